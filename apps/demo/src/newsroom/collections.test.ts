import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '@talstreck/core/model';
import { collectionsOf } from './collections.ts';
import { createNewsroom } from './newsroom.ts';

const release = (id: string, more: Partial<PressRelease>): PressRelease => ({
  id,
  text: '',
  headline: null,
  inLanguage: 'sv',
  blocks: [],
  ...more,
});

describe('the archive', () => {
  it('has a part for every year, category, language and publisher', () => {
    const { entries } = createNewsroom(
      [
        release('a', { datePublished: '2026-01-02', category: 'Skola & vård', publisher: { name: 'Lillälv' } }),
        release('b', { datePublished: '2025', category: 'skola, vård', inLanguage: 'fi' }),
        release('c', {}),
      ],
      {},
    );
    assert.deepEqual(
      collectionsOf(entries).map(({ path, value, entries: members }) => [
        path,
        value,
        members.map(({ slug }) => slug).join(),
      ]),
      [
        ['archive/', undefined, 'a,b,c'],
        ['archive/year/2026/', '2026', 'a'],
        ['archive/year/2025/', '2025', 'b'],
        ['archive/year/undated/', undefined, 'c'],
        ['archive/category/skola-vard/', 'Skola & vård', 'a'],
        ['archive/category/skola-vard-2/', 'skola, vård', 'b'],
        ['archive/language/sv/', 'sv', 'a,c'],
        ['archive/language/fi/', 'fi', 'b'],
        ['archive/publisher/lillalv/', 'Lillälv', 'a'],
      ],
    );
  });
});
