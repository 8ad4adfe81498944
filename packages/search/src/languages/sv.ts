import type { LanguageData } from './language-data.ts';

/** Of the first declension. */
const PLURALS_IN_OR = ['or', 'orna', 'ornas', 'ors'];

/** Of words that end in et themselves: paket, kvalitet. */
const BASES_IN_ET = ['eten', 'etet', 'eter', 'etets', 'etens', 'eters'];

/** Of words that end in an or ans themselves: roman, ambulans. */
const BASES_IN_AN = ['anen', 'aner', 'ansen', 'anser', 'anens', 'aners', 'ansens', 'ansers'];

/** They only look like definite forms. */
const NO_FORMS = ['annan', 'göran', 'internet', 'malin', 'redan'];

const OF_ADJECTIVES = ['a', 'as', 't'];

/** Stems of these would be those of other words: a lägenhet is no läge, and who konstaterar makes no konst. */
const NEVER_STEMMED =
  'billig extern fastighet färdighet hastighet hemlig intern juster konstater lägenhet modern presenter rättighet ungern'.split(
    ' ',
  );

/** The forms of what is never stemmed, and of nouns in else. */
const ENDINGS_OF_WHOLE = {
  else: ['n', 'ns', 'r', 'rs', 'rna', 'rnas', 's'],
  het: ['en', 'ens', 'er', 'ers', 'erna', 'ernas', 's'],
  lig: ['a', 'as', 't', 'are', 'ast', 'aste'],
  ungern: ['s'],
  modern: OF_ADJECTIVES,
  intern: OF_ADJECTIVES,
  extern: OF_ADJECTIVES,
};

/** After these the definite form is written with n alone: industrin, miljön. */
const VOWELS = ['i', 'o', 'u', 'y', 'å', 'ö'];

/** The other neuters that lose a vowel, as they are before the endings of the definite form. */
const SHORTENED = { teckn: 'tecken', vapn: 'vapen', vattn: 'vatten', numr: 'nummer' };

/** Of verbs that are one syllable and what stands before it: uppstå, uppstår, uppstod. Of ge and se without what läger and priser end in. */
const OF_SHORT_VERBS = Object.entries({
  bli: ['blir', 'blev', 'blivit'],
  få: ['får', 'fått', 'fick', 'fås', 'ficks', 'fåtts'],
  ge: ['gav', 'gett', 'gavs', 'getts'],
  gå: ['går', 'gått', 'gick', 'gås', 'gicks', 'gåtts'],
  nå: ['når', 'nått', 'nådde', 'nås', 'nåddes', 'nåtts'],
  se: ['såg', 'sett', 'sågs', 'setts'],
  slå: ['slår', 'slog', 'slagit', 'slås', 'slogs', 'slagits'],
  stå: ['står', 'stått', 'stod', 'stås', 'stods', 'ståtts'],
  ta: ['tar', 'tog', 'tagit', 'tas', 'togs', 'tagits'],
}).flatMap(([base, forms]) =>
  forms.map((ending) => ({ ending, base, others: forms.filter((form) => form !== ending), least: 2 })),
);

/** What stands before a dental, what before a vowel, and the dental. */
const BEFORE_DENTALS = [
  ...['g', 'j', 'l', 'm', 'r', 'v'].map((last) => [last, last, 'd'] as const),
  ...['k', 'p', 's'].map((last) => [last, last, 't'] as const),
  ['m', 'mm', 'd'],
  ['än', 'änn', 'd'],
] as const;

/**
 * Of verbs such as ställa, with d or t behind the stem, and of adjectives, which stemmers leave the t: ställde, ställt,
 * digitalt. But svart is no form of svara, nor vård of våra.
 */
const WITH_DENTALS = BEFORE_DENTALS.flatMap(([last, base, dental]) => {
  const neuters = ['t', 'ts'];
  const participles = ['', 'a', 'as', 'e', 'es'].map((vowel) => dental + vowel);
  const ofNouns = ['den', 'det', 'der', 'dar', 'ten', 'tet', 'ter', 'tar', ...(dental === 't' ? [] : ['ta', 'te'])];
  return [...new Set([...participles, ...neuters])].map((ending) => ({
    ending: last + ending,
    base: `${base}a`,
    unless: ofNouns.map((other) => last + other),
  }));
});

const OF_NOUNS_IN_NT = ['nten', 'ntet', 'nter', 'ntar', 'nta', 'nte'];

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
    ...['d', 'g', 'll', 'r', 't', 'v'].map((last) => ({
      ending: `${last}na`,
      base: `${last}en`,
      unless: [`${last}nar`],
    })),
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
    { ending: 'vintern', base: 'vinter', least: 0 },
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
    // Stemmers take anden for the ending of a participle.
    ...['en', 'ens'].map((ending) => ({ ending: `and${ending}`, base: 'and', least: 2 })),
    { ending: 'ium', base: 'ier', others: ['ierna'], unless: ['ium'] },
    // Names in the genitive: Nairobis, Tyresös.
    ...['i', 'u', 'å', 'ä', 'ö'].map((vowel) => ({ ending: `${vowel}s`, base: vowel })),
    ...OF_SHORT_VERBS,
    ...['samma', 'sammas', 'samt'].map((ending) => ({ ending, base: 'sam', unless: ['sammar'], least: 2 })),
    ...WITH_DENTALS,
    // Of adjectives alone, and where the dental is that of the stem: modernt, använt, särskilt.
    ...['na', 'nda'].flatMap((base) => ['nt', 'nts'].map((ending) => ({ ending, base, unless: OF_NOUNS_IN_NT }))),
    ...['al', 'il', 'r'].map((last) => ({
      ending: `${last}t`,
      base: `${last}d`,
      others: [`${last}da`],
      unless: [`${last}ta`],
    })),
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
