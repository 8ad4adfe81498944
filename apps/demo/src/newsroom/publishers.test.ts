import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Organisation, PressRelease } from '@talstreck/core/model';
import { withPublisherNames } from './publishers.ts';

function from(publisher: Organisation): PressRelease {
  return { id: 'a', text: '', headline: null, inLanguage: 'sv', blocks: [], publisher };
}

describe('the name of a publisher', () => {
  it('is taken from another release of the same host where one knows the host alone', () => {
    const named = { name: 'Kvarnsala kommun', url: 'https://www.kvarnsala.example/' };
    const found = withPublisherNames(
      [from({ name: 'kvarnsala.example' }), from(named), from({ name: 'b.example' })],
      {},
    );
    assert.deepEqual(
      found.map(({ publisher }) => publisher?.name),
      ['Kvarnsala kommun', 'Kvarnsala kommun', 'b.example'],
    );
  });

  it('is what the settings of the newsroom say', () => {
    const settings = { publishers: { 'b.example': 'Björnfors kommun' } };
    const found = withPublisherNames([from({ name: 'b.example' }), from({ name: 'Björnfors' })], settings);
    assert.deepEqual(
      found.map(({ publisher }) => publisher?.name),
      ['Björnfors kommun', 'Björnfors'],
    );
  });
});
