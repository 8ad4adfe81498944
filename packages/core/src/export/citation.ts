import type { PressRelease, Quotation } from '../model/press-release.ts';
import { quoteMarksOf } from '../model/quote-marks.ts';
import { type ExportContext, publisherOf, urlOf } from './context.ts';
import { joined, wellFormed } from './present.ts';
import { assertPublic } from './publication.ts';
import { speakerLine } from './speaker.ts';

/**
 * One line to cite a quotation by: the words, who says them (where that is sure), the release, the publisher, the
 * date, and a link that leads to the very words.
 *
 * @throws ExportRefusal where the release is not public at `context.now`.
 */
export function toCitation(release: PressRelease, quotation: Quotation, context: ExportContext): string {
  assertPublic(release, context);
  const [open, close] = quoteMarksOf(quotation.inLanguage ?? release.inLanguage);
  const parts = [
    joined([open + oneLine(quotation.text) + close, speakerLine(quotation)], ' '),
    release.headline,
    publisherOf(release, context)?.name,
    release.datePublished?.slice(0, 10),
  ];
  return `${joined(
    parts.map((part) => oneLine(part ?? '').replace(/[^.!?…]$/, '$&.')),
    ' ',
  )} ${textFragmentUrl(release, quotation, context)}`;
}

/**
 * The release's address with a text fragment that scrolls to the first span of a quotation: all of its words where
 * they are few, else its first and last ones.
 *
 * @throws ExportRefusal where the release has no address that a web client can open, or the context is wrong.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentUrl(release: PressRelease, quotation: Quotation, context: ExportContext): string {
  const [span] = quotation.spans;
  const url = urlOf(release, context).replace(/#.*$/s, '');
  if (!span) return url;
  return `${url}#:~:text=${directive(release.text, span.start, span.end)}`;
}

/**
 * A fragment finds the first place that fits, in capitals or not, so words that come twice get the last two before them, which have to
 * stand in one block.
 */
function directive(text: string, start: number, end: number): string {
  const whole = text.slice(start, end);
  const words = wordsOf(whole);
  const isShort = words.length <= 12;
  const opening = isShort ? whole : (/^\s*(?:\S+\s+){5}\S+/.exec(whole)?.[0] ?? whole);
  const last = isShort ? '' : `,${encode(words.slice(-6))}`;
  const earlier = text.slice(0, start);
  const before = wordsOf(earlier.trimEnd().split('\n').at(-1) ?? '').slice(-2);
  const comesFirst = !earlier.toLowerCase().includes(opening.toLowerCase());
  return (comesFirst || before.length === 0 ? '' : `${encode(before)}-,`) + encode(wordsOf(opening)) + last;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+/g) ?? [];
}

function oneLine(text: string): string {
  return wordsOf(text).join(' ');
}

/** The dash, the comma and the ampersand mean something in a text directive. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(wellFormed(words.join(' '))).replaceAll('-', '%2D');
}
