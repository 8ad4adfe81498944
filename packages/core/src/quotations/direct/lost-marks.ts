import { CUE } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence, isDash, isDoubleMark, isSpace } from '../../text/characters.ts';
import { classesOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { announcer, attributionBefore } from '../attribution/announcement.ts';
import { attributionAfter } from '../attribution/attribution.ts';
import { readDashBlock } from './dash.ts';
import { lastSign } from './only-attribution.ts';
import { type FoundQuotation, isNamedAgain } from './found.ts';
import { gapBefore } from '../phrases/gaps.ts';
import type { MarkedSpan, Marks } from './marks.ts';
import { sentenceStart, trimSpan } from '../phrases/spans.ts';

/** Where the words begin that the first sentence of a block announces, by a colon or by a comma before a capital: "NAME säger: Det är bra.”"; else -1. */
function announcedAt(document: TextDocument, block: DocumentBlock): number {
  const { words } = document;
  for (let word = block.first + 1; word < block.last && word < block.first + 25; word += 1) {
    const gap = gapBefore(document, word);
    if (/[.!?]/.test(gap)) return -1;
    if (gap !== ':' && !(gap === ',' && isCapital(words, word))) continue;
    // "NAME hat einen Rat: Warten Sie.”"
    const announced =
      attributionBefore(document, block.first, word)?.next === word ||
      (gap === ':' && announcer(document, block.first, word)?.phrase.kind === 'name');
    // "The chair, NAME, said, Wait.”"
    if (announced || gap === ':') return announced ? startOf(words, word) - 1 : -1;
  }
  return -1;
}

/**
 * Where the mark stood whose closing one stands at `close`: "Det är bra”, säger NAME.", "NAME säger: Det är bra.”", "Bron är
 * klar. – Den håller”, säger NAME.", where a dash, behind the stop at `dash`, opens what the mark closes; null where no
 * words are said. `announced` says that the paragraph before leads to this one, by a colon.
 */
export function lostOpen(
  document: TextDocument,
  block: DocumentBlock,
  close: number,
  dash: number,
  announced: boolean,
): number | null {
  const behind = wordAt(document.words, close);
  const open =
    behind >= block.last
      ? announced
        ? block.textStart - 1
        : announcedAt(document, block)
      : attributionAfter(document, behind, block.last) === null
        ? -1
        : block.textStart - 1;
  if (open < block.start - 1 || open === -1) return null;
  return dash >= 0 && dash < close ? document.text.indexOf(' ', dash + 2) : open;
}

/** The rest of what was said, whose opening mark was lost behind the attribution: "“It is late,” said NAME. We leave.”" */
export function lostReopening(
  document: TextDocument,
  block: DocumentBlock,
  said: MarkedSpan | undefined,
  close: number,
): MarkedSpan[] {
  if (said === undefined || close < block.end - 1) return [];
  const found = attributionAfter(document, wordAt(document.words, said.close), block.last);
  return found !== null && document.text.charCodeAt(found.end) === 0x2e ? [{ open: found.end, close }] : [];
}

/** Where the one mark opens that closes at the end of its block: "”Bron är klar, säger NAME. Nu kör vi.”"; else -1. */
export function aroundAll({ textStart, end }: DocumentBlock, [only, other]: readonly MarkedSpan[]): number {
  return only !== undefined && other === undefined && only.open <= textStart && only.close >= end - 2 ? only.open : -1;
}

/** A lost closing mark: "”Det är bra, säger NAME." is read like speech led by a dash, up to where the next marks begin. */
export function lostClose(
  document: TextDocument,
  block: DocumentBlock,
  spans: readonly MarkedSpan[],
  open: number,
  index: number,
  unclosed: boolean,
): FoundQuotation | null {
  const span = spans.find((candidate) => candidate.open === open);
  if (span === undefined) return null;
  const part = {
    ...block,
    start: open + 1,
    first: wordAt(document.words, open),
    last: wordAt(document.words, span.close),
    end: span.close,
  };
  const quotation = readDashBlock(document, part, open + 1, index);
  // Words that the next paragraph goes on with have no closing mark to lose: "“We grew. Partners are asking for more."
  const { text } = document;
  const { order, start = 0, end = 0, cueBits } = quotation?.attribution ?? {};
  // "”Projektet varsler en ny tid for hele Kokkedal.”": words around which the marks are whole need a sign before who says them.
  if (!unclosed && !/[,.!?–-]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return null;
  // "NAME said: “The chair has agreed to stay.": whoever a colon announces goes on to the end.
  if (order === 'inverted' && announcedBy(document, block, open)) return null;
  // "„Die Wirkung kommt später erläutert Finanzvorstand NAME.": an office shows who speaks, though the comma is lost.
  const isOffice =
    !document.lexicon.subjectFirst &&
    order === 'inverted' &&
    quotation?.attribution?.phrase.kind === 'name' &&
    quotation.attribution.phrase.role !== undefined;
  // "“…, which she said is fine", "“Thousands of NAME spoke up with": inside their sentence, while "“It is fine, she said." ends it.
  // "“… with his dogs, a Fenn Hound and a Marsh Collie cross.": no verb at all.
  const own =
    order !== 'label' &&
    !(
      cueBits &&
      (/,\s*$/.test(text.slice(Math.max(0, start - 3), start)) || isOffice) &&
      /[.,:\n]|^$/.test(text.slice(end, end + 1))
    );
  if (own && unclosed && opensAgain(document, open, index + 1)) return null;
  // "“… like the landing on the Moon and the fall of the Great Wall.": a name at the end, and no speaker.
  if (order === 'label' && document.lexicon.subjectFirst) return null;
  // What stands in marks to their end may name somebody who says something else.
  const { kind, role } = quotation?.attribution?.phrase ?? {};
  // "«Vi har levert tall, sier hun. Det har ikke hjulpet»."
  const inverted = quotation?.rule === 'dash/inverted-pronoun' || quotation?.rule === 'dash/inverted-name';
  const interrupts = inverted && quotation.spans.length > 1;
  if (!quotation?.attribution || !(unclosed || interrupts || (kind === 'name' && role !== undefined))) return null;
  // "“It is fine, she said, “for now.”": what the marks were opened again for.
  const isMark = (at: number): number => (isDoubleMark(text.charCodeAt(at)) ? 1 : 0);
  const said = quotation.spans.flatMap(
    ({ start, end }) => trimSpan(text, start + isMark(start), end - isMark(start) * isMark(end - 1)) ?? [],
  );
  return { ...quotation, spans: said, rule: quotation.rule.replace('dash', 'unclosed'), confidence: 'medium' };
}

/** Whether a verb and its speaker, and a colon, stand before the mark at `open`. */
function announcedBy(document: TextDocument, { first }: DocumentBlock, open: number): boolean {
  const { words, text, lexicon } = document;
  const to = wordAt(words, open);
  if (!lexicon.subjectFirst || to <= first || lastSign(text, startOf(words, first), open) !== ':') return false;
  return (attributionBefore(document, sentenceStart(document, first, to), to, true)?.cueBits ?? 0) !== 0;
}

/** Whether a block begins with the mark at `open`. */
function opensAgain({ blocks, text }: TextDocument, open: number, index: number): boolean {
  const next = blocks[index];
  return next !== undefined && text.charCodeAt(next.textStart) === text.charCodeAt(open);
}

/**
 * Where a stretch ends whose mark is not closed: at the block's end if it opens the block or follows a colon or an
 * attribution; -1 for an odd mark. Marks that open again at the beginning of a sentence (`reopened`) are what is left of
 * paragraphs that each opened them.
 */
export function unclosedEnd(
  document: TextDocument,
  block: DocumentBlock,
  { unclosed: open, reopened }: Marks,
  spans: readonly MarkedSpan[],
): number {
  const { text } = document;
  let before = open - 1;
  while (before > block.textStart && isSpace(text.charCodeAt(before))) before -= 1;
  const code = text.charCodeAt(before);
  // "“…,” says NAME, “and …": the second part of what was said.
  const goesOn = code === 0x2c && spans.some(({ close }) => close < open);
  // "NAME, its chair, said “We grew.": a verb right before.
  const { words, lexicon } = document;
  // "NAME told them, “We grew.", "NAME called it “a poor plan.": a verb with its speaker before, and no other mark behind.
  const to = wordAt(words, open);
  const from = Math.max(sentenceStart(document, block.first, to), to - NEAR);
  const alone = reopened.length === 0 && (spans.at(-1)?.close ?? 0) < open;
  const told =
    lexicon.subjectFirst &&
    (classesOf(words, to - 1) & CUE ||
      ((alone || code === 0x2c) && attributionBefore(document, from, to, code === 0x2c)?.cueBits));
  const opens = open <= block.textStart || code === 0x3a || isDash(code) || endsSentence(code) || goesOn || told;
  if (!opens) return -1;
  // A later stretch at the beginning of a sentence shows that this one had ended.
  const later = spans.find((span) => span.open > open && startsSentence(text, span.open, open));
  return Math.min(later?.open ?? block.end, reopened.find((at) => startsSentence(text, at, open)) ?? block.end);
}

/** Words before a mark among which whoever says what it opens is looked for. */
const NEAR = 12;

/** The stretches that the marks of a block open and do not close, each up to the next one or to `cut`. */
export function openStretches(text: string, { unclosed, reopened }: Marks, cut: number, last: number): MarkedSpan[] {
  const opens = [unclosed, ...reopened.filter((at) => at >= cut && startsSentence(text, at, unclosed))];
  return opens.map((open, index) => {
    let close = index === 0 ? cut : (opens[index + 1] ?? last);
    while (close > open && isSpace(text.charCodeAt(close - 1))) close -= 1;
    return { open, close };
  });
}

function startsSentence(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && isSpace(text.charCodeAt(before))) before -= 1;
  return endsSentence(text.charCodeAt(before));
}

/** Whether the words that a mark closes are of another name than those which an earlier block opened: their own mark was lost. */
export function closesAnothers(
  document: TextDocument,
  opened: FoundQuotation,
  close: number,
  block: DocumentBlock,
): boolean {
  const behind = wordAt(document.words, close);
  if (close < 0 || behind >= block.last || opened.attribution?.phrase.kind !== 'name') return false;
  const attribution = attributionAfter(document, behind, block.last);
  return attribution?.phrase.kind === 'name' && !isNamedAgain(document.text, opened, { attribution });
}

/** Adds what stands right behind the attribution of words without a closing mark to these words: "“It is, she said. “It was.”" */
export function restOf(said: FoundQuotation | null, { attribution, spans }: FoundQuotation): boolean {
  const [first] = spans;
  if (said?.attribution == null || first === undefined || (attribution !== null && attribution.order !== 'label'))
    return false;
  if (said.spans.length > 1 || first.start - said.attribution.end > 4) return false;
  said.spans = [...said.spans, ...spans];
  return true;
}
