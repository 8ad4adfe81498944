import { isMap, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { ReadError } from './problem.ts';

/** A Markdown file taken apart. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The line of a field in the file; 1 where the field is not there. */
  readonly lineOf: (field: string) => number;
}

/**
 * Takes the YAML front matter off a Markdown file: what stands between a first line `---` and the next line `---`.
 * A file without one is all body.
 *
 * @throws ReadError `front-matter` where it is no mapping of names to values, with the line in the file
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (opening === null) return { fields: {}, body: text, lineOf: () => 1 };
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu.exec(rest);
  if (closing === null)
    throw new ReadError(
      'front-matter',
      'the front matter is not closed; would be right: a line --- after its last field',
    );
  const yaml = rest.slice(0, closing.index);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined)
    throw new ReadError(
      'front-matter',
      `this is not YAML: ${error.message.split('\n')[0] ?? ''}`,
      1 + lines.linePos(error.pos[0]).line,
    );
  return {
    fields: fieldsOf(document),
    body: rest.slice(closing.index + closing[0].length).replace(/^\n/u, ''),
    lineOf: (field) => 1 + lineIn(document, lines, field),
  };
}

function fieldsOf(document: YamlDocument): Readonly<Record<string, unknown>> {
  if (document.contents === null) return {};
  if (!isMap(document.contents))
    throw new ReadError(
      'front-matter',
      'the front matter holds no fields; would be right: lines such as datePublished: 2026-11-24',
      2,
    );
  try {
    const fields: unknown = document.toJS({ maxAliasCount: 100 });
    return typeof fields === 'object' && fields !== null ? { ...fields } : {};
  } catch (error) {
    throw new ReadError('front-matter', error instanceof Error ? error.message : String(error), 2);
  }
}

function lineIn(document: YamlDocument, lines: LineCounter, field: string): number {
  if (!isMap(document.contents)) return 0;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === field);
  const place = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  return place === undefined ? 0 : lines.linePos(place).line;
}
