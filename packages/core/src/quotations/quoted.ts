import {
  ABBREVIATION,
  ARTICLE,
  COMPLEMENTISER,
  CUE,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  SOURCE_BEFORE,
  WORK,
} from '../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { classOf, DIGIT, endsSentence, isDash, isDoubleMark, isSpace, isUpper, LETTER } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { wordAt, classesOf, startOf, endOf, isCapital } from '../text/words.ts';
import {
  attributionAfter,
  attributionBefore,
  type FoundAttribution,
  invertedAt,
  labelBefore,
  sentenceStart,
  straightAt,
  subjectWithin,
  trimSpan,
} from './attribution.ts';
import type { FoundQuotation } from './found.ts';
import type { MarkedSpan } from './marks.ts';
import { gapBefore, readSpeaker } from './phrase.ts';

/** A marked stretch with the words inside and the attribution that stands beside it. */
interface Candidate {
  readonly open: number;
  readonly close: number;
  readonly first: number;
  readonly last: number;
  before: FoundAttribution | null;
  after: FoundAttribution | null;
  /** Words of its own sentence stand before it, outside the marks and the attribution. */
  inSentence: boolean;
  /** The words said behind which the attribution of the stretch before ends: nothing else stands between. */
  joinsPrevious: boolean;
}

/**
 * The quotations among the marked stretches of a block: those with an attribution, parts of a reported clause, and
 * whole sentences in marks. Scare quotes, titles and names are left out.
 */
export function readQuotedBlock(
  document: TextDocument,
  block: DocumentBlock,
  spans: readonly MarkedSpan[],
  index: number,
): FoundQuotation[] {
  const candidates = spans
    .filter((span) => !isNickname(document, span))
    .map((span): Candidate => ({
      open: span.open,
      close: span.close,
      first: wordAt(document.words, span.open),
      last: wordAt(document.words, span.close),
      before: null,
      after: null,
      inSentence: false,
      joinsPrevious: false,
    }));
  candidates.forEach((candidate, at) => {
    readSurroundings(document, block, candidate, candidates[at - 1], candidates[at + 1]);
  });
  const found: FoundQuotation[] = [];
  let previous: FoundQuotation | null = null;
  for (const candidate of candidates) {
    const { text } = document;
    const span = trimSpan(text, candidate.open + 1, candidate.close);
    if (span === null || candidate.first >= candidate.last) continue;
    const own: FoundAttribution | null = candidate.after ?? candidate.before;
    if (previous !== null && candidate.joinsPrevious && own === null) {
      previous.spans.push(span);
      continue;
    }
    const quotation: FoundQuotation | null =
      (own === null ? null : attributed(document, candidate, own, index)) ??
      (candidate.before?.order === 'label' ? null : unattributed(document, block, candidate, index, previous !== null));
    if (quotation === null) continue;
    quotation.spans = [span];
    found.push(quotation);
    previous = quotation;
  }
  return found;
}

/** A capitalised word in marks between two others: "Bengt ”Bagarn” Berg". */
function isNickname({ text, words }: TextDocument, { open, close }: MarkedSpan): boolean {
  const first = wordAt(words, open);
  const last = wordAt(words, close);
  const capital = (word: number): boolean => isCapital(words, word);
  if (
    last - first !== 1 ||
    first === 0 ||
    last >= words.count ||
    !capital(first) ||
    !capital(first - 1) ||
    !capital(last)
  )
    return false;
  return text.slice(words.ends[first - 1], open) === ' ' && text.slice(close + 1, words.starts[last]) === ' ';
}

/** Reads what stands between a stretch and its neighbours. */
function readSurroundings(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): void {
  const { text, words } = document;
  const from = previous ? previous.last : block.first;
  const to = candidate.first;
  const behind = candidate.last;
  const limit = next ? next.first : block.last;
  const textFrom = previous ? previous.close + 1 : block.textStart;
  // Behind: "…", said X. Nothing but a comma or a dash stands between.
  if (behind < limit && gapAllowsAttribution(text, candidate.close, startOf(words, behind))) {
    candidate.after = attributionAfter(document, behind, limit);
    candidate.after ??=
      next === undefined && /^\s*[-–—−]/.test(text.slice(candidate.close + 1, words.starts[behind]))
        ? signature(document, behind, limit)
        : null;
    if (
      candidate.after !== null &&
      candidate.after.order === 'straight' &&
      !closesClause(document, candidate.after, limit, next ? next.open : block.end, text, candidate)
    )
      candidate.after = null;
  }
  // Before: the sentence that the stretch stands in.
  if (from < to) {
    const start = previous && !sentenceBetween(document, previous, to) ? from : sentenceStart(document, from, to);
    const shared = previous?.after && previous.after.next > start ? previous.after.next : start;
    const gap = lastSign(text, textFrom, candidate.open);
    const fresh = shared < to;
    if (fresh && candidate.after === null) candidate.before = beforeOf(document, shared, to, gap);
    if (fresh && gap === ':' && candidate.after !== null)
      candidate.after =
        candidate.after.order === 'inverted'
          ? candidate.after
          : (candidate.before = beforeOf(document, shared, to, gap)) === null
            ? candidate.after
            : null;
    candidate.inSentence = fresh && !(gap === ':' || opensSentence(document, candidate, to));
    if (candidate.inSentence && candidate.before === null && candidate.after === null)
      candidate.after = laterInSentence(document, candidate, limit, next ? next.open : block.end);
    candidate.joinsPrevious =
      previous !== undefined && previous.after !== null && onlyAttribution(document, previous, to);
    if (
      !candidate.joinsPrevious &&
      !candidate.inSentence &&
      candidate.before === null &&
      candidate.after === null &&
      gap !== ':'
    )
      candidate.before = aboutSpeaker(document, block, from, to);
  } else if (previous) {
    candidate.joinsPrevious = true;
  }
}

/** A signature behind the words said: "… – Sara Nuorgam, Kaamos Capital". */
export function signature(document: TextDocument, from: number, limit: number): FoundAttribution | null {
  const label = labelBefore(document, from, limit);
  return label !== null && /\s/.test(document.text.slice(label.phrase.mention.start, label.phrase.mention.end))
    ? label
    : null;
}

/** A single capitalised word before a colon, alone in its line: "Alva: ”…”". */
function nickLabel(document: TextDocument, from: number, to: number): FoundAttribution | null {
  if (to - from !== 1 || document.lexicon.language.capitalisedNouns || classesOf(document.words, from) & WORK)
    return null;
  const phrase = readSpeaker(document, from, to);
  return phrase?.kind === 'name'
    ? {
        cue: null,
        cueBits: 0,
        phrase,
        start: phrase.mention.start,
        end: phrase.end,
        next: to,
        continues: null,
        order: 'label',
      }
    : null;
}

/** An attribution at the end of the sentence that the stretch is a part of: "… „hinten runtergefallen“ seien, sagte er." */
function laterInSentence(
  document: TextDocument,
  candidate: Candidate,
  limit: number,
  end: number,
): FoundAttribution | null {
  const { words } = document;
  for (let word = candidate.last + 1; word < limit && word < candidate.last + 30; word += 1) {
    if (sentenceEndAfter(words, word - 1, end, ABBREVIATION) >= 0) return null;
    if (gapBefore(document, word) !== ',') continue;
    const found = invertedAt(document, word, limit, CUE) ?? straightAt(document, word, limit);
    if (
      found !== null &&
      (found.cueBits & CUE) !== 0 &&
      (found.next >= limit || sentenceEndAfter(words, found.next - 1, end, ABBREVIATION) >= 0)
    )
      return found;
  }
  return null;
}

/** Whom the sentence before is about: "… sagte Cramer nicht. „Das klären andere.“" */
function aboutSpeaker(document: TextDocument, block: DocumentBlock, from: number, to: number): FoundAttribution | null {
  const start = sentenceStart(document, Math.max(from, block.first), to);
  const found = attributionBefore(document, start, to) ?? subjectWithin(document, start, to);
  return found === null ? null : { ...found, cue: null, order: 'label', next: to };
}

function beforeOf(document: TextDocument, from: number, to: number, gap: string): FoundAttribution | null {
  const found = attributionBefore(document, from, to);
  if (found !== null) {
    if (gap === ':' || gap === ',' || gap === '') return found;
    return null;
  }
  return gap === ':'
    ? (labelBefore(document, from, to) ?? subjectWithin(document, from, to) ?? nickLabel(document, from, to))
    : null;
}

/** A comma, a dash, a stop or white space between the closing mark and the next word; the stop only where the attribution is sure. */
function gapAllowsAttribution(text: string, close: number, next: number): boolean {
  for (let at = close + 1; at < next; at += 1) {
    const code = text.charCodeAt(at);
    if (!(isSpace(code) || code === 0x2c || isDash(code) || isDoubleMark(code))) return false;
  }
  return true;
}

/** "… " Jane Roe said: whether the verb ends its clause; "…" Roe said that … opens another report. */
function closesClause(
  document: TextDocument,
  found: FoundAttribution,
  limit: number,
  end: number,
  text: string,
  candidate: Candidate,
): boolean {
  const { words } = document;
  const comma =
    text.charCodeAt(candidate.close - 1) === 0x2c ||
    text.charCodeAt(candidate.close + 1) === 0x2c ||
    endsSentence(text.charCodeAt(candidate.close - 1)) === false;
  if (found.next >= limit) return true;
  const bits = classesOf(words, found.next);
  const stops =
    sentenceEndAfter(words, found.next - 1, end, ABBREVIATION) >= 0 ||
    /^[\s]*[,.:;–—-]/.test(text.slice(words.ends[found.next - 1], words.starts[found.next]));
  if (stops) return true;
  if (bits & COMPLEMENTISER) return false;
  return comma || (bits & (PREPOSITION | ARTICLE)) !== 0;
}

/** The last character before the opening mark that is no white space. */
function lastSign(text: string, from: number, open: number): string {
  let at = open - 1;
  while (at >= from && isSpace(text.charCodeAt(at))) at -= 1;
  if (at < from) return '';
  const code = text.charCodeAt(at);
  return classOf(code) & (LETTER | DIGIT) ? '' : text.charAt(at);
}

/** Whether a sentence ends between two stretches. */
function sentenceBetween(document: TextDocument, previous: Candidate, to: number): boolean {
  const { text, words } = document;
  if (
    endsSentence(text.charCodeAt(previous.close - 1)) &&
    isUpper(text.charCodeAt(startOf(words, previous.last))) &&
    previous.after === null
  )
    return true;
  return sentenceStart(document, previous.last, to) > previous.last || endsAt(document, to);
}

function endsAt(document: TextDocument, to: number): boolean {
  return sentenceEndAfter(document.words, to - 1, startOf(document.words, to) + 1, ABBREVIATION) >= 0;
}

/** Whether the stretch opens a sentence: a stop, or the block's beginning, stands before its mark. */
function opensSentence(document: TextDocument, candidate: Candidate, to: number): boolean {
  const { text, words } = document;
  let at = candidate.open - 1;
  const floor = to > 0 ? endOf(words, to - 1) : 0;
  while (at >= floor && (isSpace(text.charCodeAt(at)) || isDoubleMark(text.charCodeAt(at)))) at -= 1;
  return at >= floor && endsSentence(text.charCodeAt(at));
}

/** Whether between two stretches stands the attribution of the first and its sentence, nothing more. */
function onlyAttribution(document: TextDocument, previous: Candidate, to: number): boolean {
  const { words } = document;
  const attribution = previous.after;
  if (attribution === null) return false;
  for (let word = attribution.next - 1; word < to - 1; word += 1) {
    if (sentenceEndAfter(words, word, startOf(words, word + 1) + 1, ABBREVIATION) >= 0) return false;
  }
  return true;
}

function attributed(
  document: TextDocument,
  candidate: Candidate,
  attribution: FoundAttribution,
  index: number,
): FoundQuotation | null {
  const inHeadline = document.blocks[index]?.role === 'headline';
  const { words } = document;
  const count = candidate.last - candidate.first;
  const after = attribution === candidate.after;
  const marksWork = isWork(document, candidate);
  let partial = false;
  if (after) {
    partial = candidate.inSentence;
    if (partial && (marksWork || !speechLike(document, candidate))) return null;
  } else {
    const gapWords = candidate.first - attribution.next;
    const colon = lastSign(document.text, attribution.end, candidate.open) === ':';
    partial = !colon && gapWords > 0 && !(classesOf(words, candidate.first - 1) & COMPLEMENTISER && gapWords <= 3);
    if (marksWork && !colon) return null;
    if (!colon && count < 2 && gapWords > 6) return null;
    if (partial && !speechLike(document, candidate)) return null;
    if (negated(document, attribution, candidate.first)) return null;
    if (
      attribution.order === 'label' &&
      (isTitleCase(document, candidate) ||
        (count < (inHeadline ? 3 : 6) && !endsSentence(document.text.charCodeAt(candidate.close - 1))))
    )
      return null;
  }
  const { kind } = attribution.phrase;
  return {
    kind: 'direct',
    ...(partial && { partial }),
    spans: [],
    attribution,
    link: 'none',
    rule: `marks/${after ? 'after' : 'before'}-${attribution.order}-${kind}${partial ? '-partial' : ''}`,
    confidence: partial || attribution.order === 'label' ? 'medium' : 'high',
    block: index,
  };
}

/** Whether what stands in marks inside somebody's sentence is their words rather than a name or a scare quote: a few words, or a sentence. */
function speechLike(document: TextDocument, candidate: Candidate): boolean {
  const { text, words } = document;
  const count = candidate.last - candidate.first;
  if (count >= 5) return true;
  let capitals = 0;
  let function_ = 0;
  for (let word = candidate.first; word < candidate.last; word += 1) {
    if (isCapital(words, word)) capitals += 1;
    if (classesOf(words, word) & (FUNCTION | ARTICLE | PREPOSITION)) function_ += 1;
  }
  if (capitals >= count && count > 0) return false;
  const beside =
    candidate.after !== null || (candidate.before !== null && candidate.first - candidate.before.next <= 6);
  return (
    count >= 3 ||
    function_ > 0 ||
    beside ||
    endsSentence(text.charCodeAt(candidate.close - 1)) ||
    (count === 2 && capitals === 0)
  );
}

/** Capitals on all longer words: the title of a work or a talk. */
function isTitleCase({ words }: TextDocument, candidate: Candidate): boolean {
  let long = 0;
  let capitals = 0;
  for (let word = candidate.first; word < candidate.last; word += 1) {
    if (endOf(words, word) - startOf(words, word) < 3) continue;
    long += 1;
    if (isCapital(words, word)) capitals += 1;
  }
  return long >= 2 && capitals >= long * 0.8;
}

/** Whether a negation follows the verb, before the marks: "säger inte att …". */
function negated({ words }: TextDocument, attribution: FoundAttribution, limit: number): boolean {
  return attribution.next < limit && (classesOf(words, attribution.next) & NEGATION) !== 0;
}

/** A word such as "rapporten", "called" right before the marks. */
function isWork({ words, text }: TextDocument, candidate: Candidate): boolean {
  const before = candidate.first - 1;
  if (before < 0) return false;
  const gap = text.slice(words.ends[before], candidate.open);
  return /^\s*$/.test(gap) && (classesOf(words, before) & WORK) !== 0;
}

/** Words in marks that nobody is named beside: a part of somebody's sentence, a whole sentence, a whole block. */
function unattributed(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  index: number,
  follows: boolean,
): FoundQuotation | null {
  const { text, words } = document;
  const count = candidate.last - candidate.first;
  if (isWork(document, candidate) || isTitleCase(document, candidate)) return null;
  const first = text.charCodeAt(startOf(words, candidate.first));
  const inside = text.charCodeAt(candidate.close - 1);
  if (candidate.inSentence) return isUpper(first) ? null : partOfSentence(document, block, candidate, index);
  const behind = text.charCodeAt(candidate.close + 1);
  const stopped =
    endsSentence(inside) || endsSentence(behind) || (inside === 0x2c && count >= 5) || candidate.close >= block.end - 1;
  if (count < 3 || !stopped || !isUpper(first)) return null;
  const wholeBlock = candidate.first === block.first && candidate.last >= block.last;
  if ((block.role === 'headline' || block.role === 'subheadline') && !(wholeBlock && count >= 5)) return null;
  // A question alone is one of a list of questions and answers.
  if (candidate.first === block.first && inside === 0x3f && count < 14 && !follows) return null;
  // Behind the marks the sentence must not go on: "”Stad i ljus” visas i höst."
  if (!wholeBlock && candidate.last < block.last && !endsSentence(inside) && !endsSentence(behind) && inside !== 0x2c)
    return null;
  if (wholeBlock && !endsSentence(inside) && !endsSentence(behind) && count < 8) return null;
  return {
    kind: 'direct',
    spans: [],
    attribution: null,
    link: follows ? 'previous' : 'none',
    rule: wholeBlock ? 'marks/block' : 'marks/sentence',
    confidence: 'medium',
    block: index,
  };
}

/**
 * Words in lower case inside a sentence are quoted from somebody when there are several of them: names and titles have
 * capitals, and words set off for doubt are one or two. The speaker is whom the sentence is about.
 */
function partOfSentence(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  index: number,
): FoundQuotation | null {
  const { words } = document;
  const count = candidate.last - candidate.first;
  const start = sentenceStart(document, block.first, candidate.first);
  let reported = false;
  for (let word = start; word < candidate.first; word += 1)
    if (classesOf(words, word) & (CUE | SOURCE_BEFORE)) reported = true;
  if (count < (reported ? 2 : 4)) return null;
  const subject =
    attributionBefore(document, start, candidate.first) ?? subjectWithin(document, start, candidate.first);
  if (subject === null && count < 5) return null;
  const attribution: FoundAttribution | null = subject === null ? null : { ...subject, order: 'label' };
  return {
    kind: 'direct',
    partial: true,
    spans: [],
    attribution,
    link: 'none',
    rule: `marks/part${attribution ? `-${attribution.phrase.kind}` : ''}`,
    confidence: 'low',
    block: index,
  };
}
