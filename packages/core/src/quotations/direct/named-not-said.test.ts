import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const speech = 'Anna Berg (minister): Det blir bra';
const release = (words: string): string => `Skolan byggs ut\n\n– Det blir bra, säger minister Anna Berg.\n\n${words}`;

describe('Words in marks that name something', () => {
  it('are nobody’s where their sentence is about nobody and they are no clause', () => {
    for (const words of [
      'Ledorden för året är ”ett tryggare, grönare och friare Norden”.',
      'Lagen får det nya brottet ”överlåtande av egendom till främmande”.',
      'Termen ersätts med ”tandvård och läkarvård i hemmet”.',
      'Förslaget gäller fyra ”försöksområden” (Norby Ekhamra, Vedbo och Torsby).',
    ])
      assert.deepEqual(said('sv', release(words)), [speech], words);
  });

  it('are what people call a place, what somebody presents, or what an officer promised', () => {
    for (const [lang, words] of [
      ['nb', 'Bak gården ligger ruinene. «Øst-Atlantis» kaller folk stedet.'],
      ['nb', 'Minister Anna Berg er glad. I dag legger hun fram en plan, «Spor før sommeren», i Norvik.'],
      ['sv', 'Minister Anna Berg är glad. I dag lägger hon fram en plan, ”Spår före sommaren”, i Norvik.'],
      ['da', 'Minister Anna Berg er glad. I dag lægger hun en plan frem, »Spor før sommeren«, i Norvik.'],
      ['en', 'The bridge is late. The minister’s promised “river summit” has yet to be given a date.'],
    ] as const)
      assert.deepEqual(said(lang, `Skolan byggs ut\n\n${words}`), [], words);
  });

  it('are a title behind a noun for a document and a colon', () => {
    for (const words of [
      'Arbetet vilar på skrivelse 2019/20:12: ”En samlad strategi för norra skogen”.',
      'Regeringen väntar på en utredning: ”Om vägen till nya hus”.',
    ])
      assert.deepEqual(said('sv', release(words)), [speech], words);
  });

  it('are said where a clause stands in the marks, or a verb of saying before them', () => {
    const both = (words: string, quoted: string): void => {
      assert.ok(
        said('sv', release(words)).some((line) => line.endsWith(quoted)),
        words,
      );
    };
    both('I ett brev kallade motparten kravet ”en halv seger för bygden”.', 'en halv seger för bygden');
    both('Vid mötet skrevs det in att ”målen bör ses över om något ändras”.', 'målen bör ses över om något ändras');
    both('I utredningen stod: ”Vi vill bygga ut skolan nu.”', 'Vi vill bygga ut skolan nu.');
  });

  it('are what several call something', () => {
    for (const [lang, words] of [
      ['sv', 'Hallen, som vi kallar ”Gåvan 2.0”, är ny.'],
      ['nb', 'Hallen, som de kaller «Gaven 2.0», er ny.'],
      ['da', 'Hallen, som de kalder »Gaven 2.0«, er ny.'],
    ] as const)
      assert.deepEqual(said(lang, `Hallen er ny\n\n${words}`), [], words);
  });

  it('are the subject of what somebody says, and part of it', () => {
    assert.deepEqual(said('sv', 'Nytt avtal\n\nAnna Berg bekräftar att ”Norby” vill förlänga kontraktet.'), [
      'Anna Berg: ~ ”Norby” vill förlänga kontraktet',
    ]);
  });

  it('is what a verb that gives no words names', () => {
    assert.deepEqual(said('de', 'Das Boot von Peter Karrau heißt „Nelly Trem“.'), []);
    assert.deepEqual(said('fi', 'Potilas Roni Tikka toivoi ”Delilahia” joka ilta.'), []);
  });
});
