import type { LanguageData } from './language-data.ts';

/** Of the first declension. */
const PLURALS_IN_OR = ['or', 'orna', 'ornas', 'ors'];

/** Of words that end in et themselves: paket, kvalitet. */
const BASES_IN_ET = ['eten', 'etet', 'eter', 'etets', 'etens', 'eters'];

/** Of words that end in an or ans themselves: roman, ambulans. */
const BASES_IN_AN = ['anen', 'aner', 'ansen', 'anser', 'anens', 'aners', 'ansens', 'ansers'];

/** They only look like definite forms. */
const NO_FORMS = ['annan', 'göran', 'internet', 'malin', 'redan'];

/** Stems of these would be those of other words: a lägenhet is no läge, and who konstaterar makes no konst. */
const NEVER_STEMMED =
  'billig fastighet färdighet hastighet hemlig juster konstater lägenhet presenter rättighet ungern'.split(' ');

/** The forms of what is never stemmed, and of nouns in else. */
const ENDINGS_OF_WHOLE = {
  else: ['n', 'ns', 'r', 'rs', 'rna', 'rnas', 's'],
  het: ['en', 'ens', 'er', 'ers', 'erna', 'ernas', 's'],
  lig: ['a', 'as', 't', 'are', 'ast', 'aste'],
  ungern: ['s'],
};

/** After these the definite form is written with n alone: industrin, miljön. */
const VOWELS = ['i', 'o', 'u', 'y', 'å', 'ö'];

/** The other neuters that lose a vowel, as they are before the endings of the definite form. */
const SHORTENED = { teckn: 'tecken', vapn: 'vapen', vattn: 'vatten', numr: 'nummer' };

/** Swedish. Source of the vowel changes: Svenska Akademiens grammatik, the third and fifth declension. */
export const sv: LanguageData = {
  lang: 'sv',
  stopWords:
    'alla allt att av bland blev bli blir den denna det dess dessa detta de dem där då efter eller en ett fick för från få får genom gör ha hade han har hon hur i in inom inte ja jag kan kommer man med men mellan mot mycket ni nu när något några någon och också om på samt sedan sig sin sina sitt ska skulle som så till under upp ut utan vad var vara vi vid vilka vilken vilket är över',
  definiteEndings: [
    ...NO_FORMS.map((word) => ({ ending: word, base: word, least: 0 })),
    ...Object.entries(ENDINGS_OF_WHOLE).flatMap(([base, endings]) =>
      endings.map((ending) => ({
        ending: base + ending,
        base,
        others: endings.map((other) => base + other),
        least: 0,
      })),
    ),
    // Before what else they may be: the archive has gymnasie alone in gymnasie- och vuxenutbildning.
    ...['e', 'er', 'ers', 'erna', 'ernas', 'et', 'ets'].map((ending) => ({ ending: `i${ending}`, base: 'ium' })),
    { ending: 'ets', base: '', unless: BASES_IN_ET },
    { ending: 'ets', base: 'e', unless: BASES_IN_ET },
    { ending: 'et', base: '', unless: BASES_IN_ET },
    { ending: 'et', base: 'e', unless: BASES_IN_ET },
    { ending: 'et', base: 'um' },
    { ending: 'ets', base: 'um' },
    { ending: 'er', base: 'um' },
    { ending: 'ers', base: 'um' },
    { ending: 'erna', base: 'um' },
    { ending: 'ernas', base: 'um' },
    { ending: 'ans', base: 'a', others: PLURALS_IN_OR, unless: BASES_IN_AN },
    { ending: 'an', base: 'a', others: PLURALS_IN_OR, unless: BASES_IN_AN },
    // Not of every word in na: for sakna and varna the archive has shorter words too.
    { ending: 'ena', base: 'e' },
    { ending: 'enas', base: 'e' },
    ...['ar', 'er', 'or'].flatMap((plural) => [
      { ending: `${plural}na`, base: plural, least: 2 },
      { ending: `${plural}nas`, base: plural, least: 2 },
    ]),
    { ending: 'öarna', base: 'öar', least: 0 },
    // Participles of strong verbs: föreslagen, föreslagna; but bottnar is no such verb.
    ...['g', 'll', 't', 'v'].map((last) => ({ ending: `${last}na`, base: `${last}en`, unless: [`${last}nar`] })),
    // Stemmers know reaktorer, but not reaktorn; and strategier, but not strategin.
    ...['n', 'ns'].flatMap((ending) => [
      { ending: `or${ending}`, base: 'or', others: ['orer', 'orerna'] },
      ...VOWELS.map((vowel) => ({
        ending: vowel + ending,
        base: vowel,
        others: [`${vowel}er`],
        unless: [`${vowel}nen`, `${vowel}ner`, `${vowel}net`],
        least: 2,
      })),
    ]),
    // What the stemmer takes off but in part: läkares, dödats.
    { ending: 'ares', base: 'are' },
    { ending: 'ats', base: 'at' },
    { ending: 'hungern', base: 'hunger', least: 0 },
    // A final m is written once: hem, hemmet; but damm, dammen.
    ...['et', 'ets', 'en', 'ens'].flatMap((ending) => [
      { ending: `mm${ending}`, base: 'mm', least: 2 },
      { ending: `mm${ending}`, base: 'm', least: 2 },
    ]),
    // Neuters lose the vowel before a final l or r: medel, medlet; register, registret.
    { ending: 'let', base: 'el' },
    { ending: 'lets', base: 'el' },
    ...['ret', 'rets', 'ren', 'rens'].map((ending) => ({ ending, base: 'er' })),
    ...['et', 'ets', 'en', 'ens'].flatMap((ending) =>
      Object.entries(SHORTENED).map(([short, base]) => ({ ending: short + ending, base, least: 0 })),
    ),
    // What the archive has in the plural alone, and participles: smycket, smycken; belägen, beläget.
    ...['et', 'ets'].map((ending) => ({ ending, base: 'e', others: ['en', 'ena', 'enas'], unless: BASES_IN_ET })),
  ],
  nounEndings: [
    { ending: 'at', others: ['et', 'en', 'er', 'erna'] },
    { ending: 'as', others: ['en', 'er', 'et'] },
    // No plurals: motor, faktor.
    { ending: 'or', others: ['n', 'er', 'erna'] },
    ...NEVER_STEMMED.map((ending) => ({ ending, others: ['', 'en', 'er', 'a', 't'] })),
    // What is done, and who has to say: a styrelse is not what styr.
    { ending: 'else', others: ['n', 'r', 'rna'] },
  ],
  leastStem: 4,
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
    åldr: 'åld',
    föräldr: 'föräld',
    fingr: 'fing',
    somr: 'sommar',
    // Both have the definite form centret.
    centrum: 'center',
  },
  lostVowel: { vowel: 'e', between: ['bl', 'dl', 'fl', 'gl', 'kl', 'ml', 'nl', 'pl', 'sl', 'tl', 'tr', 'vl', 'xl'] },
  verbalNouns: { verb: 'a', nouns: ['ning', 'ing', 'else'] },
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  conjunctions: 'och eller samt respektive',
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
    // Of Latin words: gymnasieskola, museichef.
    { written: 'e', base: 'um' },
    { written: 'i', base: 'um' },
  ],
  neverParts:
    'andeande ande aren arna avsk bar den del der des det ell ens ent era eri erna ers ets fri för från ger het hets igt ing inga inge ings isk iska iskt kan lig liga ligt ling lingar lös mot när ning ningen ningar non och oms pro rad rar sam sig sin ska skap som ster sta stam tal ten ter till tion ung ungen ut vid vis åt över under efter fram före inom utan bort upp hit med mel ant ist ism att era ren isten ion nad ner ser',
};
