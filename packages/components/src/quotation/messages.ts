import * as da from '../locales/da.ts';
import * as de from '../locales/de.ts';
import * as en from '../locales/en.ts';
import * as fi from '../locales/fi.ts';
import * as nb from '../locales/nb.ts';
import * as sv from '../locales/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type CopyingMessages = typeof sv.copying;

export const copyingMessages: Languages<CopyingMessages> = {
  sv: sv.copying,
  en: en.copying,
  fi: fi.copying,
  nb: nb.copying,
  da: da.copying,
  de: de.copying,
};
