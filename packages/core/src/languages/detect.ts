import type { Language } from './language.ts';
import { wordsOf } from './lexicon.ts';

/** Code units at the beginning of a text that are enough to tell its language. */
const SAMPLE = 6000;

/** The language that a text is written in, of those given; the first of them where nothing speaks for any. */
export function detectLanguage(text: string, languages: readonly Language[]): Language {
  let [best] = languages;
  if (best === undefined) throw new RangeError('detectLanguage needs at least one language');
  if (languages.length === 1) return best;
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let most = 0;
  for (const language of languages) {
    const common = commonWords(language);
    let sum = 0;
    for (const word of words) if (common.has(word)) sum += 1;
    if (sum > most) {
      most = sum;
      best = language;
    }
  }
  return best;
}

const compiled = new WeakMap<Language, ReadonlySet<string>>();

/** The words that every text has: those without content, and the verbs of telling. */
function commonWords(language: Language): ReadonlySet<string> {
  let words = compiled.get(language);
  if (words === undefined) {
    const { functionWords, prepositions, articles, coordinators, complementisers } = language;
    const { firstPersonPronouns, relatives, reportingVerbs } = language;
    words = new Set(
      [functionWords, prepositions, articles, coordinators, complementisers]
        .concat(firstPersonPronouns, relatives, reportingVerbs)
        .flatMap(wordsOf),
    );
    compiled.set(language, words);
  }
  return words;
}

/** The language for a BCP 47 tag: `sv-FI` is handled as `sv`, and `no` as the language that lists it as an alias. */
export function languageFor(tag: string, languages: readonly Language[]): Language | undefined {
  const exact = languages.find(({ code }) => code === tag);
  if (exact !== undefined) return exact;
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languages.find((language) => language.code === primary || wordsOf(language.aliases).includes(primary));
}
