import { CUE, SINGULAR_PRONOUN } from '../../languages/lexicon.ts';
import { type DocumentBlock, type TextDocument, isBody } from '../../structure/document.ts';
import { classesOf, isCapital, wordAt } from '../../text/words.ts';
import { announcer } from '../attribution/announcement.ts';
import { pointingBack } from '../attribution/attribution.ts';
import { isFamiliar } from '../attribution/found-attribution.ts';
import { inThatManner } from '../attribution/pointing-back.ts';
import { dashLed, readDashBlock } from './dash.ts';
import { isSentence, speaksInFirstPerson } from './like-speech.ts';
import type { FoundQuotation } from './found.ts';
import { gapBefore, isAmong } from '../phrases/gaps.ts';
import { sentenceStart } from '../phrases/spans.ts';

/** Lines on which dash-led speech may go on until somebody is named. */
const LINES = 8;

/** Words of the longest sentence that may be an item beside speech. */
const LONGEST_ITEM = 8;

/** A block that a dash leads. */
export interface DashLedBlock {
  /** Whether it reads as an item of a list rather than as speech. */
  readonly isItem: boolean;
  /** The speech in it, where it was read to tell the two apart: null where there is none. */
  readonly quotation: FoundQuotation | null | undefined;
}

/** Tells dash-led speech from dash lists, looking at the runs of dash-led blocks; by the index of the block. */
export function dashRuns(document: TextDocument): readonly (DashLedBlock | undefined)[] {
  const { blocks, text } = document;
  // Where no dash leads speech, a run of dashes is a list.
  const speaks = document.lexicon.dashLedSpeech !== undefined;
  const found: (DashLedBlock | undefined)[] = [];
  for (let at = 0; at < blocks.length;) {
    const start = at;
    // A headline stands for itself.
    while (at < blocks.length && isDashBlock(document, blocks[at] as DocumentBlock))
      if (blocks[at++]?.role === 'headline') break;
    if (at === start) {
      at += 1;
      continue;
    }
    const run = blocks.slice(start, at);
    const quotations = run.map((block, index) => speechWithCue(document, block, start + index));
    const attributed = quotations.map((quotation) => quotation?.attribution != null);
    // The next line may name who says the last: "– Da må du øve.\nHver dag, sier pappa."
    if (run.length > 1) attributed.push(isNamedBelow(document, at));
    const lead = blocks[start - 1];
    const introduced =
      lead !== undefined && lead.end > 0 && text.charCodeAt(lead.end - 1) === 0x3a && !(lead.classes & CUE);
    let about: boolean | undefined;
    const isAbout = (): boolean => (about ??= lead !== undefined && isAboutSomebody(document, lead));
    let dialogue: boolean | undefined;
    const isTalk = (): boolean => (dialogue ??= isDialogue(document, run, attributed.includes(true)));
    run.forEach((block, index) => {
      if (attributed[index]) {
        found[start + index] = { isItem: false, quotation: quotations[index] };
        return;
      }
      const inner = dashLed(text, block.textStart, block.end);
      const sentence = isSentence(document, block, inner);
      const personal = speaksInFirstPerson(document, block);
      const alone = run.length === 1;
      // Where a blank line parts tight lines from the speech beside them, they are a list of their own.
      const above = isTight(run, index) || !isTight(run, index + 1);
      const below = isTight(run, index + 1) || !isTight(run, index);
      const near = (above && attributed[index - 1] === true) || (below && attributed[index + 1] === true);
      let speech: boolean;
      if (block.source.kind === 'list-item') speech = false;
      // Behind somebody's name and a colon a run of sentences is speech.
      else if (introduced && (speaks || alone) && isAbout())
        speech = sentence || (near && isCapital(document.words, block.first));
      // Right behind a list, or inside one, a long sentence beside speech is speech.
      else if (lead?.role === 'list-item' && (run[0]?.source.apart === false || blocks[at]?.role === 'list-item'))
        speech = near && sentence && block.last - block.first > LONGEST_ITEM;
      // One sentence alone behind a colon is no list.
      else if (introduced) speech = sentence && (alone || near || (personal && block.last - block.first > 8));
      // Behind a question, or a sentence about somebody, a run of sentences is speech, but hyphens lead items, save
      // where a colon announces it: "Han forklarer:".
      else if (
        lead !== undefined &&
        lead.role !== 'heading' &&
        (text.charCodeAt(block.textStart) !== 0x2d || text.charCodeAt(lead.end - 1) === 0x3a) &&
        (text.charCodeAt(lead.end - 1) === 0x3f || isAbout())
      )
        speech = sentence;
      else if (near) speech = sentence || personal;
      else if (isTalk()) speech = sentence;
      else if (alone)
        speech =
          sentence || (block.role === 'headline' && block.last - block.first > 1) || isPointedAt(document, start + 1);
      // "Varför döps barn?": what is asked of somebody may look like a heading.
      else speech = sentence && personal && (lead?.role !== 'heading' || text.charCodeAt(lead.end - 1) === 0x3f);
      found[start + index] = { isItem: !speech, quotation: quotations[index] };
    });
  }
  return found;
}

/** Whether no blank line parts a block of a run from the one before it. */
function isTight(run: readonly DocumentBlock[], index: number): boolean {
  return index > 0 && run[index]?.source.apart === false;
}

/** Whether a block begins with who says what stands before it: "Det sier NAME.", "Slik oppsummerer NAME …". */
function isPointedAt(document: TextDocument, index: number): boolean {
  const block = document.blocks[index];
  if (block === undefined || !isBody(block.role)) return false;
  return (pointingBack(document, block.first, block.last) ?? inThatManner(document, block)) !== null;
}

/** Whether one of the next lines of the same paragraph closes with who says it. */
function isNamedBelow(document: TextDocument, from: number): boolean {
  for (let at = from; isNextLine(document, from - 1, at); at += 1) {
    const block = document.blocks[at] as DocumentBlock;
    if (isDashBlock(document, block)) return false;
    if (document.lexicon.dashLedSpeech?.(document, block, at, true)) return true;
  }
  return false;
}

/** Whether a block is one of the few lines on which what a block before it says may go on: of the same paragraph. */
export function isNextLine({ text, blocks }: TextDocument, said: number, index: number): boolean {
  const start = blocks[index]?.start;
  return start !== undefined && index - said <= LINES && !/\n\s*\n/.test(text.slice(blocks[said]?.end, start));
}

/** Whether the last sentence of a block names somebody, or an office before a colon: "Hun får følge av NAME:", "Lederen mintes kampen:", "NAME är inte förvånad." */
function isAboutSomebody(document: TextDocument, { first, last, end }: DocumentBlock): boolean {
  const subject = announcer(document, sentenceStart(document, first, last), last);
  // "Han efterlyser en plan:", not "Det betyder:".
  const at = wordAt(document.words, subject?.phrase.mention.start ?? 0);
  const pronoun = subject?.phrase.kind === 'pronoun' && classesOf(document.words, at) & SINGULAR_PRONOUN;
  if (subject?.phrase.kind === 'title' || pronoun) return document.text.charCodeAt(end - 1) === 0x3a;
  return subject?.phrase.kind === 'name' && isFamiliar(document, subject.phrase);
}

/** Questions and answers, or speech that somebody is named beside: a run of dash-led sentences is talk, not a list. */
function isDialogue(document: TextDocument, run: readonly DocumentBlock[], attributed: boolean): boolean {
  const { text } = document;
  const sentences = run.filter((block) => isSentence(document, block, dashLed(text, block.textStart, block.end)));
  const questions = sentences.filter((block) => text.charCodeAt(block.end - 1) === 0x3f).length;
  return (attributed || (questions > 0 && questions < sentences.length)) && sentences.length >= run.length * 0.8;
}

function isDashBlock({ text }: TextDocument, block: DocumentBlock): boolean {
  return isBody(block.role) && dashLed(text, block.textStart, block.end) >= 0;
}

/** ", neuvoo Hautakorpi.": whether a small word behind a comma, and a name of one or two words, close a block. */
function closesWithName(document: TextDocument, { first, last }: DocumentBlock): boolean {
  let name = last;
  while (name > first + 1 && name > last - 2 && isCapital(document.words, name - 1)) name -= 1;
  return name < last && !isCapital(document.words, name - 1) && gapBefore(document, name - 1) === ',';
}

/** The speech of a dash-led block that holds a verb of talk, or closes with a noun for words said; undefined where it does neither. */
function speechWithCue(document: TextDocument, block: DocumentBlock, index: number): FoundQuotation | null | undefined {
  const { speechNouns } = document.lexicon.language;
  let said = false;
  for (let word = block.last - 1; speechNouns && !said && word > block.last - 4; word -= 1)
    said = isAmong(document, word, speechNouns);
  if (!said && !(block.classes & CUE) && !closesWithName(document, block)) return undefined;
  return readDashBlock(document, block, dashLed(document.text, block.textStart, block.end), index);
}
