import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Narration in a paragraph with dash-led speech', () => {
  it('stands between an attribution and the dash that takes the speech up again', () => {
    assert.deepEqual(
      said(
        'nb',
        'Ny skole\n\nI går var det jubel. – Endelig! Vi er glade, sier leder Laila Øygard. Og når avisen ringer, slippes jubelen løs. – Det har vært en kamp, sier Øygard. Rektor Ernst Jahr er også lettet.',
      ),
      ['Laila Øygard (leder): Endelig! Vi er glade', 'Laila Øygard (leder): Det har vært en kamp'],
    );
  });

  it('is no sentence in the first person, and none that goes on', () => {
    assert.deepEqual(said('nb', 'Ny skole\n\nAlt gikk bra. – Endelig, sier leder Laila Øygard. Nå kan vi åpne.'), [
      'Laila Øygard (leder): Endelig … Nå kan vi åpne.',
    ]);
    assert.deepEqual(said('sv', 'Ny skola\n\nAllt gick bra. – Den är klar, säger rektor Laila Öst, och den är fin.'), [
      'Laila Öst (rektor): Den är klar … och den är fin.',
    ]);
  });

  it('may announce with a colon what a dash takes up', () => {
    assert.deepEqual(said('nb', 'Ny skole\n\n– Den er fin, sier rektor Espen Haug, før han føyer til: – Men dyr.'), [
      'Espen Haug (rektor): Den er fin … Men dyr.',
    ]);
    assert.deepEqual(said('nb', 'Ny skole\n\n– Den er fin, sier rektor Espen Haug, og han legger til: – Men dyr.'), [
      'Espen Haug (rektor): Den er fin … Men dyr.',
    ]);
    assert.deepEqual(said('da', 'Ny skole\n\n– Den er fin, siger rektor Emil Haug, før han tilføjer: – Men dyr.'), [
      'Emil Haug (rektor): Den er fin … Men dyr.',
    ]);
  });

  it('may stand behind a second verb of the speaker', () => {
    assert.deepEqual(
      said(
        'da',
        'Ny hal\n\nBorgmester Hans Stender taler. - Haller er gode, siger han og nævner det frivillige arbejde. - Det skaber stærke fællesskaber, siger han og sender en ros.',
      ),
      ['Hans Stender (Borgmester): Haller er gode … Det skaber stærke fællesskaber'],
    );
    assert.deepEqual(
      said('nb', 'Ny hall\n\n– Det har vært morsomt, sier byggeleder Erling Flo. Som alltid dukker det opp noe.'),
      ['Erling Flo (byggeleder): Det har vært morsomt … Som alltid dukker det opp noe.'],
    );
  });

  it('is a wire in brackets, not what is said', () => {
    assert.deepEqual(said('nb', 'Ny skole\n\n– Den er klar, sier rektor Curt Moe. (NTB)'), [
      'Curt Moe (rektor): Den er klar',
    ]);
  });

  it('points back to who said it', () => {
    assert.deepEqual(said('nb', 'Ny skole\n\n– Alle skal få plass. Det er for dyrt. Det sa rektor Ann Holm.'), [
      'Ann Holm (rektor): Alle skal få plass. Det er for dyrt.',
    ]);
  });
});

describe('Who announces words in marks', () => {
  it('stands behind the verb of the last clause', () => {
    assert.deepEqual(
      said(
        'da',
        'Nyt forslag\n\nForslaget faldt med stemmer fra Norby Folkeparti, men alligevel hyldede avler Martin Holm forslaget dagen efter med disse ord:\n\n”Vi har hilst det meget velkomment.”',
      ),
      ['Martin Holm (avler): Vi har hilst det meget velkomment.'],
    );
  });

  it('has a relative clause before the verb', () => {
    assert.deepEqual(
      said(
        'da',
        'Nyt forslag\n\nViceformand Bo Lund gik.\n\nLund, der har ansvar for miljø i Havbrug & Fisk, udtalte til bladet den 23. januar:\n\n”Vi tager gerne imod hjælp.”',
      ),
      ['Bo Lund (Viceformand): Vi tager gerne imod hjælp.'],
    );
  });
});
