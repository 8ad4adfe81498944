import * as da from '../locales/controls/da.ts';
import * as de from '../locales/controls/de.ts';
import * as en from '../locales/controls/en.ts';
import * as fi from '../locales/controls/fi.ts';
import * as nb from '../locales/controls/nb.ts';
import * as sv from '../locales/controls/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type SharingMessages = typeof sv.sharing;

export const sharingMessages: Languages<SharingMessages> = {
  sv: sv.sharing,
  en: en.sharing,
  fi: fi.sharing,
  nb: nb.sharing,
  da: da.sharing,
  de: de.sharing,
};
