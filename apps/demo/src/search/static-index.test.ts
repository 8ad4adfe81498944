import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import type { PressRelease } from '@talstreck/core/model';
import { createNewsroom } from '../newsroom/newsroom.ts';
import { writeStaticIndex } from './static-index.ts';

const release = (id: string, more: Partial<PressRelease> = {}): PressRelease => ({
  id,
  text: '',
  headline: id,
  inLanguage: 'sv',
  blocks: [{ type: 'paragraph', text: 'Bron är öppen.', start: 0, end: 14 }],
  ...more,
});

async function idsIn(...releases: readonly PressRelease[]): Promise<unknown> {
  const { entries } = createNewsroom(releases, {});
  const index = await writeStaticIndex(entries, ({ path }) => `/${path}`, new Date('2026-06-01'));
  return index === null ? null : (JSON.parse(index.toString()) as PressRelease[]).map(({ id }) => id);
}

describe('the index of a static site', () => {
  it('holds what is public, and nothing else', async () => {
    const ids = await idsIn(
      release('open'),
      release('embargoed', { embargoedUntil: '2027-01-01T00:00:00Z' }),
      release('withheld', { pubStatus: 'withheld' }),
      release('withdrawn', { pubStatus: 'canceled' }),
    );
    assert.deepEqual(ids, ['open']);
  });

  it('is left out where it would be too large for a browser', async () => {
    const text = randomBytes(1_600_000).toString('base64');
    assert.equal(
      await idsIn(release('a', { blocks: [{ type: 'paragraph', text, start: 0, end: text.length }] })),
      null,
    );
  });
});
