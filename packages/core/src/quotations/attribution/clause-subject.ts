import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  MONTH,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SOURCE_BEFORE,
  CLOSING_CUE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isDoubleMark } from '../../text/characters.ts';
import { classesOf, isCapital, isNumber, endOf, startOf } from '../../text/words.ts';
import { gapBefore, isGivenName, isSuspended, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { type NounPhrase, particleName, readNounPhrase } from '../phrases/noun-phrase.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { type FoundAttribution, behindVerb, withVerb } from './found-attribution.ts';

/** The noun phrase at word `at` where it can be a subject. */
export function subjectAt(document: TextDocument, at: number, limit: number): NounPhrase | null {
  const { words, lexicon } = document;
  if (at >= limit) return null;
  const named = particleName(document, at, limit);
  if (named !== null) return named;
  const word = wordIn(document, at);
  const bits = classesOf(words, at);
  if (bits & (PREPOSITION | SOURCE_BEFORE | COMPLEMENTISER | NEGATION) && !(bits & ARTICLE)) return null;
  if (lexicon.clauses?.fronts.has(word)) return null;
  // "Auch der Minister sagte": a particle before the subject.
  if (bits & ADVERB && !(bits & ARTICLE) && !(at + 1 < limit && classesOf(words, at + 1) & ARTICLE)) return null;
  const noun = readNounPhrase(document, at, limit);
  if (noun === null || noun.role === 'object') return null;
  return !noun.determined && noun.phrase.kind === 'other' && isAdverbLike(document, word) ? null : noun;
}

export function isAdverbLike(document: TextDocument, word: string): boolean {
  for (const ending of document.lexicon.clauses?.adverbEndings ?? [])
    if (word.endsWith(ending) && word !== ending) return true;
  return false;
}

export function subjectBehind(document: TextDocument, verb: number, to: number): NounPhrase | null {
  const { words, lexicon } = document;
  let at = verb + 1;
  for (let steps = 0, behindDate = -1; at < to && steps < 8; steps += 1) {
    if (at !== behindDate && /[,:(]/.test(gapBefore(document, at))) {
      behindDate = dateEnd(document, at, to);
      if (behindDate < 0 && gapBefore(document, at) !== '(') return null;
      if (behindDate > 0) at = behindDate;
    }
    if (sentenceStart(document, verb + 1, at + 1) > verb + 1) return null;
    const named = particleName(document, at, to);
    if (named !== null) return named;
    const bits = classesOf(words, at);
    // "Ebenso gespannt wie der Direktor ist NAME".
    if (lexicon.clauses?.comparisons.has(wordIn(document, at)) && at > verb + 1) {
      at = readNounPhrase(document, at + 1, to)?.next ?? at + 1;
      continue;
    }
    // "sagt Per Holm": a given name that is a preposition too.
    const given = isCapital(words, at) && isGivenName(document, at) && isCapital(words, at + 1);
    if (bits & PREPOSITION && !given && (!isCapital(words, at) || at === verb + 1)) {
      // "sagte am Montag NAME", "sagte am 3. Mai NAME".
      const day = isNumber(words, at + 1) ? at + 2 : at + 1;
      if (isDay(document, day)) {
        at = day + 1;
        continue;
      }
      const inner = readNounPhrase(document, at + 1, to);
      if (inner === null) return null;
      // "sagte bei der Eröffnung Stadtrat NAME", "sagte in Wien Stadtrat NAME"; not "bei der Wiener Stadträtin NAME".
      const lead = classesOf(words, at + 1) & ARTICLE ? at + 2 : at + 1;
      const { kind, role } = inner.phrase;
      const runsInto =
        kind === 'name' &&
        role?.start === startOf(words, lead) &&
        !isTitleAt(document, lead) &&
        isTitleAt(document, lead + 1) &&
        !wordIn(document, lead).endsWith('er');
      at = runsInto ? lead + 1 : articledTitle(document, lead + 1, inner.next);
      continue;
    }
    const noun = readNounPhrase(document, at, to);
    if (noun !== null && noun.role !== 'object') return behindDative(document, at, noun, to) ?? noun;
    if (noun !== null) {
      at = noun.next;
      continue;
    }
    if ((isCapital(words, at) && at > verb + 1) || bits & (COMPLEMENTISER | RELATIVE)) return null;
    if (bits & CUE && at > verb + 2) return null;
    if (!(bits & (ADVERB | FUNCTION | ARTICLE | PRONOUN))) steps += 2;
    at += 1;
  }
  return null;
}

/** Index behind a date that stands apart, or -1: "sagte heute, Montag, der Minister", "betonte am Montag (3. Mai) der Minister". */
function dateEnd(document: TextDocument, at: number, to: number): number {
  const { words } = document;
  const day = isNumber(words, at) || isDay(document, at);
  for (let word = at + 1; day && word < to && word < at + 5; word += 1) {
    const gap = gapBefore(document, word);
    if (gap === ',' || gap === ')') return word;
    if (gap !== '' && gap !== '.') return -1;
  }
  return -1;
}

/** "bei der Eröffnung der Landrat": index of an article before a man's title, which no genitive has, or `to`. */
function articledTitle(document: TextDocument, from: number, to: number): number {
  const { clauses } = document.lexicon;
  for (let at = from; at + 1 < to; at += 1) {
    // "die", "das" and "eine" are no genitives, "des" and "einer" no subjects.
    const word = wordIn(document, at);
    const either = clauses?.genitiveArticles.has(word) && !clauses.obliqueArticles.has(word);
    if (either && !word.startsWith('e') && isTitleAt(document, at + 1) && !wordIn(document, at + 1).endsWith('n'))
      return at;
  }
  return to;
}

/** "Montag", "Mai". */
function isDay({ words }: TextDocument, at: number): boolean {
  return isCapital(words, at) && (classesOf(words, at) & (ADVERB | MONTH)) !== 0;
}

/** "der Zeitung ein Sprecher": a subject right behind what may be a feminine dative. */
function behindDative(document: TextDocument, at: number, { next }: NounPhrase, to: number): NounPhrase | null {
  const { clauses } = document.lexicon;
  if (next >= to || gapBefore(document, next) !== '' || !clauses?.genitiveArticles.has(wordIn(document, at)))
    return null;
  const noun = readNounPhrase(document, next, to);
  return noun?.role === 'subject' && noun.determined ? noun : null;
}

/** "der Vorstand, der zugleich einräumte": the noun phrase before the comma, where a pronoun opens the clause behind it. */
function antecedent(document: TextDocument, start: number, verb: number): NounPhrase | null {
  const { words } = document;
  if (!(classesOf(words, start) & ARTICLE) || isCapital(words, start) || start + 1 >= verb) return null;
  const pronoun = readNounPhrase(document, start, verb);
  if (pronoun !== null && pronoun.next > start + 1) return null;
  for (let at = Math.max(0, start - 10); at < start; at += 1) {
    const noun = readNounPhrase(document, at, start);
    if (noun !== null && noun.next === start) return noun;
  }
  return null;
}

/** The subject of the clause that begins at word `start` and whose verb comes last, at word `verb`; null in a main clause. */
export function subordinateSubject(document: TextDocument, start: number, verb: number): NounPhrase | null {
  if (opensSubordinate(document, start)) {
    // "wie es NAME ausdrückte", "wie dazu NAME mitteilt".
    const dummy = document.lexicon.clauses?.expletives.has(wordIn(document, start + 1)) ? 1 : 0;
    const subject = subjectAt(document, start + 1 + dummy, verb);
    const aside = subject === null && (classesOf(document.words, start + 1) & (ADVERB | ARTICLE)) === ADVERB;
    return aside ? subjectAt(document, start + 2, verb) : subject;
  }
  return gapBefore(document, start) === ',' ? antecedent(document, start, verb) : null;
}

/** The first pronoun that can only be a subject: "Das Angebot lehnte er ab". */
export function plainSubject(document: TextDocument, from: number, to: number): NounPhrase | null {
  for (let at = from; at < to && at < from + 25; at += 1) {
    if (!(classesOf(document.words, at) & PRONOUN)) continue;
    const noun = readNounPhrase(document, at, to);
    if (noun?.phrase.kind === 'pronoun' && noun.role === 'subject') return noun;
  }
  return null;
}

/** Whether nothing but the subject stands before the verb: its apposition, a bracket, an adverb. */
export function reaches(document: TextDocument, { next }: NounPhrase, verb: number): boolean {
  const { words } = document;
  for (let at = next; at < verb; at += 1)
    if (classesOf(words, at) & (ARTICLE | PRONOUN) && gapBefore(document, at) === '' && !isCapital(words, at))
      return false;
  return true;
}

/** Index of the first word of the clause that holds the verb. */
export function clauseStart(document: TextDocument, from: number, verb: number): number {
  const { words } = document;
  let at = verb;
  while (at > from && at > verb - LONGEST_CLAUSE) {
    const gap = gapBefore(document, at);
    if (gap !== '' && (at === verb || !isDoubleMark(gap.charCodeAt(0))) && CLAUSE_SIGNS.includes(gap)) {
      if (!isSuspended(document, at - 1)) return at;
    }
    const before = classesOf(words, at - 1);
    if (before & COORDINATOR && (at === verb || !isCapital(words, at - 2))) return at;
    at -= 1;
  }
  return at;
}

const LONGEST_CLAUSE = 60;
const CLAUSE_SIGNS = ',:;–-„“”«»"';

export function opensSubordinate(document: TextDocument, at: number): boolean {
  return (
    (classesOf(document.words, at) & (COMPLEMENTISER | RELATIVE)) !== 0 ||
    document.lexicon.clauses?.subordinators.has(wordIn(document, at)) === true
  );
}

/** The attribution that a verb, or what stands for it, makes with its subject. */
export function attribution(
  document: TextDocument,
  cue: number,
  { phrase, next }: NounPhrase,
  order: 'inverted' | 'straight',
): FoundAttribution {
  const { words } = document;
  const inverted = order === 'inverted';
  const found = inverted ? behindVerb(document, phrase, cue) : withVerb(document, phrase, cue, cue);
  return {
    ...found,
    cueBits: found.cueBits | (classesOf(words, cue) & CLOSING_CUE),
    start: Math.min(found.start, phrase.mention.start),
    end: Math.max(found.end, endOf(words, cue)),
    next: inverted ? Math.max(next, phrase.next) : found.next,
  };
}
