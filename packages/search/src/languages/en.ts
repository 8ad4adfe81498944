import type { LanguageData } from './language-data.ts';

/** English. Compounds are written apart or rarely joined: nothing is split. */
export const en: LanguageData = {
  lang: 'en',
  stopWords:
    'a about an and are as at be been but by can did do for from had has have he her his how if in into is it its not of on or our she so such than that the their them then there these they this to under was we were what when which who will with would you your',
  definiteEndings: [],
  stemEndings: { men: 'man', women: 'woman', wive: 'wife', live: 'life', peopl: 'person', children: 'child' },
  linking: [],
  neverParts: '',
};
