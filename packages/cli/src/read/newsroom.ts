import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContactPoint, isLanguageTag, type Organisation } from '@talstreck/core/model';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { decodeText } from './decode.ts';
import { describe, parseJson } from './document.ts';
import { type Problem, problemOf, ReadError } from './problem.ts';

/** What a folder's `newsroom.json` says of the newsroom. */
export interface NewsroomSettings {
  readonly name?: string;
  /** Where the newsroom is published: an absolute http(s) URL. */
  readonly url?: string;
  /** BCP 47 tag of the interface. */
  readonly lang?: string;
  readonly publisher?: Organisation;
  /** The names of publishers whom releases know by the host of their site alone, by that host: `kvarnsala.example`. */
  readonly publishers?: Readonly<Record<string, string>>;
  readonly contact?: ContactPoint;
  /** False where the newsroom has no pages about people. */
  readonly people?: boolean;
  /** False where the newsroom has no pages for developers: playground and gallery. */
  readonly tools?: boolean;
}

/** Settings, and what of them could not be used. */
export interface NewsroomFile {
  readonly settings: NewsroomSettings;
  readonly problems: readonly Problem[];
}

/**
 * The settings of the newsroom in a folder; null where there is no `newsroom.json`, or the path is a file. A field that
 * is wrong or not known is a problem, and the other fields hold; a file that is no JSON is a problem alone.
 *
 * @throws the system's error where the path itself can not be read
 */
export async function readNewsroom(path: string): Promise<NewsroomFile | null> {
  if (!(await stat(path)).isDirectory()) return null;
  const file = join(path, 'newsroom.json');
  try {
    const json = decodeText(await readFile(file));
    const { settings, errors } = newsroomOf(parseJson(json));
    return { settings, problems: errors.map((error) => problemOf(error, file, lineOf(error.path, json))) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { settings: {}, problems: [problemOf(error, file, 1)] };
  }
}

/** A field that does not hold what it should. */
class FieldError extends ReadError {
  /** The names of the fields that lead to it, from the outermost. */
  readonly path: readonly string[];

  constructor(path: readonly string[], found: string, expected: string) {
    super('newsroom', `${path.join('.') || 'newsroom.json'}: found ${found}; would be right: ${expected}`);
    this.path = path;
  }
}

/** How each field is read. A reader throws where it can't, and gives undefined where it has told why. */
type Readers<Fields> = {
  readonly [Name in keyof Required<Fields>]: (value: unknown, path: readonly string[]) => Fields[Name] | undefined;
};

/** Checks settings that came from outside: what is right of them, and an error for each field that is not. */
export function newsroomOf(value: unknown): {
  readonly settings: NewsroomSettings;
  readonly errors: readonly FieldError[];
} {
  const errors: FieldError[] = [];
  const settings = fieldsOf<NewsroomSettings>([], value, errors, {
    name: text,
    url: address,
    lang: language,
    publisher: (publisher, path) => organisationOf(publisher, path, errors),
    publishers: (publishers, path) => namesOf(publishers, path, errors),
    contact: (contact, path) => contactOf(contact, path, errors),
    people: truth,
    tools: truth,
  });
  return { settings, errors };
}

function organisationOf(value: unknown, path: readonly string[], errors: FieldError[]): Organisation | undefined {
  if (typeof value === 'string') return { name: text(value, path) };
  const { name, ...more } = fieldsOf<Organisation>(path, value, errors, {
    name: text,
    url: address,
    description: text,
  });
  if (name !== undefined) return { name, ...more };
  if (typeof value !== 'object' || value === null || !('name' in value))
    errors.push(new FieldError([...path, 'name'], 'nothing', 'a string'));
  return undefined;
}

function namesOf(value: unknown, path: readonly string[], errors: FieldError[]): Readonly<Record<string, string>> {
  const hosts = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const names = fieldsOf<Record<string, string>>(
    path,
    value,
    errors,
    Object.fromEntries(hosts.map((host) => [host, text])),
  );
  return Object.fromEntries(
    Object.entries(names).flatMap(([host, name]) => (name === undefined ? [] : [[host, name]])),
  );
}

function contactOf(value: unknown, path: readonly string[], errors: FieldError[]): ContactPoint {
  return fieldsOf<ContactPoint>(path, value, errors, {
    name: text,
    role: text,
    organisation: text,
    telephone: text,
    email: text,
    url: address,
    hours: text,
  });
}

/** The fields that could be read; the others are told. */
function fieldsOf<Fields>(
  path: readonly string[],
  value: unknown,
  errors: FieldError[],
  readers: Readers<Fields>,
): Partial<Fields> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    errors.push(new FieldError(path, describe(value), 'an object'));
    return {};
  }
  const fields: Partial<Fields> = {};
  for (const [name, given] of Object.entries(value)) {
    const here = [...path, name];
    if (!isNameIn(readers, name)) {
      const names = Object.keys(readers).join(', ');
      errors.push(new FieldError(here, 'a field that is not known', `one of ${names}`));
      continue;
    }
    try {
      const read = readers[name](given, here);
      if (read !== undefined) fields[name] = read;
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors.push(error);
    }
  }
  return fields;
}

function isNameIn<Fields>(readers: Readers<Fields>, name: string): name is string & keyof Fields {
  return Object.hasOwn(readers, name);
}

function truth(value: unknown, path: readonly string[]): boolean {
  if (typeof value === 'boolean') return value;
  throw new FieldError(path, describe(value), 'true or false');
}

function address(value: unknown, path: readonly string[]): string {
  const url = text(value, path);
  if (URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)) return url;
  throw new FieldError(path, describe(value), 'an absolute http or https URL');
}

function language(value: unknown, path: readonly string[]): string {
  const lang = text(value, path);
  if (isLanguageTag(lang)) return lang;
  throw new FieldError(path, describe(value), 'a BCP 47 tag such as sv or en-GB');
}

function text(value: unknown, path: readonly string[]): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new FieldError(path, describe(value), 'a string that is not empty');
}

/** The line on which a field stands; the last of those that lead to it where it is missing. JSON is YAML too. */
function lineOf(path: readonly string[], json: string): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(json, { lineCounter: lines }).contents;
  let line = 1;
  for (const name of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
    if (!isScalar(pair?.key) || !pair.key.range) break;
    line = lines.linePos(pair.key.range[0]).line;
    node = pair.value;
  }
  return line;
}
