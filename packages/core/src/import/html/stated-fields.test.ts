import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicSpeaker, toJsonLd } from '../../export/index.ts';
import { parsePressRelease } from '../../index.ts';
import type { PressRelease } from '../../model/index.ts';
import { validatePressRelease } from '../../model/index.ts';
import { parsePressReleaseHtml } from '../index.ts';

const statement = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  expires: '2027-11-24T09:00:00+01:00',
  dateline: 'Norrsala, 24 november 2026',
  contentLocation: { '@type': 'Place', name: 'Norrsala' },
  publisher: {
    '@type': 'Organization',
    name: 'Norrsala kommun',
    contactPoint: {
      '@type': 'ContactPoint',
      name: 'Otto Berg',
      contactType: 'press',
      email: 'mailto:press@norrsala.example',
    },
  },
  sourceOrganization: [{ '@type': 'Organization', name: 'Broverket' }],
  hasPart: {
    '@type': 'Quotation',
    text: 'Det är en vacker  bro',
    spokenByCharacter: {
      '@type': 'Person',
      name: 'Maja Lindqvist',
      jobTitle: 'stadsarkitekt',
      affiliation: 'Broverket',
    },
  },
};

function read(
  stated: object,
  body = '<p>”Det är en vacker bro.” Så kan man också se det, och det gör många här.</p>',
): PressRelease {
  return parsePressReleaseHtml(
    `<html lang="sv"><head><script type="application/ld+json">${JSON.stringify(stated)}</script></head><body><main>
<h1>Ny bro i Norrsala</h1><p>Bron öppnar på måndag efter två års arbete.</p>${body}</main></body></html>`,
  );
}

describe('what a page states as data', () => {
  it('becomes fields where the text does not have them', () => {
    const release = read(statement);
    assert.equal(validatePressRelease(release).valid, true);
    const { expires, dateline, contentLocation, contactPoints, issuers } = release;
    assert.deepEqual(
      { expires, dateline, contentLocation, contactPoints, issuers },
      {
        expires: '2027-11-24T09:00:00+01:00',
        dateline: { text: 'Norrsala, 24 november 2026' },
        contentLocation: 'Norrsala',
        contactPoints: [{ name: 'Otto Berg', role: 'press', email: 'press@norrsala.example' }],
        issuers: [{ name: 'Broverket' }],
      },
    );
  });

  it('names the speaker of the words that it states, and says so', () => {
    const spoken = { ...statement, hasPart: { ...statement.hasPart, text: 'Det är en vacker  bro.' } };
    const [quotation] = read(spoken).quotations ?? [];
    assert.ok(quotation);
    assert.deepEqual(
      [quotation.attribution, publicSpeaker(quotation)],
      ['stated', { type: 'person', name: 'Maja Lindqvist', jobTitle: 'stadsarkitekt', affiliation: 'Broverket' }],
    );
  });

  it('is what the exporter has written', () => {
    const text = 'Ny bro i Norrsala\n\nBron öppnar i dag.\n\n– Den är vacker, säger Anna Berg, stadsarkitekt.';
    const context = { baseUrl: 'https://norrsala.example/', now: '2026-11-25T09:00:00Z' };
    const release = read(
      JSON.parse(toJsonLd(parsePressRelease(text, { id: 'bro', lang: 'sv' }), context)) as object,
      '<p>– Den är vacker, säger Anna Berg, stadsarkitekt.</p>',
    );
    assert.deepEqual(
      release.quotations?.map(({ text, attribution, speaker }) => [text, attribution, speaker?.name, speaker?.person]),
      [['Den är vacker', 'stated', 'Anna Berg', 'p1']],
    );
  });

  it('is left where it is no data', () => {
    const odd = {
      ...statement,
      expires: '2027',
      dateline: {},
      contentLocation: 5,
      publisher: 'A',
      hasPart: [null, 1, {}],
    };
    const release = read(odd);
    assert.equal(validatePressRelease(release).valid, true);
    assert.deepEqual([release.expires, release.dateline, release.contactPoints], [undefined, undefined, undefined]);
  });
});
