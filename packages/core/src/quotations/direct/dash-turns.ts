import { COORDINATOR, CUE, FIRST_PERSON, RELATIVE, SINGULAR_PRONOUN } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { LETTER, classOf, isSpace, isUpper } from '../../text/characters.ts';
import { bisect, classesAmong, classesOf, startOf, wordAt } from '../../text/words.ts';
import { attributionBefore } from '../attribution/announcement.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { genderOf } from '../people/figure.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { rangeOf, sentenceStart } from '../phrases/spans.ts';

/** "– A, säger NAME. – B, säger NAME.": offset of the stop behind which somebody else's words begin with a dash, or -1. */
export function stopBeforeAnother(
  { text, words }: TextDocument,
  from: number,
  { phrase, start }: FoundAttribution,
  before: SpeakerPhrase | undefined,
): number {
  if (before === undefined || phrase.kind !== 'name') return -1;
  // "– A, säger hon. – B, säger Karl Berg.": a pronoun may be of whom the name is, where nothing tells that it is not.
  const [one, other] = [before, phrase].map(({ mention }) => genderOf(classesOf(words, wordAt(words, mention.start))));
  const differs = before.kind === 'pronoun' && one !== null && other !== null && one !== other;
  if (!differs && (before.kind !== 'name' || sharesName(text, before, phrase))) return -1;
  return from - 1 + text.slice(from - 1, start).search(/[.!?](?:\s+[-–—−─]|[–—])\s*\p{Lu}/u);
}

/** "…, sier NAME. Det er mer enn i fjor, ifølge politiet.": whether a body, or another name, is behind a second sentence. */
export function isAnother({ text }: TextDocument, before: SpeakerPhrase | undefined, phrase: SpeakerPhrase): boolean {
  if (before === undefined || before.kind === 'organisation') return false;
  const named = before.kind === 'name' && phrase.kind === 'name' && !sharesName(text, before, phrase);
  return named || phrase.kind === 'organisation';
}

/** Whether a word of one mention stands in another. */
function sharesName(text: string, { mention: one }: SpeakerPhrase, { mention: other }: SpeakerPhrase): boolean {
  const name = text.slice(other.start, other.end);
  return text
    .slice(one.start, one.end)
    .split(/\s/)
    .some((word) => name.includes(word));
}

/**
 * "– A, säger NAME. Klubben vann. – B.": between two offsets behind an attribution, the offset of the stop behind which a
 * dash leads on to speech, where a sentence tells something in between; or -1.
 */
export function stopBehindNarration({ text, words }: TextDocument, from: number, to: number): number {
  // Not where the sentence of the attribution goes on.
  const last = isSpace(text.charCodeAt(from - 1)) ? from - 2 : from - 1;
  if (!'.!?'.includes(text.charAt(last) || ' ')) return -1;
  const told = /^(\s*[\p{L}\d].*?)[.!?:](?:\s+[-–—−─]|[–—])\s*\p{Lu}/u.exec(text.slice(from, to))?.[1];
  if (told === undefined) return -1;
  const stop = from + told.length;
  if (wordAt(words, stop) - wordAt(words, from) > LONGEST_REST) return stop;
  return classesAmong(words, wordAt(words, from), wordAt(words, stop)) & FIRST_PERSON ? -1 : stop;
}

/** Words behind an attribution beyond which they are no speech, unless somebody speaks in them and no dash stands behind. */
export const LONGEST_REST = 45;

/** UTF-16 code units of a sentence whose end is looked for. */
const SENTENCE = 200;

/** "…, säger NAME, som tillägger:", "…, säger NAME i en kommentar och fortsätter:": an attribution with the verb that announces the next block. */
export function withNext(document: TextDocument, block: DocumentBlock, found: FoundAttribution): FoundAttribution {
  const { text, words } = document;
  // "…, säger hon och tillägger: – …": in the same paragraph.
  if (
    found.continues !== null &&
    /^(?:\s\p{L}+)?\s*:\s+[-–—−─]\s/u.test(text.slice(found.end, Math.min(block.end, found.end + 12)))
  )
    return { ...found, continues: null };
  // "…, säger hon och nämner arbetet. – …": the second verb announces nothing.
  if (
    found.continues !== null &&
    /^[^.!?:]*[.!?]\s+\S/.test(text.slice(found.end, Math.min(block.end, found.end + SENTENCE)))
  )
    return { ...found, continues: null };
  if (found.continues !== null || text.charCodeAt(block.end - 1) !== 0x3a) return found;
  for (let verb = block.last - 1; verb > found.next && verb > block.last - 4; verb -= 1)
    if (classesOf(words, verb) & CUE && classesOf(words, verb - 1) & (COORDINATOR | RELATIVE))
      return sentenceStart(document, block.first, block.last) > wordAt(words, found.start)
        ? found
        : { ...found, continues: rangeOf(document, verb), next: block.last, end: block.end - 1 };
  return found;
}

/** "…, säger NAME. Hon fortsätter:": the last sentence of a dash-led block, behind its attribution, announces what the next one says. */
export function announcedNext(document: TextDocument, block: DocumentBlock, from: number): FoundAttribution | null {
  const { text, words } = document;
  if (text.charCodeAt(block.end - 1) !== 0x3a) return null;
  const first = sentenceStart(document, block.first, block.last);
  if (first === block.first || startOf(words, first) < from || block.last - first > 8) return null;
  const found =
    classesOf(words, first) & SINGULAR_PRONOUN ? attributionBefore(document, first, block.last, true) : null;
  return found?.start === startOf(words, first) ? found : null;
}

/** Offset of the colon or the stop before a dash and a capital inside the block, or -1: "Hon säger: – Det är bra.", "Allt gick väl. – Vi är nöjda". */
export function innerDash({ text, words: { dashes } }: TextDocument, { textStart, end: stop }: DocumentBlock): number {
  let next = bisect(dashes.length, (index) => (dashes[index] ?? 0) < textStart);
  for (let dash = dashes[next] ?? stop; dash < stop; dash = dashes[(next += 1)] ?? stop) {
    let at = dash + 1;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (at >= stop || !isUpper(text.charCodeAt(at))) continue;
    const end = spaceBefore(text, dash);
    const sign = text.charAt(end - 1);
    if (end - 1 < textStart || !/[:.!?]/.test(sign)) continue;
    // "Det blev klart i går.– Vi är nöjda", ".–Vi är nöjda": the space was lost with the break.
    const lost = sign === ':' || text.charCodeAt(dash) !== 0x2d || isSpace(text.charCodeAt(dash + 1));
    if (end < dash || (lost && end - 1 > textStart && classOf(text.charCodeAt(end - 2)) & LETTER)) return end - 1;
  }
  return -1;
}

/** Where the white space begins that ends at an offset. */
export function spaceBefore(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
