import * as da from '../locales/da.ts';
import * as de from '../locales/de.ts';
import * as en from '../locales/en.ts';
import * as fi from '../locales/fi.ts';
import * as nb from '../locales/nb.ts';
import * as sv from '../locales/sv.ts';
import type { Languages } from '../locales/localise.ts';

/** The strings of one language. */
export type ArticleMessages = typeof sv.article;

export const articleMessages: Languages<ArticleMessages> = {
  sv: sv.article,
  en: en.article,
  fi: fi.article,
  nb: nb.article,
  da: da.article,
  de: de.article,
};

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
