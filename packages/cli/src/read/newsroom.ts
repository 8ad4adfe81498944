import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContactPoint, isLanguageTag, type Organisation } from '@talstreck/core/model';
import { decodeText } from './decode.ts';
import { describe, parseJson } from './document.ts';
import { ReadError } from './problem.ts';

/** What a folder's `newsroom.json` says of the newsroom. */
export interface NewsroomSettings {
  readonly name?: string;
  /** Where the newsroom is published: an absolute http(s) URL. */
  readonly url?: string;
  /** BCP 47 tag of the interface. */
  readonly lang?: string;
  readonly publisher?: Organisation;
  readonly contact?: ContactPoint;
  /** False where the newsroom has no pages about people. */
  readonly people?: boolean;
}

/**
 * The settings of the newsroom in a folder; null where there is no `newsroom.json`, or the path is a file.
 *
 * @throws ReadError where the file is not JSON, or a field does not hold what it should
 */
export async function readNewsroom(path: string): Promise<NewsroomSettings | null> {
  if (!(await stat(path)).isDirectory()) return null;
  const bytes = await readFile(join(path, 'newsroom.json')).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return bytes === null ? null : newsroomOf(parseJson(decodeText(bytes)));
}

/**
 * Checks settings that came from outside. Fields that are not known are left out.
 *
 * @throws ReadError `newsroom`, naming the field
 */
export function newsroomOf(value: unknown): NewsroomSettings {
  const { name, url, lang, publisher, contact, people } = fieldsOf('newsroom.json', value);
  return {
    ...textField('name', name),
    ...urlField(url),
    ...languageField(lang),
    ...(publisher === undefined ? {} : { publisher: organisationOf(publisher) }),
    ...(contact === undefined ? {} : { contact: contactOf(contact) }),
    ...(people === undefined ? {} : { people: truthOf('people', people) }),
  };
}

function organisationOf(value: unknown): Organisation {
  if (typeof value === 'string') return { name: value };
  const { name, url, description } = fieldsOf('publisher', value);
  if (name === undefined) throw wrong('publisher.name', name, 'a string');
  return {
    name: text('publisher.name', name),
    ...urlField(url, 'publisher.'),
    ...textField('description', description, 'publisher.'),
  };
}

function contactOf(value: unknown): ContactPoint {
  const fields = fieldsOf('contact', value);
  const names = ['name', 'role', 'organisation', 'telephone', 'email', 'url', 'hours'] as const;
  return names.reduce<ContactPoint>(
    (contact, name) => ({ ...contact, ...textField(name, fields[name], 'contact.') }),
    {},
  );
}

function truthOf(path: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw wrong(path, value, 'true or false');
}

function fieldsOf(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw wrong(path, value, 'an object');
}

function textField<Name extends string>(name: Name, value: unknown, parent = ''): Partial<Record<Name, string>> {
  // TypeScript does not see that a computed key of type Name makes an object with that key alone.
  return value === undefined ? {} : ({ [name]: text(parent + name, value) } as Partial<Record<Name, string>>);
}

function urlField(value: unknown, parent = ''): { readonly url?: string } {
  if (value === undefined) return {};
  const url = text(`${parent}url`, value);
  if (URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)) return { url };
  throw wrong(`${parent}url`, value, 'an absolute http or https URL');
}

function languageField(value: unknown): { readonly lang?: string } {
  if (value === undefined) return {};
  const lang = text('lang', value);
  if (isLanguageTag(lang)) return { lang };
  throw wrong('lang', value, 'a BCP 47 tag such as sv or en-GB');
}

function text(path: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw wrong(path, value, 'a string that is not empty');
}

function wrong(path: string, value: unknown, expected: string): ReadError {
  const found = value === undefined ? 'nothing' : describe(value);
  return new ReadError('newsroom', `${path}: found ${found}; would be right: ${expected}`);
}
