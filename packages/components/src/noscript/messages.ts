import * as da from '../locales/da.ts';
import * as de from '../locales/de.ts';
import * as en from '../locales/en.ts';
import * as fi from '../locales/fi.ts';
import * as nb from '../locales/nb.ts';
import * as sv from '../locales/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type NoscriptMessages = typeof sv.noscript;

export const noscriptMessages: Languages<NoscriptMessages> = {
  sv: sv.noscript,
  en: en.noscript,
  fi: fi.noscript,
  nb: nb.noscript,
  da: da.noscript,
  de: de.noscript,
};
