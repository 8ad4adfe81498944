import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';

/** Takes a folded word to its stem. */
export type Stem = (word: string) => string;

const STEMMERS: Readonly<Record<string, Stem>> = {
  da: stemDanish,
  de: stemGerman,
  en: stemEnglish,
  fi: stemFinnish,
  nb: stemNorwegian,
  sv: stemSwedish,
};

/** The languages with a stemmer of their own, as BCP 47 primary tags. */
export const STEMMED_LANGUAGES: readonly string[] = Object.keys(STEMMERS);

const LEAST_STEM = 3;

/**
 * The Snowball stemmer of a language, applied until nothing changes (`no` and `nn` are handled as `nb`);
 * words of other languages stay as they are.
 *
 * Once is not enough: Snowball takes `konsulaten` to `konsulat`, but `konsulat` to `konsul`.
 */
export function stemmerFor(lang: string): Stem {
  const stem = STEMMERS[primaryLanguage(lang)];
  if (stem === undefined) return (word) => word;
  return (word) => {
    let stemmed = stem(word);
    for (let again = stem(stemmed); again !== stemmed && again.length >= LEAST_STEM; again = stem(stemmed))
      stemmed = again;
    return stemmed;
  };
}

/** `sv-FI` is `sv`; `no` and `nn` are `nb`. */
export function primaryLanguage(lang: string): string {
  const end = lang.indexOf('-');
  const primary = (end === -1 ? lang : lang.slice(0, end)).toLowerCase();
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}
