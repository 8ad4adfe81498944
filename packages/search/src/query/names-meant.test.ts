import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesMeant } from './names-meant.ts';

describe('the names that a name may mean', () => {
  const known = ['alma ringdal', 'ivar ringdal', 'alma ringdal lund', 'siv rönn', 'rönn'];
  const meant = (name: string): readonly string[] => [...namesMeant(name, known)];

  for (const [name, expected] of Object.entries({
    'alma ringdal': ['alma ringdal'],
    ringdal: ['alma ringdal', 'ivar ringdal', 'alma ringdal lund'],
    'ringdal lund': ['alma ringdal lund'],
    rönn: ['siv rönn', 'rönn'],
    'siv ronn': ['siv rönn'],
    ring: [],
    'ivar lund': [],
  }))
    it(`takes "${name}" for ${expected.length === 0 ? 'nobody' : expected.join(', ')}`, () => {
      assert.deepEqual(meant(name), expected);
    });
});
