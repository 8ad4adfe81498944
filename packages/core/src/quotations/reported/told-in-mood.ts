import {
  ARTICLE,
  CONDITIONAL,
  COORDINATOR,
  FIRST_PERSON,
  PREPOSITION,
  RELATIVE,
  REPORTING,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesAmong, classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { opensSubordinate } from '../attribution/clause-subject.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { isReported } from '../attribution/clause-verbs.ts';
import { gapBefore, isGivenName, wordIn } from '../phrases/gaps.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { type Sentence, content, nextComma } from './report.ts';
import { speakerBefore } from './sentence-speaker.ts';

/** Words beyond which no sentence is read. */
const LONGEST_SENTENCE = 100;

/** What a sentence tells as somebody's words by the mood of its verb alone: "Das Haus sei alt." */
export interface ToldInMood {
  readonly span: Range;
  /** Whom the sentences before it, in its block, report; null where none of them tells. */
  readonly speaker: FoundAttribution | null;
}

/**
 * A sentence without a speaker of its own whose main clause stands in reported mood (Duden, Die Grammatik, 9th ed., § 535).
 * Null where another verb or source in it may name somebody. `after`: the sentence before it gives somebody's words.
 */
export function toldInMood(
  document: TextDocument,
  block: number,
  sentence: Sentence,
  after: boolean,
): ToldInMood | null {
  const { words, text } = document;
  const { first, last, end } = sentence;
  if (last - first > LONGEST_SENTENCE || classesOf(words, first) & CONDITIONAL) return null;
  if (classesAmong(words, first, last) & OTHERS || /[?!]/.test(text.charAt(end - 1))) return null;
  if (!isInMood(document, sentence, after)) return null;
  const span = content(document, startOf(words, first), end);
  const speaker = speakerBefore(document, block, first);
  return span && { span, speaker: speaker && isPerson(document, speaker) ? speaker : null };
}

/** Whether whom a sentence names may be reported; where they have no verb of saying, capitals alone show nobody: "Besondere Probleme machte das Dach." */
function isPerson(document: TextDocument, { phrase, order }: FoundAttribution): boolean {
  if (phrase.kind === 'other') return isSomebody(document, phrase);
  const at = wordAt(document.words, phrase.mention.start);
  const shown = phrase.role !== undefined || phrase.honorific > 0 || isGivenName(document, at);
  return phrase.kind !== 'name' || order !== 'label' || shown || endOf(document.words, at) === phrase.mention.end;
}

const OTHERS = FIRST_PERSON | REPORTING | SOURCE_BEFORE | SOURCE_AFTER;

/**
 * Whether the main clause has its verb in a form of that mood alone, in the second place: "Das sei gut", "Wenn das stimme,
 * sei es gut", "Das Haus, das leer steht, sei alt"; but "Sei es gut". `after` somebody's words, a form that may be
 * a condition serves, too: "Die Häuser hätten …".
 */
function isInMood(document: TextDocument, { first, last }: Sentence, after: boolean): boolean {
  let comma = nextComma(document, first + 1, last, ',:');
  while (comma >= 0 && isListed(document, comma)) comma = nextComma(document, comma + 1, last, ',:');
  const limit = comma < 0 ? last : comma;
  if (!opensSubordinate(document, first)) {
    for (let verb = first + 1; verb < limit; verb += 1) if (isForm(document, verb, after)) return true;
    if (limit === last || !opensRelative(document, limit)) return false;
  } else if (limit < last) return isForm(document, limit, after);
  const close = nextComma(document, limit + 1, last);
  return close >= 0 && isForm(document, close, after);
}

/** "Kosten für Arbeit, Energie und Steuern seien hoch": a noun of a list, behind its comma. */
function isListed(document: TextDocument, at: number): boolean {
  const { words } = document;
  const joined = classesOf(words, at + 1) & COORDINATOR || gapBefore(document, at + 1) === ',';
  return isCapital(words, at) && Boolean(joined) && gapBefore(document, at) === ',';
}

/** A relative pronoun, with or without a preposition. */
function opensRelative({ words }: TextDocument, at: number): boolean {
  const next = classesOf(words, at) & PREPOSITION ? at + 1 : at;
  return (classesOf(words, next) & (RELATIVE | ARTICLE)) !== 0;
}

function isForm(document: TextDocument, at: number, conditional: boolean): boolean {
  const { lexicon, words } = document;
  const either = lexicon.clauses?.conditionalForms.has(wordIn(document, at)) === true;
  // "Dann sollten sie gehen": the past, too.
  return isReported(document, at, at + 1) && !(either && (!conditional || classesOf(words, at) & CONDITIONAL));
}
