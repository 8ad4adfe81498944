import * as da from '../locales/labels/da.ts';
import * as de from '../locales/labels/de.ts';
import * as en from '../locales/labels/en.ts';
import * as fi from '../locales/labels/fi.ts';
import * as nb from '../locales/labels/nb.ts';
import * as sv from '../locales/labels/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type ListMessages = typeof sv.list;

export const listMessages: Languages<ListMessages> = {
  sv: sv.list,
  en: en.list,
  fi: fi.list,
  nb: nb.list,
  da: da.list,
  de: de.list,
};
