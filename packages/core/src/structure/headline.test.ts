import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease, toAnnotation } from '../index.ts';

describe('a headline', () => {
  it('stands below a line that leads to it by a colon, unless that names who speaks', () => {
    const headline = (first: string): string | null | undefined => {
      const text = `${first}\n\nBron i Ekhamra blir klar i maj\n\nBron har plats för hundra bilar om dagen.`;
      return parsePressRelease(text, { lang: 'sv' }).headline;
    };
    assert.equal(headline('Kommunen i fokus:'), 'Bron i Ekhamra blir klar i maj');
    assert.match(headline('Anna Berg om bron:') ?? '', /^Anna Berg om/);
  });
});

describe('a headline below the name of the page', () => {
  it('says what kind of text it heads', () => {
    for (const [lang, top, told] of [
      ['sv', 'VEDBO ENERGI - EN DEL AV VEDBO STAD', 'Pressmeddelande: Hamnen i Vedbo byggs ut'],
      ['nb', 'VEDBY ENERGI - EN DEL AV VEDBY', 'Pressemelding: Havnen i Vedby bygges ut'],
      ['da', 'VEDBY ENERGI - EN DEL AF VEDBY', 'Pressemeddelelse: Havnen i Vedby bygges ud'],
    ] as const)
      assert.equal(parsePressRelease(`${top}\n\n${told}\n\nDen 3. er 40.`, { lang }).headline, told);
  });

  it('stands below the word for a picture that is missing', () => {
    const text = 'Media no image\n\nBron i Ekhamra blir klar i maj\n\nBron har plats för hundra bilar om dagen.';
    assert.equal(parsePressRelease(text, { lang: 'sv' }).headline, 'Bron i Ekhamra blir klar i maj');
  });
});

describe('a headline that a stop closes', () => {
  it('may stand twice above the lede', () => {
    const lede = 'Den 4 maj öppnar bron i Ekhamra. Den har plats för hundra bilar om dagen.';
    const text = `Trycket på bron!\n\nTrycket på bron!\n\n${lede}`;
    assert.equal(parsePressRelease(text, { lang: 'sv' }).lede, lede);
  });
});

describe('a headline with a line below that leads to speech', () => {
  it('stands above it', () => {
    const text =
      'HBF / Havnen: Ny bro i havnen\n\nPressemeddelelse fra havnen\n\nHavnechef Karen Strand byder velkommen til broen:\n\n– Den er stor.';
    const { headline, lede } = parsePressRelease(text, { lang: 'da' });
    assert.equal(headline, 'HBF / Havnen: Ny bro i havnen');
    assert.equal(lede, 'Havnechef Karen Strand byder velkommen til broen:');
  });
});

describe('a headline that is speech', () => {
  it('may be a cry that a dash leads', () => {
    const text = '– Hurra for dere!\n\nI dag ble brua åpnet for alle. – Den er fin, sa rektor Ida Holm.';
    assert.equal(parsePressRelease(text, { lang: 'nb' }).headline, '– Hurra for dere!');
  });

  it('is said once more below', () => {
    for (const said of ['– Bron är öppen, säger Ida Holm.', '”Bron är öppen”, säger Ida Holm.']) {
      const { quotations = [] } = parsePressRelease(`${said}\n\nEkhamra\n\n${said}`, { lang: 'sv' });
      assert.deepEqual(
        quotations.map(({ text }) => text),
        ['Bron är öppen', 'Bron är öppen'],
      );
    }
  });
});

describe('a lede', () => {
  it('stands below the mark of a wire', () => {
    const text = 'Orm Line buys a ferry\n\n--Orm Wire--\n\nOrm Line has bought a ferry that runs on electricity.';
    const release = parsePressRelease(text, { lang: 'en' });
    assert.equal(release.lede, 'Orm Line has bought a ferry that runs on electricity.');
    const [mark] = toAnnotation(release).furniture;
    assert.equal(mark && text.slice(mark.start, mark.end), '--Orm Wire--');
  });
});

describe('who is seen on a picture', () => {
  it('is no lede', () => {
    const lede = 'Skolan har plats för hundra barn.';
    const text = `Ny skola öppnad i Ekhamra\n\nAnna Berg, rektor på Ekskolan.\n\n${lede}`;
    assert.equal(parsePressRelease(text, { lang: 'sv' }).lede, lede);
  });
});

describe('a line that points to another page', () => {
  it('is no part of the release, whatever it says', () => {
    for (const [lang, pointer] of [
      ['en', "Read more: Striking Norby teachers say that education is at 'breaking point'"],
      ['da', 'Læs også: Lærere i Norby siger, at skolen er "ved at knække"'],
    ] as const) {
      const text = `Ferry bought\n\nOrm Line has bought a ferry that runs on wind.\n\n${pointer}\n\nIt sails in May.`;
      assert.deepEqual(parsePressRelease(text, { lang }).quotations ?? [], []);
    }
  });
});

describe('a lede that a title in marks opens', () => {
  it('is one as its sentence goes on, but no quotation is', () => {
    for (const [lang, lede] of [
      ['nb', '«Det hvite brevet» er åpningsfilmen når ferja går ut i januar.'],
      ['sv', '”Havet minns” visas på färjan från måndag till lördag i hela vår.'],
    ] as const)
      assert.equal(parsePressRelease(`Film om bord på ferja\n\n${lede}`, { lang }).lede, lede);
    const said = '«Vi er glade» sier Anna Berg om filmen som vises om bord.';
    assert.equal(parsePressRelease(`Film om bord på ferja\n\n${said}`, { lang: 'nb' }).lede, undefined);
  });
});

describe('a headline', () => {
  it('stands below what is seen on a picture, and the steps of a menu', () => {
    const body = 'Ny skola öppnad i Ekhamra\n\nSkolan har plats för hundra barn. Alla är glada.';
    const twice = 'Efter festen serveras kaffe för alla.';
    const steps = '• Start\n• Ny skola öppnad i Ekhamra';
    for (const seen of [
      'En person som spelar fiol.',
      'Close\nEn person som spelar fiol.\nClose\nMöte 2026',
      'Bild på barn utanför skolan',
      `${twice}\n${twice}`,
      steps,
    ])
      assert.equal(parsePressRelease(`${seen}\n\n${body}`, { lang: 'sv' }).headline, 'Ny skola öppnad i Ekhamra');
  });

  it('stands below what the issuer is called', () => {
    const text =
      "Orm Line PLC\n\n('Orm' or the 'Line')\n\nNew ferry bought\n\nOrm Line has bought a ferry that runs on wind.";
    assert.equal(parsePressRelease(text, { lang: 'en' }).headline, 'New ferry bought');
  });

  it('stands above a line that leads to words in marks', () => {
    const text = 'Ferry response\nFrom Orm Line CEO Anna Berg:\n“We have bought a ferry, and it runs on wind.”';
    const release = parsePressRelease(text, { lang: 'en' });
    assert.equal(release.headline, 'Ferry response');
    assert.equal(release.quotations?.[0]?.speaker?.name, 'Anna Berg');
  });

  it('stands below what an archive says of its page', () => {
    const text =
      'Indholdet på denne side vedrører regeringen Anna Berg I\n\nNy lov om færger\n\nFærgerne skal sejle på vind fra maj.';
    assert.equal(parsePressRelease(text, { lang: 'da' }).headline, 'Ny lov om færger');
  });

  it('is not cut off for a lede', () => {
    const lede = 'Orm Line has bought a ferry that runs on wind.';
    const text = `Orm Line Buys a New Ferry for the Sound\n\nOrm Line Buys a New Fer...\n\n${lede}`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).lede, lede);
  });
});

describe('a dateline in two paragraphs', () => {
  it('is neither headline nor lede', () => {
    for (const [lang, day, headline, place, lede] of [
      [
        'en',
        '5 May',
        'Orm Line Buys Nine Ferries',
        'ORRIN, FN -',
        'iOrm Line Inc. (the “Line”) has bought nine ferries.',
      ],
      [
        'de',
        '5. Mai',
        'Orm Linie kauft neun Fähren',
        'HAFENSTADT –',
        'eOrm hat neun Fähren gekauft, die mit Strom fahren.',
      ],
    ] as const) {
      const text = `${headline}\n\n${place}\n\n(NewsWire) - ${day} 2026 - ${lede}\n\n${lede}`;
      const release = parsePressRelease(text, { lang });
      assert.deepEqual([release.headline, release.lede], [headline, lede]);
    }
  });
});

describe('a lede behind highlights', () => {
  it('has a dateline, though marks open a highlight', () => {
    const list =
      'Linjen åbner i maj\n”Åben weekend” den 1.-2. maj; få pladser tilbage\nBilletter: https://linjen.example';
    const lede = 'Orm Linjen har købt en færge, der sejler på strøm, og åbner sin nye linje i maj måned.';
    const text = `Orm Linjen køber en færge\n\n5. april 2026\n\n${list}\n\nHelsinge, 5. april 2026 - ${lede}\n\nDer er plads til 40 biler.`;
    assert.equal(parsePressRelease(text, { lang: 'da' }).lede, lede);
  });
});

describe('a long line of capitals under the headline', () => {
  it('is no lede', () => {
    const second =
      'Maya Orr, Captain of the Orm Line Ferry, Earns Her Second Nomination for Best Ferry Captain With Orm Line';
    const text = `Orm Line buys a ferry\n\n${second}\n\nOrm Line has bought a ferry that runs on electricity.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).lede, 'Orm Line has bought a ferry that runs on electricity.');
  });

  it('is no lede with a stop either', () => {
    const second =
      'Unique Partnership Delivers a Ferry and a Harbour to the People of Orm Island and All of Their Guests.';
    const text = `Orm Line buys a ferry\n\n${second}\n\nOrm Line has bought a ferry that runs on electricity.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).lede, 'Orm Line has bought a ferry that runs on electricity.');
  });

  it('is a lede where it has a verb in lower case', () => {
    const lede =
      'President Maya Orr and Vice President Bo Lind of the Orm Line met Governor Kester Vance in Fenn Harbour.';
    const text = `Orm Line buys a ferry\n\n${lede}\n\nOrm Line has bought a ferry that runs on electricity.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).lede, lede);
  });
});

describe('a line of where releases come from, or of who wrote one and when', () => {
  it('is no headline', () => {
    for (const line of [
      'News Releases from Region 04',
      'RNS Number : 0098J',
      'Recent Press Releases',
      'By: 14 October 2026',
    ])
      assert.equal(
        parsePressRelease(`${line}\n\nNorland opens a bridge in Fenn\n\nThe bridge opens today.`, { lang: 'en' })
          .headline,
        'Norland opens a bridge in Fenn',
      );
  });
});

describe('lines of a letterhead, and short lines below a headline', () => {
  const lede = 'Die Stadt Rauenfels hat heute eine neue Brücke über den Fluss eröffnet, auf der auch Räder fahren.';
  const parts = (text: string): unknown[] => {
    const release = parsePressRelease(text, { lang: 'de' });
    return [release.headline, release.lede];
  };

  it('are no headline where they hold a number or an address', () => {
    const head = 'Amt der Stadt Rauenfels\n\nTelefon (+43 555) 77 20-0\n\nE-Mail post@rauenfels.example';
    assert.deepEqual(parts(`${head}\n\nNeue Brücke für Rauenfels\n\n${lede}`), ['Neue Brücke für Rauenfels', lede]);
  });

  it('are no lede where they are a cry, or say who sends the text', () => {
    for (const line of ['Die alte Brücke muss bleiben!', 'Pressemitteilung des Bunds für Brücken:'])
      assert.deepEqual(parts(`Neue Brücke für Rauenfels\n\n${line}\n\n${lede}`), ['Neue Brücke für Rauenfels', lede]);
  });
});
