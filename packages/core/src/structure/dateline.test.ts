import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations, parsePressRelease, toAnnotation } from '../index.ts';

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
    'Northby 24.11.2026 – ',
    'Northby, 24 November 2026 (nwr) ',
    'NORTHBY--(NEWS WIRE)--',
    'NORTHBY (Nov. 24, 2026) ',
    'Northby, November 24, 2026–',
    '(NewsWire) - November 24, 2026 - NORTHBY — ',
    '(NewsWire) - November 24, 2026 - NORTHBY, Maine — ',
    'Northby | 24.11.2026 | ',
    '(nwr) ',
    '(Northby, Maine) ',
    '24.11.26 ',
    'Northby (nwr/OR) ',
    'Northby (nwr). ',
    '(NewsWire) (Northby, 24.11.2026) ',
    'NORTHBY. ',
    'Northby (24.11.2026). ',
    'Orm – ',
    'Orm.- ',
    'Orm/Northby – ',
    'Orm/Northby. ',
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

  it('is no word alone in its sentence that the text has nowhere else, nor a title', () => {
    for (const opening of ['Finally. ', 'Anna Berg (director) ', 'Prof. Anna Berg and '])
      assert.equal(parsePressRelease(`A ferry\n\n${opening}${LEDE}`, { lang: 'en' }).lede, `${opening}${LEDE}`);
  });

  it('is no name like a month before a colon', () => {
    for (const [lang, label] of [
      ['sv', 'Rektor Maj Berg'],
      ['de', 'Sprecher August Berg'],
    ] as const) {
      const text = `A ferry\n\nIt sails.\n\n${label}: “It sails today, and I am glad.”`;
      const [found] = findQuotations(text, { lang });
      assert.equal(found?.speaker?.name, label.replace(/^\S+ /, ''));
    }
  });

  it('is not made of short forms before a dash', () => {
    const { lede } = parsePressRelease('Två om färjan\n\nEU och FN – båda vill ha en färja till Ormö i år.', {
      lang: 'sv',
    });
    assert.equal(lede, 'EU och FN – båda vill ha en färja till Ormö i år.');
  });
});

describe('a paragraph that holds a date and a dash', () => {
  for (const opening of ['Between April – June 2026 the ferry sails.', 'Pier 5, Northby (at the gate) Time: 13:00.'])
    it(`has no dateline for it: ${opening}`, () => {
      const release = parsePressRelease(
        `A ferry to Orm Island\n\n${LEDE} It takes 40 cars.\n\n${opening} All are welcome.`,
        {
          lang: 'en',
        },
      );
      assert.equal(release.dateline, undefined);
    });
});

describe('the place of a dateline', () => {
  for (const [lang, line, place] of [
    ['fi', 'Helsinki 24.11.2026', 'Helsinki'],
    ['nb', 'Bergen 24.11.2026', 'Bergen'],
    ['sv', 'Norra Vallby 2026-11-24', 'Norra Vallby'],
    ['en', '(Northby, 24 November 2026)', 'Northby'],
    ['de', 'Berlin, den 24.11.2026', 'Berlin'],
    ['da', 'København, den 24. november 2026', 'København'],
    ['fi', 'Tiedote 24.11.2026', undefined],
    ['da', 'Udgivet 24.11.2026', undefined],
    ['sv', 'Region Norrland 2026-11-24', undefined],
    ['en', 'Press release – 24 November 2026', undefined],
    ['de', 'Stand 24.11.2026', undefined],
    ['de', 'Dienstag, 24. November 2026', undefined],
  ] as const)
    it(`is ${String(place)} in "${line}" (${lang})`, () => {
      const release = parsePressRelease(
        `${line}\n\nEn rubrik om en bro\n\nDet här är ingressen. Den har två meningar.`,
        { lang },
      );
      assert.equal(release.dateline?.place, place);
      assert.equal(release.headline, 'En rubrik om en bro');
    });
});

describe('a dateline before speech', () => {
  it('leaves the lede empty, as speech does', () => {
    const { lede, dateline } = parsePressRelease(
      'Orre: „Fähre muss fahren“\n\nWien (OTS) - „Die Fähre muss im Winter fahren“, sagt Hafenmeisterin Maja Orre.\n\nSie fährt nach Orm.',
      { lang: 'de' },
    );
    assert.deepEqual([lede, dateline?.text], [undefined, 'Wien (OTS)']);
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

  for (const item of ['4 december – for families', '5 December – visit “Down in the hold”'])
    it(`is no line that tells what happens then: ${item}`, () => {
      assert.deepEqual(read('en', `The programme this winter, day by day, on the island.\n\nOn board:\n${item}`), []);
    });

  it('is body where it is an item of a programme', () => {
    const { blocks } = parsePressRelease(
      `A ferry sails to Orm\n\n${LEDE}\n\nThe programme:\n2 December: first sailing\n3 December: dinner on board\n\nAll are welcome on board.`,
      { lang: 'en' },
    );
    assert.match(blocks.map((block) => ('text' in block ? block.text : '')).join('\n'), /2 December: first sailing/);
  });

  it('ends in its own paragraph', () => {
    const { blocks } = parsePressRelease(`A ferry to Orm Island\n\n(Orm, 12 January 2026)\n\n${LEDE}`, { lang: 'en' });
    for (const { start, end } of blocks) assert.ok(start <= end);
  });

  it('ends in no bracket', () => {
    const lede = 'On 12 January 2026, Orm Line ASA (OSE: ORM) bought a ferry.';
    assert.equal(parsePressRelease(`A ferry to Orm Island\n\n${lede}\n\nIt takes 40 cars.`, { lang: 'en' }).lede, lede);
  });
});

describe('a dateline of the wires', () => {
  it('may have dashes without spaces', () => {
    const text = 'Orm ferries sail\n\nFENN–(BUSINESS WIRE)–Orm Line, which sails all year, has bought a ferry.';
    assert.equal(parsePressRelease(text, { lang: 'en' }).lede, 'Orm Line, which sails all year, has bought a ferry.');
  });

  it('may have its day between such dashes', () => {
    const lede = 'Orm Line, which sails all year, has bought a ferry.';
    for (const day of ['—March 26, 2027--', '--Mar. 26, 2027--']) {
      const text = `Orm ferries sail\n\nFENN--(BUSINESS WIRE)${day}${lede}`;
      assert.equal(parsePressRelease(text, { lang: 'en' }).lede, lede);
    }
  });
});

describe('a line above the headline', () => {
  const pages = [
    ['sv', 'Ny färja till Ormö', 'Färjan till Ormö börjar gå i dag.'],
    ['nb', 'Ny ferje til Ormøya', 'Fergen til Ormøya begynner å gå i dag.'],
    ['da', 'Ny færge til Ormø', 'Færgen til Ormø begynder at sejle i dag.'],
    ['en', 'A ferry to Orm Island', LEDE],
    ['fi', 'Uusi lautta Ormöhön', 'Uusi lautta alkaa tänään kulkea Ormöhön.'],
    ['de', 'Neue Fähre nach Orm', 'Die neue Fähre nach Orm fährt ab heute.'],
  ] as const;
  const lines: Readonly<Record<string, readonly string[]>> = {
    sv: ['Måndag 9 mars 2026 kl. 06.40', 'Norrby den 9 mars 2026 (nk)', 'Uppdaterad kl. 14.30'],
    nb: ['mandag 9. mars 2026', 'Mandag 9. mars 2026 kl. 06.40', 'Kan publiseres umiddelbart'],
    da: ['Mandag den 9. marts 2026 kl. 06.40', 'Må offentliggøres straks', 'Til omgående offentliggørelse'],
    en: ['NORTHBY, Maine--(WIRE)--Oct. 29, 2026--', 'For release: 9 March 2026', 'Updated at 2.30pm'],
    fi: ['Maanantai 9.3.2026 klo 6.40', 'Vapaa julkaistavaksi heti', 'Päivitetty klo 14.30'],
    de: ['Norrfeld (nk) – 9. März 2026', 'Norrfeld, 9. März 2026 (nk)', 'Zur Veröffentlichung frei'],
  };
  for (const [lang, headline, lede] of pages)
    for (const line of lines[lang] ?? [])
      it(`tells when it is from, or for when: ${line}`, () => {
        const release = parsePressRelease(`${line}\n\n${headline}\n\n${lede}\n\n${lede}`, { lang });
        assert.deepEqual([release.headline, release.lede], [headline, lede]);
      });

  it('is the headline where it tells what happens on a weekday', () => {
    const { headline } = parsePressRelease('Program onsdag den 8 mars\n\nFärjan till Ormö börjar gå i dag.', {
      lang: 'sv',
    });
    assert.equal(headline, 'Program onsdag den 8 mars');
  });
});
