/** What the pages show: an invented release, and the same one corrected. */
import type { PressRelease } from '@talstreck/core/model';

export const release: PressRelease = {
  id: 'grasundet',
  text: '',
  headline: 'Fler morgonturer över Gråsundet',
  inLanguage: 'sv',
  datePublished: '2026-02-12',
  blocks: [{ type: 'paragraph', start: 0, end: 29, text: 'Turerna blir fler i februari.' }],
};

export const corrected: PressRelease = { ...release, headline: 'Fler kvällsturer över Gråsundet' };
