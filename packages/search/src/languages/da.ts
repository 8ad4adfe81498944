import type { LanguageData } from './language-data.ts';

/** Short words end in these. */
const VOWELS = ['o', 'u', 'y', 'å', 'ö'];

/** Danish; æ and ø are folded to ä and ö. */
export const da: LanguageData = {
  lang: 'da',
  stopWords:
    'af alle at blev blive bliver da de dem den denne der det dette dig din disse du efter eller en end er et for fra få får han har have hun hvad hvis i ikke ind jeg kan man med men mod må når nu og også om op os over på sig sin sine skal som så til ud under var ved vi vil være',
  definiteEndings: [
    { ending: 'et', base: '' },
    { ending: 'ene', base: '' },
    // Latin words: museum, museet, museer.
    ...['et', 'ets', 'er', 'ers', 'erne', 'ernes'].map((ending) => ({ ending, base: 'um' })),
    // Stemmers leave it where so few letters stand before it: by, byen; but eier has nothing to do with ei.
    ...['en', 'ens', 'erne', 'ernes'].flatMap((ending) =>
      ['i', ...VOWELS].map((vowel) => ({ ending: vowel + ending, base: vowel, least: 0 })),
    ),
    ...['er', 'ers'].flatMap((ending) => VOWELS.map((vowel) => ({ ending: vowel + ending, base: vowel, least: 0 }))),
    { ending: 'erne', base: 'er', others: ['ere', 'eren'] },
    { ending: 'ernes', base: 'er', others: ['ere', 'eren'] },
    // Of adjectives, which stemmers leave the t: digitalt, digitale.
    ...['k', 'l', 'm', 'n', 'r', 's', 'v'].map((last) => ({
      ending: `${last}t`,
      base: `${last}e`,
      unless: ['ten', 'tet', 'ter', 'te'].map((other) => last + other),
    })),
    // A final m is written once.
    ...['et', 'ets', 'en', 'ens', 'ene', 'enes'].map((ending) => ({ ending: `mm${ending}`, base: 'm', least: 2 })),
  ],
  stemEndings: {
    mänd: 'mand',
    bög: 'bog',
    händ: 'hand',
    städ: 'stad',
    föd: 'fod',
    nätt: 'nat',
    börn: 'barn',
    midl: 'middel',
  },
  lostVowel: { vowel: 'e', between: ['bl', 'dl', 'fl', 'gl', 'kl', 'ml', 'nl', 'pl', 'sl', 'tl', 'tr', 'vl'] },
  verbalNouns: { verb: 'e', nouns: ['ning', 'ing'] },
  months: 'januar februar marts april maj juni juli august september oktober november december',
  conjunctions: 'og eller samt',
  linking: [
    { written: 's', base: '' },
    { written: 'e', base: '' },
    { written: 'e', base: 'um' },
  ],
  neverParts: 'for fra hed ing lig med ning om op over sam skab som til under ud ved ene ens ete else',
};
