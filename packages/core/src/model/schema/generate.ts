/** `node generate.ts` writes what comes out of the schema; the test beside it fails where a file is not current. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { checkOf } from './check.ts';
import { type JsonSchema, pressReleaseJsonSchema } from './json-schema.ts';
import { typesOf } from './types.ts';

const notice =
  '// Written by schema/generate.ts out of schema/press-release.ts. Change those and run `npm run generate`.\n\n';

/** Every generated file with what belongs in it. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const schema = pressReleaseJsonSchema();
  const files: [path: string, content: string][] = [
    [
      '../press-release.ts',
      `${notice}/**
 * The press-release model. Names are schema.org's first, IPTC ninjs's for trade fields.
 *
 * Every offset is in UTF-16 code units of {@link PressRelease.text} and every end is exclusive:
 * \`text.slice(range.start, range.end)\`.
 *
 * @module
 */\n\n${typesOf(schema)}`,
    ],
    [
      '../press-release-check.ts',
      `${notice}import type { PressRelease } from './press-release.ts';\n\n${checkOf(schema)}`,
    ],
    [
      '../press-release-outline.ts',
      `${notice}import type { Outline } from './outline.ts';\n\n/** What an error message is worded by: the schema without its descriptions. */\nexport const outline: Readonly<Record<string, Outline>> = ${withPatterns(JSON.stringify(outlineOf(schema.$defs ?? {})))};`,
    ],
    ['../../../press-release.schema.json', JSON.stringify(published(schema))],
  ];
  const entries = files.map(async ([path, content]): Promise<[string, string]> => {
    const file = fileURLToPath(new URL(path, import.meta.url));
    return [file, await format(content, { ...(await resolveConfig(file)), filepath: file })];
  });
  return new Map(await Promise.all(entries));
}

/** Writes the files that are not current. */
export async function generate(): Promise<void> {
  for (const [file, content] of await generatedFiles()) {
    const current = await readFile(file, 'utf8').catch(() => '');
    if (current !== content) await writeFile(file, content);
  }
}

function outlineOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outlineOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, one]) => key !== 'description' || typeof one !== 'string');
  return Object.fromEntries(entries.map(([key, one]) => [key, key === '$ref' ? nameOf(String(one)) : outlineOf(one)]));
}

/** Patterns as literals, which can be proven to be safe. */
function withPatterns(json: string): string {
  return json.replaceAll(/"pattern":("(?:[^"\\]|\\.)*")/g, (_, pattern: string) => {
    const source = JSON.parse(pattern) as string;
    return `"pattern":/${source.replaceAll('/', String.raw`\/`)}/`;
  });
}

function nameOf(reference: string): string {
  return reference.replace('#/$defs/', '');
}

/** Doc-comment links mean nothing to a reader of JSON. */
function published(schema: JsonSchema): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll(/\{@link (?:PressRelease\.)?(\w+)\}/g, '`$1`'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
