import type { LanguageData } from './language-data.ts';

/** Finnish. The first part of a compound stands in the nominative or the genitive (n). */
export const fi: LanguageData = {
  lang: 'fi',
  stopWords:
    'ei eivät en että ennen he hän ja jo joka jos jotka kanssa kaikki koska kuin kun me mikä mitä mutta myös ne niin nyt näin näitä ole oli olla olleet ollut on ovat se sekä sen siitä sitä tai tämä tämän vain vai voi',
  definiteEndings: [],
  stemEndings: {},
  linking: [{ written: 'n', base: '' }],
  neverParts: 'inen isen lla llä ssa ssä sta stä tta ttä ksi',
};
