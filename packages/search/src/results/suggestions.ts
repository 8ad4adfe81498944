import type { Suggestion } from '@talstreck/core/model';
import { foldWord, hasDots, withoutDots } from '../analysis/fold.ts';
import { tokenize } from '../analysis/tokenize.ts';
import { MAXIMUM_QUERY_LENGTH } from '../query/parse-query.ts';
import type { Vocabulary } from '../query/vocabulary.ts';

/** What was typed into a search field, so far. */
export interface Typed {
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** The last of them, perhaps only begun. */
  readonly last: string;
}

/** What may be suggested at this moment: nothing that is under embargo. */
export interface Suggestible {
  /** The most wanted first. */
  readonly people: Iterable<string>;
  /** The most wanted first. */
  readonly releases: Iterable<{ readonly headline: string; readonly url: string }>;
  /** Whether any release that may be shown holds the term. */
  readonly stands: (term: string) => boolean | Promise<boolean>;
}

/** Fewer letters, in all that was typed, begin too many words. */
const LEAST_LETTERS = 2;

const MOST_WORDS = 4;
const MOST_PEOPLE = 2;
const MOST_RELEASES = 3;

/** So many names and as many headlines at most are read for how they go on from several words. */
const MOST_READ = 60;

/** The words that were typed; null where that is too little to suggest anything. */
export function readTyped(prefix: string): Typed | null {
  const words = Array.from(tokenize(prefix.slice(0, MAXIMUM_QUERY_LENGTH)), ({ text }) => foldWord(text));
  const last = words.at(-1) ?? '';
  return words.join('').length < LEAST_LETTERS ? null : { words, last };
}

/** Ways to go on from what was typed: words that the archive holds, people by name, and releases by headline. */
export async function suggestFrom(
  { words, last }: Typed,
  vocabulary: Vocabulary,
  suggestible: Suggestible,
): Promise<readonly Suggestion[]> {
  const single = words.length === 1;
  const people = firstOf(suggestible.people, single ? MOST_PEOPLE : MOST_READ, (name) => holdsTyped(name, words));
  const releases = firstOf(suggestible.releases, single ? MOST_RELEASES : MOST_READ, ({ headline }) =>
    holdsTyped(headline, words),
  );
  const queries = single
    ? await completions(last, vocabulary, suggestible)
    : continuations([...people, ...releases.map(({ headline }) => headline)], words);
  const before = words.slice(0, -1);
  return [
    ...queries.map((word): Suggestion => ({ text: [...before, word].join(' '), kind: 'query' })),
    ...people.slice(0, MOST_PEOPLE).map((text): Suggestion => ({ text, kind: 'person' })),
    ...releases
      .slice(0, MOST_RELEASES)
      .map(({ headline, url }): Suggestion => ({ text: headline, kind: 'release', url })),
  ];
}

/** The words that go on from several, in names and headlines that hold them in a row; the commonest first. */
function continuations(texts: readonly string[], typed: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const word = lastOfRow(text, typed) ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, MOST_WORDS).map(([word]) => word);
}

async function completions(
  prefix: string,
  vocabulary: Vocabulary,
  { stands }: Suggestible,
): Promise<readonly string[]> {
  const seen = new Set<string>();
  const words: string[] = [];
  for (const { word, term } of vocabulary.startingWith(prefix, 4 * MOST_WORDS)) {
    if (words.length === MOST_WORDS) break;
    if (seen.has(term) || words.includes(word) || !(await stands(term))) continue;
    seen.add(term);
    words.push(word);
  }
  return words;
}

function firstOf<T>(values: Iterable<T>, limit: number, wanted: (value: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const value of values) {
    if (found.length === limit) break;
    if (wanted(value)) found.push(value);
  }
  return found;
}

/** Whether the words stand in the name, with or without their dots: what {@link suggestFrom} looks closer at. */
export function mayHoldTyped(comparableName: string, words: readonly string[]): boolean {
  const name = words.some(hasDots) ? comparableName : withoutDots(comparableName);
  return ` ${name}`.includes(` ${words.join(' ')}`);
}

/** Whether the words stand in the text in this order, next to each other, the last one perhaps only begun. */
function holdsTyped(text: string, typed: readonly string[]): boolean {
  return lastOfRow(text, typed) !== undefined;
}

/** The last word, folded, of the first such row. */
function lastOfRow(text: string, typed: readonly string[]): string | undefined {
  const words = Array.from(tokenize(text), (word) => foldWord(word.text));
  const compared = typed.some(hasDots) ? words : words.map(withoutDots);
  const last = typed.length - 1;
  return words.find((_, at) =>
    typed.every((word, index) => {
      const there = compared[at - last + index] ?? '';
      return index === last ? there.startsWith(word) : there === word;
    }),
  );
}
