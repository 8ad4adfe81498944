import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { languageData } from '../languages/index.ts';
import { primaryLanguage } from '../languages/primary-language.ts';

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

/** Stands in no folded word: sets `varor` apart from the stop word `var`. */
const NOT_THE_STOP_WORD = 'ø';

/**
 * The Snowball stemmer of a language, applied until nothing changes (`no` and `nn` are handled as `nb`);
 * words of other languages stay as they are.
 *
 * Once is not enough: Snowball takes `gränsens` to `gräns`, but `gräns` to `grän`. It goes too far where it takes the end
 * of a noun for that of a verb: what `isWord` shows to be inflected as a noun is left as it is. A stem that is a stop word,
 * or that of one, gets a sign of its own: or who seeks goods would find all that was.
 */
export function stemmerFor(lang: string, isWord: (word: string) => boolean = () => false): Stem {
  const snowball = STEMMERS[primaryLanguage(lang)];
  if (snowball === undefined) return (word) => word;
  const { nounEndings = [], stopWords, leastStem = LEAST_STEM } = languageData(lang);
  const isNoun = (word: string): boolean =>
    nounEndings.some(({ ending, others }) => word.endsWith(ending) && others.some((other) => isWord(word + other)));
  const stem = (word: string): string => (isNoun(word) ? word : snowball(word));
  const isLongEnough = ({ length }: string, of: string): boolean =>
    length >= LEAST_STEM && (length >= leastStem || isWord(of));
  const stops = new Set(stopWords.split(' '));
  const stemsOfStops = new Set([...stops, ...Array.from(stops, snowball)]);
  return (word) => {
    let stemmed = stem(word);
    for (let again = stem(stemmed); again !== stemmed && isLongEnough(again, stemmed); again = stem(stemmed))
      stemmed = again;
    return stemsOfStops.has(stemmed) && !stops.has(word) ? stemmed + NOT_THE_STOP_WORD : stemmed;
  };
}
