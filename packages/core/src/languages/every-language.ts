import type { Language, WordList } from './language.ts';

/*
 * What stands in texts of every language, whatever they are written in: names that are English, or the same everywhere.
 */

type Shared =
  | 'shortTitles'
  | 'organisationNames'
  | 'prepositions'
  | 'abbreviations'
  | 'maleHonorifics'
  | 'femaleHonorifics'
  | 'neutralHonorifics'
  | 'nameParticles';

/** Titles, names and forms of address that are English, or the same everywhere, in lists that each language goes on with. */
export const everyLanguage: Pick<Language, Shared> = {
  shortTitles:
    'ceo cfo coo cto cio cmo vp svp evp president chief executive officer chairman director manager head lead senior founder co-founder partner counsel engineer scientist advisor owner developer designer specialist coordinator administrator architect analyst',
  organisationNames:
    'university college institute association foundation council award summit forum agency initiative school centre center commission committee mechanism compact alliance network fund trust consortium partnership federation inc ltd gmbh eu nato ventures capital partners ab oy asa ag group holding',
  prepositions: 'of',
  abbreviations: 'dr prof st jan feb apr aug sept nov',
  maleHonorifics: 'sir lord shri sri sheikh mr mr.',
  femaleHonorifics: 'dame lady smt smt. sheikha mrs mrs. ms ms.',
  neutralHonorifics: 'prof rev hon. rev. osb osf ofm ofmcap ocist ocarm ocd sdb cssr opraem',
  nameParticles: 'à von af de la der van den di da du del dos el al bin ibn ben le ten ter y zu',
};

/** What opens such a name: "The Harbour Post". */
export const ENGLISH_ARTICLE = 'the';

/** What tells two of one name apart. */
export const GENERATIONS: WordList = 'jr jnr sr snr';

/** What says the same behind a name and is no part of it: "Berg senior". */
export const ELDER_AND_YOUNGER: WordList = 'senior junior sen jun';

/** What stands in lower case in the names of places: "Mo i Rana", "Frankfurt am Main". */
export const PLACE_PARTICLES: WordList = 'am an der i la le on upon of på';

/** Where pages are shared, one a line. */
export const NETWORKS = '\nfacebook\ntwitter\nx\nlinkedin\ninstagram\nwhatsapp\nbluesky\nmail\nxing';

/** What pages call their other languages and their feeds, and what systems write in English on any page, one a line. */
export const VERSIONS =
  '\nenglish\nin english\nsvenska\npå svenska\nsuomeksi\ndeutsch\nnorsk\ndansk\nlanguages\nother languages\nrss\nskip to *\nmenu\nlog in\nclose\nsort by\nreport this content\nmedia no image\nmedia-no-image';
