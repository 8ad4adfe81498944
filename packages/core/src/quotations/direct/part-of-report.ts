import {
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  CONDITIONAL,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  REPORTING,
  SOURCE_BEFORE,
  WORK,
} from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence, isUpper } from '../../text/characters.ts';
import { classesAmong, classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { Candidate } from './candidate.ts';
import { clauseAttribution, closingVerb, participleSubject } from '../attribution/clause.ts';
import { hasParticiple, isReported } from '../attribution/clause-verbs.ts';
import { type FoundQuotation, partBy } from './found.ts';
import { gapBefore, isTitleAt, marksBetween, opensSentence, wordIn, isGivenName } from '../phrases/gaps.ts';
import { nextComma } from '../reported/report.ts';
import { sentenceSubject, speakerBefore } from '../reported/sentence-speaker.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { speaksInFirstPerson } from './like-speech.ts';

/**
 * Words in marks in a sentence that is somebody's report, by its verb or by its mood: "Der Plan sei „ein Fehler“." Where
 * the sentence names nobody, the report of the sentence before goes on.
 */
export function partOfReport(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  index: number,
): FoundQuotation | null {
  const { words, text } = document;
  const count = candidate.last - candidate.first;
  if (isNamed(document, candidate) || isNounAlone(document, candidate)) return null;
  const start = sentenceStart(document, Math.max(block.first, candidate.first - LONGEST_SENTENCE), candidate.first);
  // "Sollte es heißen, …": nothing was said.
  if (classesOf(words, start) & CONDITIONAL) return null;
  const end = sentenceEnd(document, candidate.last, block);
  const reported = isReported(document, start, candidate.first) || isReported(document, candidate.last, end);
  // "Als „falsch“ hat NAME den Plan bezeichnet."
  const closed = hasParticiple(document, candidate.last, end)
    ? participleSubject(document, start, candidate.first)
    : null;
  const own =
    closed ??
    closingVerb(document, start, candidate.first, candidate.last, end) ??
    clauseAttribution(document, start, candidate.first);
  // "NAME ist der Meinung, dass der Plan „ein Fehler“ sei": the report is the sentence's own.
  const main =
    own === null && classesAmong(words, start + 1, candidate.first) & COMPLEMENTISER
      ? sentenceSubject(document, start, candidate.first)
      : null;
  const stated =
    own ??
    (main?.phrase.kind === 'other' ? null : main) ??
    (reported ? speakerBefore(document, block.first, start) : null);
  const subject = stated ?? sentenceSubject(document, start, candidate.first);
  if (own === null && !reported) {
    // "NAME ist überzeugt, dass man den „Menschen in Not Hoffnung geben“ kann": no name ends in a word without a capital.
    const clausal = main?.phrase.kind !== 'other' && main !== null && !isCapital(words, candidate.last - 1);
    if (isUpper(text.charCodeAt(startOf(words, candidate.first))) && !clausal) return null;
    const agent = subject !== null && subject.phrase.kind !== 'other';
    if (count < (agent ? 4 : 5)) return null;
  }
  // "Beide Länder seien „enge Partner“.": not what the sentence is about, but who speaks before.
  const comma = nextComma(document, start + 1, candidate.first);
  const inMood =
    stated === null &&
    subject?.phrase.kind === 'other' &&
    (isReported(document, start, comma < 0 ? candidate.first : comma) ||
      // "Der Plan sei alt. Gäste, die „nur warten“, würden vertrieben."
      (reported &&
        isReported(document, sentenceStart(document, Math.max(block.first, start - LONGEST_SENTENCE), start), start)));
  if (inMood || (stated === null && subject !== null && isFronted(document, subject, start)))
    return { ...partBy(null, index), link: 'previous' };
  // "Viele Hallen sind privat, „bei uns ist das nicht so, denn wir haben …“".
  const ours = stated === null && subject?.phrase.kind === 'other' && speaksInFirstPerson(document, candidate);
  return partBy(ours ? null : subject, index);
}

/** "Gerade in diesen Zeiten brauche es …", "Sowohl die Stadt als auch …": a word that opens a sentence and is no noun. */
function isFronted(document: TextDocument, { phrase }: FoundAttribution, start: number): boolean {
  const { words } = document;
  const at = wordAt(words, phrase.mention.start);
  const alone = phrase.kind === 'other' && phrase.mention.end === endOf(words, at);
  return alone && at === start && (classesOf(words, at + 1) & (ARTICLE | PREPOSITION)) !== 0;
}

/** Words beyond which a sentence is not followed. */
const LONGEST_SENTENCE = 100;

/** Index behind the last word of the sentence that goes on behind word `at`. */
function sentenceEnd(document: TextDocument, at: number, block: DocumentBlock): number {
  for (let word = Math.max(at - 1, block.first); word < block.last && word < at + LONGEST_SENTENCE; word += 1)
    if (opensSentence(document, word + 1)) return Math.max(word + 1, at);
  return Math.min(block.last, at + LONGEST_SENTENCE);
}

/** Whether the word at `at` is a preposition that goes with a verb of saying before: "spricht die Rektorin von „Rückenwind“". */
function isObject(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (!(classesOf(words, at) & PREPOSITION) || !lexicon.prepositionalEnds.has(wordIn(document, at))) return false;
  for (let verb = at - 1; verb >= 0 && verb > at - 8 && gapBefore(document, verb + 1) === ''; verb -= 1) {
    if (lexicon.reportsWith(wordIn(document, verb), wordIn(document, at))) return true;
    // "sprachen mit Gästen von „Radio Nord“": what another noun is of.
    if (classesOf(words, verb) & PREPOSITION) return false;
  }
  return false;
}

/** Nothing but nouns in marks are a name, unless "eine" or "als" before them, or a verb of saying, shows a judgement. */
export function isNounAlone(document: TextDocument, { first, last }: Candidate): boolean {
  for (let word = first; word < last; word += 1) if (!isCapital(document.words, word)) return false;
  return !isObject(document, first - 1) && document.lexicon.clauses?.judging.has(wordIn(document, first - 1)) !== true;
}

/**
 * Where every noun has a capital: nouns in marks right behind a noun, a definite article or a preposition are a name
 * ("die Agentur „Nordbild“", "im „Boten“"); behind an indefinite article or "als" they may be a judgement.
 */
export function isNamed(document: TextDocument, { first, last, open, close }: Candidate): boolean {
  const { words, text, lexicon } = document;
  const before = first - 1;
  if (before < 0 || last - first > LONGEST_NAME || !isCapital(words, first)) return false;
  if (!/^\s*$/.test(text.slice(words.ends[before], open))) return false;
  // But "des Projekts „Mach mit!“ der Stadt".
  const goesOn = isCapital(words, before) && /^\s\p{Ll}/u.test(text.slice(close + 1, close + 3));
  if (endsSentence(text.charCodeAt(close - 1)) && !goesOn) return false;

  for (let word = first; word < last; word += 1) {
    const bits = classesOf(words, word);
    // "im „Blick am Abend“": a preposition may be in a name.
    const led = bits & PREPOSITION && isCapital(words, word + 1) && word + 1 < last;
    if (bits & (FUNCTION | PRONOUN | FIRST_PERSON | NEGATION) && !led && !isCapital(words, word)) return false;
  }
  if (lexicon.clauses?.judging.has(text.slice(words.starts[before], words.ends[before]))) return false;
  if (isObject(document, before)) return false;
  // "„…“, schrieb „Die Zeit“": who speaks, right behind a verb that marks stand before.
  const cited = (classesOf(words, before) & CUE) !== 0 && marksBetween(document, before - 1) > 0;
  return (
    cited || isCapital(words, before) || (classesOf(words, before) & (ARTICLE | PREPOSITION | SOURCE_BEFORE)) !== 0
  );
}

const LONGEST_NAME = 6;

/** Whether a noun that is no known title may speak behind the marks: a comma parts the words said from the verb, or it judges. */
export function announces(
  document: TextDocument,
  candidate: Candidate,
  { cue, cueBits, phrase }: FoundAttribution,
  partial: boolean,
): boolean {
  const { words, lexicon, text } = document;
  // "„…“ so Berg", "„…“ sagt Berg": a comma lost.
  const says = !partial && (cueBits & (REPORTING | CLOSING_CUE)) !== 0 && cue !== null;
  if (says && candidate.last - candidate.first > 2 && !lexicon.clauses?.impersonal.has(text.slice(cue.start, cue.end)))
    return true;
  if (classesOf(words, wordAt(words, phrase.mention.end - 1)) & WORK) return false;
  const comma = /[,?!]/.test(text.slice(candidate.close - 1, cue?.start ?? candidate.close));
  return comma || (partial && cue !== null && lexicon.clauses?.judgements.has(text.slice(cue.start, cue.end)) === true);
}

/** Where every noun has a capital, two of them before a verb are a person for sure only with a given name, a title or a form of address. */
export function doubts(document: TextDocument, { order, phrase }: FoundAttribution): boolean {
  if (order !== 'straight' || phrase.kind !== 'name') return false;
  const first = wordAt(document.words, phrase.mention.start);
  return phrase.role === undefined && phrase.honorific === 0 && !isGivenName(document, first);
}

/**
 * Where a role begins before a name, at word `from` or behind it, up to `last`: "Hierzu Ministerin NAME", "zeigt sich
 * Leiterin NAME": where nouns have capitals, only what is inflected as an attribute stands before them.
 */
export function roleStart(document: TextDocument, from: number, last: number): number {
  const { words, lexicon } = document;
  // "sagt beispielsweise NAME".
  if (!isCapital(words, last) && !isTitleAt(document, last)) return last + 1;
  let first = from;
  while (
    first < last &&
    (lexicon.clauses?.fronts.has(wordIn(document, first)) ||
      (classesOf(words, first) & (ADVERB | PREPOSITION)) === ADVERB ||
      (!isCapital(words, first) &&
        !/e[mnrs]?$/.test(wordIn(document, first)) &&
        !(classesOf(words, first) & PREPOSITION)))
  )
    first += 1;
  return first;
}
