import * as da from '../locales/labels/da.ts';
import * as de from '../locales/labels/de.ts';
import * as en from '../locales/labels/en.ts';
import * as fi from '../locales/labels/fi.ts';
import * as nb from '../locales/labels/nb.ts';
import * as sv from '../locales/labels/sv.ts';
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
