import type { LanguageData } from './language-data.ts';

/** Short words end in these. */
const VOWELS = ['o', 'u', 'y', 'å', 'ö'];

/** Norwegian, Bokmål first; æ and ø are folded to ä and ö. */
export const nb: LanguageData = {
  lang: 'nb',
  stopWords:
    'alle at av ble bli blir da de dei dem den denne det dette disse du eller en enn er et etter for fra få får han har hun hva i ikke inn jeg kan kom man med men mot må når nå og også om opp oss over på seg sin sine skal som så til under ut var ved vi vil være år',
  definiteEndings: [
    { ending: 'et', base: '' },
    { ending: 'ene', base: '' },
    // Latin words: museum, museet, museer.
    ...['et', 'ets', 'er', 'ers', 'ene', 'enes'].map((ending) => ({ ending, base: 'um' })),
    // Stemmers leave it where so few letters stand before it: by, byen; but eier has nothing to do with ei.
    ...['en', 'ens', 'ene', 'enes'].flatMap((ending) =>
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
    menn: 'mann',
    bök: 'bok',
    händ: 'hand',
    städ: 'sted',
    föt: 'fot',
    nett: 'natt',
    artikl: 'artikkel',
    himl: 'himmel',
    midl: 'middel',
    nökl: 'nökkel',
    sykl: 'sykkel',
    titl: 'tittel',
  },
  lostVowel: { vowel: 'e', between: ['bl', 'dl', 'fl', 'gl', 'kl', 'ml', 'nl', 'pl', 'sl', 'tl', 'tr', 'vl'] },
  verbalNouns: { verb: 'e', nouns: ['ning', 'ing'] },
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  conjunctions: 'og eller samt',
  linking: [
    { written: 's', base: '' },
    { written: 'e', base: '' },
    { written: 'e', base: 'um' },
  ],
  neverParts: 'for fra het ing lig med ning om opp over sam skap som til under ut ved ene ens ete else',
};
