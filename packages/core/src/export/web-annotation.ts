import type { PressRelease, Quotation, Range } from '../model/press-release.ts';
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
  const quotations = release.quotations?.filter(({ spans }) => spans.length > 0) ?? [];
  return quotations.map((quotation) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${url}#annotation-${quotation.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    ...present({ body: body(quotation, release.inLanguage) }),
    target: quotation.spans.map((span) => target(span, release, url, toCodePoints)),
  }));
}

function body(quotation: Quotation, language: string): object | undefined {
  const value = speakerLine(quotation);
  return value === null ? undefined : { type: 'TextualBody', value, language };
}

function target(span: Range, { text }: PressRelease, source: string, toCodePoints: (offset: number) => number): object {
  return {
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: whole(text.slice(Math.max(0, span.start - surroundings), span.start)),
        suffix: whole(text.slice(span.end, span.end + surroundings)),
      },
      { type: 'TextPositionSelector', start: toCodePoints(span.start), end: toCodePoints(span.end) },
    ],
  };
}

/** A cut through the text that leaves half a surrogate pair at neither end. */
function whole(text: string): string {
  return text.replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
