import * as da from '../locales/labels/da.ts';
import * as de from '../locales/labels/de.ts';
import * as en from '../locales/labels/en.ts';
import * as fi from '../locales/labels/fi.ts';
import * as nb from '../locales/labels/nb.ts';
import * as sv from '../locales/labels/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type ToTopMessages = typeof sv.toTop;

export const toTopMessages: Languages<ToTopMessages> = {
  sv: sv.toTop,
  en: en.toTop,
  fi: fi.toTop,
  nb: nb.toTop,
  da: da.toTop,
  de: de.toTop,
};
