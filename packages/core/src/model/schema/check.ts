import type { JsonSchema } from './json-schema.ts';

/**
 * The source of a check that says whether a value is a release: one plain function a named type, no evaluation of
 * strings, nothing to import. It stops at what is wrong first; `explain.ts` words the whole.
 */
export function checkOf(schema: JsonSchema): string {
  const patterns: string[] = [];
  const functions = Object.entries(schema.$defs ?? {}).map(
    ([name, one]) => `function is${name}(value: unknown): boolean {\n  return ${test(one, 'value', patterns)};\n}`,
  );
  return [
    ...patterns.map(
      (pattern, index) => `const pattern${String(index)} = /${pattern.replaceAll('/', String.raw`\/`)}/;`,
    ),
    '',
    '/** Whether the fields of a value are those of a release. */',
    'export function hasFieldsOfRelease(value: unknown): value is PressRelease {\n  return isPressRelease(value);\n}',
    '',
    ...functions,
    '',
    support,
  ].join('\n');
}

const support = `function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArrayOf(value: unknown, test: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!test(value[index])) return false;
  return true;
}`;

function test(schema: JsonSchema, name: string, patterns: string[]): string {
  if (schema.$ref !== undefined) return `is${schema.$ref.replace('#/$defs/', '')}(${name})`;
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return `(${union.map((one) => test(one, name, patterns)).join(' || ')})`;
  if ('const' in schema) return `${name} === ${JSON.stringify(schema.const)}`;
  if (schema.enum) return `(${schema.enum.map((one) => `${name} === ${JSON.stringify(one)}`).join(' || ')})`;
  switch (schema.type) {
    case 'null':
      return `${name} === null`;
    case 'string':
      return `typeof ${name} === 'string'${schema.pattern === undefined ? '' : ` && ${pattern(schema.pattern, patterns)}.test(${name})`}`;
    case 'integer':
    case 'number':
      return `Number.is${schema.type === 'integer' ? 'Integer' : 'Finite'}(${name})${schema.minimum === undefined ? '' : ` && (${name} as number) >= ${String(schema.minimum)}`}`;
    case 'array':
      return `isArrayOf(${name}, ${testFunction(schema.items ?? {}, patterns)})`;
    case 'object':
      return [`isObject(${name})`, ...fieldTests(schema, name, patterns)].join(' && ');
    case 'boolean':
      return `typeof ${name} === 'boolean'`;
    default:
      throw new Error(`no check is written for ${JSON.stringify(schema)}`);
  }
}

function testFunction(schema: JsonSchema, patterns: string[]): string {
  return schema.$ref === undefined
    ? `(item) => ${test(schema, 'item', patterns)}`
    : `is${schema.$ref.replace('#/$defs/', '')}`;
}

/** The field that tells a union's members apart comes first: it is what most often says no. */
function fieldTests(schema: JsonSchema, name: string, patterns: string[]): string[] {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {});
  const tests = [...fields.filter(isTag), ...fields.filter((field) => !isTag(field))].map(([key, one]) => {
    const field = `${name}.${key}`;
    return required.has(key) ? test(one, field, patterns) : `(${field} === undefined || ${test(one, field, patterns)})`;
  });
  if (schema.additionalProperties) {
    tests.push(`isArrayOf(Object.values(${name}), ${testFunction(schema.additionalProperties, patterns)})`);
  }
  return tests;
}

function isTag([, schema]: [string, JsonSchema]): boolean {
  return 'const' in schema || schema.enum !== undefined;
}

function pattern(source: string, patterns: string[]): string {
  if (!patterns.includes(source)) patterns.push(source);
  return `pattern${String(patterns.indexOf(source))}`;
}
