import type { LanguageData } from './language-data.ts';

/** German; sharp s is folded to ss, ü to u. */
export const de: LanguageData = {
  lang: 'de',
  stopWords:
    'aber als am an auch auf aus bei bis da das dass dem den der des die dies diese dieser durch ein eine einem einen einer er es für hat haben ich ihr im in ist ja kann mit nach nicht noch nur oder sein sich sie sind so soll über um und uns unter vom von vor war was wie wird wir zu zum zur',
  // Plurals that stemmers leave: Museen, Regeln, Patientinnen.
  definiteEndings: [
    { ending: 'een', base: 'eum' },
    { ending: 'en', base: 'um', unless: ['', 'e'], least: 4 },
    { ending: 'eln', base: 'el' },
    { ending: 'innen', base: 'in' },
  ],
  stemEndings: { erinn: 'erin' },
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  conjunctions: 'und oder sowie',
  linking: [
    { written: 's', base: '' },
    { written: 'es', base: '' },
    { written: 'n', base: '' },
    { written: 'en', base: '' },
    { written: 'er', base: '' },
    { written: '', base: 'e' },
  ],
  neverParts: 'heit keit lich lung mit nach schaft sich tion tung über und ung unter von vor zum zur',
};
