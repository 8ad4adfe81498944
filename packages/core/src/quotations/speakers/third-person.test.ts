import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Unattributed words that name whom the text has come to', () => {
  const opens = 'Ny chef i hamnen\n\n– Vi bygger ut, säger hamnminister Anna Berg.\n\n';

  it('are those of the only one who speaks, where another is named', () => {
    assert.deepEqual(said('sv', `${opens}Karin Öst blir ny hamnchef.\n\n– Med Karin Öst får hamnen rätt ledning.`), [
      'Anna Berg (hamnminister): Vi bygger ut',
      'Anna Berg (hamnminister): Med Karin Öst får hamnen rätt ledning.',
    ]);
  });

  it('are not those of whom they call by a given name', () => {
    assert.deepEqual(said('sv', `${opens}Karin Öst blir ny hamnchef.\n\n– Karin är rätt för hamnen.`), [
      'Anna Berg (hamnminister): Vi bygger ut',
      'Anna Berg (hamnminister): Karin är rätt för hamnen.',
    ]);
  });

  it('are narration where it is that speaker', () => {
    assert.deepEqual(said('sv', `${opens}Besöket sker i maj.\n\n– Under besöket möter Anna Berg hamnens ledning.`), [
      'Anna Berg (hamnminister): Vi bygger ut',
    ]);
  });
});
