import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from './press-release.ts';
import { exampleRelease } from './release.fixture.ts';
import { validatePressRelease } from './validate.ts';

const smallest = { id: 'a', text: 'Rubrik', headline: null, inLanguage: 'sv', blocks: [] };

describe('validatePressRelease', () => {
  it('takes a release with something in every field, and gives that very value back', () => {
    const result = validatePressRelease(exampleRelease);
    assert.equal(result.valid && result.release, exampleRelease);
  });

  it('asks for no more than id, text, headline, inLanguage and blocks', () => {
    assert.equal(validatePressRelease(smallest).valid, true);
    for (const field of Object.keys(smallest)) {
      const [error] = errorsOf({ ...smallest, [field]: undefined });
      assert.deepEqual([error?.path, error?.found], [field, 'nothing']);
    }
  });

  it('names the field, what was found and what would be right', () => {
    assert.deepEqual(errorsOf({ ...smallest, blocks: [image({ alt: 5 })] }), [
      {
        path: 'blocks[0].alt',
        found: 'number 5',
        expected: 'a string',
        message: 'blocks[0].alt: found number 5; would be right: a string',
      },
    ]);
  });

  it('answers for the member of a union that its type names', () => {
    const paragraph = { type: 'paragraph', start: 0, end: 3 };
    assert.deepEqual(messagesOf({ ...smallest, blocks: [paragraph, { ...paragraph, type: 'para' }] }), [
      'blocks[0].text: found nothing; would be right: a string',
      'blocks[1].type: found "para"; would be right: one of "paragraph", "heading", "list", "blockquote", "table", "image"',
    ]);
  });

  it('tells every error, not the first alone', () => {
    assert.deepEqual(
      errorsOf({ ...smallest, id: 1, inLanguage: 'på svenska', keywords: 'stöd' }).map((error) => error.path),
      ['id', 'inLanguage', 'keywords'],
    );
  });

  it('wants a time zone where a moment is meant', () => {
    assert.deepEqual(messagesOf({ ...smallest, embargoedUntil: '2026-11-24T09:00:00' }), [
      'embargoedUntil: found "2026-11-24T09:00:00"; would be right: a date and time with offset (RFC 3339), such as 2026-11-24T09:00:00+01:00',
    ]);
    for (const date of ['2026', '2026-11', '2026-11-24', '2026-11-24T09:00:00Z']) {
      assert.equal(validatePressRelease({ ...smallest, datePublished: date }).valid, true, date);
    }
  });

  it('knows the calendar', () => {
    assert.deepEqual(messagesOf({ ...smallest, datePublished: '2026-02-29' }), [
      'datePublished: found "2026-02-29"; would be right: a day that is on the calendar',
    ]);
    assert.equal(validatePressRelease({ ...smallest, datePublished: '2028-02-29' }).valid, true);
  });

  it('keeps every range inside the text and the right way round', () => {
    assert.deepEqual(messagesOf({ ...smallest, furniture: [{ start: 0, end: 7, kind: 'nav' }] }), [
      'furniture[0]: found [0, 7); would be right: a range with start <= end <= 6, the length of text',
    ]);
    assert.deepEqual(messagesOf({ ...smallest, ranges: { 'contactPoints.0': { start: 3, end: 2 } } }), [
      'ranges["contactPoints.0"]: found [3, 2); would be right: a range with start <= end <= 6, the length of text',
    ]);
  });

  it('wants words for an image unless it is decoration', () => {
    assert.deepEqual(
      errorsOf({ ...smallest, blocks: [image({ alt: '' })] }).map((error) => error.path),
      ['blocks[0].alt'],
    );
    assert.equal(validatePressRelease({ ...smallest, blocks: [image({ alt: '', decorative: true })] }).valid, true);
  });

  it('leaves fields that it does not know as they are', () => {
    const release = { ...exampleRelease, 'x-score': { start: 5, end: 1e9 }, blocks: [...exampleRelease.blocks] };
    const again: unknown = JSON.parse(JSON.stringify(release));
    const result = validatePressRelease(again);
    assert.deepEqual(result.valid && result.release, release);
  });

  it('never throws', () => {
    const cyclic: Record<string, unknown> = { ...smallest };
    cyclic.blocks = [cyclic];
    cyclic.publisher = cyclic;
    const throwing = new Proxy(smallest, {
      get() {
        throw new Error('no');
      },
    });
    const values: unknown[] = [
      undefined, null, 0, NaN, '', [], {}, () => 0, Symbol('s'), 10n, new Date(NaN), cyclic, throwing, new Map(),
      JSON.parse('{"__proto__": {"id": "a"}, "constructor": null}'), Object.create(null), new Array(1e6),
    ]; // prettier-ignore
    for (const value of values) assert.equal(validatePressRelease(value).valid, false);
  });

  it('lets a hostile "__proto__" do nothing', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "ranges": {"__proto__": {"start": 0, "end": 0}}}',
    );
    validatePressRelease(hostile);
    assert.equal('polluted' in {}, false);
    const asRange: unknown = JSON.parse(
      `${JSON.stringify(smallest).slice(0, -1)},"ranges":{"__proto__":{"start":"x"}}}`,
    );
    assert.equal(errorsOf(asRange)[0]?.path, 'ranges.__proto__.start');
  });

  it('stays quick, and at 100 errors, however much is wrong', () => {
    const started = performance.now();
    assert.equal(errorsOf({ ...smallest, blocks: new Array(300_000).fill({ type: 'paragraph' }) }).length, 100);
    assert.ok(performance.now() - started < 1000);
  });
});

function image(fields: object): object {
  return { type: 'image', start: 0, end: 0, url: 'https://norrsala.example/a.png', ...fields };
}

function errorsOf(value: unknown): readonly { path: string; found: string; expected: string; message: string }[] {
  const result = validatePressRelease(value);
  return result.valid ? [] : result.errors;
}

function messagesOf(value: unknown): readonly string[] {
  return errorsOf(value).map((error) => error.message);
}

// The types are generated too: what they allow has to be what is written here.
const typed: PressRelease = { id: 'a', text: '', headline: null, inLanguage: 'sv', blocks: [] };
typed;
