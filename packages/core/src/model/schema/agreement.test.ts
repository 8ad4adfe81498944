import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { explain } from '../explain.ts';
import { hasFieldsOfRelease } from '../press-release-check.ts';
import type * as generated from '../press-release.ts';
import { exampleRelease } from '../release.fixture.ts';
import { validatePressRelease } from '../validate.ts';
import { generatedFiles } from './generate.ts';
import { pressReleaseJsonSchema } from './json-schema.ts';
import { type PressRelease, ValidPressRelease } from './press-release.ts';

const byJsonSchema = new Ajv2020({ strict: false, strictNumbers: true }).compile(pressReleaseJsonSchema());

describe('what is generated from the schema', () => {
  it('is current', async () => {
    for (const [file, content] of await generatedFiles()) {
      assert.equal(await readFile(file, 'utf8'), content, `${file} is old: npm run generate -w packages/core`);
    }
  });

  it('has the types that the schema has', () => {
    // It is the compiler that fails here: each has to be assignable to the other.
    type OfSchema = Plain<v.InferOutput<typeof PressRelease>>;
    type Generated = Plain<generated.PressRelease>;
    const there = (value: OfSchema): Generated => value;
    const back = (value: Generated): OfSchema => value;
    assert.equal(there.length + back.length, 2);
  });

  it('takes the example in all four forms', () => {
    assert.deepEqual(verdicts(exampleRelease), {
      jsonSchema: true,
      check: true,
      explained: true,
      valibot: true,
      validator: true,
    });
  });

  it('agrees on any mutant of the example', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
        const mutant = structuredClone(exampleRelease) as unknown as Node;
        for (const one of mutations) mutate(mutant, one);
        fc.pre(!hasListForObject(mutant));
        const { jsonSchema, check, explained, valibot, validator } = verdicts(mutant);
        assert.equal(check, jsonSchema, 'the check and the JSON Schema');
        assert.equal(explained, check, 'the errors and the check');
        assert.equal(validator, valibot, 'the validator and valibot');
      }),
      { numRuns: 3000, seed: 20261124 },
    );
  });

  it('lets no range reach past the end of the text, wherever it stands', () => {
    const ends = placesOf(exampleRelease as unknown as Node).filter(([, key]) => key === 'end');
    for (const index of ends.keys()) {
      const mutant = structuredClone(exampleRelease) as unknown as Node;
      const [range] = placesOf(mutant).filter(([, key]) => key === 'end')[index] ?? [];
      assert.ok(range);
      range.end = exampleRelease.text.length + 1;
      assert.equal(validatePressRelease(mutant).valid, false, JSON.stringify(range));
    }
  });

  it('agrees on any value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { jsonSchema, check, explained, valibot, validator } = verdicts(value);
        assert.deepEqual([check, explained, validator], [jsonSchema, check, valibot]);
      }),
    );
  });
});

function verdicts(value: unknown): Record<'jsonSchema' | 'check' | 'explained' | 'valibot' | 'validator', boolean> {
  return {
    jsonSchema: byJsonSchema(value),
    check: hasFieldsOfRelease(value),
    explained: explain(value).length === 0,
    valibot: v.safeParse(ValidPressRelease, value).success,
    validator: validatePressRelease(value).valid,
  };
}

/** Valibot takes a list for an object that has no required field, JSON Schema does not: they can't agree there. */
function hasListForObject({ contactPoints, ranges }: Node): boolean {
  return Array.isArray(ranges) || (Array.isArray(contactPoints) && contactPoints.some(Array.isArray));
}

interface Mutation {
  readonly at: number;
  readonly kind: 'delete' | 'replace' | 'wrap';
  readonly value: unknown;
}

type Node = Record<string, unknown>;

const odd = [
  null, undefined, true, 0, 1, -1, 0.5, 1e9, NaN, Infinity, '', 'sv', 'paragraph', 'image', 'link', 'high', '2026', '2026-02-30',
  '2026-02-30T09:00:00Z', '2026-11-24T09:00:00', '2026-11-24T09:00:00Z', [], [null], {}, { start: 0, end: 1 },
  { start: 2, end: 1 }, { start: 0, end: 1, text: 'N' }, { name: 'Polisen' },
]; // prettier-ignore

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 1_000_000 }),
  kind: fc.constantFrom('delete', 'replace', 'replace', 'replace', 'wrap'),
  value: fc.constantFrom(...odd),
});

/** Changes one place of the value, any of them. */
function mutate(root: Node, { at, kind, value }: Mutation): void {
  const places = placesOf(root);
  const [parent, key] = places[at % places.length] ?? [root, 'id'];
  if (kind === 'delete') Reflect.deleteProperty(parent, key);
  else parent[key] = kind === 'wrap' ? [parent[key]] : value;
}

function placesOf(node: Node): [Node, string][] {
  return Object.entries(node).flatMap(([key, value]): [Node, string][] => [
    [node, key],
    ...(typeof value === 'object' && value !== null ? placesOf(value as Node) : []),
  ]);
}

/** What a type says of known fields: no index signatures for the unknown ones, no `readonly`. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as string extends Key ? never : Key]: Plain<Exclude<T[Key], undefined>> }
    : T;
