import * as da from '../locales/labels/da.ts';
import * as de from '../locales/labels/de.ts';
import * as en from '../locales/labels/en.ts';
import * as fi from '../locales/labels/fi.ts';
import * as nb from '../locales/labels/nb.ts';
import * as sv from '../locales/labels/sv.ts';
import { localise, primaryLanguage } from '../locales/localise.ts';
import type { Languages, Localisation } from '../locales/localise.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';

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

/** The labels of a release: in its own language where that is one of ours, and else marked as being in another. */
export interface ArticleLabels extends Localisation<ArticleMessages> {
  /** The `lang` of a label. */
  readonly labelLang: string | typeof nothing;
  /** The `lang` of the release's own words inside something that has `labelLang`. */
  readonly ownLang: string | typeof nothing;
}

export function articleLabels(inLanguage: string, interfaceLanguage: string | undefined): ArticleLabels {
  const { lang, messages } = localise(articleMessages, inLanguage, interfaceLanguage);
  const around = inLanguage || (interfaceLanguage ?? '');
  const isSame = primaryLanguage(around) === lang;
  return { lang, messages, labelLang: isSame ? nothing : lang, ownLang: isSame ? nothing : inLanguage };
}

/** A label among the release's own words. */
export function labelTemplate<T>(html: Html<T>, { labelLang }: ArticleLabels, words: string): Hole<T> {
  return labelLang === nothing ? words : html`<span lang="${labelLang}">${words}</span>`;
}
