import {
  ABBREVIATION,
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../languages/lexicon.ts';
import type { Range } from '../model/press-release.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { isDash } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../text/words.ts';
import { subjectBefore, subjectOf } from './announcement.ts';
import { type FoundAttribution, invertedAt, knows, straightAt } from './attribution.ts';
import type { FoundQuotation } from './found.ts';
import { gapBefore, wordIn } from './gaps.ts';
import { isSomebody, readSpeaker } from './phrase.ts';
import { SHORTEST_CONTENT, type Report, type Sentence, content, countWords } from './report.ts';
import { reportInClauses } from './reported-clause.ts';
import { rangeOf } from './spans.ts';
import { withVerb } from './subject.ts';

/** Reported speech in the blocks of a document, where no direct quotation stands. `direct` is in reading order. */
export function findReported(document: TextDocument, direct: readonly FoundQuotation[]): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  const taken = takenRanges(direct);
  let next = 0;
  document.blocks.forEach((block, index) => {
    if ((block.role !== 'paragraph' && block.role !== 'lede') || isDash(document.text.charCodeAt(block.textStart)))
      return;
    for (const sentence of sentencesOf(document, block)) {
      const start = startOf(document.words, sentence.first);
      while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
      const overlap = taken[next];
      if (overlap !== undefined && overlap.start < sentence.end) continue;
      for (const quotation of readSentence(document, sentence, index)) found.push(quotation);
    }
  });
  return found;
}

/** Where direct quotations and their attributions stand, in order. */
function takenRanges(direct: readonly FoundQuotation[]): Range[] {
  const ranges = direct.flatMap(({ spans, attribution }) =>
    attribution === null || attribution.order === 'label' ? spans : [...spans, attribution],
  );
  return ranges.sort((a, b) => a.start - b.start);
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
    if (found === null) continue;
    const first = quotation(found, index);
    const behind = wordAt(words, first.spans.at(-1)?.end ?? sentence.end);
    return behind > word && behind < sentence.last
      ? [first, ...furtherReport(document, { ...sentence, first: behind }, index)]
      : [first];
  }
  const report = reportInClauses(document, sentence);
  return report === null ? [] : [quotation(report, index)];
}

/** What the same speaker is said to have added, "och tillägger att …", or another report, "mens X oplyser, at …". */
function furtherReport(document: TextDocument, rest: Sentence, index: number): FoundQuotation[] {
  const { words } = document;
  const verb = rest.first + 1;
  if (!(classesOf(words, rest.first) & COORDINATOR && isCueAt(document, verb)))
    return readSentence(document, { ...rest, first: verb }, index);
  const opener = clauseOpener(document, verb + 1, rest.last);
  const span = opener < 0 ? null : content(document, endOf(words, opener), rest.end);
  if (span === null || countWords(document, span) < SHORTEST_CONTENT) return [];
  return [
    {
      kind: 'indirect',
      spans: [span],
      attribution: null,
      link: 'previous',
      cue: rangeOf(document, verb),
      rule: 'reported/added',
      confidence: 'medium',
      block: index,
    },
  ];
}

/**
 * Offset where a reported clause ends: at the end of its sentence, before the main clause's next verb (", och hoppas på
 * …", "og tilføjer, at …"), or before another report (", mens X oplyser, at …").
 */
function clauseEnd(document: TextDocument, from: number, sentence: Sentence): number {
  const { words } = document;
  for (let word = from; word + 1 < sentence.last; word += 1) {
    const next = word + 1;
    const comma = gapBefore(document, word) === ',';
    if (classesOf(words, word) & COORDINATOR && isCueAt(document, next) && !isCapital(words, next)) {
      if (comma || opensSoon(document, next + 1, sentence.last)) return endOf(words, word - 1);
    } else if (
      comma &&
      !(classesOf(words, word) & (COMPLEMENTISER | RELATIVE | COORDINATOR)) &&
      anotherReport(document, next, sentence)
    )
      return endOf(words, word - 1);
  }
  return sentence.end;
}

/** A verb of talk, or one that reports with the preposition behind it. */
function isCueAt(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  return (classesOf(words, at) & CUE) !== 0 || lexicon.reportsWith(wordIn(document, at), wordIn(document, at + 1));
}

function opensSoon(document: TextDocument, from: number, limit: number): boolean {
  const opener = clauseOpener(document, from, Math.min(limit, from + 3));
  return opener >= 0;
}

/** Whether a clause that begins here is a report of its own: "kystmyndigheden oplyser, at". */
function anotherReport(document: TextDocument, from: number, sentence: Sentence): boolean {
  const { words } = document;
  for (let cue = from + 1; cue < sentence.last && cue < from + 6 && gapBefore(document, cue) === ''; cue += 1) {
    if (!(classesOf(words, cue) & REPORTING)) continue;
    return (
      cue + 1 < sentence.last &&
      (classesOf(words, cue + 1) & COMPLEMENTISER) !== 0 &&
      subjectBefore(document, from, cue) !== null
    );
  }
  return false;
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

/** "Enligt NAME är …", "…, enligt NAME.", "… är enligt NAME …". */
function bySource(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const attribution = invertedAt(document, cue, sentence.last, SOURCE_BEFORE);
  if (attribution === null || isRule(document, attribution) || isModifier(document, sentence, attribution)) return null;
  return aroundSource(document, sentence, attribution, 'reported/source');
}

/** Whether the source is no one but a law or a plan, which something is in accordance with: "enligt miljölagen". */
function isRule({ lexicon, text }: TextDocument, { phrase: { mention } }: FoundAttribution): boolean {
  const words = text.slice(mention.start, mention.end).toLowerCase();
  return lexicon.isRule(words.slice(words.lastIndexOf(' ') + 1));
}

/** Whether a noun before, and more of the clause behind, show that the words belong to that noun: "stöd enligt LSS ges". */
function isModifier(document: TextDocument, sentence: Sentence, { start, next }: FoundAttribution): boolean {
  const { words } = document;
  const before = wordAt(words, start) - 1;
  return (
    before >= sentence.first &&
    next < sentence.last &&
    gapBefore(document, before + 1) === '' &&
    gapBefore(document, next) === '' &&
    (classesOf(words, before) === 0 || isCapital(words, before))
  );
}

/** "NAME mukaan …". */
function byPostposition(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const attribution = speakerRightBefore(document, sentence, cue);
  if (attribution === null || (isFirstWord(document, sentence, attribution) && !isFamiliar(document, attribution)))
    return null;
  return aroundSource(document, sentence, attribution, 'reported/source');
}

/** "NAME pekar på att …": `opener` is the word behind verb and preposition. */
function byPreposition(document: TextDocument, sentence: Sentence, opener: number): Report | null {
  const { words, lexicon } = document;
  const verb = opener - 2;
  if (verb <= sentence.first || !(classesOf(words, opener - 1) & PREPOSITION)) return null;
  if (!lexicon.reportsWith(wordIn(document, verb), wordIn(document, opener - 1))) return null;
  const attribution = speakerRightBefore(document, sentence, verb);
  if (attribution === null || isNegated(document, verb, opener - 1)) return null;
  if (isFirstWord(document, sentence, attribution) && !isFamiliar(document, attribution)) return null;
  const span = content(document, endOf(words, opener), clauseEnd(document, opener + 2, sentence));
  return span !== null && countWords(document, span) >= SHORTEST_CONTENT
    ? { spans: [span], attribution, rule: 'reported/that' }
    : null;
}

/** The longest phrase for a speaker that ends right before a cue, whatever its class. */
function speakerRightBefore(document: TextDocument, sentence: Sentence, cue: number): FoundAttribution | null {
  let attribution: FoundAttribution | null = null;
  for (let at = cue - 1; at >= sentence.first && at > cue - 10; at -= 1) {
    const phrase = readSpeaker(document, at, cue);
    if (phrase !== null && phrase.next === cue && phrase.kind !== 'other')
      attribution = {
        cue: rangeOf(document, cue),
        cueBits: classesOf(document.words, cue) & SOURCE_AFTER || REPORTING,
        phrase,
        start: startOf(document.words, at),
        end: endOf(document.words, cue),
        next: cue + 1,
        continues: null,
        order: 'straight',
      };
    if (gapBefore(document, at) !== '') break;
  }
  return attribution;
}

function isFirstWord({ words }: TextDocument, { first }: Sentence, { start }: FoundAttribution): boolean {
  return start === startOf(words, first);
}

/** Not a single capitalised word that nothing else shows to be a name: it may have its capital from the sentence. */
function isFamiliar(document: TextDocument, { phrase }: FoundAttribution): boolean {
  return (
    phrase.kind !== 'name' ||
    phrase.role !== undefined ||
    /\s/.test(document.text.slice(phrase.mention.start, phrase.mention.end)) ||
    knows(document, phrase)
  );
}

/** The sentence without the words that name the source. */
function aroundSource(
  document: TextDocument,
  sentence: Sentence,
  attribution: FoundAttribution,
  rule: string,
): Report | null {
  const { words } = document;
  const start = startOf(words, sentence.first);
  const before = content(document, start, sourceStart(document, sentence.first, attribution.start));
  const after = content(document, attribution.end, sentence.end);
  const spans = [before, after].filter((span): span is Range => span !== null && countWords(document, span) > 0);
  const all = spans.reduce((sum, span) => sum + countWords(document, span), 0);
  return all < SHORTEST_CONTENT ? null : { spans, attribution, rule };
}

/** Where the words for a source begin: a noun such as "Angaben" has its preposition, and an article, before it. */
function sourceStart({ words }: TextDocument, first: number, start: number): number {
  const cue = wordAt(words, start);
  if (!isCapital(words, cue)) return start;
  const led = cue > first && classesOf(words, cue - 1) & ARTICLE ? cue - 1 : cue;
  return led > first && classesOf(words, led - 1) & PREPOSITION ? startOf(words, led - 1) : start;
}

/** "NAME säger att …", "sier NAME at …", "X sagte, er sei …", "she said it would". */
function byClause(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const { words } = document;
  const inverted = invertedAt(document, cue, sentence.last, REPORTING);
  const straight = subjectBefore(document, sentence.first, cue, true) ?? joinedSubject(document, sentence, cue);
  // A word with a capital from the sentence alone is no subject where one stands behind the verb: "Därtill säger X att …".
  const isSubject =
    straight !== null &&
    (inverted === null || !isFirstWord(document, sentence, straight) || isFamiliar(document, straight));
  const attribution = isSubject ? straight : inverted;
  if (attribution === null || !isSomebody(document, attribution.phrase)) return null;
  const behind = isSubject ? cue + 1 : attribution.next;
  if (isNegated(document, cue, behind)) return null;
  const opener = clauseOpener(document, behind, sentence.last);
  if (opener >= 0) {
    const span = content(document, endOf(words, opener), clauseEnd(document, opener + 2, sentence));
    return span !== null && countWords(document, span) >= SHORTEST_CONTENT
      ? { spans: [span], attribution, rule: 'reported/that' }
      : null;
  }
  if (document.lexicon.language.bareClauses !== true || !isSubject) return null;
  const from = bareClause(document, behind, sentence.last);
  if (from < 0) return null;
  const span = content(document, startOf(words, from), sentence.end);
  return span !== null && countWords(document, span) >= SHORTEST_CONTENT + 1
    ? { spans: [span], attribution, rule: 'reported/bare' }
    : null;
}

/** Who opens the sentence, where the verb is joined to another of theirs: "NAME är kritisk och menar att …". */
function joinedSubject(document: TextDocument, { first }: Sentence, cue: number): FoundAttribution | null {
  const subject = classesOf(document.words, cue - 1) & COORDINATOR ? subjectOf(document, first, cue) : null;
  return subject && withVerb(document, subject.phrase, first, cue);
}

/** The word that opens the reported clause, a few words behind the verb, before any other verb of saying; -1 where there is none. */
function clauseOpener(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  for (let word = from; word < limit && word < from + 12; word += 1) {
    const bits = classesOf(words, word);
    if (bits & COMPLEMENTISER) return isObject(document, from, word) ? -1 : word;
    if (bits & CUE && word > from && !isCapital(words, word)) return -1;
    if (bits & RELATIVE && !(bits & (ARTICLE | COMPLEMENTISER))) return -1;
  }
  return -1;
}

/** Whether a preposition takes the clause that opens here, not the verb: "skrev under ett avtal om att", but "lade hon till att". */
function isObject({ words }: TextDocument, from: number, opener: number): boolean {
  let behind = from;
  while (behind < opener && classesOf(words, behind) & ADVERB) behind += 1;
  return opener > behind + 1 && (classesOf(words, opener - 1) & PREPOSITION) !== 0;
}

/** Where a clause without opener begins: behind a comma, or at once, with a subject and a finite verb near. */
function bareClause(document: TextDocument, from: number, limit: number): number {
  const { words, lexicon } = document;
  let at = from;
  while (at < limit && at < from + 6 && gapBefore(document, at) !== ',' && classesOf(words, at) & ADVERB) at += 1;
  if (lexicon.language.capitalisedNouns) {
    while (at < limit && at < from + 6 && gapBefore(document, at) !== ',') at += 1;
    if (at >= limit || gapBefore(document, at) !== ',') return -1;
  } else if (at >= limit || gapBefore(document, at) !== '') return -1;
  const bits = classesOf(words, at);
  const subject = (bits & (PRONOUN | ARTICLE)) !== 0 || isCapital(words, at);
  if (!subject || bits & (PREPOSITION | COORDINATOR)) return -1;
  for (let word = at + 1; word < limit && word < at + 14; word += 1)
    if (
      classesOf(words, word) & FUNCTION &&
      !(classesOf(words, word) & (COMPLEMENTISER | PRONOUN | ARTICLE | PREPOSITION))
    )
      return at;
  return -1;
}

function isNegated({ words }: TextDocument, cue: number, behind: number): boolean {
  for (let word = Math.max(0, cue - 3); word <= behind; word += 1) if (classesOf(words, word) & NEGATION) return true;
  return false;
}

/** "…, uppger polisen." at the end of a sentence. */
function byClosing(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const { words } = document;
  const start = gapBefore(document, cue) === ',' ? cue : clauseStart(document, sentence, cue);
  if (start < 0) return null;
  const attribution =
    start === cue ? invertedAt(document, cue, sentence.last, REPORTING) : straightAt(document, start, sentence.last);
  if (attribution === null || attribution.phrase.kind === 'other' || attribution.next < sentence.last - 4) return null;
  if (!isFamiliar(document, attribution)) return null;
  for (let word = attribution.next - 1; word < sentence.last; word += 1)
    if (classesOf(words, word) & NEGATION) return null;
  const span = content(document, startOf(words, sentence.first), endOf(words, start - 1));
  return span !== null && countWords(document, span) >= SHORTEST_CONTENT
    ? { spans: [span], attribution, rule: 'reported/closing' }
    : null;
}

/** The word behind the last comma before the verb, where the speaker goes first: "…, Pask said." */
function clauseStart(document: TextDocument, sentence: Sentence, cue: number): number {
  for (let at = cue - 1; at > sentence.first && at > cue - 8; at -= 1) if (gapBefore(document, at) === ',') return at;
  return -1;
}
