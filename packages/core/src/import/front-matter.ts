import { parse } from 'yaml';
import { TalstreckError } from '../model/error.ts';
import type { KnownFields } from '../parse.ts';
import { normaliseDate } from './dates.ts';

/** Markdown with its front matter read and taken off. */
export interface FrontMatter {
  readonly fields: KnownFields;
  readonly body: string;
}

/** What the reading of the text itself gives is not taken from front matter. */
const readFromText = new Set(['text', 'blocks', 'quotations', 'people', 'furniture', 'ranges']);
const otherNames: ReadonlyMap<string, string> = new Map([
  ['lang', 'inLanguage'],
  ['title', 'headline'],
  ['date', 'datePublished'],
  ['embargo', 'embargoedUntil'],
]);
const dates = new Set(['datePublished', 'dateModified', 'embargoedUntil', 'expires']);

/**
 * Takes YAML front matter off a Markdown text. Its keys are field names of the model, or what static site generators
 * call them: `lang`, `title` and `date`, for `inLanguage`, `headline` and `datePublished`; `embargo` means
 * `embargoedUntil`. A name alone stands for a publisher or an author, and words parted by commas for keywords.
 *
 * @throws TalstreckError `front-matter` where it is not YAML.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const found = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(markdown);
  if (!found) return { fields: {}, body: markdown };
  const values = readYaml(found[1] ?? '');
  if (values === null) return { fields: {}, body: markdown };
  const entries = Object.entries(values)
    .filter(([key]) => !Object.hasOwn(values, otherNames.get(key) ?? ''))
    .map(([key, value]): [string, unknown] => [otherNames.get(key) ?? key, value])
    .filter(([key, value]) => !readFromText.has(key) && value !== null)
    .map(([key, value]): [string, unknown] => [key, fieldValue(key, value)]);
  return { fields: Object.fromEntries(entries), body: markdown.slice(found[0].length) };
}

/** The mapping that the YAML holds; null where it holds something else, and so is no front matter. */
function readYaml(yaml: string): object | null {
  try {
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 20 });
    if (value === null) return {};
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new TalstreckError('front-matter', `the front matter is not YAML: ${reason}`, { cause: error });
  }
}

function fieldValue(key: string, value: unknown): unknown {
  if (dates.has(key) && (typeof value === 'string' || typeof value === 'number'))
    return normaliseDate(String(value)) ?? String(value);
  if (key === 'publisher' && typeof value === 'string') return { name: value };
  if (key === 'keywords' && typeof value === 'string') return value.split(',').map((word) => word.trim());
  if (key === 'authors' || key === 'issuers')
    return asList(value).map((one) => (typeof one === 'string' ? { name: one } : one));
  // An image beside the text stands nowhere in it.
  if (key === 'media')
    return asList(value).map((one) => (isObject(one) ? { type: 'image', ...one, start: 0, end: 0 } : one));
  if (key === 'id' && typeof value === 'number') return String(value);
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
