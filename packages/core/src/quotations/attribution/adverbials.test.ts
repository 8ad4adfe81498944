import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Between a German verb and the speaker', () => {
  it('stands when and where it was said', () => {
    for (const when of [
      'am Montag',
      'am 3. Mai',
      'im Mai',
      'heute, Montag,',
      'heute (Montag)',
      'am Montag, 3. Mai,',
      'in Torsby',
      'zur Eröffnung',
      'bei der Eröffnung',
    ])
      for (const [who, role] of [
        ['Stadtrat Karl Ulmer', 'Stadtrat'],
        ['der Landrat Karl Ulmer', 'Landrat'],
        ['LH Karl Ulmer', 'LH'],
        ['Direktor Msgr. Karl Ulmer', 'Direktor'],
      ] as const)
        assert.deepEqual(
          said('de', `Torsby 2026\n\n„Das ist ein guter Tag für uns“, sagte ${when} ${who}.`),
          [`Karl Ulmer (${role}): Das ist ein guter Tag für uns`],
          `${when} ${who}`,
        );
  });

  it('stands with whom it was said', () => {
    for (const whom of ['zu Stadträtin Eva Lang', 'bei der Torsbyer Stadträtin Eva Lang'])
      assert.doesNotMatch(
        said('de', `Torsby 2026\n\n„Das ist ein guter Tag für uns“, sagte ${whom} der Landrat Karl Ulmer.`).join(),
        /^Eva/,
      );
  });
});
