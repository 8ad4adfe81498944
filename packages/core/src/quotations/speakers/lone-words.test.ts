import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';

/** Type and name of each speaker. */
const speakers = (lang: string, text: string): string[] =>
  findQuotations(`Ny bro\n\nBron är från 1904.\n\n${text}`, { lang }).map(
    ({ speaker }) => `${speaker?.type ?? '?'} ${speaker?.name ?? speaker?.affiliation ?? '?'}`,
  );

describe('Whoever is named by one word', () => {
  it('is a body, where only what they report shows them', () => {
    assert.deepEqual(speakers('sv', 'Zambrien har meddelat att bron är stängd.'), ['organisation Zambrien']);
    assert.deepEqual(speakers('nb', 'Zambria melder at broen er stengt.'), ['organisation Zambria']);
    assert.deepEqual(speakers('en', 'Zambria announced that the bridge would be closed.'), ['organisation Zambria']);
  });

  it('is a body by what the text says of it elsewhere, whatever it says itself', () => {
    const body = ['organisation Zamvik'];
    assert.deepEqual(speakers('en', 'The housing provider Zamvik is sorry.\n\n“We were slow,” Zamvik said.'), body);
    assert.deepEqual(speakers('en', 'Zamvik, which builds bridges, is sorry.\n\n“We were slow,” Zamvik said.'), body);
    const profile = 'The bridge is old.\n\nAbout Zamvik\n\nZamvik builds bridges.';
    assert.deepEqual(speakers('en', `“We were slow,” Zamvik said.\n\n${profile}`), body);
    assert.deepEqual(speakers('sv', 'Bolaget Zamvik är ledset.\n\n”Vi var sena”, säger Zamvik.'), body);
    assert.deepEqual(speakers('en', '“We were slow,” Zamvik said.\n\n“He is sorry,” she said.'), [
      'person Zamvik',
      'person Zamvik',
    ]);
  });

  it('is somebody by a title, a pronoun, a given name or words of their own', () => {
    assert.deepEqual(speakers('sv', 'Ingenjör Zamber har meddelat att bron är stängd.'), ['person Zamber']);
    assert.deepEqual(speakers('sv', 'Karin har meddelat att bron är stängd.'), ['person Karin']);
    assert.deepEqual(speakers('sv', 'Zamber uppger att bron är stängd.\n\n– Den var sliten, säger Zamber.'), [
      'person Zamber',
      'person Zamber',
    ]);
    assert.deepEqual(speakers('nb', 'Zamber opplyser at broen er stengt.\n\n– Den var slitt, sier hun.'), [
      'person Zamber',
      'person Zamber',
    ]);
  });
});

describe('A text with a capital from its sentence', () => {
  it('says nothing', () => {
    for (const noun of ['Riktlinjerna', 'Målet', 'Inriktningen', 'Förutsättningarna'])
      assert.deepEqual(speakers('sv', `${noun} betonar att bron ska hålla länge.`), []);
  });
});
