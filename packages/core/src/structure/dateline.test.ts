import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease, toAnnotation } from '../index.ts';

const LEDE = 'The new ferry begins to sail to Orm Island today.';

describe('a dateline', () => {
  for (const dateline of [
    'ORM HARBOUR, 24 November 2026 – ',
    'ORM HARBOUR, Maine – March 2, 2026 – ',
    'NORTHBY and SOUTHBY – ',
    'Northby, Nov. 24, 2026 – ',
    'Northby, the 24 November 2026: ',
    '(Northby, 24 November 2026) ',
    'Northby, 24.11.2026 ',
    'Northby (wire) - ',
  ]) {
    it(`is no part of the lede: ${dateline}`, () => {
      const text = `A ferry to Orm Island\n\n${dateline}${LEDE}\n\nIt takes 40 cars.`;
      const release = parsePressRelease(text, { lang: 'en' });
      assert.equal(release.lede, LEDE);
      assert.deepEqual(
        toAnnotation(release).furniture.map(({ kind }) => kind),
        ['date'],
      );
    });
  }

  it('is known by a month in another case', () => {
    const { lede } = parsePressRelease(
      'Lautta Ormöhön\n\nOrmi, 10. marraskuuta 2026 – Uusi lautta alkaa tänään kulkea Ormöhön.',
      { lang: 'fi' },
    );
    assert.equal(lede, 'Uusi lautta alkaa tänään kulkea Ormöhön.');
  });

  it('is not made of short forms before a dash', () => {
    const { lede } = parsePressRelease('Två om färjan\n\nEU och FN – båda vill ha en färja till Ormö i år.', {
      lang: 'sv',
    });
    assert.equal(lede, 'EU och FN – båda vill ha en färja till Ormö i år.');
  });
});

describe('a line with a date', () => {
  const read = (lang: string, line: string): readonly string[] => {
    const text = `A ferry sails to Orm\n\n${line}\n\n${LEDE}`;
    return toAnnotation(parsePressRelease(text, { lang })).furniture.map(({ kind }) => kind);
  };
  for (const [lang, line] of [
    ['sv', 'Ormö den 14 oktober 2026'],
    ['da', 'Region Nordø – 4. november 2026'],
    ['en', 'April 22, 2026 – Orm Harbour, New Norland – Orm Ferry Museum'],
    ['en', 'Dec. 2, 2026'],
    ['fi', '10. marraskuuta 2026'],
  ] as const) {
    it(`tells the day (${lang}): ${line}`, () => {
      assert.deepEqual(read(lang, line), ['date']);
    });
  }

  it('is body where it is an item of a programme', () => {
    const { blocks } = parsePressRelease(
      `A ferry sails to Orm\n\n${LEDE}\n\nThe programme:\n2 December: first sailing\n3 December: dinner on board\n\nAll are welcome on board.`,
      { lang: 'en' },
    );
    assert.match(blocks.map((block) => ('text' in block ? block.text : '')).join('\n'), /2 December: first sailing/);
  });
});
