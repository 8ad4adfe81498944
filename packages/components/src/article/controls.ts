import * as da from '../locales/controls/da.ts';
import * as de from '../locales/controls/de.ts';
import * as en from '../locales/controls/en.ts';
import * as fi from '../locales/controls/fi.ts';
import * as nb from '../locales/controls/nb.ts';
import * as sv from '../locales/controls/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type LoadingMessages = typeof sv.loading;

export const loadingMessages: Languages<LoadingMessages> = {
  sv: sv.loading,
  en: en.loading,
  fi: fi.loading,
  nb: nb.loading,
  da: da.loading,
  de: de.loading,
};
