export type { Language, WordList } from './language.ts';
export { detectLanguage, languageFor } from './detect.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Language } from './language.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export { da, de, en, fi, nb, sv };

/** All languages that the engine knows, Swedish first. */
export const allLanguages: readonly Language[] = [sv, en, nb, da, fi, de];
