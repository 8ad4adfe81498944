import type { Suggestion } from '@talstreck/core/model';
import { foldWord, hasDots, withoutDots } from '../analysis/fold.ts';
import { tokenize } from '../analysis/tokenize.ts';
import type { SearchDocument } from '../document/search-document.ts';
import { MAXIMUM_QUERY_LENGTH } from '../query/parse-query.ts';
import type { Vocabulary } from '../query/vocabulary.ts';

/** What may be suggested at this moment; nothing that is under embargo. */
export interface Suggestible {
  /** Releases that may be shown and whose headline or people might match. */
  readonly documents: Iterable<Pick<SearchDocument, 'headline' | 'url' | 'people'>>;
  /** Whether any release that may be shown holds the term. */
  stands(term: string): boolean;
}

const MOST_WORDS = 4;
const MOST_PEOPLE = 2;
const MOST_RELEASES = 3;

/** Ways to go on from what was typed: words that the archive holds, people, and releases by headline. */
export function suggestFrom(typed: string, vocabulary: Vocabulary, suggestible: Suggestible): readonly Suggestion[] {
  const words = Array.from(tokenize(typed.slice(0, MAXIMUM_QUERY_LENGTH)), ({ text }) => foldWord(text));
  const last = words.at(-1) ?? '';
  if (last.length < 2) return [];
  const before = words
    .slice(0, -1)
    .map((word) => `${word} `)
    .join('');
  const queries = completions(last, vocabulary, suggestible).map((word): Suggestion => ({
    text: before + word,
    kind: 'query',
  }));
  const people = new Set<string>();
  const releases: Suggestion[] = [];
  for (const document of suggestible.documents) {
    if (people.size >= MOST_PEOPLE && releases.length >= MOST_RELEASES) break;
    for (const person of document.people)
      if (people.size < MOST_PEOPLE && beginsWith(person, words)) people.add(person);
    if (releases.length < MOST_RELEASES && beginsWith(document.headline, words)) {
      releases.push({ text: document.headline, kind: 'release', url: document.url });
    }
  }
  return [...queries, ...Array.from(people, (text): Suggestion => ({ text, kind: 'person' })), ...releases];
}

function completions(prefix: string, vocabulary: Vocabulary, { stands }: Suggestible): readonly string[] {
  const seen = new Set<string>();
  const words: string[] = [];
  for (const { word, term } of vocabulary.startingWith(prefix, 4 * MOST_WORDS)) {
    if (words.length === MOST_WORDS) break;
    if (seen.has(term) || !stands(term)) continue;
    seen.add(term);
    words.push(word);
  }
  return words;
}

/** Whether the words stand in the text in this order, next to each other, the last one perhaps only begun. */
function beginsWith(text: string, typed: readonly string[]): boolean {
  const dots = typed.some(hasDots);
  const words = Array.from(tokenize(text), (word) => (dots ? foldWord(word.text) : withoutDots(foldWord(word.text))));
  return words.some((_, at) =>
    typed.every((word, index) => {
      const there = words[at + index] ?? '';
      return index === typed.length - 1 ? there.startsWith(word) : there === word;
    }),
  );
}
