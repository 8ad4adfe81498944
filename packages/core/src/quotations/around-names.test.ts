import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

describe('what stands around a name', () => {
  it('keeps the point of "Jr." and takes nothing of what follows', () => {
    assert.deepEqual(said('en', '“The bridge is safe,” said Mayor Dale Orrin Jr. “We tested it.”'), [
      'Dale Orrin Jr. (Mayor): The bridge is safe … We tested it.',
    ]);
    assert.deepEqual(said('en', 'According to Dale Orrin Jr., the proposed rosters leave crews with nine hours.'), [
      'Dale Orrin Jr.: ~ the proposed rosters leave crews with nine hours',
    ]);
  });

  it('tells father and son apart without a part of the name or a title', () => {
    assert.deepEqual(said('sv', 'Anna Berg senior säger: ”Två veckor.”'), ['Anna Berg: Två veckor.']);
    assert.deepEqual(said('de', 'Vorsitzender Alois Kern kam. Kern senior bestätigt das: „Zwei Wochen.“'), [
      'Alois Kern (Vorsitzender): Zwei Wochen.',
    ]);
  });

  it('leaves out that somebody has retired, and letters of an order', () => {
    assert.deepEqual(
      said('en', 'Maj. (Retd) Hugh Orrin reported that one bell had been found to carry a misspelt text.'),
      ['Hugh Orrin (Maj.): ~ one bell had been found to carry a misspelt text'],
    );
    assert.deepEqual(said('fi', '”Silta on turvallinen”, sanoo eversti evp. Timo Virta.'), [
      'Timo Virta (eversti evp.): Silta on turvallinen',
    ]);
    assert.deepEqual(said('sv', '– Bron är säker, säger syster Anna Berg OSB.'), ['Anna Berg (syster): Bron är säker']);
    assert.deepEqual(said('de', '„Die Brücke ist sicher“, sagt Pater Tom Kern SJ.'), [
      'Tom Kern (Pater): Die Brücke ist sicher',
    ]);
    assert.deepEqual(said('en', '“The bridge is safe,” said Br. Tom Orrin, who leads the parish.'), [
      'Tom Orrin: The bridge is safe',
    ]);
  });

  it('takes letters in the genitive before a surname for what its bearer is of', () => {
    assert.deepEqual(said('fi', 'KPL:n Virta: ”Silta on turvallinen”\n\nPuheenjohtaja Riikka Virta tuli.'), [
      'Riikka Virta (Puheenjohtaja): Silta on turvallinen',
    ]);
    assert.deepEqual(said('sv', 'SKF:s Berg: ”Bron är säker”\n\nOrdförande Anna Berg kom.'), [
      'Anna Berg (Ordförande): Bron är säker',
    ]);
  });

  it('knows somebody by a nickname in single marks', () => {
    assert.deepEqual(said('en', 'Kevin ‘Bluey’ Orrin came. Bluey’s advice to bathers is simple: ‘Stay out.’'), [
      'Kevin ‘Bluey’ Orrin: Stay out.',
    ]);
    assert.deepEqual(said('sv', 'Bengt ’Bagarn’ Ek kom. – Bullar åt alla, säger Bagarn.'), [
      'Bengt ’Bagarn’ Ek: Bullar åt alla',
    ]);
  });

  it('ends a title that is a surname too before a name between commas', () => {
    assert.deepEqual(said('en', 'TCU Shop Steward, Maeve Orrin, said: “The rosters leave crews with nine hours.”'), [
      'Maeve Orrin (TCU Shop Steward): The rosters leave crews with nine hours.',
    ]);
  });

  it('takes a capital behind an article for nobody', () => {
    assert.deepEqual(
      said(
        'en',
        'The Maltings announces its season: “Ghosts.”\n\nComposer Bo Orrin joins. “All can sing it,” he says.',
      ),
      ['Maltings: Ghosts.', 'Bo Orrin (Composer): All can sing it'],
    );
  });

  it('knows positions in a team, and clubs by their letters', () => {
    assert.deepEqual(said('de', 'Stammtorwart Mats Kern fiel. Kern nahm es leicht: „Ich koche den Kaffee.“'), [
      'Mats Kern (Stammtorwart): Ich koche den Kaffee.',
    ]);
    assert.deepEqual(said('de', '„Wir siegen“, sagt Tom Kern nach dem Spiel gegen den Landesligisten VfR Ostmoor.'), [
      'Tom Kern: Wir siegen',
    ]);
  });

  it('reads a name with "à", and a body before a verb and a title', () => {
    assert.deepEqual(said('de', '„Wer dort wohnt, hört den Hahn“, sagt Richter Reto à Porta.'), [
      'Reto à Porta (Richter): Wer dort wohnt, hört den Hahn',
    ]);
    assert.deepEqual(
      said('de', 'Nach Angaben der Polizeidirektion Rauenfels ist Minister Tom Kern gestern am frühen Abend gestürzt.'),
      ['Polizeidirektion Rauenfels: ~ ist Minister Tom Kern gestern am frühen Abend gestürzt'],
    );
  });
});
