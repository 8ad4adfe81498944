import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countFacets, type FacetSource } from './facets.ts';

describe('facets', () => {
  it('count years, and none where a date is no date', () => {
    const dated = (datePublished: string): { document: FacetSource } => ({
      document: { people: [], inLanguage: 'sv', datePublished },
    });
    assert.deepEqual(countFacets([dated('2026-11'), dated('2026-11-24T08:00:00Z'), dated('i går')]).year, [
      { value: '2026', count: 2 },
    ]);
  });
});
