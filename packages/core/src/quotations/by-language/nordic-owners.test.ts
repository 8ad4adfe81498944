import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** A text where somebody known says that all went well, `by` whom; and whose words they are. */
const by = {
  sv: (words: string): string[] => said('sv', `Anna Berg har bytt jobb.\n\n– Allt gick bra, ${words}.`),
  nb: (words: string): string[] => said('nb', `Anne Berg har byttet jobb.\n\n– Alt gikk bra, ${words}.`),
  da: (words: string): string[] => said('da', `Anne Berg har skiftet job.\n\n– Alt gik godt, ${words}.`),
};

/** Kind, name and title of whoever says the only words of a text. */
const speaker = (lang: string, text: string): unknown[] => {
  const [{ speaker: found } = { speaker: null }] = findQuotations(text, { lang });
  return [found?.type, found?.name, found?.jobTitle];
};

describe('Who has a title that is of somebody', () => {
  it('is not whom it is of', () => {
    const [sv, nb, da] = ['Anna Berg har bytt jobb.', 'Anne Berg har byttet jobb.', 'Anne Berg har skiftet job.'];
    for (const title of ['Anna Bergs advokat', 'Bergs advokat', 'Anna Bergs nya advokat'])
      assert.deepEqual(speaker('sv', `${sv}\n\n– Allt gick bra, säger ${title}.`), ['person', null, title]);
    for (const title of ['Anne Bergs advokat', 'Bergs advokat', 'Anne Bergs nye advokat']) {
      assert.deepEqual(speaker('nb', `${nb}\n\n– Alt gikk bra, sier ${title}.`), ['person', null, title]);
      assert.deepEqual(speaker('da', `${da}\n\n– Alt gik godt, siger ${title}.`), ['person', null, title]);
    }
  });

  it('may be named behind it', () => {
    assert.deepEqual(by.sv('säger Anna Bergs nya advokat Bo Lind'), [
      'Bo Lind (Anna Bergs nya advokat): Allt gick bra',
    ]);
    assert.deepEqual(by.nb('sier Anne Bergs nye advokat Per Lind'), [
      'Per Lind (Anne Bergs nye advokat): Alt gikk bra',
    ]);
    assert.deepEqual(by.da('siger Anne Bergs nye advokat Per Lind'), [
      'Per Lind (Anne Bergs nye advokat): Alt gik godt',
    ]);
  });

  it('is a relative, with what tells which', () => {
    const sister = 'Anna Bergs två år äldre syster';
    assert.deepEqual(speaker('sv', `Anna Berg har bytt jobb.\n\n– Allt gick bra, säger ${sister}.`), [
      'person',
      null,
      sister,
    ]);
  });
});

describe('Words in a statement of somebody', () => {
  it('are whose it is', () => {
    assert.deepEqual(by.sv('heter det i Anna Bergs skriftliga kommentar'), ['Anna Berg: Allt gick bra']);
    assert.deepEqual(by.nb('heter det i Anne Bergs kommentar'), ['Anne Berg: Alt gikk bra']);
    assert.deepEqual(by.da('lyder det i Anne Bergs skriftlige uddybning af planen'), ['Anne Berg: Alt gik godt']);
  });
});

describe('A title with a party', () => {
  it('may have a body behind it', () => {
    assert.deepEqual(by.sv('säger Bo Lind, regionråd (S), Region Vedbo'), [
      'Bo Lind (regionråd (S), Region Vedbo): Allt gick bra',
    ]);
    assert.deepEqual(by.nb('sier Per Lind, ordfører (Ap), Vedby'), ['Per Lind (ordfører (Ap), Vedby): Alt gikk bra']);
    assert.deepEqual(by.da('siger Per Lind, borgmester (S), Vedby'), [
      'Per Lind (borgmester (S), Vedby): Alt gik godt',
    ]);
  });
});

describe('A title like a verb of saying', () => {
  it('stands behind one', () => {
    assert.deepEqual(by.da('siger anfører Per Lind'), ['Per Lind (anfører): Alt gik godt']);
  });
});

describe('A question to somebody with an office', () => {
  it('is answered by whom it names', () => {
    for (const [lang, question, answer] of [
      ['sv', 'Hur känns det, Anna Berg, vd på Vedbo Kraft?', 'Det känns fint.'],
      ['nb', 'Hvordan føles det, Anne Berg, leder i Vedby Kraft?', 'Det føles fint.'],
      ['da', 'Hvordan føles det, Anne Berg, direktør i Vedby Kraft?', 'Det føles fint.'],
    ] as const) {
      const [line = ''] = said(lang, `${question}\n\n– ${answer}`);
      assert.match(line, /^Ann[ae] Berg\b.*: Det/);
    }
  });

  it('is answered by whom we are said to have asked', () => {
    const met = (lang: string, start: string, asked: string): void => {
      const turns = ['Vad?', 'Allt.', 'Var?', 'Här.'].map((turn) => `– ${turn}`).join('\n\n');
      assert.deepEqual(said(lang, `${start}\n\n– Jo, säger Bo Lind.\n\n${asked}\n\n${turns}`).slice(1), [
        '?: Vad?',
        'Anna Berg: Allt.',
        '?: Var?',
        'Anna Berg: Här.',
      ]);
    };
    met('sv', 'Anna Berg har bytt jobb.', 'Vi har ställt fem frågor till henne.');
  });
});

describe('A verb that ends like a title', () => {
  it('is none', () => {
    const role = (lang: string, text: string): unknown[] =>
      findQuotations(text, { lang }).map(({ speaker: found }) => found?.jobTitle);
    assert.deepEqual(role('da', 'Ny bro\n\nIfølge Vedby Radio overvejer han at bygge en ny bro.'), [undefined]);
    assert.deepEqual(role('nb', 'Ny bru\n\n– Fint, sier Anne Berg. Hun leier i Vedby.'), [undefined]);
  });
});
