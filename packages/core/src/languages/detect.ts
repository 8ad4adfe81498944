import { classOf, LETTER } from '../text/characters.ts';
import { mix, WordTable } from '../text/word-table.ts';
import type { Language } from './language.ts';
import { wordsOf } from './word-list.ts';

/** Code units at the beginning of a text that are enough to tell its language. */
const SAMPLE = 6000;
/** How many languages can be told apart: each has a bit. */
const MOST = 32;

/**
 * The language that a text is written in, of those given; the first of them where nothing speaks for any.
 *
 * @throws RangeError Where no language is given, or more than 32.
 */
export function detectLanguage(text: string, languages: readonly Language[]): Language {
  const [first] = languages;
  if (first === undefined || languages.length > MOST)
    throw new RangeError(`detectLanguage needs 1 to ${String(MOST)} languages, not ${String(languages.length)}`);
  if (languages.length === 1) return first;
  const table = tableOf(languages);
  const lower = text.slice(0, SAMPLE).toLowerCase();
  const counts = languages.map(() => 0);
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    let hash = 0;
    for (let code; classOf((code = lower.charCodeAt(at))) & LETTER; at += 1) hash = mix(hash, code);
    for (let bits = at === start ? 0 : table.at(lower, start, at, hash); bits !== 0; bits &= bits - 1) {
      const language = 31 - Math.clz32(bits & -bits);
      counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  return languages[counts.indexOf(Math.max(...counts))] ?? first;
}

let latest: { readonly languages: readonly Language[]; readonly table: WordTable } | undefined;

/** The common words of some languages, with a bit for each language that has one; kept while the languages are the same. */
function tableOf(languages: readonly Language[]): WordTable {
  const kept = latest?.languages;
  if (latest && kept?.length === languages.length && kept.every((language, at) => language === languages[at])) {
    return latest.table;
  }
  const bits = new Map<string, number>();
  languages.forEach((language, at) => {
    for (const word of commonWords(language)) bits.set(word, (bits.get(word) ?? 0) | (1 << at));
  });
  const table = new WordTable(bits);
  latest = { languages: [...languages], table };
  return table;
}

/** The words that every text has: those without content, and the verbs of telling. */
function commonWords(language: Language): readonly string[] {
  const { functionWords, prepositions, articles, coordinators, complementisers } = language;
  const { firstPersonPronouns, personalRelatives, relatives, reportingVerbs } = language;
  const closed = [functionWords, prepositions, articles, coordinators, complementisers];
  return [...closed, firstPersonPronouns, personalRelatives, relatives, reportingVerbs].flatMap((list) =>
    wordsOf(list),
  );
}

/** The language for a BCP 47 tag: `sv-FI` is handled as `sv`, and `no` as the language that lists it as an alias. */
export function languageFor(tag: string, languages: readonly Language[]): Language | undefined {
  const exact = languages.find(({ code }) => code === tag);
  if (exact !== undefined) return exact;
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languages.find((language) => language.code === primary || wordsOf(language.aliases).includes(primary));
}
