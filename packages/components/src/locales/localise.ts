/** The strings of one widget in one language, with the tag that they are written in. */
export interface Localisation<Messages> {
  /** The BCP 47 tag of the strings. */
  readonly lang: string;
  readonly messages: Messages;
}

/** The strings of one widget in every language. */
export type Languages<Messages> = Readonly<Record<'sv' | 'en' | 'fi' | 'nb' | 'da' | 'de', Messages>>;

/** Norwegian in all its tags is given Bokmål. */
const MACRO_LANGUAGES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The strings for the first of the tags that is known; English where none is. */
export function localise<Messages>(
  languages: Languages<Messages>,
  ...tags: readonly (string | undefined)[]
): Localisation<Messages> {
  for (const tag of tags) {
    const primary = primaryLanguage(tag ?? '');
    const lang = MACRO_LANGUAGES[primary] ?? primary;
    if (isKnown(languages, lang)) return { lang, messages: languages[lang] };
  }
  return { lang: 'en', messages: languages.en };
}

/** The language of a tag, without script, region and what else follows: "nb" of "nb-NO". */
export function primaryLanguage(tag: string): string {
  return tag.replace(/[-_].*/, '').toLowerCase();
}

function isKnown<Messages>(languages: Languages<Messages>, lang: string): lang is keyof Languages<Messages> {
  return Object.hasOwn(languages, lang);
}

/** Fills in the `{…}` of a message; a name without a value stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
