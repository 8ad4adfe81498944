import type { LanguageData } from './language-data.ts';

/** English. Compounds are written apart or rarely joined: nothing is split. */
export const en: LanguageData = {
  lang: 'en',
  stopWords:
    'a about an and are as at be been but by can did do for from had has have he her his how if in into is it its not of on or our she so such than that the their them then there these they this to under was we were what when which who will with would you your',
  definiteEndings: [],
  stemEndings: {
    men: 'man',
    women: 'woman',
    wive: 'wife',
    live: 'life',
    peopl: 'person',
    children: 'child',
    wolv: 'wolf',
    knive: 'knife',
    halv: 'half',
    shelv: 'shelf',
    thiev: 'thief',
    mice: 'mou',
    feet: 'foot',
    teeth: 'tooth',
    crise: 'crisi',
    // As it is spelt in America.
    organi: 'organ',
    bour: 'bor',
    lour: 'lor',
    nour: 'nor',
    vour: 'vor',
    centr: 'center',
    theatr: 'theater',
    metr: 'meter',
    programm: 'program',
    defenc: 'defens',
    offenc: 'offens',
    licenc: 'licens',
  },
  months: 'january february march april may june july august september october november december',
  conjunctions: '',
  linking: [],
  neverParts: '',
};
