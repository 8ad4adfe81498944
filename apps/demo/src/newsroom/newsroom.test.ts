import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '@talstreck/core/model';
import { commonestLanguage, createNewsroom, isPublic, nextChange, slugify } from './newsroom.ts';

const release = (id: string, more: Partial<PressRelease> = {}): PressRelease => ({
  id,
  text: '',
  headline: null,
  inLanguage: 'sv',
  blocks: [],
  ...more,
});

describe('a newsroom', () => {
  it('shows the newest release first and the undated last', () => {
    const { entries } = createNewsroom(
      [
        release('undated'),
        release('old', { datePublished: '2024-05' }),
        release('new', { datePublished: '2026-09-09T08:00:00+02:00' }),
      ],
      {},
    );
    assert.deepEqual(
      entries.map(({ slug }) => slug),
      ['new', 'old', 'undated'],
    );
  });

  it('gives two releases of one name two addresses', () => {
    const { bySlug } = createNewsroom([release('Vår budget'), release('var-budget')], {});
    assert.deepEqual([...bySlug.keys()], ['var-budget', 'var-budget-2']);
  });

  it('makes addresses of plain letters, whatever the name', () => {
    assert.deepEqual(['Räddning på Åland!', '../../etc/passwd', 'Straße Søndag', '東京', '--x--'].map(slugify), [
      'raddning-pa-aland',
      'etc-passwd',
      'strasse-sondag',
      '',
      'x',
    ]);
  });

  it('keeps an embargoed release back until the moment it names', () => {
    const embargoed = release('a', { embargoedUntil: '2026-11-30T09:00:00+01:00' });
    assert.equal(isPublic(embargoed, new Date('2026-11-30T07:59:59Z')), false);
    assert.equal(isPublic(embargoed, new Date('2026-11-30T08:00:00Z')), true);
    assert.equal(isPublic(release('a', { embargoedUntil: 'måndag' }), new Date('2040-01-01')), false);
  });

  it('knows when its pages change next without a file being saved', () => {
    const at = (embargoedUntil: string, expires?: string): PressRelease =>
      release(embargoedUntil, { embargoedUntil, ...(expires !== undefined && { expires }) });
    const newsroom = createNewsroom([at('2026-01-01'), at('2026-03-01', '2026-02-01'), at('nonsense')], {});
    assert.equal(nextChange(newsroom, new Date('2026-01-15')), Date.parse('2026-02-01'));
    assert.equal(nextChange(newsroom, new Date('2026-04-01')), Infinity);
  });

  it('keeps a withheld release back, but not a withdrawn one', () => {
    const now = new Date('2026-01-01');
    assert.equal(isPublic(release('a', { pubStatus: 'withheld' }), now), false);
    assert.equal(isPublic(release('a', { pubStatus: 'canceled' }), now), true);
  });

  it('speaks the language of most of its releases', () => {
    const given = ['en', 'sv', 'sv'].map((inLanguage) => release('a', { inLanguage }));
    assert.equal(commonestLanguage(given), 'sv');
    assert.equal(commonestLanguage([]), undefined);
  });
});
