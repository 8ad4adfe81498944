import type { LanguageData } from './language-data.ts';

/**
 * Finnish. The first part of a compound stands in the nominative or the genitive (n).
 * Of what changes inside a stem: words in s (hallitus, hallituksen; oikeus, oikeuden), in nen (ihminen, ihmisen), and the
 * weak grade of nk and t. Source: Iso suomen kielioppi, sections 41 to 92.
 */
export const fi: LanguageData = {
  lang: 'fi',
  stopWords:
    'ei eivät en että ennen he hän ja jo joka jos jotka kanssa kaikki koska kuin kun me mikä mitä mutta myös ne niin nyt näin näitä ole oli olla olleet ollut on ovat se sekä sen siitä sitä tai tämä tämän vain vai voi',
  definiteEndings: [],
  stemEndings: {
    naise: 'naine',
    naist: 'naine',
    uuks: 'u',
    uks: 'u',
    uus: 'u',
    us: 'u',
    yyks: 'y',
    yks: 'y',
    yys: 'y',
    ys: 'y',
    oks: 'o',
    os: 'o',
    öks: 'ö',
    ös: 'ö',
    laps: 'lap',
    is: '',
    kas: 'k',
    list: 'l',
    mist: 'm',
    aist: 'a',
    äist: 'ä',
    uud: 'u',
    ud: 'u',
    yyd: 'y',
    yd: 'y',
    hd: 'ht',
    kod: 'kot',
    do: 'to',
    dö: 'tö',
    ng: 'nk',
    liikent: 'liike',
    rakent: 'rake',
    tilant: 'tila',
  },
  months: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  conjunctions: 'ja tai sekä',
  linking: [{ written: 'n', base: '' }],
  neverParts: 'inen isen lla llä ssa ssä sta stä tta ttä ksi',
};
