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
  const language = new Intl.Locale(wish).language;
  return languages.has(language) ? wish : 'en';
}

/** What the pages say in a language that {@link interfaceLanguage} has chosen. */
export function messagesIn(lang: string): Messages {
  return languages.get(new Intl.Locale(lang).language) ?? en;
}
