import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said the words of a paragraph, by the paragraph behind it. */
const speakerOf = (lang: string, behind: string): string | undefined =>
  said(lang, `Museet\n\nMuseet er åbent i dag.\n\n»Dem taler vi om. Vi taler pænt, og ofte.«\n\n${behind}`)[0]?.split(
    ':',
  )[0];

describe('A paragraph that points back to the words before it', () => {
  it('names their speaker, whatever its verb', () => {
    assert.equal(speakerOf('sv', 'Så beskriver Malin Ek dagen.'), 'Malin Ek');
    assert.equal(speakerOf('nb', 'Slik lyder rådet fra Malin Ek til alle som skal ut.'), 'Malin Ek');
    assert.equal(speakerOf('da', 'Sådan lyder det fra leder Malin Ek.'), 'Malin Ek (leder)');
    assert.equal(speakerOf('da', 'Sådan svarer museumsinspektøren.'), 'museumsinspektøren');
    assert.equal(
      speakerOf('fi', 'Näin yötään kuvaa tilallinen Veli Kukko, jonka sato säästyi.'),
      'Veli Kukko (tilallinen)',
    );
    assert.equal(speakerOf('de', 'So beschreibt Landwirtin Anna Gerber die Lage.'), 'Anna Gerber (Landwirtin)');
  });

  it('names nobody where it tells how something is', () => {
    assert.equal(speakerOf('sv', 'Så ser det ut på Stora Torget i Norby.'), '?');
    assert.equal(speakerOf('de', 'So will die Stadt Neuenburg das Problem lösen.'), '?');
  });
});
