import * as da from '../locales/labels/da.ts';
import * as de from '../locales/labels/de.ts';
import * as en from '../locales/labels/en.ts';
import * as fi from '../locales/labels/fi.ts';
import * as nb from '../locales/labels/nb.ts';
import * as sv from '../locales/labels/sv.ts';
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
