import { primaryLanguage } from './primary-language.ts';
import type { LanguageData } from './language-data.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export const LANGUAGES: readonly LanguageData[] = [sv, en, nb, da, fi, de];

const NONE: LanguageData = {
  lang: '',
  stopWords: '',
  definiteEndings: [],
  stemEndings: {},
  months: '',
  conjunctions: '',
  linking: [],
  neverParts: '',
};

/** The data of a language, by BCP 47 tag; empty data where we know nothing of it. */
export function languageData(lang: string): LanguageData {
  const primary = primaryLanguage(lang);
  return LANGUAGES.find((language) => language.lang === primary) ?? NONE;
}
