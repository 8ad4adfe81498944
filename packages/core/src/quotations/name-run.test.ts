import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

describe('where a name begins and ends', () => {
  const finds = (lang: string, text: string, lines: readonly string[]): void => {
    assert.deepEqual(said(lang, text), lines);
  };

  it('keeps a particle with a capital inside a name', () => {
    finds('sv', 'Ilse De Wael, inköpschef på Torne: ”Vi räknar med fler beställningar i vår.”', [
      'Ilse De Wael (inköpschef på Torne): Vi räknar med fler beställningar i vår.',
    ]);
  });

  it('keeps two particles with a capital', () => {
    finds('sv', '– Vi räknar med fler beställningar, säger inköpschef Ilse Van den Brande.', [
      'Ilse Van den Brande (inköpschef): Vi räknar med fler beställningar',
    ]);
  });

  it('keeps an initial that is also an article', () => {
    finds('en', '“It was a slow year,” said Warren A. Tibbet, chief executive. “It is over.”', [
      'Warren A. Tibbet (chief executive): It was a slow year … It is over.',
    ]);
  });

  it('parts the organisation behind a title from the name that follows it, particles and all', () => {
    finds('da', '»Det er dyrt at bo alene«, siger boligøkonom i Fjordbanken Runa de Fine Holt.', [
      'Runa de Fine Holt (boligøkonom i Fjordbanken): Det er dyrt at bo alene',
    ]);
  });

  it('parts a committee from a name of three parts', () => {
    finds('da', '»Det er dyrt at bo alene«, siger formand for Grønt Udvalg Steen Bo Nørgaard-Lund (V).', [
      'Steen Bo Nørgaard-Lund (formand for Grønt Udvalg): Det er dyrt at bo alene',
    ]);
  });

  it('takes no place behind a preposition for the subject of a verb', () => {
    finds(
      'da',
      'Hesten stod på Falster.\n\nTil en køber på Falster skrev kvinden: »Hesten er rask. Den mangler en sadel.«',
      ['?: Hesten er rask. Den mangler en sadel.'],
    );
  });
});
