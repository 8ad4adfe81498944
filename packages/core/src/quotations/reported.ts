import {
  ABBREVIATION,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  REPORTING,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../languages/lexicon.ts';
import type { Range } from '../model/press-release.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { isDash, isDoubleMark } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../text/words.ts';
import type { FoundQuotation } from './found.ts';
import { SHORTEST_CONTENT, type Report, type Sentence, content, countWords } from './report.ts';
import { reportInClauses } from './reported-clause.ts';
import { byPostposition, bySource } from './reported-source.ts';
import { addedClause, byClause, byClosing, byPreposition } from './reported-verb.ts';
import { rangeOf } from './spans.ts';

/** Reported speech in the blocks of a document, beside the direct quotations. `direct` is in reading order. */
export function findReported(document: TextDocument, direct: readonly FoundQuotation[]): FoundQuotation[] {
  const { words, text } = document;
  const found: FoundQuotation[] = [];
  const taken = takenRanges(direct);
  let next = 0;
  document.blocks.forEach((block, index) => {
    if ((block.role !== 'paragraph' && block.role !== 'lede') || isDash(text.charCodeAt(block.textStart))) return;
    for (const sentence of sentencesOf(document, block)) {
      const start = startOf(words, sentence.first);
      while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
      const around: Range[] = [];
      for (let at = next; at < taken.length && (taken[at]?.start ?? 0) < sentence.end; at += 1)
        around.push(taken[at] as Range);
      const behind = wordAt(
        words,
        around.reduce((last, { end }) => Math.max(last, end), start),
      );
      const reports = readSentence(document, sentence, index).filter((report) => isApart(report, around));
      for (const report of reports) found.push(report);
      if (around.length === 0 || reports.length > 0) continue;
      for (let word = behind; word < sentence.last; word += 1) {
        const report = addedAt(document, word, sentence, index);
        if (report !== null) found.push(report);
      }
    }
  });
  return found;
}

/** Where direct quotations and the verbs beside them stand, in order. */
function takenRanges(direct: readonly FoundQuotation[]): Range[] {
  const ranges = direct.flatMap(({ spans, attribution }) => (attribution?.cue ? [...spans, attribution.cue] : spans));
  return ranges.sort((a, b) => a.start - b.start);
}

/** Whether neither the words of a report nor its verb belong to a direct quotation. */
function isApart(
  { spans, attribution, cue = attribution?.cue ?? undefined }: FoundQuotation,
  taken: readonly Range[],
): boolean {
  const own = cue ? [...spans, cue] : spans;
  return !own.some(({ start, end }) => taken.some((range) => range.start < end && start < range.end));
}

function sentencesOf(document: TextDocument, block: DocumentBlock): Sentence[] {
  const { words } = document;
  const sentences: Sentence[] = [];
  let first = block.first;
  while (first < block.last && startOf(words, first) < block.textStart) first += 1;
  for (let word = first; word < block.last; word += 1) {
    const end = word + 1 === block.last ? block.end : sentenceEndAfter(words, word, block.end, ABBREVIATION);
    if (end < 0) continue;
    sentences.push({ first, last: word + 1, end });
    first = word + 1;
  }
  return sentences;
}

/** The reports of a sentence; one in most, two in "X säger att … och tillägger att …". */
function readSentence(document: TextDocument, sentence: Sentence, index: number): FoundQuotation[] {
  const { words } = document;
  if (classesOf(words, sentence.first) & CONDITIONAL) return [];
  for (let word = sentence.first; word < sentence.last; word += 1) {
    const bits = classesOf(words, word);
    const lower = !isCapital(words, word) || word === sentence.first;
    const found =
      bits & SOURCE_BEFORE
        ? bySource(document, sentence, word)
        : bits & SOURCE_AFTER && lower
          ? byPostposition(document, sentence, word)
          : bits & REPORTING && lower
            ? (byClause(document, sentence, word) ?? byClosing(document, sentence, word))
            : bits & COMPLEMENTISER
              ? byPreposition(document, sentence, word)
              : null;
    if (found === null || isInMarks(document, sentence.first, word)) continue;
    const first = quotation(found, index);
    const behind = wordAt(words, first.spans.at(-1)?.end ?? sentence.end);
    return behind > word && behind < sentence.last
      ? [first, ...furtherReport(document, { ...sentence, first: behind }, index)]
      : [first];
  }
  const report = reportInClauses(document, sentence);
  return report === null ? [] : [quotation(report, index)];
}

/** Whether a word stands in quote marks that were opened in its sentence. */
function isInMarks({ text, words }: TextDocument, first: number, word: number): boolean {
  let marks = 0;
  for (let at = startOf(words, first); at < startOf(words, word); at += 1)
    if (isDoubleMark(text.charCodeAt(at))) marks += 1;
  return marks % 2 === 1;
}

/** What the same speaker is said to have added, or another report, "mens X oplyser, at …". */
function furtherReport(document: TextDocument, rest: Sentence, index: number): FoundQuotation[] {
  const first = classesOf(document.words, rest.first) & COORDINATOR ? rest.first + 1 : rest.first;
  const added = addedAt(document, first, rest, index);
  return added === null ? readSentence(document, { ...rest, first: rest.first + 1 }, index) : [added];
}

/** The report of a verb that has its subject from what was said before: "och tillägger att …", ", adding that …". */
function addedAt(document: TextDocument, verb: number, { last, end }: Sentence, index: number): FoundQuotation | null {
  const { words } = document;
  const opener = addedClause(document, verb, last);
  const span = opener < 0 ? null : content(document, endOf(words, opener), end);
  if (span === null || countWords(document, span) < SHORTEST_CONTENT) return null;
  return {
    kind: 'indirect',
    spans: [span],
    attribution: null,
    link: 'previous',
    cue: rangeOf(document, verb),
    rule: 'reported/added',
    confidence: 'medium',
    block: index,
  };
}

export function quotation({ spans, attribution, rule }: Report, index: number): FoundQuotation {
  return {
    kind: 'indirect',
    spans: [...spans],
    attribution,
    link: 'none',
    rule: `${rule}-${attribution.phrase.kind}`,
    confidence: 'medium',
    block: index,
  };
}
