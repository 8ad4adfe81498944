import { toJsonSchema } from '@valibot/to-json-schema';
import { definitions, PressRelease } from './press-release.ts';

/** The part of JSON Schema 2020-12 that the model comes out as. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [keyword: string]: unknown;
}

/** The model as a JSON Schema (2020-12). What it can't say, that a range lies inside `text`, is left to the rules. */
export function pressReleaseJsonSchema(): JsonSchema {
  // The checks that JSON Schema has no word for are among the rules, so they are left out here.
  const { $defs = {} } = toJsonSchema(PressRelease, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'ignore',
  }) as JsonSchema;
  const tidied = Object.keys(definitions).map((name): [string, JsonSchema] => [name, tidy($defs[name] ?? {})]);
  const names = new Map(tidied.map(([name, schema]) => [withoutDescription(schema), name]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:talstreck:press-release',
    title: 'PressRelease',
    $ref: '#/$defs/PressRelease',
    $defs: Object.fromEntries(tidied.map(([name, schema]) => [name, mapValues(schema, (part) => refer(part, names))])),
  };
}

function withoutDescription(schema: JsonSchema): string {
  return JSON.stringify({ ...schema, description: undefined });
}

/** A named type with a description of its own comes out of the converter written in full: name it again. */
function refer(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => refer(one, names));
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as JsonSchema;
  const name = names.get(withoutDescription(schema));
  if (name === undefined) return mapValues(schema, (part) => refer(part, names));
  return { $ref: `#/$defs/${name}`, ...(schema.description === undefined ? {} : { description: schema.description }) };
}

function mapValues(schema: JsonSchema, change: (value: unknown) => unknown): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, change(value)]));
}

/** Leaves out what says nothing (an object is open anyway) and takes links out of the descriptions. */
function tidy(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword === '$schema' || keyword === 'propertyNames') return [];
    if (keyword === 'additionalProperties' && Object.keys(value as object).length === 0) return [];
    if (keyword === 'required' && (value as string[]).length === 0) return [];
    if (keyword === 'description') return [[keyword, value]];
    return [[keyword, tidyValue(value)]];
  });
  return Object.fromEntries(entries);
}

function tidyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidyValue);
  return typeof value === 'object' && value !== null ? tidy(value as JsonSchema) : value;
}
