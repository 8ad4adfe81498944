import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Dash-led words where nobody speaks', () => {
  it('are whose whom the headline opens with, by office and name', () => {
    assert.deepEqual(
      said(
        'sv',
        'Utrikesminister Tobias Björk besöker Warszawa\n\n– Vi har mycket att tala om.\n\nMinistern träffar också unga diplomater.',
      ),
      ['Tobias Björk (Utrikesminister): Vi har mycket att tala om.'],
    );
    assert.deepEqual(
      said('nb', 'Statsråd Kari Lund besøker Vardø\n\n– Vi har mye å snakke om.\n\nStatsråden møter også fiskere.'),
      ['Kari Lund (Statsråd): Vi har mye å snakke om.'],
    );
  });

  it('are whose whom it means by the office alone, and not of whom they meet', () => {
    assert.deepEqual(
      said(
        'sv',
        'Statsministern i samtal med landets president Emma Ek\n\n– Jag har haft goda samtal.\n\nFakta\n\nI morgon är statsminister Ulf Kryss värd för ett möte.',
      ),
      ['Ulf Kryss (statsminister): Jag har haft goda samtal.'],
    );
  });

  it('are nobody’s behind a headline about whom somebody meets', () => {
    assert.deepEqual(
      said('sv', 'Möte med minister Emma Ek i Lund\n\n– Vi har mycket att tala om.\n\nMötet hålls i april.'),
      ['?: Vi har mycket att tala om.'],
    );
  });
});

describe('Dash-led words without a speaker', () => {
  it('go on in the next, where those named before are only a list', () => {
    assert.deepEqual(
      said(
        'sv',
        'Minister Tobias Björk reser\n\n– Det är ett viktigt besök, säger minister Tobias Björk.\n\nHan träffade president Olha Marko, vice minister Denis Kovar och Jan Petrov.\n\n– Jag har lovat stöd.\n\n– Vi har också talat om handel, säger Tobias Björk.',
      ).slice(1, 2),
      ['Tobias Björk (Minister): Jag har lovat stöd.'],
    );
  });

  it('go on in the next, where they tell of whom the text has come to', () => {
    assert.deepEqual(
      said(
        'sv',
        'Utredare Jon Hasselqvist lämnar sitt förslag\n\n– Sverige har fått tuffa mål. Jon Hasselqvists rapport är ett viktigt underlag.\n\n– Nu läser vi den noga, säger minister Romina Porse.',
      ).slice(0, 1),
      ['Romina Porse (minister): Sverige har fått tuffa mål. Jon Hasselqvists rapport är ett viktigt underlag.'],
    );
  });

  it('are of the only other speaker, where they speak of whom the text has come to', () => {
    assert.deepEqual(
      said(
        'sv',
        'Ny ordförande\n\n– Jag är glad, säger kulturminister Pia Ek.\n\nOrdföranden Lena Olsdal lämnar i maj.\n\n– Jag vill tacka Lena Olsdal.',
      ).slice(1),
      ['Pia Ek (kulturminister): Jag vill tacka Lena Olsdal.'],
    );
  });

  it('are of the only one whom the text names, where they answer questions', () => {
    for (const [lang, text] of [
      ['sv', 'Möt nya rektorn Anna Berg\n\nHur känns det?\n– Roligt, men lite pirrigt.'],
      ['nb', 'Fem raske med Anna Berg, ny rektor\n\nHvordan føles det?\n\n– Gøy, men litt skummelt.'],
      ['da', 'Fem hurtige til rektor Anna Berg\n\nHvordan føles det?\n– Sjovt, men lidt mærkeligt.'],
    ] as const)
      assert.match(said(lang, text)[0] ?? '', /^Anna Berg /, text);
  });
});

describe('A title that a headline gives words', () => {
  it('means the only one who speaks, where nothing says what that is', () => {
    for (const [lang, text] of [
      ['sv', 'Kommunalråd tackar alla: ”Jag är stolt”\n\n”Alla har hjälpt till”, säger Karin Berg.'],
      ['da', 'Borgmester takker alle: ”Jeg er stolt”\n\n”Alle har hjulpet til,” siger Karen Berg.'],
    ] as const)
      assert.match(said(lang, text)[0] ?? '', /^Kar[ie]n Berg /, text);
  });
});
