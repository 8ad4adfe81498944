import * as da from '../locales/controls/da.ts';
import * as de from '../locales/controls/de.ts';
import * as en from '../locales/controls/en.ts';
import * as fi from '../locales/controls/fi.ts';
import * as nb from '../locales/controls/nb.ts';
import * as sv from '../locales/controls/sv.ts';
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
