import type { TextDocument } from '../../structure/document.ts';
import { endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { holderOf } from './holder.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { findFigureAt, promote, stateRole } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { subjectAt } from '../people/unnamed.ts';
import { isTitleAt, opensSentence, wordIn } from '../phrases/gaps.ts';
import { rangeOf, sentenceStart, wordsAt } from '../phrases/spans.ts';
import { titlePhrase } from '../phrases/indefinite-title.ts';

/**
 * Gives whom the lede names first the office that the headline heralds without a name: "Ny rektor på Vedboskolan", where
 * nothing else tells what that person is, and nobody else is said to hold it.
 */
export function stateHeralded(document: TextDocument, cast: Cast): void {
  const headline = document.blocks.find(({ role }) => role === 'headline');
  const lede = document.blocks.find(({ role }) => role === 'lede');
  if (headline === undefined || lede === undefined) return;
  for (let at = headline.first; at + 1 < headline.last; at += 1) {
    const range = document.lexicon.isNew(wordIn(document, at))
      ? titlePhrase(document, at + 1, headline.last, true)
      : null;
    if (range === null) continue;
    const role = wordsAt(document, range);
    // "New Fenn Lakes Residents Meet Experts": who does something.
    const verb = (word: string): boolean => document.lexicon.subjectFirst?.isPresent(word) === true;
    if (/^(?:\p{Lu}\S* ){4}/u.test(role) && role.split(' ').slice(0, -1).some(verb)) continue;
    let first: Figure | null = null;
    let furthest = lede.end;
    for (const figure of cast.figures)
      for (const { start } of figure.certain ? figure.mentions.values() : [])
        if (start >= lede.start && start < furthest) [first, furthest] = [figure, start];
    if (first?.jobTitle === null && holderOf(document, cast, role, range.start) === null) stateRole(first, role);
    return;
  }
}

/** Gives who gets an office in an English headline that office: "Norvik Names Berg Chief Financial Officer". */
export function stateNamed(document: TextDocument, cast: Cast): void {
  const { words, lexicon } = document;
  const { first = 0, last = 0 } = document.blocks.find(({ role }) => role === 'headline') ?? {};
  for (let verb = first; lexicon.subjectFirst && verb < last; verb += 1) {
    if (!lexicon.subjectFirst.isNaming(document, verb)) continue;
    let office = verb + 1;
    while (office < last && isCapital(words, office) && !isTitleAt(document, office)) office += 1;
    const name = rangeOf(document, verb + 1, Math.max(verb + 1, office - 1));
    while (lexicon.givesRole(wordIn(document, office)) || lexicon.isNew(wordIn(document, office))) office += 1;
    const range = office > verb + 1 ? titlePhrase(document, office, last, true) : null;
    if (range === null) continue;
    promote(document, cast, name);
    const figure = findFigureAt(document, cast, name);
    if (figure?.jobTitle !== null) continue;
    figure.certain = true;
    stateRole(figure, wordsAt(document, range));
  }
}

/**
 * Gives whom the text names first beside words said the office that the sentence before them is about, where nothing else
 * tells what that person is, and nobody is said to hold it: "Rektor er glad. – Vi har ventet, sier NAME."
 */
export function stateForetold(document: TextDocument, cast: Cast, found: readonly FoundQuotation[]): void {
  const { words, blocks, text } = document;
  const met = new Set<Figure>();
  found.forEach(({ kind, attribution, spans, block }, index) => {
    if (kind !== 'direct' || attribution?.phrase.kind !== 'name') return;
    const { mention, organisation } = attribution.phrase;
    const figure = findFigureAt(document, cast, mention);
    if (figure?.jobTitle !== null || met.has(figure) || organisation !== undefined) return;
    met.add(figure);
    if (figure.firstMention < mention.start) return;
    const [span = mention] = spans;
    const said = wordAt(words, span.start);
    const own = (blocks[block]?.first ?? said) < said;
    const before = own ? block : block - 1;
    const { first, last = said, role } = blocks[before] ?? {};
    const prose = role === 'paragraph' || role === 'lede';
    if (first === undefined || !prose || mention.start < span.start || found[index - 1]?.block === before) return;
    const to = own ? said : last;
    const from = sentenceStart(document, first, to);
    // "Den besten Beitrag lieferte die Direktorin der Schule.": behind the verb.
    const behind = document.lexicon.clauses?.reader.subject(document, from, to, first)?.phrase;
    const subject =
      (from > first ? subjectAt(document, from, to) : null) ??
      subjectAt(document, first, to) ??
      (behind?.kind === 'title'
        ? {
            first: wordAt(words, behind.mention.start),
            at: wordAt(words, behind.mention.end - 1),
            indefinite: false,
            role: wordsAt(document, behind.role ?? behind.mention),
          }
        : null);
    if (subject === null || subject.indefinite || !isTitleAt(document, subject.at)) return;
    const start = startOf(words, subject.first);
    const title = subject.role ?? text.slice(start, endOf(words, subject.at));
    if (areSeveral(document, subject.at) || holderOf(document, cast, title, start)) return;
    stateRole(figure, title);
    figure.foretold = true;
  });
}

/** "Forskere ved universitetet": several. */
function areSeveral(document: TextDocument, at: number): boolean {
  return document.lexicon.isPlural(wordIn(document, at));
}

/**
 * Gives the only one who speaks, where nothing tells what that person is, the office that the headline is about,
 * "Hamnministern inviger bron", or that a sentence is about in a text whose headline names that person; nobody else may hold it.
 */
export function stateTopic(document: TextDocument, cast: Cast, found: readonly FoundQuotation[]): void {
  const figure = onlySpeaker(document, cast, found);
  if (figure?.jobTitle !== null) return;
  const { blocks, words, text, lexicon } = document;
  const headline = blocks.find(({ role }) => role === 'headline');
  if (headline === undefined) return;
  const named = [...figure.mentions.keys()].some((start) => start >= headline.start && start < headline.end);
  for (const { role, first, last } of named ? blocks : [headline]) {
    if (role !== 'headline' && role !== 'lede' && role !== 'paragraph') continue;
    for (let word = first; word < last; word += 1) {
      if (word > first && !opensSentence(document, word)) continue;
      const subject = subjectAt(document, word, last);
      if (subject === null || subject.indefinite || subject.role !== null || !isTitleAt(document, subject.at)) continue;
      const title = wordIn(document, subject.at);
      const definite = subject.first > word || lexicon.titleStem(title) !== title;
      const start = startOf(words, subject.first);
      const written = text.slice(start, endOf(words, subject.at));
      if (!definite || areSeveral(document, subject.at) || holderOf(document, cast, written, start)) continue;
      stateRole(figure, written);
      figure.foretold = true;
      return;
    }
  }
}

/** The one to whom all direct speech that names its speaker belongs, where it is one. */
function onlySpeaker(document: TextDocument, cast: Cast, found: readonly FoundQuotation[]): Figure | null {
  let only: Figure | null = null;
  for (const { kind, attribution } of found) {
    if (kind !== 'direct' || attribution === null) continue;
    const figure = attribution.phrase.kind === 'name' ? findFigureAt(document, cast, attribution.phrase.mention) : null;
    if (figure === null || (only !== null && figure !== only)) return null;
    only = figure;
  }
  return only;
}
