import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '../index.ts';

const SCRAPED = `Den här webbplatsen kräver JavaScript

Sök på ekhamra.example

Till toppen

Ny bro öppnad i Ekhamra

Bron över Lillån öppnar i dag. Den är 120 meter lång.

– Bron är klar, säger Anna Berg, stadsarkitekt.

Dela på Facebook

Presskontakt

Bo Lind, presschef, 070-000 00 00, bo.lind@ekhamra.example

Om Ekhamra kommun

Ekhamra är en kommun vid Lillån med 12 000 invånare.`;

describe('the parts of a scraped Swedish page', () => {
  const {
    text,
    headline,
    lede,
    furniture = [],
    about = [],
    quotations = [],
    blocks,
    ranges = {},
  } = parsePressRelease(SCRAPED, {
    lang: 'sv',
  });
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);

  it('are its headline and its lede', () => {
    assert.deepEqual(
      [headline, lede],
      ['Ny bro öppnad i Ekhamra', 'Bron över Lillån öppnar i dag. Den är 120 meter lång.'],
    );
  });

  it('are lines of furniture, by kind', () => {
    assert.deepEqual(
      furniture.map((part) => [part.kind, words(part)]),
      [
        ['noscript', 'Den här webbplatsen kräver JavaScript'],
        ['search', 'Sök på ekhamra.example'],
        ['nav', 'Till toppen'],
        ['share', 'Dela på Facebook'],
      ],
    );
  });

  it('are contacts', () => {
    const contacts = Object.entries(ranges)
      .filter(([field]) => field.startsWith('contactPoints'))
      .map(([, range]) => words(range))
      .join('\n');
    assert.match(contacts, /Presskontakt/);
    assert.match(contacts, /bo\.lind@ekhamra\.example/);
  });

  it('are what the publisher says of itself', () => {
    assert.match(about.map(words).join('\n'), /Ekhamra är en kommun vid Lillån/);
  });

  it('are the body, and who spoke in it', () => {
    assert.deepEqual(
      blocks.map((block) => block.type),
      ['paragraph', 'paragraph'],
    );
    assert.deepEqual(
      quotations.map((quotation) => [quotation.speaker?.name, quotation.text]),
      [['Anna Berg', 'Bron är klar']],
    );
  });
});

describe('the parts of a text', () => {
  it('are set apart from a dateline before the lede', () => {
    const { lede } = parsePressRelease(
      'New bridge opens\n\nEKHAMRA, 24 November 2026 – The bridge opens today to all.',
      {
        lang: 'en',
      },
    );
    assert.equal(lede, 'The bridge opens today to all.');
  });

  it('are none where the text is empty', () => {
    const { headline, lede, blocks, quotations } = parsePressRelease('', { lang: 'sv' });
    assert.deepEqual([headline, lede, blocks, quotations], [null, undefined, [], []]);
  });

  it('are no headings where tabs part the columns of a table', () => {
    const { blocks } = parsePressRelease('Bron är klar\n\nDen öppnar i dag.\n\nÅr\tResor\n2025\t1 200', { lang: 'sv' });
    assert.deepEqual(
      blocks.map(({ type }) => type),
      ['paragraph', 'paragraph', 'paragraph'],
    );
  });

  it('are a list where bullets lead the lines', () => {
    const { blocks } = parsePressRelease(
      'Ny bro öppnad i Ekhamra\n\nBron över Lillån öppnar i dag för alla.\n\nPå plats finns i dag följande:\n\n• kaffe\n• bullar\n\nVälkomna hela dagen.',
      { lang: 'sv' },
    );
    assert.deepEqual(
      blocks.map((block) => (block.type === 'list' ? block.items.map(({ text }) => text) : block.type)),
      ['paragraph', 'paragraph', ['kaffe', 'bullar'], 'paragraph'],
    );
  });

  it('are boilerplate behind a heading in their line that looks like a verb', () => {
    const text = `A new bridge in Norby\n\nThe bridge opens today.\n\nIt is five metres wide.\n\nNotes to editors: The bridge was built by Norby Council, which runs four bridges.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).about?.[0]?.text.startsWith('Notes'), true);
  });

  it('are captions where they name who stands on a picture, or end in a credit without its space', () => {
    const headline = (lang: string, above: string, line: string): void => {
      assert.equal(parsePressRelease(`${above}\n\n${line}\n\n${line} i dag. Alla är glada.`, { lang }).headline, line);
    };
    headline('sv', 'F.v. Anna Berg, rektor, Bo Ek, lärare.', 'Ny skola öppnad i Ekhamra');
    headline('sv', 'Skylten hälsar alla välkomna till skolanFoto: Bo Ek', 'Ny skola öppnad i Ekhamra');
    headline('da', 'Rektor delte æbler ud til alle.Foto: Bo Ek', 'Ny skole åbnet i Norby');
    headline('da', 'Borgmester Bo Ek, Norby Kommune. (Pressefoto).', 'Ny skole åbnet i Norby');
  });
});
