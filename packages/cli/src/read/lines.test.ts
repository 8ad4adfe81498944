import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readLines } from './lines.ts';

async function linesOf(pieces: readonly string[], most = 1000): Promise<readonly (readonly [number, string | null])[]> {
  const chunks = (async function* () {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
  })();
  const lines: (readonly [number, string | null])[] = [];
  for await (const { number, bytes } of readLines(chunks, most))
    lines.push([number, bytes === null ? null : Buffer.from(bytes).toString('utf8')]);
  return lines;
}

describe('the lines of a stream', () => {
  it('are numbered as an editor numbers them, blank ones left out', async () => {
    assert.deepEqual(await linesOf(['a\n\n  \r\nb\nc']), [
      [1, 'a'],
      [4, 'b'],
      [5, 'c'],
    ]);
  });

  it('are put together across pieces, in the middle of a letter too', async () => {
    const bytes = Buffer.from('å\nö');
    const chunks = (async function* () {
      for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte));
    })();
    const found = [];
    for await (const { bytes: line } of readLines(chunks, 10)) found.push(Buffer.from(line ?? []).toString('utf8'));
    assert.deepEqual(found, ['å', 'ö']);
  });

  it('that are too long are told, and the rest goes on', async () => {
    assert.deepEqual(await linesOf(['abc', 'def', 'ghi\nxyz\n'], 5), [
      [1, null],
      [2, 'xyz'],
    ]);
  });

  it('do not depend on how the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', ' ') })), async (pieces) => {
        assert.deepEqual(await linesOf(pieces, 4), await linesOf([pieces.join('')], 4));
      }),
    );
  });
});
