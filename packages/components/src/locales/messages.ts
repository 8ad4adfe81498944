import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** The strings of one language. Swedish has the keys. */
export type Messages = Readonly<Record<keyof typeof sv, string>>;

/** The strings of a language, with the tag that they are written in. */
export interface Localisation {
  /** The BCP 47 tag of the strings. */
  readonly lang: string;
  readonly messages: Messages;
}

const LANGUAGES: ReadonlyMap<string, Messages> = new Map<string, Messages>([
  ['sv', sv],
  ['en', en],
  ['fi', fi],
  ['nb', nb],
  ['da', da],
  ['de', de],
]);

/** Norwegian in all its tags is given Bokmål. */
const MACRO_LANGUAGES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The strings for the first of the tags that is known; English where none is. */
export function localise(...tags: readonly (string | undefined)[]): Localisation {
  for (const tag of tags) {
    const primary = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
    const lang = MACRO_LANGUAGES[primary] ?? primary;
    const messages = LANGUAGES.get(lang);
    if (messages !== undefined) return { lang, messages };
  }
  return { lang: 'en', messages: en };
}

/** Fills in the `{…}` of a message; a name without a value stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
