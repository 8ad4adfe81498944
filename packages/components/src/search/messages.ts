import * as da from '../locales/da.ts';
import * as de from '../locales/de.ts';
import * as en from '../locales/en.ts';
import * as fi from '../locales/fi.ts';
import * as nb from '../locales/nb.ts';
import * as sv from '../locales/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type SearchMessages = typeof sv.search;

export const searchMessages: Languages<SearchMessages> = {
  sv: sv.search,
  en: en.search,
  fi: fi.search,
  nb: nb.search,
  da: da.search,
  de: de.search,
};

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
