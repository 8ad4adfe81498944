import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations, parsePressRelease } from '../index.ts';
import { said } from './said.fixture.ts';

/** The second paragraph of a release, with prose before and behind it. */
const finds = (lang: string, paragraph: string, expected: readonly string[]): void => {
  assert.deepEqual(
    said(lang, `Torsby 2026\n\nTorsby 2026, 120 000, 3 500.\n\n${paragraph}\n\nTorsby 2026.`),
    expected,
    paragraph,
  );
};

describe('What stands around an attribution', () => {
  it('may be where and to whom it was said, behind the title', () => {
    for (const [lang, verb, role, rest] of [
      ['sv', 'säger', 'professor i fysik vid Torsby högskola', 'i ett pressmeddelande'],
      ['sv', 'säger', 'professor i fysik', 'i en kommentar till beslutet'],
      ['nb', 'sier', 'professor i fysikk', 'i en pressemelding'],
      ['da', 'siger', 'professor i fysik', 'i en pressemeddelelse'],
    ] as const)
      finds(lang, `– Tekniken är bra, ${verb} Mona Lilja, ${role}, ${rest}.`, [
        `Mona Lilja (${role}): Tekniken är bra`,
      ]);
    finds('sv', '– Vi hoppas på det, säger en granne, till Torsbybladet.', ['granne: Vi hoppas på det']);
    finds('sv', '– Tekniken är bra, säger Mona Lilja, i ett brev har jag fått veta det.', [
      'Mona Lilja: Tekniken är bra … i ett brev har jag fått veta det.',
    ]);
  });

  it('ends at the comma before a condition, which goes on with the speech', () => {
    for (const [lang, attribution, condition] of [
      ['sv', 'säger Mona Lilja, rektor', 'om inte alla hjälper till'],
      ['sv', 'säger Mona Lilja', 'tills bron är klar'],
      ['nb', 'sier Mona Lilja, rektor', 'hvis ikke alle hjelper til'],
      ['nb', 'sier Mona Lilja', 'hvis naboene hjelper til'],
      ['da', 'siger Mona Lilja, rektor', 'hvis ikke alle hjælper til'],
      ['fi', 'sanoo Mona Lilja, rehtori', 'elleivät kaikki auta'],
      ['fi', 'sanoo Mona Lilja', 'kunnes silta on valmis'],
    ] as const) {
      const [, role] = attribution.split(', ');
      const who = role === undefined ? 'Mona Lilja' : `Mona Lilja (${role})`;
      finds(lang, `– Det går, ${attribution}, ${condition}.`, [`${who}: Det går … ${condition}.`]);
    }
    finds('nb', '– Det går, sier Mona Lilja, hvis bok kom i fjor.', ['Mona Lilja: Det går']);
  });

  it('may be in what it was said, which is nobody the speaker works for', () => {
    for (const [lang, verb, ...places] of [
      ['sv', 'säger', 'i pressmeddelandet', 'i brevet till Torsby kommun', 'på presskonferensen'],
      ['nb', 'sier', 'i pressemeldingen', 'i brevet til Torsby kommune', 'under pressekonferansen'],
      ['da', 'siger', 'i pressemeddelelsen', 'i brevet til Torsby Kommune', 'på pressekonferencen'],
    ] as const)
      for (const place of places) {
        const quotations = findQuotations(`Torsby 2026\n\n– Tekniken är bra, ${verb} Mona Lilja ${place}.`, { lang });
        assert.deepEqual(
          quotations.map(({ speaker }) => [speaker?.name, speaker?.affiliation]),
          [['Mona Lilja', undefined]],
          place,
        );
      }
  });

  it('may be the occasion, which is no organisation and no part of the office', () => {
    for (const [lang, words, role] of [
      ['sv', 'säger minister Mona Lilja med anledning av beslutet', 'minister'],
      ['sv', 'säger minister Mona Lilja vid överlämnandet av gåvan', 'minister'],
      ['sv', 'säger Mona Lilja, klimatminister inför mötet', 'klimatminister'],
      ['nb', 'sier Mona Lilja, klimaminister etter møtet', 'klimaminister'],
      ['en', 'said Commissioner Mona Lilja at the launch in Ghent', 'Commissioner'],
      ['de', 'sagte Ministerin Mona Lilja vor rund 200 Gästen', 'Ministerin'],
    ] as const) {
      const [quotation] = findQuotations(`Torsby 2026\n\n”Tekniken är bra”, ${words}.`, { lang });
      assert.deepEqual([quotation?.speaker?.jobTitle, quotation?.speaker?.affiliation], [role, undefined], words);
    }
  });

  it('may be an office with a number', () => {
    finds('sv', '– Vården är bättre, säger Mona Lilja, 1:e vice ordförande i nämnden.', [
      'Mona Lilja (1:e vice ordförande i nämnden): Vården är bättre',
    ]);
  });

  it('may be the word that compares it with what was told', () => {
    finds('da', 'Som Mona Lilje (formand for lauget) siger: »Det er godt.«', [
      'Mona Lilje (formand for lauget): Det er godt.',
    ]);
    finds('nb', 'Som Mona Lilje sier: «Dette er en god sak.»', ['Mona Lilje: Dette er en god sak.']);
  });

  it('may be a participle, which is no part of the name', () => {
    assert.doesNotMatch(said('da', 'Torsby 2026\n\n»Det er en god sag.« Fortalt af Stellan Ravn.').join(), /Fortalt/);
  });

  it('may be a party in brackets before a verb and its preposition', () => {
    finds('da', 'Mona Lilje (SF) argumenterede for, at broen er vigtig.', ['Mona Lilje: ~ broen er vigtig']);
    finds('sv', 'Mona Lilja (S) pekar på att bron är viktig.', ['Mona Lilja: ~ bron är viktig']);
  });

  it('may be a relative clause that closes with a bracket', () => {
    finds('nb', 'Stellan Ravn, en tekniker som bruker Havnly ved Torsby skole (TS), forteller: «Det virker.»', [
      'Stellan Ravn (tekniker): Det virker.',
    ]);
  });

  it('is no report of an organisation in what is said', () => {
    finds('fi', '– Tilanne on vaikea, Työliitto on ilmoittanut, että se odottaa, Mona Kivelä sanoi.', [
      'Mona Kivelä: Tilanne on vaikea, Työliitto on ilmoittanut, että se odottaa',
    ]);
  });

  it('is not what a body is told to have done before', () => {
    finds(
      'sv',
      '– I våras, som riksdagen ville, slog regeringen fast att det behövs. Nu tar vi steget, säger Mona Lilja.',
      ['Mona Lilja: I våras, som riksdagen ville, slog regeringen fast att det behövs. Nu tar vi steget'],
    );
  });

  it('opens no clause of another verb', () => {
    finds('fi', 'Työliitto kertoi lakosta ja on todennäköistä, että muut seuraavat.', []);
    finds('sv', 'Torsby kommun berättade om strejken och det är troligt att fler deltar.', []);
  });
});

describe('A name', () => {
  it('of three words may stand behind the title', () => {
    finds('da', 'Partiets politiske leder, Sonja Marie Ravn sagde, at broen er vigtig.', [
      'Sonja Marie Ravn (Partiets politiske leder): ~ broen er vigtig',
    ]);
  });

  it('may be a trade behind a degree', () => {
    finds('de', '„Die Brücke ist offen“, sagt Präsident Professor Dr. Lambert T. Koch.', [
      'Lambert T. Koch (Präsident Professor): Die Brücke ist offen',
    ]);
  });
});

describe('A paragraph about JavaScript', () => {
  it('is no notice where it is said, or names a kind of thing', () => {
    const body = '"JavaScript-Daten lassen sich jetzt speichern." meint Mona Lilje, Leiterin des Amtes.';
    const { blocks } = parsePressRelease(`Torsby speichert\n\n${body}\n\nBitte aktivieren Sie JavaScript`, {
      lang: 'de',
    });
    assert.deepEqual(
      blocks.map(({ type }) => type),
      ['paragraph'],
    );
    finds('de', body, ['Mona Lilje (Leiterin des Amtes): JavaScript-Daten lassen sich jetzt speichern.']);
  });
});

describe('A title behind a name', () => {
  it('may have lost its comma', () => {
    for (const [lang, verb, role] of [
      ['sv', 'säger', 'rektor för grundskolan'],
      ['nb', 'sier', 'rektor ved grunnskolen'],
      ['da', 'siger', 'direktør i Torsby Kommune'],
      ['fi', 'sanoo', 'rehtori Torsbyn koulusta'],
    ] as const)
      finds(lang, `– Torsby 2026, ${verb} Anna Lilja ${role}.`, [`Anna Lilja (${role}): Torsby 2026`]);
    finds('sv', '– Då svarade hon, säger Anna Lilja journalisten på plats.', ['Anna Lilja: Då svarade hon']);
  });

  it('may begin with whose it is', () => {
    finds('sv', '– Det går bra, menar Anna Lilja Skolverkets generaldirektör.', [
      'Anna Lilja (Skolverkets generaldirektör): Det går bra',
    ]);
  });

  it('may open a clause that is joined to another', () => {
    finds('da', 'Det handler om broer, og økonom i Broforbundet Karin Ravn siger, at det går godt.', [
      'Karin Ravn (økonom i Broforbundet): ~ det går godt',
    ]);
  });

  it('ends before a second speaker, who says nothing by that', () => {
    for (const joint of [' och', ', och'])
      finds('sv', `– Vi är stolta, säger Anna Lilja, rektor för Torsbyskolan${joint} Eva Ravn, rektor för förskolan.`, [
        'Anna Lilja (rektor för Torsbyskolan): Vi är stolta',
      ]);
    finds('sv', '– Vi är stolta, säger Anna Lilja rektor för Torsbyskolan och Eva Ravn, rektor för förskolan.', [
      'Anna Lilja (rektor för Torsbyskolan): Vi är stolta',
    ]);
  });
});

describe('A name in marks', () => {
  it('may be a title with what it means, or of a gathering', () => {
    finds('da', 'Møderne hedder »Ask him ...« (»Spørg ham ...«), og alle må komme til Torsby.', []);
    finds('da', '»One day with ...« (»En dag med ...«), er en mere teknisk session.', []);
    finds('sv', 'I Torsby svarar Anna Lilja på frågor under evenemanget ”fika med en minister”.', []);
  });

  it('is nobody whom a pronoun may mean', () => {
    const text =
      'Torsby i dag\n\n– Det er en drøm, siger Knud Ravn, direktør i Torsby Møbler.\n\n' +
      "Prædikatet 'Kongelig Hofleverandør' tildeles hvert år.\n\n– Det er et klap på skulderen, tilføjer han.";
    assert.deepEqual(said('da', text), [
      'Knud Ravn (direktør i Torsby Møbler): Det er en drøm',
      'Knud Ravn (direktør i Torsby Møbler): Det er et klap på skulderen',
    ]);
  });
});

describe('Words in marks before a sentence about who goes on', () => {
  it('are theirs', () => {
    const text =
      'Torsby i dag\n\nMona Lilje bor i Torsby.\n\n' +
      '»Det er godt for os. Vi ses!« Stellan Ravn, formand for lauget, forklarer: »Vi kommer igen. Det er sikkert.«';
    assert.deepEqual(said('da', text), [
      'Stellan Ravn (formand for lauget): Det er godt for os. Vi ses!',
      'Stellan Ravn (formand for lauget): Vi kommer igen. Det er sikkert.',
    ]);
  });
});

describe('A list of people', () => {
  it('gives the first no office of the next', () => {
    const text =
      'Fest i Torsby\n\nRektor Anna Lilja, nämndens ordförande och projektledare Xander Ravn inledde firandet.\n\n' +
      '– Det är en bra skola, säger Anna Lilja.';
    assert.deepEqual(said('sv', text), ['Anna Lilja (Rektor): Det är en bra skola']);
  });
});

describe('What leads to a speaker, and what follows', () => {
  it('may be narration by what it is told in', () => {
    for (const [lang, said, told] of [
      ['sv', 'säger rektor Mona Lilja i ett pressmeddelande', 'Av pressmeddelandet framgår att styrelsen väntar.'],
      ['nb', 'sier rektor Mona Lilja i en pressemelding', 'I pressemeldingen heter det at styret venter.'],
      ['da', 'siger rektor Mona Lilja i en meddelelse', 'I meddelelsen skriver skolen, at bestyrelsen venter.'],
    ] as const)
      finds(lang, `– Det er bra, ${said}. ${told}`, ['Mona Lilja (rektor): Det er bra']);
  });

  it('may be a word for whose the speaker is', () => {
    for (const [lang, verb, role] of [
      ['sv', 'säger vår', 'nya ordförande'],
      ['nb', 'sier vår', 'daglige leder'],
      ['da', 'siger vores', 'formand'],
      ['de', 'sagt unsere', 'neue Trainerin'],
    ] as const)
      finds(lang, `${lang === 'de' ? '„Es ist gut“' : '– Det er bra'}, ${verb} ${role} Mona Lilja.`, [
        `Mona Lilja (${role}): ${lang === 'de' ? 'Es ist gut' : 'Det er bra'}`,
      ]);
    finds('sv', 'Vår rektor Mona Lilja säger: ”Det är bra.”', ['Mona Lilja (rektor): Det är bra.']);
  });

  it('is narration without the speaker’s own word behind a statement', () => {
    for (const [lang, said, told] of [
      ['sv', 'säger rektor Mona Lilja i ett pressmeddelande', 'Skolan stängs mellan klockan 9 och 12.'],
      ['nb', 'sier rektor Mona Lilja i en pressemelding', 'Skolen stenges mellom klokka 9 og 12.'],
      ['da', 'siger rektor Mona Lilja i en pressemeddelelse', 'Skolen lukkes mellem klokken 9 og 12.'],
    ] as const) {
      finds(lang, `– Det er bra, ${said}. ${told}`, ['Mona Lilja (rektor): Det er bra']);
      finds(lang, `– Det er bra, ${said}. Vi er glad.`, ['Mona Lilja (rektor): Det er bra … Vi er glad.']);
    }
  });

  it('is no attribution but a report in what is said, where a clause follows', () => {
    for (const [lang, words] of [
      ['sv', 'Jag frågade henne. Mona Lilja sa att det går bra.'],
      ['nb', 'Jeg spurte henne. Mona Lilja sa at det går bra.'],
      ['fi', 'Kysyin häneltä. Mona Lilja sanoi, että se käy.'],
    ] as const)
      assert.equal(
        said(lang, `Torsby 2026\n\nTorsby 2026.\n\n– ${words}`)
          .at(-1)
          ?.replace(/^.*?: /, ''),
        words,
      );
  });

  it('says who puts it so, whatever the words are, and however few', () => {
    assert.deepEqual(said('en', 'It is “roughly a whale and a half,” as harbour master Ann Roe puts it.'), [
      'Ann Roe (harbour master): roughly a whale and a half',
    ]);
    assert.deepEqual(said('sv', 'Det är ”en och en halv val”, som rektor Anna Berg uttrycker det.'), [
      'Anna Berg (rektor): en och en halv val',
    ]);
    assert.deepEqual(said('da', 'Det er »en og en halv hval«, som rektor Anna Berg udtrykker det.'), [
      'Anna Berg (rektor): en og en halv hval',
    ]);
    assert.deepEqual(said('sv', 'Bron kallas ”trollbron”, som rektor Anna Berg byggde i fjol.'), []);
  });
});
