import type { Lexicon } from '../languages/lexicon.ts';
import { NAME_PARTICLE, wordsOf } from '../languages/lexicon.ts';
import type { ContactPoint, Range } from '../model/press-release.ts';
import { withoutDois } from './contact-line.ts';
import { linePatternsOf } from './furniture.ts';

/** Whom to ask, and where the text says so. */
export interface FoundContact extends Range {
  readonly contact: ContactPoint;
}

type Field = keyof ContactPoint;
interface Found extends Range, Partial<Record<Field, string>> {
  end: number;
  name?: string;
  role?: string;
  organisation?: string;
  telephone?: string;
  email?: string;
  url?: string;
  hours?: string;
}

/**
 * Reads a contact block: each name opens a contact, and title, organisation, telephone, e-mail, web address and hours
 * that follow belong to it. Words that are none of these are left alone; together, the contacts cover the block.
 */
export function contactsIn(text: string, { start, end }: Range, lexicon: Lexicon): readonly FoundContact[] {
  const contacts: Found[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    readLine(line, at, lexicon, contacts);
    at += line.length + 1;
  }
  return contacts.map((one, index) => ({
    contact: fieldsOf(one),
    start: contacts[index - 1]?.end ?? start,
    end: index === contacts.length - 1 ? end : one.end,
  }));
}

function fieldsOf({ start: _start, end: _end, ...contact }: Found): ContactPoint {
  return contact;
}

/** What stands between signs that part, and what stands in brackets: "(weekdays, 9–16)", but not the "(0)" of a number. */
const segments = /\((?=\p{L})[^()]{1,80}\)|(?:[^,;|\t•(]|\((?!\p{L}))+/gu;

function readLine(line: string, lineStart: number, lexicon: Lexicon, contacts: Found[]): void {
  const opening = headingLength(line, lexicon);
  for (const segment of line.slice(opening).matchAll(segments)) {
    const words = segment[0].trim().replace(/^\((\p{L}.*)\)$/u, '$1');
    if (words === '') continue;
    const from = lineStart + opening + segment.index + (segment[0].length - segment[0].trimStart().length);
    for (const [field, value] of fieldsIn(words, lexicon)) {
      let contact = contacts.at(-1);
      if (!contact || opensAnother(field, value, contact)) contacts.push((contact = { start: from, end: from }));
      contact[field] ??= value;
      contact.end = from + words.length;
    }
  }
}

/** How much of a line is its heading: "Presskontakt:", "För mer information kontakta". */
function headingLength(line: string, lexicon: Lexicon): number {
  const colon = line.indexOf(':');
  const opening = colon === -1 ? line : line.slice(0, colon + 1);
  if (!linePatternsOf(lexicon.language).isContactHeading(opening.toLowerCase().trim().replace(/:$/, ''))) return 0;
  if (colon !== -1) return colon + 1;
  return isPersonName(opening, lexicon) || /[@\d]/.test(opening) ? 0 : opening.length;
}

/** A second number or address is another's, or at least one more way to reach somebody: it is never dropped. */
function opensAnother(field: Field, value: string, contact: Found): boolean {
  if (field === 'name')
    return contact.name !== undefined || contact.telephone !== undefined || contact.email !== undefined;
  return (field === 'telephone' || field === 'email') && contact[field] !== undefined && contact[field] !== value;
}

/** What a part of a line says: nothing, one thing, or a name with a number behind it. */
function fieldsIn(words: string, lexicon: Lexicon): readonly (readonly [Field, string])[] {
  const email = emailIn(words);
  const url = email === undefined ? /(?:https?:\/\/|www\.)[^\s()<>"]{1,500}/i.exec(words)?.[0] : undefined;
  const phone = email === undefined && url === undefined ? telephoneIn(words) : undefined;
  const found: [Field, string][] = [];
  const known = email ?? url ?? phone;
  const rest = known === undefined ? words : words.slice(0, words.indexOf(known));
  const name = personIn(withoutSigns(rest), lexicon);
  if (name !== undefined) found.push(['name', name]);
  else if (known === undefined) {
    if (isHours(words, lexicon)) found.push(['hours', words]);
    else if (isRole(words, lexicon)) found.push(['role', words]);
    else if (isOrganisation(words, lexicon)) found.push(['organisation', words]);
  }
  if (email !== undefined) found.push(['email', email]);
  else if (url !== undefined) found.push(['url', url.startsWith('http') ? url : `https://${url}`]);
  else if (phone !== undefined) found.push(['telephone', phone]);
  return found;
}

/** A name, by itself or behind what leads to a contact: "Questions are answered by Maja Ek". */
function personIn(words: string, lexicon: Lexicon): string | undefined {
  if (isPersonName(words, lexicon)) return words;
  if (!linePatternsOf(lexicon.language).isContactHeading(words.toLowerCase())) return undefined;
  const parts = words.split(/\s+/);
  for (const start of parts.keys()) {
    const name = parts.slice(start).join(' ');
    if (start > 0 && /^\p{Lu}/u.test(name) && isPersonName(name, lexicon)) return name;
  }
  return undefined;
}

/** The word with an at sign in it and a host behind that. */
function emailIn(words: string): string | undefined {
  const word = words.split(/\s+/).find((one) => one.includes('@'));
  const address = word === undefined ? '' : withoutSigns(word);
  const [local = '', host = '', ...more] = address.split('@');
  return local !== '' && more.length === 0 && /^[\p{L}\d-]+\.[\p{L}\d.-]+$/u.test(host) ? address : undefined;
}

/** Words without the signs that lead to or close them: "<press@bro.example>.", "Maja Lindqvist –". */
function withoutSigns(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && ' <(['.includes(words.charAt(start))) start += 1;
  while (end > start && ' >)].,:;–—-('.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

/**
 * Seven digits or more, with the signs that stand between the digits of telephone numbers; not a date, a time or a
 * digital object identifier.
 */
function telephoneIn(words: string): string | undefined {
  const candidate = /(?:\+|\(?\b0|\b\d)[\d\s()/.–-]{5,24}\d/.exec(withoutDois(words))?.[0];
  if (candidate === undefined || /^\d{4}-\d\d-\d\d$|^\d\d?[.:]\d\d\s?[–-]/.test(candidate)) return undefined;
  const digits = candidate.replaceAll(/\D/g, '').length;
  return digits >= 6 && digits <= 15 ? candidate.trim() : undefined;
}

/** Two to four words with a capital, none of them a title or a kind of organisation. */
function isPersonName(words: string, lexicon: Lexicon): boolean {
  const parts = words.split(/\s+/);
  const plain = parts.filter((part) => !(lexicon.classes.of(part) & NAME_PARTICLE));
  return (
    plain.length >= 2 &&
    parts.length <= 5 &&
    plain.every((part) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part) && !isKnown(part, lexicon)) &&
    plain.some((part) => /\p{Ll}/u.test(part))
  );
}

function isKnown(word: string, { isTitle, isOrganisation }: Lexicon): boolean {
  const lower = word.toLowerCase();
  return isTitle(lower) || isOrganisation(lower);
}

function isRole(words: string, { isTitle }: Lexicon): boolean {
  return (
    words.length < 100 &&
    words
      .toLowerCase()
      .split(/[\s/]+/)
      .some(isTitle) &&
    !/[.!?]$/.test(words)
  );
}

function isOrganisation(words: string, lexicon: Lexicon): boolean {
  if (words.length >= 100 || !/^\p{Lu}/u.test(words)) return false;
  const lower = words.toLowerCase();
  return lower.split(/\s+/).some((word) => lexicon.isOrganisation(word)) && !headsProfile(lower, lexicon);
}

/** Whether a line heads what is told of an organisation: "Om Nordlyx AB", "Fakta om Nordlyx AB". */
function headsProfile(line: string, { language }: Lexicon): boolean {
  const { isBoilerplateHeading } = linePatternsOf(language);
  return isBoilerplateHeading(line) || isBoilerplateHeading(line.slice(line.indexOf(' ') + 1));
}

/** Days or the word for weekdays with a time of day: "vardagar 8–16", "må–fr kl. 9.00–15.00". */
function isHours(words: string, { language }: Lexicon): boolean {
  const lower = words.toLowerCase();
  const joints = [...lower.matchAll(HOURS)].map(([, joint = '']) => joint);
  if (!joints.some((joint) => !/\p{L}/u.test(joint) || wordsOf(language.hourJoints).includes(joint))) return false;
  const days = [...wordsOf(language.weekdays), ...wordsOf(language.dayWords)];
  return lower
    .split(/\P{L}+/u)
    .some((word) => days.some((day) => word === day || (word.length >= 2 && day.startsWith(word))));
}

/** Two times, and what stands between them. */
const HOURS = /\b\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?\s?([–-]|\p{L}{2,4})(?=\s?\d{1,2}(?:[.:]\d\d|\b| ?[ap]\.?m))/gu;
