import type { PressRelease, Range } from '../model/press-release.ts';
import { codePointOffsets } from './code-points.ts';
import { type ExportContext, urlOf } from './context.ts';
import { present } from './present.ts';
import { assertPublic } from './publication.ts';
import { speakerLine } from './speaker.ts';

/** How much of the text around a quotation a selector carries, in UTF-16 code units. */
const surroundings = 32;

/**
 * Each quotation that has a place in the text as a W3C Web Annotation. Its targets, one a span, select the words by what they are
 * (`TextQuoteSelector`) and by where they stand in the release's `text` (`TextPositionSelector`, in Unicode code
 * points). Its body names the speaker, where the speaker may be named.
 *
 * @throws ExportRefusal where the release is not public at `context.now`.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function toWebAnnotations(release: PressRelease, context: ExportContext): readonly object[] {
  assertPublic(release, context);
  const url = urlOf(release, context);
  const toCodePoints = codePointOffsets(release.text);
  const quotations = release.quotations?.filter((quotation) => quotation.spans.length > 0) ?? [];
  return quotations.map((quotation) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${url}#annotation-${quotation.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    ...present({ body: body(speakerLine(quotation), release.inLanguage) }),
    target: quotation.spans.map((span) => ({
      type: 'SpecificResource',
      source: url,
      selector: selectors(span, release.text, toCodePoints),
    })),
  }));
}

function body(value: string, language: string): object | undefined {
  return value === '' ? undefined : { type: 'TextualBody', value, language };
}

function selectors({ start, end }: Range, text: string, toCodePoints: (offset: number) => number): readonly object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - surroundings), start)),
      suffix: whole(text.slice(end, end + surroundings)),
    },
    { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
  ];
}

/** A cut through the text that leaves half a surrogate pair at neither end. */
function whole(text: string): string {
  return text.replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
