import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatMonth } from './dates.ts';

describe('dates', () => {
  it('are as precise as their source', () => {
    assert.deepEqual(
      ['2026-09-09', '2026-09', '2026'].map((date) => formatDate(date, 'sv')),
      ['9 september 2026', 'september 2026', '2026'],
    );
  });

  it('keep the clock of their source', () => {
    assert.equal(formatDate('2026-09-09T00:30:00+02:00', 'sv'), '9 september 2026 00.30');
    assert.equal(formatDate('2026-09-09T23:30:00-05:00', 'en-GB'), '9 September 2026 23:30');
  });

  it('speak the language of the page', () => {
    assert.equal(formatMonth('2026-09-09', 'fi'), 'syyskuu 2026');
  });
});
