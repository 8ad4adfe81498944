import { basename } from 'node:path';
import { isLanguageTag } from '@talstreck/core/model';
import { decodeHtml, decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { ReadError } from './problem.ts';

/** What a source may be written in. */
export type Format = 'text' | 'html' | 'markdown';

/** One item as it came in, before it is parsed: a source with the fields stated beside it, or a release as JSON. */
export type Document = SourceDocument | ReleaseDocument;

export interface SourceDocument {
  readonly kind: Format;
  /** The id as it was given; undefined where none was. */
  readonly givenId: string | number | undefined;
  /** The id to use: the given one, else made of the file's name. */
  readonly id: string;
  /** The language as it was given. */
  readonly lang: string | undefined;
  readonly source: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The line of a field in the file, counted from the line where the item begins: 1 is that line. */
  readonly lineOf: (field: string) => number;
}

export interface ReleaseDocument {
  readonly kind: 'release';
  readonly value: unknown;
}

const endings: Readonly<Record<string, Format | 'json' | 'lines'>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'lines',
  ndjson: 'lines',
};

/** What a file holds by the ending of its name; undefined where the ending says nothing. */
export function formatOf(file: string): Format | 'json' | 'lines' | undefined {
  const ending = /\.([a-z]+)$/u.exec(basename(file).toLowerCase())?.[1];
  return ending === undefined ? undefined : endings[ending];
}

/** The name of a file without its ending. */
export function nameOf(file: string): string {
  return basename(file).replace(/(?<=.)\.[^.]{1,20}$/u, '');
}

/**
 * Reads a whole file as one document.
 *
 * @param format what it is written in; by default what its ending says, else plain text
 * @throws ReadError where it is not a text, its front matter is not YAML, or its JSON is broken
 */
export function documentOfFile(file: string, bytes: Uint8Array, format?: Format): Document {
  const kind = format ?? formatOf(file) ?? 'text';
  if (kind === 'json' || kind === 'lines') return documentOfJson(decodeText(bytes), nameOf(file));
  const common = { givenId: undefined, id: nameOf(file), lang: undefined, fields: {}, lineOf: () => 1 };
  if (kind === 'html') return { ...common, kind, source: decodeHtml(bytes) };
  if (kind === 'text') return { ...common, kind, source: decodeText(bytes) };
  const { fields, body, lineOf } = splitFrontMatter(decodeText(bytes));
  return { ...common, ...namesOf(fields, lineOf), kind, source: body, fields: ownFields(fields), lineOf };
}

/**
 * Reads a JSON document: a release, or `{id?, lang?, text | markdown | html, …fields}`.
 *
 * @param fallbackId the id of one that states none
 * @param format overrides what the source in `text` is written in
 */
export function documentOfJson(json: string, fallbackId: string, format?: Format): Document {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ReadError('no-object', `found ${describe(value)}; would be right: an object with text, markdown or html`);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if ('blocks' in fields) return { kind: 'release', value };
  const kinds = (['text', 'markdown', 'html'] as const).filter(
    (kind) => fields[kind] !== undefined && fields[kind] !== null,
  );
  const [kind, second] = kinds;
  if (kind === undefined)
    throw new ReadError('no-text', 'found neither text, markdown nor html; one of them is needed');
  if (second !== undefined)
    throw new ReadError('two-texts', `found ${kinds.join(' and ')}; would be right: one of them`);
  const source = fields[kind];
  if (typeof source !== 'string')
    throw new ReadError('wrong-type', `${kind}: found ${describe(source)}; would be right: a string`);
  if (source.trim() === '') throw new ReadError('empty', `${kind}: there is nothing in it`);
  const lineOf = (): number => 1;
  const names = namesOf(fields, lineOf);
  return {
    id: fallbackId,
    ...names,
    kind: kind === 'text' ? (format ?? kind) : kind,
    source,
    fields: ownFields(fields),
    lineOf,
  };
}

export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = message.includes('end of JSON') ? json.trimEnd().length : /position (\d+)/u.exec(message)?.[1];
    const line = place === undefined ? 1 : json.slice(0, Number(place)).split('\n').length;
    throw new ReadError('json', `this is not JSON: ${message}`, line);
  }
}

interface Names {
  readonly givenId: string | number | undefined;
  readonly id?: string;
  readonly lang: string | undefined;
}

/** The id and the language that the fields give; `lang` is short for `inLanguage`. */
function namesOf(fields: Readonly<Record<string, unknown>>, lineOf: (field: string) => number): Names {
  const { id, lang, inLanguage } = fields;
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw new ReadError('wrong-type', `id: found ${describe(id)}; would be right: a string`, lineOf('id'));
  const tag = lang ?? inLanguage ?? undefined;
  if (tag !== undefined && (typeof tag !== 'string' || !isLanguageTag(tag))) {
    const field = lang === undefined ? 'inLanguage' : 'lang';
    const found = typeof tag === 'string' ? JSON.stringify(tag.slice(0, 40)) : describe(tag);
    throw new ReadError(
      'wrong-type',
      `${field}: found ${found}; would be right: a BCP 47 tag such as sv or en-GB`,
      lineOf(field),
    );
  }
  const given = id === null || id === '' ? undefined : id;
  return given === undefined ? { givenId: undefined, lang: tag } : { givenId: given, id: String(given), lang: tag };
}

/** What is stated beside the source, by the model's names. */
function ownFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  // A line of an annotated corpus: its labels are no fields of the model, though some have the same names.
  const labels = Array.isArray(fields.quotes) ? ['headline', 'lede', 'furniture', 'quotes', 'people'] : [];
  const taken = new Set(['id', 'lang', 'inLanguage', 'text', 'markdown', 'html', ...labels]);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !taken.has(name)));
}

/** A value in a word or two, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'number' || typeof value === 'boolean'
    ? `the ${typeof value} ${String(value)}`
    : typeof value;
}
