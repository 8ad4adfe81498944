import type { Outline } from './outline.ts';
import { outline } from './press-release-outline.ts';
import { mostErrors, type ValidationError, validationError } from './validation-error.ts';

/** Words every error of a value that is no release: the field path, what was found, what would be right. */
export function explain(value: unknown): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  explainAt(value, { $ref: 'PressRelease' }, '', errors);
  return errors;
}

function explainAt(value: unknown, reference: Outline, path: string, errors: ValidationError[]): void {
  if (errors.length >= mostErrors) return;
  const schema = resolve(reference);
  const wrong = (): void => {
    errors.push(validationError(path, describe(value), expectation(schema)));
  };
  if (schema.anyOf) {
    const members = schema.anyOf.map(resolve);
    const member = members.find((one) => one.type !== 'null');
    if (value === null ? members.every((one) => one.type !== 'null') : kindOf(value) !== member?.type) wrong();
    else if (value !== null && member) explainAt(value, member, path, errors);
  } else if (schema.oneOf) {
    if (kindOf(value) === 'object') explainVariant(value as Fields, schema.oneOf, path, errors);
    else wrong();
  } else if (!agrees(value, schema)) {
    wrong();
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length && errors.length < mostErrors; index += 1) {
      explainAt(value[index], schema.items ?? {}, `${path}[${String(index)}]`, errors);
    }
  } else if (schema.type === 'object') {
    explainFields(value as Fields, schema, path, errors);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The member that the tag names answers; where it names none, the tag is what is wrong. */
function explainVariant(value: Fields, members: readonly Outline[], path: string, errors: ValidationError[]): void {
  const tags = members.map((member) => resolve(member).properties?.type ?? {});
  const index = tags.findIndex((tag) => agrees(value.type, tag));
  const member = members[index];
  if (member) explainAt(value, member, path, errors);
  else {
    const allowed = tags.flatMap((tag) => tag.enum ?? [tag.const]);
    errors.push(validationError(join(path, 'type'), describe(value.type), expectation({ enum: allowed })));
  }
}

function explainFields(value: Fields, schema: Outline, path: string, errors: ValidationError[]): void {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (value[key] !== undefined || schema.required?.includes(key))
      explainAt(value[key], field, join(path, key), errors);
  }
  if (schema.additionalProperties) {
    for (const [key, one] of Object.entries(value))
      explainAt(one, schema.additionalProperties, join(path, key), errors);
  }
}

/** Whether the value itself, apart from what it holds, is what the schema asks for. */
function agrees(value: unknown, schema: Outline): boolean {
  if ('const' in schema) return value === schema.const;
  if (schema.enum) return schema.enum.includes(value);
  if (schema.type === 'integer' ? !Number.isInteger(value) : kindOf(value) !== schema.type) return false;
  if (schema.pattern !== undefined) return schema.pattern.test(value as string);
  return schema.minimum === undefined || (value as number) >= schema.minimum;
}

function expectation(schema: Outline): string {
  if (schema.title !== undefined) return schema.title;
  if (schema.anyOf) return schema.anyOf.map((one) => expectation(resolve(one))).join(' or ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return `one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}`;
  if (schema.type === 'array') return 'a list';
  if (schema.type === 'null') return 'null';
  return schema.type === undefined || schema.oneOf || schema.type === 'object' ? 'an object' : `a ${schema.type}`;
}

function resolve(schema: Outline): Outline {
  return schema.$ref === undefined ? schema : (outline[schema.$ref] ?? schema);
}

/** The JSON type of a value; a number that JSON can't hold is none. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isNaN(value) || value === Infinity || value === -Infinity ? 'a number without end' : typeof value;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} ${String(value)}`;
  return Array.isArray(value) ? 'a list' : kindOf(value);
}

function join(path: string, key: string): string {
  if (!/^[A-Z_]\w*$/i.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
