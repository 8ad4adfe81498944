import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Words that customers sign behind a dash', () => {
  it('are theirs by a first name or a trade, with a place', () => {
    assert.deepEqual(
      said(
        'en',
        'New app\n\nWhat users say:\n\n“No more shouting.” – Martha, Orrin\n\n“I can live with that.” – nurse, Orrin',
      ),
      ['Martha: No more shouting.', 'nurse: I can live with that.'],
    );
    assert.deepEqual(said('de', 'Neue App\n\nDas sagen alle:\n\n„Nie wieder Streit hier.“ – Tom B., Bonn'), [
      'Tom B: Nie wieder Streit hier.',
    ]);
    assert.deepEqual(said('fi', 'Uusi sovellus\n\nNäin käyttäjät sanovat:\n\n”Ei enää riitoja.” – Martta, Lahti'), [
      'Martta: Ei enää riitoja.',
    ]);
  });

  it('are theirs on the line below too', () => {
    assert.deepEqual(said('sv', 'Ny app\n\n”Den räddade vår vänskap.”\n– Kilian och Rolf, Malmö'), [
      'Kilian: Den räddade vår vänskap.',
    ]);
    assert.deepEqual(
      said('nb', 'Motebladet\n\n«Jeg har ingenting å ha på meg.»\n\n– Absolutt.')[0]?.startsWith('Absolutt'),
      false,
    );
  });

  it('are theirs by a first name with a trade or an age', () => {
    assert.deepEqual(said('en', 'New app\n\nIt helps.\n\n“The form is long.” – Michael, carer, Dublin 12'), [
      'Michael (carer): The form is long.',
    ]);
    assert.deepEqual(said('de', 'Neue App\n\nSie hilft.\n\n„Nie wieder Streit hier.“ – Michael (34)'), [
      'Michael: Nie wieder Streit hier.',
    ]);
  });
});
