import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('a dash-led line behind a list', () => {
  const speech = '– Vi har väntat länge på den här dagen.';
  const next = '– Nu är bron klar, säger Anna Berg, rektor.';

  it('is speech where a blank line parts it from items with bullets', () => {
    assert.deepEqual(
      said('sv', `Ny bro\n\nBron öppnar i dag.\n\n• Tre meter bred\n• Av lärk\n\n${speech}\n\n${next}`),
      ['Anna Berg (rektor): Vi har väntat länge på den här dagen.', 'Anna Berg (rektor): Nu är bron klar'],
    );
  });

  it('is an item where it follows them directly', () => {
    assert.deepEqual(
      said('sv', 'Ny bro\n\nBron öppnar i dag.\n\n• Tre meter bred\n– Den är av lärk.\n– Den är av ek.'),
      [],
    );
  });

  it('is an item where only a blank line parts its list from speech', () => {
    const items = 'Råd:\n– Öppna aldrig dörren helt.\n– Ring 112 om du känner dig hotad.';
    assert.deepEqual(said('sv', `Ny bro\n\n${next}\n\n${items}\n\n– Prata med grannarna, uppmanar hon.`), [
      'Anna Berg (rektor): Nu är bron klar',
      'Anna Berg (rektor): Prata med grannarna',
    ]);
  });
});
