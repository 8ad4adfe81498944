import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  FIRST_PERSON,
  FUNCTION,
  NAME_PARTICLE,
  NEGATION,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  STATEMENT,
  TITLE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { CAPITAL, NUMBER, classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import {
  endsLike,
  isAmong,
  isOrganisationAt,
  isPersonAt,
  isTitleAt,
  gapText,
  gapBefore,
  titleStem,
  wordIn,
} from '../phrases/gaps.ts';
import { type SpeakerPhrase, readSpeaker } from '../phrases/phrase.ts';
import { readOther } from '../phrases/plain-noun.ts';
import { rangeOf } from '../phrases/spans.ts';
import { otherOrNamed } from '../phrases/noun-in-apposition.ts';
import { type FoundAttribution, isLong, knows, label, withVerb } from './found-attribution.ts';

/**
 * A verb that the language file does not list, shown to be one by its place between the words said and the end of the
 * clause, alone with a pronoun or a name that the document knows: "…", kehaisee hän, "…".
 */
export function unknownVerb(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words } = document;
  // "…“, schmunzelt die Leiterin": a comma shows the verb where nouns have capitals, and an article the subject.
  const apart =
    document.lexicon.clauses !== null &&
    (classesOf(words, at + 1) & ARTICLE) !== 0 &&
    gapText(document, at).includes(',');
  const isVerb = (word: number): boolean => word < limit && isVerbLike(document, word);
  const isKnown = (phrase: SpeakerPhrase | null): phrase is SpeakerPhrase =>
    phrase !== null &&
    (phrase.kind === 'pronoun' ||
      (phrase.kind === 'title' && (apart || isDefiniteTitle(document, phrase))) ||
      (phrase.kind === 'name' && (isLong(document, phrase) || knows(document, phrase))));
  const closes = (word: number, end: number): boolean =>
    word >= limit ||
    /[,.:;!?–—]/.test(document.text.slice(end, words.starts[word])) ||
    (classesOf(words, word) & (PREPOSITION | ADVERB | ARTICLE | COORDINATOR)) !== 0 ||
    // "zieht NAME Bilanz", "bittet NAME schon jetzt um".
    (document.lexicon.clauses !== null && (classesOf(words, word) & (STATEMENT | FUNCTION)) !== 0);
  // "chipped in NAME", not "winner of", "painted by"; nor "skjuter Per Lind in".
  const particle = (classesOf(words, at + 1) & PREPOSITION) !== 0 && !isCapital(words, at + 1);
  const { language, naming } = document.lexicon;
  const stands =
    !particle ||
    (language.subjectFirst && !naming.has(wordIn(document, at + 1)) && !isAmong(document, at + 1, language.bylines));
  if (isVerb(at) && gapBefore(document, at + 1) === '' && stands) {
    // "bringt es NAME auf den Punkt".
    const dummy = particle || document.lexicon.clauses?.expletives.has(wordIn(document, at + 1)) === true ? 1 : 0;
    const phrase =
      readSpeaker(document, at + 1 + dummy, limit) ?? (particle ? otherOrNamed(document, at + 2, limit) : null);
    const person = phrase === null ? closingPerson(document, at + 1, limit) : null;
    if (person !== null)
      return { ...label(person, startOf(words, at), person.next), cue: rangeOf(document, at), order: 'inverted' };
    // "zeigt sich NAME begeistert": a predicate closes the clause.
    const predicate = phrase !== null && document.lexicon.clauses !== null && isVerb(phrase.next);
    if (
      isKnown(phrase) &&
      (closes(phrase.next, phrase.end) || (predicate && closes(phrase.next + 1, endOf(words, phrase.next))))
    )
      return { ...label(phrase, startOf(words, at), phrase.next), cue: rangeOf(document, at), order: 'inverted' };
  }
  // "veli toruu": where nouns show case, a person's noun is the subject of the verb behind it.
  const person = document.lexicon.cases && isPersonAt(document, at);
  const phrase = person ? readOther(document, at, at + 1) : readSpeaker(document, at, limit);
  if (
    !(person ? phrase !== null : isKnown(phrase)) ||
    phrase === null ||
    !isVerb(phrase.next) ||
    gapBefore(document, phrase.next) !== ''
  )
    return null;
  const object =
    phrase.kind === 'name' ? (document.lexicon.cases?.objectEnd(document, phrase.next + 1, limit) ?? 0) : 0;
  if (object > 0)
    return { ...withVerb(document, phrase, at, phrase.next), end: endOf(words, object - 1), next: object };
  return closes(phrase.next + 1, endOf(words, phrase.next)) ? withVerb(document, phrase, at, phrase.next) : null;
}

/** "…, skyter kona inn.": whoever a noun with the article for its ending means at the end of the clause, before a particle at most. */
function closingPerson(document: TextDocument, at: number, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  const word = wordIn(document, at);
  if (!lexicon.suffixedArticles || !isPersonAt(document, at)) return null;
  if (lexicon.personStem(word) === word && !endsLike(document, at, lexicon.language.definiteEndings)) return null;
  const behind =
    classesOf(words, at + 1) & (ADVERB | PREPOSITION) && gapBefore(document, at + 1) === '' ? at + 2 : at + 1;
  return behind >= limit || gapBefore(document, behind) !== '' ? readOther(document, at, at + 1) : null;
}

export function isVerbLike(document: TextDocument, word: number): boolean {
  const { words, lexicon } = document;
  return (
    !((words.forms[word] ?? 0) & (CAPITAL | NUMBER)) &&
    (classesOf(words, word) & NOT_A_VERB) === 0 &&
    // "…, skolminister NAME.", "…, stadens arkitekt NAME.": a verb was lost.
    !isTitleAt(document, word) &&
    !isOrganisationAt(document, word) &&
    lexicon.cases?.mayBeVerb(wordIn(document, word)) !== false
  );
}

/** "kapteinen": where an ending is the article; "the captain": where one stands before it. */
function isDefiniteTitle(document: TextDocument, { mention }: SpeakerPhrase): boolean {
  const title = wordIn(document, wordAt(document.words, mention.end - 1));
  const { subjectFirst, language } = document.lexicon;
  if (subjectFirst) return isAmong(document, wordAt(document.words, mention.start) - 1, language.definiteArticles);
  return document.lexicon.suffixedArticles === true && titleStem(document, title) !== title;
}

export const NOT_A_VERB: number =
  FUNCTION |
  ARTICLE |
  PREPOSITION |
  COORDINATOR |
  RELATIVE |
  COMPLEMENTISER |
  PRONOUN |
  ADVERB |
  TITLE |
  ORGANISATION |
  NAME_PARTICLE |
  FIRST_PERSON |
  NEGATION;
