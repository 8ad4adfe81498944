import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressReleaseMarkdown } from '../../import/index.ts';
import { said } from '../said.fixture.ts';

const finds = (paragraphs: string, lines: readonly string[]): void => {
  assert.deepEqual(said('en', `A new bridge\n\nThe bridge over the Fenn opens today.\n\n${paragraphs}`), lines);
};

describe('What a verb and a colon lead to, without marks', () => {
  it('is the paragraph behind, and those in the first person', () => {
    finds('Mayor Orla Brennan said:\n\nThe bridge is good. It holds.\n\nThe bridge is 90 metres long.', [
      'Orla Brennan (Mayor): The bridge is good. It holds.',
    ]);
    finds(
      'Mayor Orla Brennan, Fenn Council, said:\n\nThe bridge is good.\n\nIt holds.\n\nWe thank you.\n\nIt is long.',
      ['Orla Brennan (Mayor): The bridge is good. … It holds. … We thank you.'],
    );
  });

  it('is all of a text that begins so', () => {
    assert.deepEqual(
      said(
        'de',
        'Eine neue Brücke\n\nDazu erklärt Bürgermeisterin Anna Berg:\n\nDie Brücke ist gut für alle in der Stadt, und sie hält lange.\n\nSie ist grün.',
      ),
      ['Anna Berg (Bürgermeisterin): Die Brücke ist gut für alle in der Stadt, und sie hält lange. … Sie ist grün.'],
    );
  });

  it('is nothing where marks open it further down, or a list follows', () => {
    finds('Mayor Orla Brennan said:\n\nThe bridge is 90 metres long.\n\n“We thank you.”', [
      'Orla Brennan (Mayor): We thank you.',
    ]);
    finds('Mayor Orla Brennan reported:\n\n- The bridge is long.\n- It is open.', []);
  });

  it('is all that is set off as quoted', () => {
    const { quotations } = parsePressReleaseMarkdown(
      '# En ny bro\n\nBron öppnar i dag.\n\nBorgmästare Anna Berg säger:\n\n> Bron är bra.\n>\n> Den håller.\n\nBron är lång.',
      { lang: 'sv' },
    );
    assert.deepEqual(
      (quotations ?? []).map(({ text, speaker }) => [text, speaker?.name]),
      [['Bron är bra. Den håller.', 'Anna Berg']],
    );
  });
});
