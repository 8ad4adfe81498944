import { ARTICLE, PREPOSITION, SOURCE_AFTER, SOURCE_BEFORE, STATEMENT } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { isGenitiveArticle } from '../phrases/extent.ts';
import { invertedAt } from './attribution.ts';
import { type FoundAttribution, behindVerb } from './found-attribution.ts';
import { gapBefore, isGivenName, wordIn } from '../phrases/gaps.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { rangeOf } from '../phrases/spans.ts';
import { attribution } from './clause-subject.ts';

/** "laut dem Ministerium", "nach Angaben der Polizei". */
export function sourceAt(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  // "ein Gutachten, laut dem NAME log": no article stands before a given name, but a relative pronoun.
  if (classesOf(words, at + 1) & ARTICLE && isCapital(words, at + 2) && isGivenName(document, at + 2)) return null;
  // "Gestützt wird seine Aussage durch Zahlen": what is told of, not by whom.
  const told =
    lexicon.clauses?.ambiguousArticles.has(wordIn(document, at - 1)) &&
    isCapital(words, at) &&
    !isCapital(words, at - 1);
  const known =
    (told ? null : viewOf(document, at)) ?? ownerLed(document, at) ?? invertedAt(document, at, limit, SOURCE_BEFORE);
  if (known !== null) return known;
  if (isCapital(words, at) && !isLed(document, at)) return null;
  const from = at + 1 < limit && classesOf(words, at + 1) & PREPOSITION ? at + 2 : at + 1;
  if (from >= limit || gapBefore(document, from) !== '') return null;
  const noun = readNounPhrase(document, from, limit);
  return noun === null ? null : attribution(document, at, noun, 'inverted');
}

/** "nach Bergs Angaben", "nach Anna Bergs Worten": a name in the genitive between the preposition and the noun. */
function ownerLed(document: TextDocument, at: number): FoundAttribution | null {
  const { words, lexicon, names } = document;
  const [, base] = lexicon.nameForms(wordIn(document, at - 1));
  if (base === undefined || !names.has(base) || !isCapital(words, at) || gapBefore(document, at) !== '') return null;
  const first = isGivenName(document, at - 2) ? at - 2 : at - 1;
  if (!(classesOf(words, first - 1) & PREPOSITION)) return null;
  const mention = { start: startOf(words, first), end: startOf(words, at - 1) + base.length };
  const phrase = { kind: 'name', mention, honorific: 0, next: at + 1, end: endOf(words, at) } as const;
  return behindVerb(document, phrase, at);
}

/** "laut ihr", "nach seinen Worten", "ihrer Ansicht nach": the view of whom the text is about. */
export function viewOf(document: TextDocument, at: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const noun = at > 0 && !(classesOf(words, at) & PREPOSITION);
  const whose = noun ? at - 1 : at + 1;
  const word = wordIn(document, whose);
  if (!(lexicon.clauses?.his.has(word) || lexicon.clauses?.hers.has(word)) || gapBefore(document, at + 1) !== '')
    return null;
  // "laut ihrer Sprecherin".
  if (!noun && isCapital(words, whose + 1)) return null;
  const next =
    noun && classesOf(words, at + 1) & (PREPOSITION | SOURCE_AFTER) && !isLed(document, at)
      ? at + 2
      : noun
        ? at + 1
        : at + 2;
  const end = endOf(words, next - 1);
  return behindVerb(document, { kind: 'pronoun', mention: rangeOf(document, whose), honorific: 0, next, end }, at);
}

/** "Für die Ministerin ist das …": the person by whose view it is so. */
export function perspective(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const noun = readNounPhrase(document, at + 1, limit);
  return noun === null || noun.phrase.kind === 'other' || noun.phrase.kind === 'organisation'
    ? null
    : attribution(document, at, noun, 'inverted');
}

/** "nach Angaben", "nach den Worten": a preposition before the noun. */
export function isLed(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (at === 0 || gapBefore(document, at) !== '') return false;
  const article = classesOf(words, at - 1) & ARTICLE ? 1 : 0;
  return (
    at > article && gapBefore(document, at - article) === '' && (classesOf(words, at - 1 - article) & PREPOSITION) !== 0
  );
}

/** "der Polizei zufolge". */
export function sourceBehind(document: TextDocument, from: number, at: number): FoundAttribution | null {
  const view = classesOf(document.words, at - 1) & SOURCE_BEFORE ? viewOf(document, at - 1) : null;
  if (view !== null) return view;
  for (let start = Math.max(from, at - 10); start < at; start += 1) {
    const noun = readNounPhrase(document, start, at);
    if (noun !== null && noun.next === at) return attribution(document, at, noun, 'straight');
  }
  return null;
}

/** "In dem Brief heißt es", "heißt es in dem Brief". */
export function impersonalSource(
  document: TextDocument,
  start: number,
  verb: number,
  to: number,
): FoundAttribution | null {
  const { words } = document;
  const led = start < verb && classesOf(words, start) & (PREPOSITION | SOURCE_BEFORE) ? start : -1;
  let at = led;
  for (let word = verb + 1; at < 0 && word < to && word < verb + 5; word += 1)
    if (classesOf(words, word) & PREPOSITION && !isCapital(words, word)) at = word;
  if (at < 0) return null;
  const noun = readNounPhrase(document, at + 1, led >= 0 ? verb : to);
  if (noun === null) return null;
  // "In der Begründung der Jury heißt es": whose text it is.
  const owner = noun.phrase.kind === 'other' ? ownerOf(document, noun, led >= 0 ? verb : to) : null;
  return attribution(document, verb, owner ?? noun, led >= 0 ? 'straight' : 'inverted');
}

/** Whose view a noun phrase names, where it names one: "das Fazit von Anna Berg", "ihr dringender Appell"; else the phrase itself. */
export function viewerOf(document: TextDocument, noun: NounPhrase, to: number): NounPhrase {
  const { words, lexicon } = document;
  const { phrase } = noun;
  const { clauses } = lexicon;
  const { start, end } = phrase.mention;
  const next = wordAt(words, end);
  // "Tom Kerns Fazit".
  if (
    phrase.kind === 'name' &&
    document.text[end - 1] === 's' &&
    gapBefore(document, next) === '' &&
    isView(document, next)
  )
    return { ...noun, phrase: { ...phrase, mention: { start, end: end - 1 } } };
  const last = next - 1;
  if (clauses === null || phrase.kind === 'name' || phrase.kind === 'pronoun' || !isView(document, last)) return noun;
  for (let whose = last - 1; whose >= 0 && whose > last - 4 && gapBefore(document, whose + 1) === ''; whose -= 1) {
    const word = wordIn(document, whose);
    if (!clauses.his.has(word) && !clauses.hers.has(word)) continue;
    const mention = rangeOf(document, whose);
    return { ...noun, phrase: { kind: 'pronoun', mention, honorific: 0, next: last + 1, end: endOf(words, last) } };
  }
  const owner = ownerOf(document, noun, to);
  // "so der Rat der Stadt": a body.
  return owner !== null && (phrase.kind === 'other' || owner.phrase.kind === 'name') ? owner : noun;
}

/** Whether a word means what somebody says or thinks. */
export function isView(document: TextDocument, at: number): boolean {
  if (classesOf(document.words, at) & (SOURCE_BEFORE | STATEMENT)) return true;
  const word = wordIn(document, at);
  for (const view of document.lexicon.clauses?.views ?? []) if (word.endsWith(view)) return true;
  return false;
}

/** Whose something is: "der Jury" in "die Begründung der Jury", "Anna Berg" in "das Fazit von Anna Berg". */
function ownerOf(document: TextDocument, { phrase }: NounPhrase, to: number): NounPhrase | null {
  const behind = wordAt(document.words, phrase.mention.end);
  if (behind >= to || gapBefore(document, behind) !== '') return null;
  if (isGenitiveArticle(document, behind)) return readNounPhrase(document, behind, to);
  return document.lexicon.clauses?.agents.has(wordIn(document, behind))
    ? readNounPhrase(document, behind + 1, to)
    : null;
}
