import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allLanguages } from '../languages/index.ts';
import { parseText } from '../parse.ts';

const dateOf = (opening: string, lang: string): string | undefined =>
  parseText(
    `${opening}\n\nEn rubrik om en bro\n\nDet här är ingressen. Den har två meningar.\n\nOch här är brödtexten.`,
    {
      languages: allLanguages,
      lang,
    },
  ).datePublished;

describe('the date that a release states above its body', () => {
  for (const [opening, lang, date] of [
    ['Publicerad 9 september 2026', 'sv', '2026-09-09'],
    ['Pressmeddelande 2026-06-11', 'sv', '2026-06-11'],
    ['24 november 2026', 'sv', '2026-11-24'],
    ['Published 27 January 2026', 'en', '2026-01-27'],
    ['March 7, 2026', 'en', '2026-03-07'],
    ['Tiedote 5.5.2026', 'fi', '2026-05-05'],
    ['Pressemelding 2. mars 2026', 'nb', '2026-03-02'],
    ['Pressemeddelelse, 18. juni 2026', 'da', '2026-06-18'],
    ['Lindenfurt, 13. Oktober 2026', 'de', '2026-10-13'],
    ['Orm, am 21. Jänner 2026', 'de', '2026-01-21'],
  ] as const)
    it(`is read in "${opening}"`, () => {
      assert.equal(dateOf(opening, lang), date);
    });

  for (const opening of ['Senast uppdaterad 9 september 2026', '2026-13-45', 'Den 9 september', 'Läs mer 2026'])
    it(`is not invented from "${opening}"`, () => {
      assert.equal(dateOf(opening, 'sv'), undefined);
    });

  it('is finer than the month that the caller knows, where it lies in that', () => {
    const dated = (datePublished: string): string | undefined =>
      parseText('Ny bro\n\nLillälv 14.4.2026\n\nBron öppnar i dag. Den är lång.', {
        languages: allLanguages,
        fields: { datePublished },
      }).datePublished;
    assert.deepEqual(['2026', '2026-04', '2026-05', '2026-04-15'].map(dated), [
      '2026-04-14',
      '2026-04-14',
      '2026-05',
      '2026-04-15',
    ]);
  });

  it('is read in a dateline before the lede', () => {
    const release = parseText(
      'Ny bro i Lillälv\n\nLILLÄLV, 14 april 2026 – Bron öppnar i dag. Den är lång.\n\nMer text.',
      {
        languages: allLanguages,
      },
    );
    assert.equal(release.datePublished, '2026-04-14');
    assert.equal(release.dateline?.text, 'LILLÄLV, 14 april 2026');
  });
});
