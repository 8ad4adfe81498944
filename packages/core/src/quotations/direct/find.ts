import { type DocumentBlock, type TextDocument, isBody, textFirst } from '../../structure/document.ts';
import { isDoubleMark, isSingleMark } from '../../text/characters.ts';
import { startOf, wordAt } from '../../text/words.ts';
import { subjectOf } from '../attribution/announcement.ts';
import { attributionAfter, pointingBack } from '../attribution/attribution.ts';
import { type FoundAttribution, isOfThing } from '../attribution/found-attribution.ts';
import { type DashLedBlock, dashRuns, isNextLine } from './dash-runs.ts';
import { dashLed, readDashBlock } from './dash.ts';
import { isSentence, speaksInFirstPerson } from './like-speech.ts';
import { announcedNext, innerDash } from './dash-turns.ts';
import { type FoundQuotation, isNamedAgain } from './found.ts';
import { heraldAtEnd, heraldOfDash } from './herald.ts';
import {
  aroundAll,
  closesAnothers,
  lostClose,
  lostOpen,
  lostReopening,
  openStretches,
  restOf,
  unclosedEnd,
} from './lost-marks.ts';
import { marksHoldSpeech } from './marks-behind-dash.ts';
import { holdsMark, pairMarks } from './marks.ts';
import { inThatManner } from '../attribution/pointing-back.ts';
import { readQuotedBlock } from './quoted.ts';
import { headedBy } from './signature.ts';
import { signFor, SpeakerHeadings } from './speaker-heading.ts';
import { byStatementAbove } from './statement-above.ts';
import { sentenceStart, trimSpan } from '../phrases/spans.ts';
import { withoutMarks } from './without-marks.ts';

/** The direct quotations of a document in reading order, block by block. */
export function findDirect(document: TextDocument): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  const dashes = dashRuns(document);
  const state: State = {
    document,
    found,
    pending: null,
    late: false,
    open: null,
    openBlock: -1,
    unended: null,
    headings: new SpeakerHeadings(document),
    dashes,
  };
  document.blocks.forEach((block, index) => {
    attributeBack(state, block, index);
    if (!isBody(block.role)) {
      noteHeading(state, index, false);
      if (block.role !== 'caption' && block.role !== 'image') {
        state.pending = null;
        state.open = null;
      }
      return;
    }
    // "Norby, 2. mai: „…“": the place of a dateline says nothing.
    const first = textFirst(document, block);
    const { pending, late } = state;
    const before = found.length;
    readBlock(state, first > block.first ? { ...block, first } : block, index);
    noteHeading(state, index, found.length > before);
    // "NAME säger:", a paragraph put in between, then what NAME says.
    state.late = !late && state.pending === null && found.length === before && block.role !== 'heading';
    if (state.late) state.pending = pending;
  });
  return found;
}

/** Gives what was said in the block before to whom this block begins with: "Det säger NAME, role." */
function attributeBack({ document, found }: State, block: DocumentBlock, index: number): void {
  const last = found.at(-1);
  if (last?.block !== index - 1 || last.attribution !== null || last.link === 'headline') return;
  // Words of their own: "’Så är det med Molière’, säger NAME."
  if (startOf(document.words, block.first) > block.textStart) return;
  const attribution = pointingBack(document, block.first, block.last) ?? inThatManner(document, block);
  if (attribution === null || document.text.charCodeAt(block.end - 1) === 0x3a) return;
  last.attribution = attribution;
  last.link = 'none';
  last.rule += `/behind-${attribution.phrase.kind}`;
}

function noteHeading({ found, headings }: State, index: number, said: boolean): void {
  headings.note(said, found.at(-1)?.block === index - 1);
}

/** Blocks that may stand in a statement whose marks no paragraph has closed. */
const LONGEST_BREAK = 12;

interface State {
  readonly document: TextDocument;
  readonly found: FoundQuotation[];
  /** An attribution that points forward: "NAME säger:", "… och fortsätter:". */
  pending: FoundAttribution | null;
  /** Whether a paragraph has stood behind that attribution. */
  late: boolean;
  /** A quotation whose opening mark was not closed in its block. */
  open: FoundQuotation | null;
  /** The last block that a mark of it stands in. */
  openBlock: number;
  /** The last quotation whose marks no paragraph has closed. */
  unended: FoundQuotation | null;
  readonly headings: SpeakerHeadings;
  /** Whether speech stands in marks alone, asked once. */
  marksSpeech?: boolean;
  /** What the dash-led blocks are, by the index of the block. */
  readonly dashes: readonly (DashLedBlock | undefined)[];
}

function readBlock(state: State, block: DocumentBlock, index: number): void {
  const { document, found } = state;
  const { text } = document;
  const readLostDash = document.lexicon.dashLedSpeech;
  const pending = state.pending;
  state.pending = null;
  const inner = dashLed(text, block.textStart, block.end);
  if (inner >= 0 && !(isDoubleMark(text.charCodeAt(inner)) && marksHoldSpeech(document, block, inner))) {
    state.open = null;
    const { isItem, quotation: known } = state.dashes[index] ?? { isItem: false, quotation: undefined };
    // "The new version offers what users asked for:" over a list is nobody's speech.
    const body = pending?.phrase.kind === 'organisation';
    const alone =
      (readLostDash !== undefined && !body) || (state.dashes[index - 1] ?? state.dashes[index + 1]) === undefined;
    // "– Samtidigt är det varmt": behind "säger NAME och fortsätter:" without a stop, too.
    const announced = pending !== null && alone && (pending.continues !== null || isSentence(document, block, inner));
    const quotation =
      isItem && !announced ? null : known === undefined ? readDashBlock(document, block, inner, index) : known;
    // Where a dash leads no speech, a name or a heading may stand behind it.
    const led = readLostDash !== undefined || announced;
    // "— In a late game, the club won. “…,” said NAME": the place of a dateline on the line before, and marks hold the speech.
    const marked = !led && isDoubleMark(text.charCodeAt((quotation?.spans[0]?.end ?? 0) - 1));
    if (quotation !== null && !marked && (led || quotation.attribution !== null)) {
      if (quotation.attribution === null) linkPending(state, quotation, pending);
      else if (quotation.attribution.continues !== null) state.pending = quotation.attribution;
      else state.pending = announcedNext(document, block, quotation.attribution.end);
      found.push(quotation);
      if (quotation.stop !== undefined) readInnerDash(state, block, index, quotation.stop);
      else if (quotation.told !== undefined) readToldBehind(state, block, index, quotation.told);
      return;
    }
    // "- NAME: “…”": where no dash leads speech, what the marks hold is said.
    const labelled = !readLostDash && /: ?["“„»«]/.test(text.slice(inner, block.end));
    if (isItem && !marked) {
      if (labelled) readLabelled(state, block, index);
      return;
    }
  }
  const said = found.at(-1);
  const goesOn = said?.rule === 'dash' && isNextLine(document, said.block, index);
  const lost = inner < 0 ? readLostDash?.(document, block, index, goesOn) : null;
  if (lost && (goesOn || !reportsHere(state, block))) {
    if (goesOn) said.link = 'next';
    found.push(lost);
    if (lost.attribution?.continues) state.pending = lost.attribution;
    return;
  }
  readMarkedBlock(state, block, index, pending);
}

/** Reads an item of a list for what marks hold behind the name or the title of somebody. */
function readLabelled(state: State, block: DocumentBlock, index: number): void {
  const { found } = state;
  const before = found.length;
  readMarkedBlock(state, block, index, null);
  const said = found.splice(before).filter(({ attribution }) => /name|title/.test(attribution?.phrase.kind ?? ''));
  found.push(...said);
}

/** Words in marks in what is told behind dash-led speech: "– A, säger NAME. Bo Lind kallar bron ”livsfarlig”." */
function readToldBehind(state: State, block: DocumentBlock, index: number, from: number): void {
  const { words } = state.document;
  if (!holdsMark(words, from, block.end)) return;
  const { spans } = pairMarks(words, from, block.end);
  state.found.push(
    ...readQuotedBlock(
      state.document,
      { ...block, start: from, textStart: from, first: wordAt(words, from) },
      spans,
      index,
    ),
  );
}

/** Whether a paragraph that names its speaker at the end reports, as no dash leads speech in the document, but marks stand around it. */
function reportsHere(state: State, block: DocumentBlock): boolean {
  const { document, dashes } = state;
  state.marksSpeech ??= dashes.length === 0 && /(?:^|[:\n] ?)["”“„»«]/.test(document.text);
  return state.marksSpeech && !speaksInFirstPerson(document, block);
}

function readMarkedBlock(state: State, block: DocumentBlock, index: number, pending: FoundAttribution | null): void {
  const { document, found } = state;
  const { text, words } = document;
  const opened = state.open;
  state.open = null;
  if (opened === null && !holdsMark(words, block.textStart, block.end)) {
    found.push(...withoutMarks(document, index, state.late ? null : pending));
    readColon(state, block, index, block.start);
    return;
  }
  let marks = pairMarks(words, block.textStart, block.end);
  const carried = opened !== null && closesAnothers(document, opened, marks.strayClose, block) ? null : opened;
  let spans = [...marks.spans];
  let dashed = false;
  const opensBlock = marks.unclosed === block.textStart || spans[0]?.open === block.textStart;
  // "… im „Boten“ zu lesen.“": what stands in marks is inside what an earlier block opened.
  if (carried !== null && !opensBlock && marks.strayClose < 0 && marks.lateClose === block.end - 1) {
    marks = { ...marks, strayClose: marks.lateClose, lateClose: -1 };
    spans = [];
  }
  // What an earlier block opened ends here.
  if (carried !== null && marks.strayClose >= 0) {
    state.unended = null;
    // The paragraphs between, which no mark stands in, are said too.
    const between = document.blocks.slice(state.openBlock + 1, index).map(({ start, end }) => ({ start, end }));
    for (const { start, end } of [...between, { start: block.start, end: marks.strayClose }]) {
      const span = trimSpan(text, start, end);
      if (span !== null) carried.spans.push(span);
    }
    const behind = wordAt(words, marks.strayClose);
    const attribution =
      carried.attribution === null && behind < block.last ? attributionAfter(document, behind, block.last) : null;
    if (attribution !== null) {
      carried.attribution = attribution;
      carried.link = 'none';
      carried.rule = `marks/after-${attribution.order}-${attribution.phrase.kind}`;
    }
  }
  // A lost opening mark: "Det är bra”, säger NAME."
  if (carried === null && marks.strayClose >= 0) {
    const dash = innerDash(document, block);
    const open = lostOpen(document, block, marks.strayClose, dash, pending !== null && spans.length === 0);
    if (open !== null) spans.unshift({ open, close: marks.strayClose });
    dashed = open !== null && open > dash && dash >= 0;
  }
  spans.push(...lostReopening(document, block, spans.at(-1), marks.lateClose));
  // Behind a paragraph without marks a mark opens something else.
  const reopened = carried !== null && opensBlock && state.openBlock === index - 1 ? carried : null;
  if (marks.unclosed >= 0) {
    const cut = unclosedEnd(document, block, marks, spans);
    if (cut > 0) {
      spans = spans.filter((span) => span.close < marks.unclosed || span.open >= cut);
      const closed = spans.find((span) => span.open >= cut)?.open ?? block.end;
      spans.push(...openStretches(text, marks, cut, closed));
      spans.sort((a, b) => a.open - b.open);
    }
  }
  const open = marks.unclosed >= 0 ? marks.unclosed : aroundAll(block, spans);
  const cutOff = open >= 0 ? lostClose(document, block, spans, open, index, marks.unclosed >= 0) : null;
  const before = found.length;
  if (cutOff !== null) {
    spans = spans.filter((span) => span.open !== open);
    found.push(cutOff);
  }
  // A few words in single marks on a line of their own.
  const heading =
    reopened === null &&
    spans[0]?.close === block.end - 1 &&
    isSingleMark(text.charCodeAt(block.textStart)) &&
    block.last - block.first < 8;
  for (const quotation of readQuotedBlock(document, block, spans, index))
    if (!restOf(cutOff, quotation) && !heading) found.push(quotation);
  const first = found[before];
  if (
    first?.spans[0] !== undefined &&
    (first.attribution === null || (reopened !== null && isNamedAgain(text, reopened, first)))
  ) {
    if (reopened !== null && first.spans[0].start <= block.textStart + 2) {
      reopened.spans.push(...first.spans);
      if (first.attribution !== null && reopened.attribution === null) {
        reopened.attribution = first.attribution;
        reopened.rule = first.rule;
        reopened.confidence = first.confidence;
      }
      found.splice(before, 1);
      state.unended = null;
      if (marks.unclosed >= 0 && found.length === before) keepOpen(state, reopened, index);
    } else if (first.attribution === null) linkPending(state, first, pending);
  }
  if (first?.block === index && first.attribution === null && first.rule === 'marks/block') {
    // "“… from my colleagues.", a list, "“Finally, …": a statement that goes on behind what stands between.
    const goesOn = before > 0 && state.unended === found[before - 1] && index - state.openBlock < LONGEST_BREAK;
    if (goesOn && first.link === 'none') first.link = 'previous';
    first.attribution = headedBy(document, index) ?? (before > 0 ? null : byStatementAbove(document, first, index));
  }
  const last = found.at(-1);
  if (
    marks.unclosed >= 0 &&
    last !== undefined &&
    found.length > before &&
    (last.spans.at(-1)?.end ?? 0) >= block.end - 2
  )
    keepOpen(state, last, index);
  const only = found.length === before ? reopened : found.length === before + 1 ? found[before] : null;
  if (only?.attribution === null && marks.unclosed < 0 && only.rule.startsWith('marks/block')) {
    const sign = signFor(document, index, found.at(-2), state.headings.headed);
    if (sign !== null) {
      only.attribution = sign;
      only.link = 'none';
      only.rule = 'marks/signature';
    }
  }
  // A name in marks says nothing: "on the choice of Anna “Ann” Berg:".
  if (dashed) return;
  readColon(state, block, index, found.length > before ? (spans.at(-1)?.close ?? block.start) : block.start);
  if (found.length === before && carried !== null && marks.strayClose < 0 && !opensBlock && words.count > 0)
    state.open = carried.spans.length < 4 ? carried : null;
}

function keepOpen(state: State, quotation: FoundQuotation, index: number): void {
  state.open = quotation;
  state.unended = quotation;
  state.openBlock = index;
}

/** Remembers an attribution at the end of the block that points to the next one: "NAME säger:". */
function readColon(state: State, block: DocumentBlock, index: number, behind: number): void {
  const dash = innerDash(state.document, block);
  if (dash >= 0 && readInnerDash(state, block, index, dash)) return;
  state.pending = heraldAtEnd(state.document, block, behind);
}

/** Reads dash-led speech inside a block, turn by turn; false where nothing shows that the last one is speech. */
function readInnerDash(state: State, block: DocumentBlock, index: number, dash: number): boolean {
  let next: number | boolean = dash;
  while (typeof next === 'number') next = readInnerTurn(state, block, index, next);
  return next;
}

/** Reads what a dash leads inside a block: the offset of the dash of the next turn, or whether it is speech. */
function readInnerTurn(state: State, block: DocumentBlock, index: number, dash: number): number | boolean {
  const { document } = state;
  const to = Math.min(wordAt(document.words, dash), block.last);
  const from = sentenceStart(document, block.first, to);
  const colon = document.text.charCodeAt(dash) === 0x3a;
  const inHeadline = block.role === 'headline';
  const announced = colon ? heraldOfDash(document, block, from, to, dash) : null;
  const quotation = readDashBlock(document, { ...block, start: dash + 1, first: to }, dash + 1, index, true);
  if (quotation === null) return false;
  // "We offer help, including: - Better care": where no dash leads speech, a list.
  if (document.lexicon.subjectFirst && !inHeadline && !announced?.cue) return false;
  if (announced === null && quotation.attribution === null) {
    if (colon && inHeadline) {
      state.found.push({ ...quotation, link: 'headline', rule: 'headline/dash', confidence: 'low' });
      return true;
    }
    // "Hun forteller at det er kø. – Jeg sto der selv.": of whom the sentence before is about.
    const said = { ...block, first: to };
    // "– A, säger NAME. Klubben vann. – B.": speech has been led by a dash in this block.
    const goesOn = dash === state.found.at(-1)?.stop;
    const speaks =
      (!colon || goesOn) &&
      document.lexicon.dashLedSpeech !== undefined &&
      (goesOn || speaksInFirstPerson(document, said) || subjectOf(document, from, to) !== null) &&
      isSentence(document, said, startOf(document.words, to));
    if (speaks) state.found.push({ ...quotation, rule: 'inner-dash' });
    return speaks;
  }
  const attribution = announced ?? quotation.attribution;
  state.found.push({
    ...quotation,
    attribution,
    rule: `inner-${quotation.rule}${announced ? '/announced' : ''}`,
    confidence: announced === null ? quotation.confidence : announced.order === 'label' ? 'medium' : 'high',
  });
  if (quotation.stop !== undefined) return quotation.stop;
  state.pending = quotation.attribution?.continues
    ? quotation.attribution
    : announcedNext(document, block, quotation.attribution?.end ?? block.end);
  return true;
}

function linkPending({ document, late }: State, quotation: FoundQuotation, pending: FoundAttribution | null): void {
  if (pending === null || isOfThing(document, pending)) return;
  if (pending.continues !== null) {
    quotation.link = 'previous';
    quotation.cue = pending.continues;
    quotation.rule += '/continued';
    return;
  }
  quotation.attribution = pending;
  quotation.rule += `/announced-${pending.phrase.kind}`;
  quotation.confidence = late ? 'low' : pending.order === 'label' ? 'medium' : 'high';
}
