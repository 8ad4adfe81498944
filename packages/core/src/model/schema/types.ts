import type { JsonSchema } from './json-schema.ts';

/** The TypeScript types of the model, with the schema's descriptions as doc comments. */
export function typesOf(schema: JsonSchema): string {
  const definitions = Object.entries(schema.$defs ?? {});
  const primitives = new Map(definitions.filter(([, one]) => isPrimitive(one)));
  const declarations = definitions
    .filter(([name]) => !primitives.has(name))
    .map(([name, one]) => comment(one.description) + declaration(name, one, primitives));
  return declarations.join('\n\n');
}

type Primitives = ReadonlyMap<string, JsonSchema>;

function isPrimitive(schema: JsonSchema): boolean {
  return schema.enum === undefined && ['string', 'number', 'integer'].includes(schema.type ?? '');
}

function declaration(name: string, schema: JsonSchema, primitives: Primitives): string {
  return schema.properties
    ? `export interface ${name} ${fields(schema, primitives)}`
    : `export type ${name} = ${typeOf(schema, primitives)};`;
}

function fields(schema: JsonSchema, primitives: Primitives): string {
  const required = new Set(schema.required);
  const lines = Object.entries(schema.properties ?? {}).map(
    ([name, one]) =>
      `${comment(one.description)}readonly ${name}${required.has(name) ? '' : '?'}: ${typeOf(one, primitives)};`,
  );
  return `{\n${lines.join('\n')}\n}`;
}

function typeOf(schema: JsonSchema, primitives: Primitives): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    const primitive = primitives.get(name);
    return primitive ? typeOf(primitive, primitives) : name;
  }
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return union.map((one) => typeOf(one, primitives)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.type === 'array') return `readonly (${typeOf(schema.items ?? {}, primitives)})[]`;
  if (schema.properties) return fields(schema, primitives);
  if (schema.additionalProperties) {
    return `Readonly<Record<string, ${typeOf(schema.additionalProperties, primitives)}>>`;
  }
  return schema.type === 'integer' ? 'number' : (schema.type ?? 'unknown');
}

function comment(description: string | undefined): string {
  if (description === undefined) return '';
  const lines = description.split('\n');
  return lines.length === 1 ? `/** ${description} */\n` : `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
}
