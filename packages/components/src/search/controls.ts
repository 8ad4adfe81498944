import * as da from '../locales/controls/da.ts';
import * as de from '../locales/controls/de.ts';
import * as en from '../locales/controls/en.ts';
import * as fi from '../locales/controls/fi.ts';
import * as nb from '../locales/controls/nb.ts';
import * as sv from '../locales/controls/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type SearchingMessages = typeof sv.searching;

export const searchingMessages: Languages<SearchingMessages> = {
  sv: sv.searching,
  en: en.searching,
  fi: fi.searching,
  nb: nb.searching,
  da: da.searching,
  de: de.searching,
};
