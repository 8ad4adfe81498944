import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Messages } from './messages.ts';
import { sv } from './sv.ts';

export type { Messages } from './messages.ts';

const languages = new Map<string, Messages>([
  ['sv', sv],
  ['en', en],
  ['fi', fi],
]);

/** The interface's language for a wish: the wish where we speak it, else English. */
export function interfaceLanguage(wish: string): string {
  try {
    return languages.has(new Intl.Locale(wish).language) ? wish : 'en';
  } catch {
    // A tag may have the look of BCP 47 and still be none that `Intl` takes: "en-a".
    return 'en';
  }
}

/** The name of a release's language in the interface's; the tag itself where it is none that `Intl` takes. */
export function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What the pages say in a language that {@link interfaceLanguage} has chosen. */
export function messagesIn(lang: string): Messages {
  return languages.get(new Intl.Locale(lang).language) ?? en;
}
