import type { LanguageData } from './language-data.ts';

/** Of the first declension. */
const PLURALS_IN_OR = ['or', 'orna', 'ornas', 'ors'];

/** Swedish. Source of the vowel changes: Svenska Akademiens grammatik, the third and fifth declension. */
export const sv: LanguageData = {
  lang: 'sv',
  stopWords:
    'alla allt att av bland blev bli blir den denna det dess dessa detta de dem där då efter eller en ett fick för från få får genom gör ha hade han har hon hur i in inom inte ja jag kan kommer man med men mellan mot mycket ni nu när något några någon och också om på samt sedan sig sin sina sitt ska skulle som så till under upp ut utan vad var vara vi vid vilka vilken vilket är över',
  definiteEndings: [
    { ending: 'ets', base: '' },
    { ending: 'ets', base: 'e' },
    { ending: 'et', base: '' },
    { ending: 'et', base: 'e' },
    { ending: 'et', base: 'um' },
    { ending: 'ets', base: 'um' },
    { ending: 'er', base: 'um' },
    { ending: 'ers', base: 'um' },
    { ending: 'erna', base: 'um' },
    { ending: 'ernas', base: 'um' },
    { ending: 'ans', base: 'a', others: PLURALS_IN_OR },
    { ending: 'an', base: 'a', others: PLURALS_IN_OR },
    { ending: 'na', base: '' },
    { ending: 'nas', base: '' },
    // A final m is written once: hem, hemmet; but damm, dammen.
    ...['et', 'ets', 'en', 'ens'].flatMap((ending) => [
      { ending: `mm${ending}`, base: 'mm', least: 2 },
      { ending: `mm${ending}`, base: 'm', least: 2 },
    ]),
  ],
  nounEndings: [{ ending: 'at', others: ['et', 'en', 'er', 'erna'] }],
  stemEndings: {
    bränd: 'brand',
    städ: 'stad',
    länd: 'land',
    händ: 'hand',
    tänd: 'tand',
    stränd: 'strand',
    ränd: 'rand',
    bönd: 'bond',
    böck: 'bok',
    rött: 'rot',
    fött: 'fot',
    nätt: 'natt',
    sön: 'son',
    döttr: 'dott',
    bröd: 'bro',
    mödr: 'mod',
    fädr: 'fad',
    män: 'man',
    männ: 'man',
    krafter: 'kraft',
    eln: 'el',
  },
  lostVowel: { vowel: 'e', between: ['bl', 'dl', 'fl', 'gl', 'kl', 'ml', 'nl', 'pl', 'sl', 'tl', 'tr', 'vl', 'xl'] },
  linking: [
    { written: 's', base: '' },
    { written: 's', base: 'a' },
    { written: 's', base: 'e' },
    { written: 'e', base: '' },
    { written: 'e', base: 'a' },
    { written: 'o', base: 'a' },
    { written: 'u', base: 'a' },
    { written: 'a', base: 'e' },
    { written: '', base: 'a' },
    { written: '', base: 'e' },
  ],
  neverParts:
    'andeande ande aren arna avsk bar den del des det ell ens ent era eri erna ers ets fri för från het hets igt ing inga inge ings isk iska iskt kan lig liga ligt ling lingar lös mot när ning ningen ningar non och oms pro rad rar sam sig sin ska skap som ster sta stam tal ten ter till tion ung ungen ut vid vis åt över under efter fram före inom utan bort upp hit med mel ant ist ism att era ren isten ion nad',
};
