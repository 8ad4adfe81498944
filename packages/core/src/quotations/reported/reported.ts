import {
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  REPORTING,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { BlockRole, DocumentBlock, TextDocument } from '../../structure/document.ts';
import { isDash, isDoubleMark } from '../../text/characters.ts';
import { sentenceEndAfter } from '../../text/sentences.ts';
import { bisect, classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { type FoundQuotation, speech } from '../direct/found.ts';
import { SHORTEST_CONTENT, type Report, type Sentence, content, countWords } from './report.ts';
import { byPostposition, bySource, isOfPerson } from './reported-source.ts';
import { addedClause } from './clause-end.ts';
import { byClause, byClosing, byPreposition } from './reported-verb.ts';
import { gapBefore } from '../phrases/gaps.ts';
import { rangeOf } from '../phrases/spans.ts';

/** Reported speech in the blocks of a document, beside the direct quotations. `direct` is in reading order. */
export function findReported(document: TextDocument, direct: readonly FoundQuotation[]): FoundQuotation[] {
  const { words, text, lexicon } = document;
  const found: FoundQuotation[] = [];
  const taken = takenRanges(direct);
  const speakerEnds = new Set(direct.map(({ attribution }) => attribution?.phrase.end));
  let next = 0;
  document.blocks.forEach((block, index) => {
    // In most languages no word reports that does not open a report or mean one.
    if (!READ.has(block.role) || !(block.classes & REPORTS || lexicon.clauses !== null)) return;
    const said = isDash(text.charCodeAt(block.textStart));
    let previous = block.start;
    for (const sentence of sentencesOf(document, block)) {
      const start = startOf(words, sentence.first);
      while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
      const spoken = (taken[next - 1]?.end ?? 0) > previous;
      const after = spoken || (found.at(-1)?.spans.at(-1)?.end ?? 0) > previous;
      previous = start;
      let last = next;
      while (last < taken.length && (taken[last]?.start ?? 0) < sentence.end) last += 1;
      const around = taken.slice(next, last);
      const before = found.length;
      // "– …, säger NAME. Hon berättar att …": a dash leads what is said, and what is told stands behind it.
      const told =
        around.length === 0 &&
        (taken[next - 1]?.start ?? 0) > block.start &&
        (taken[next]?.start ?? block.end) >= block.end;
      // "– …, säger NAME och tillägger att …".
      if (!said || told)
        for (const report of readSentence(document, sentence, index)) {
          const own = around.length === 0 ? report : apartFrom(document, report, around);
          if (own !== null) found.push(own);
        }
      if (found.length > before) continue;
      if (around.length === 0) {
        const last = Math.max(taken[next - 1]?.end ?? 0, found.at(-1)?.spans.at(-1)?.end ?? 0);
        const mood = !said || told ? toldOn(document, block, sentence, index, last, { spoken, after }) : null;
        if (mood !== null) found.push(mood);
        continue;
      }
      const behind = around.reduce((furthest, { end }) => Math.max(furthest, end), start);
      for (let word = wordAt(words, behind); word < sentence.last; word += 1) {
        // "– …, säger NAME, som betonar att …": what is said beside, in a clause on the speaker.
        const related =
          isOfPerson(document, word - 1) &&
          gapBefore(document, word - 1) === ',' &&
          speakerEnds.has(endOf(words, word - 2));
        const report = addedAt(document, word, sentence, index, related);
        if (report !== null) found.push(report);
      }
    }
  });
  return found;
}

/**
 * "Das Haus sei alt.": somebody's words by the mood of the verb alone, which go on what was said before, up to `last`;
 * `spoken`: somebody spoke in the sentence before, `after`: or was reported there.
 */
function toldOn(
  document: TextDocument,
  block: DocumentBlock,
  sentence: Sentence,
  index: number,
  last: number,
  { spoken, after }: { readonly spoken: boolean; readonly after: boolean },
): FoundQuotation | null {
  const told = document.lexicon.clauses?.reader.told(document, block.first, sentence, after);
  if (!told || countWords(document, told.span) < SHORTEST_CONTENT) return null;
  // "„… eine Stadt, die handelt!“, fordert NAME. Die Zeit sei reif.": no body that the words are about.
  const body = /organisation|other/.test(told.speaker?.phrase.kind ?? '');
  const speaker = spoken && body ? null : told.speaker;
  const from = sentence.first === block.first ? document.blocks[index - 1]?.start : undefined;
  if (speaker === null && !spoken && last <= (from ?? last)) return null;
  const found = indirect(speaker, 'reported/mood', [told.span], index);
  found.confidence = 'low';
  if (speaker === null) found.link = 'previous';
  return found;
}

const READ: ReadonlySet<BlockRole> = new Set(['paragraph', 'lede', 'list-item'] as const);

/** What opens a report, or reports. */
const REPORTS = SOURCE_BEFORE | SOURCE_AFTER | REPORTING | COMPLEMENTISER;

/** Where direct quotations and the verbs beside them stand, in order. */
function takenRanges(direct: readonly FoundQuotation[]): Range[] {
  const ranges: Range[] = [];
  for (const { spans, attribution } of direct) {
    // One by one: there may be more than a call takes.
    for (const span of spans) ranges.push(span);
    if (attribution?.cue) ranges.push(attribution.cue);
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/**
 * A report whose verb belongs to no direct quotation, up to where one goes on with its sentence: "NAME said it would
 * help, adding: “…”"; null where they share words.
 */
function apartFrom(document: TextDocument, report: FoundQuotation, taken: readonly Range[]): FoundQuotation | null {
  const { words } = document;
  const { spans, attribution } = report;
  const verb = report.cue ?? attribution?.cue;
  if (verb && meets(verb, taken)) return null;
  const [span, other] = spans;
  if (span === undefined || !spans.some((range) => meets(range, taken))) return report;
  const next = wordAt(words, taken.find(({ end }) => end > span.start)?.start ?? span.end);
  const joined = (classesOf(words, next - 1) & COORDINATOR) !== 0;
  if (other !== undefined || !(joined || gapBefore(document, next) === ',')) return null;
  const own = content(document, span.start, endOf(words, joined ? next - 2 : next - 1));
  return own === null || countWords(document, own) < SHORTEST_CONTENT ? null : { ...report, spans: [own] };
}

/** Whether a range meets one of others that are in order and apart, by bisection. */
function meets({ start, end }: Range, others: readonly Range[]): boolean {
  const place = bisect(others.length, (at) => (others[at]?.end ?? 0) <= start);
  return (others[place]?.start ?? end) < end;
}

function sentencesOf(document: TextDocument, block: DocumentBlock): Sentence[] {
  const { words } = document;
  const sentences: Sentence[] = [];
  let first = block.first;
  while (first < block.last && startOf(words, first) < block.textStart) first += 1;
  // "* Broar: Kommunen menar att …": what an item of a list is about.
  if (block.role === 'list-item')
    for (let word = first + 1; word < block.last && word < first + 7; word += 1)
      if (gapBefore(document, word) === ':') first = word;
  for (let word = first; word < block.last; word += 1) {
    const end = word + 1 === block.last ? block.end : sentenceEndAfter(words, word, block.end);
    if (end < 0) continue;
    sentences.push({ first, last: word + 1, end });
    first = word + 1;
  }
  return sentences;
}

/**
 * The reports of a sentence: one in most, two in "X säger att … och tillägger att …", and more where each is another's,
 * "mens X oplyser, at …".
 */
function readSentence(document: TextDocument, sentence: Sentence, index: number): FoundQuotation[] {
  const { words } = document;
  const found: FoundQuotation[] = [];
  let first: number | null = sentence.first;
  while (first !== null) {
    const report = firstReport(document, first === sentence.first ? sentence : { ...sentence, first });
    if (report === null) return found;
    found.push(quotation(report, index));
    const { behind } = report;
    if (behind >= sentence.last) return found;
    const verb = classesOf(words, behind) & COORDINATOR ? behind + 1 : behind;
    const added = addedAt(document, verb, sentence, index);
    if (added !== null) found.push(added);
    first = added === null ? behind + 1 : null;
  }
  return found;
}

/** The first report of a sentence outside quote marks, and the index of the word behind its words where the sentence may go on. */
function firstReport(document: TextDocument, sentence: Sentence): (Report & { readonly behind: number }) | null {
  const { words, text } = document;
  if (classesOf(words, sentence.first) & CONDITIONAL) return null;
  const { marks } = words;
  let next =
    marks.length === 0 ? 0 : bisect(marks.length, (mark) => (marks[mark] ?? 0) < startOf(words, sentence.first));
  let marked = false;
  for (let word = sentence.first; word < sentence.last; word += 1) {
    const bits = classesOf(words, word);
    if (!(bits & REPORTS)) continue;
    for (const start = startOf(words, word); (marks[next] ?? start) < start; next += 1)
      if (isDoubleMark(text.charCodeAt(marks[next] ?? 0))) marked = !marked;
    if (marked) continue;
    const lower = !isCapital(words, word) || word === sentence.first;
    const report =
      bits & SOURCE_BEFORE
        ? bySource(document, sentence, word)
        : bits & SOURCE_AFTER && lower
          ? byPostposition(document, sentence, word)
          : bits & REPORTING && lower
            ? (byClause(document, sentence, word) ?? byClosing(document, sentence, word))
            : bits & COMPLEMENTISER
              ? byPreposition(document, sentence, word)
              : null;
    if (report === null) continue;
    // "NAME erklärte, es sei gut, dass …": all of what is said, rather than what a clause inside it holds.
    const whole = document.lexicon.clauses?.reader.report(document, sentence);
    if (whole && isOf(whole, report) && beginsBefore(whole, report)) return { behind: sentence.last, ...whole };
    const behind = wordAt(words, report.spans.at(-1)?.end ?? sentence.end);
    return { behind: behind > word ? behind : sentence.last, ...report };
  }
  const report = document.lexicon.clauses?.reader.report(document, sentence);
  return report ? { behind: sentence.last, ...report } : null;
}

/** Whether two reports have one verb and one speaker. */
function isOf({ attribution: one }: Report, { attribution: other }: Report): boolean {
  return one.cue?.start === other.cue?.start && one.phrase.mention.start === other.phrase.mention.start;
}

function beginsBefore({ spans: [one] }: Report, { spans: [other] }: Report): boolean {
  return one !== undefined && other !== undefined && one.start < other.start;
}

/** The report of a verb that has its subject from what was said before: "och tillägger att …", ", adding that …". */
function addedAt(
  document: TextDocument,
  verb: number,
  { last, end }: Sentence,
  index: number,
  related = false,
): FoundQuotation | null {
  const { words } = document;
  const opener = addedClause(document, verb, last, related);
  const span = opener < 0 ? null : content(document, endOf(words, opener), end);
  if (span === null || countWords(document, span) < SHORTEST_CONTENT) return null;
  const found = indirect(null, 'reported/added', [span], index);
  found.link = 'previous';
  found.cue = rangeOf(document, verb);
  return found;
}

function quotation({ spans, attribution, rule }: Report, index: number): FoundQuotation {
  return indirect(attribution, `${rule}-${attribution.phrase.kind}`, [...spans], index);
}

function indirect(attribution: FoundAttribution | null, rule: string, spans: Range[], index: number): FoundQuotation {
  const found = speech(attribution, rule, 'medium', index);
  found.kind = 'indirect';
  found.spans = spans;
  return found;
}
