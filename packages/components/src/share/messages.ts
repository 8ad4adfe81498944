import * as da from '../locales/da.ts';
import * as de from '../locales/de.ts';
import * as en from '../locales/en.ts';
import * as fi from '../locales/fi.ts';
import * as nb from '../locales/nb.ts';
import * as sv from '../locales/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type ShareMessages = typeof sv.share;

export const shareMessages: Languages<ShareMessages> = {
  sv: sv.share,
  en: en.share,
  fi: fi.share,
  nb: nb.share,
  da: da.share,
  de: de.share,
};

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
