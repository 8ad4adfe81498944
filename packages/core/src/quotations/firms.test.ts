import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../index.ts';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('Firms', () => {
  it('are no persons where an abbreviation without a vowel opens them', () => {
    const text =
      '«Es ist genug», sagt der Sportchef.\n\nJean Maillard, Sportchef HC Rotbach, Telefon 044 000 00 00\n\nDas meldet RTL Info.';
    assert.deepEqual(said('de', `Neuer Trainer\n\n${text}`), ['Jean Maillard (Sportchef HC Rotbach): Es ist genug']);
    assert.deepEqual(said('en', 'New bus\n\n“It is fine,” said MP Smith.'), ['Smith (MP): It is fine']);
  });
});

describe('Bodies with an English name in a release of another language', () => {
  it('are no persons', () => {
    const finds = (lang: string, text: string): void => {
      const [found] = findQuotations(text, { lang });
      assert.deepEqual([found?.speaker?.type, found?.speaker?.affiliation], ['organisation', 'Zambria Bridge Agency']);
    };
    finds('sv', 'Ny bro\n\nZambria Bridge Agency meddelar att bron är stängd.');
    finds('nb', 'Ny bro\n\nZambria Bridge Agency melder at broen er stengt.');
    finds('de', 'Neue Brücke\n\nZambria Bridge Agency teilt mit, dass die Brücke geschlossen ist.');
  });
});

describe('A harbour', () => {
  it('speaks as an organisation, and is a surname behind a given name', () => {
    for (const [lang, verb, name] of [
      ['da', '»Det er godt«, siger', 'Havn'],
      ['nb', '«Det er godt», sier', 'Havn'],
      ['sv', '”Det är bra”, säger', 'Hamn'],
    ] as const) {
      const types = findQuotations(`Kaj\n\n${verb} Vedbo ${name}.\n\n${verb} Anna ${name}.`, { lang });
      assert.deepEqual(
        types.map(({ speaker }) => speaker?.type),
        ['organisation', 'person'],
      );
    }
  });
});

describe('A union', () => {
  const body = (lang: string, text: string, name: string): void => {
    const [found] = findQuotations(`Bridge\n\n${text}`, { lang });
    assert.deepEqual([found?.speaker?.type, found?.speaker?.affiliation], ['organisation', name], text);
  };

  it('has whose it is in its name', () => {
    body('sv', '”Vi är glada”, skriver Elmontörernas Riksförbund.', 'Elmontörernas Riksförbund');
    body('da', '»Vi er glade«, skriver Elektrikernes Forbund.', 'Elektrikernes Forbund');
    body('nb', 'Sykepleiernes Forbund sier at det er godt.', 'Sykepleiernes Forbund');
    body('en', '“We are glad,” said the Water Companies’ Forum.', 'Water Companies’ Forum');
    body('en', '“We are glad,” the Nurses’ Association said.', 'Nurses’ Association');
  });

  it('has whom it is of in its name', () => {
    body('da', '»Vi er glade«, siger Sammenslutningen af Danske Øer.', 'Sammenslutningen af Danske Øer');
    body('nb', '«Vi er glade», sier Foreningen av Norske Øyer.', 'Foreningen av Norske Øyer');
  });

  it('has the whole name that the text has given it', () => {
    const text = 'The figures are by Clear Rivers Alliance. In a letter, the Alliance writes: “It is a decision.”';
    body('en', text, 'Clear Rivers Alliance');
  });
});

describe('Several who are in apposition an organisation', () => {
  it('speak as one', () => {
    const [found] = findQuotations(
      'Pier\n\nThe pier’s owners, the Wexcombe Harbour Trust, said: “The lamps are ours.”',
      {
        lang: 'en',
      },
    );
    assert.deepEqual([found?.speaker?.type, found?.speaker?.affiliation], ['organisation', 'Wexcombe Harbour Trust']);
  });
});

describe('Somebody without a name', () => {
  it('is a person by a noun for people', () => {
    for (const [lang, text] of [
      ['en', '‘I had packed my bag’, the patient said.'],
      ['sv', '”Jag hade packat”, sade patienten.'],
      ['da', '»Jeg havde pakket«, sagde naboen.'],
      ['de', '„Ich hatte gepackt“, sagte der Nachbar.'],
    ] as const)
      assert.equal(findQuotations(`Klinik\n\n${text}`, { lang })[0]?.speaker?.type, 'person', text);
  });
});

describe('What somebody without a name is', () => {
  it('is what the noun says', () => {
    for (const [lang, text, role] of [
      ['en', '“It was loud,” said a neighbour.', 'neighbour'],
      ['en', '“It was loud,” said a 34-year-old mother-of-two.', '34-year-old mother-of-two'],
      ['sv', '”Det small”, säger en granne.', 'granne'],
    ] as const) {
      const [found] = findQuotations(`Fire\n\n${text}`, { lang });
      assert.deepEqual([found?.speaker?.type, found?.speaker?.jobTitle], ['person', role], text);
    }
  });
});

describe('English titles in a release of another language', () => {
  it('are read before a name, whatever the office is of', () => {
    finds('sv', '– Bra, säger Head of Public Affairs Xenia Ngo.', ['Xenia Ngo (Head of Public Affairs): Bra']);
    finds('de', '„Das ist gut“, sagt Head of Sales Uta Maurer.', ['Uta Maurer (Head of Sales): Das ist gut']);
    finds('fi', '”Hyvä on”, sanoo Head of Sales Kati Moss.', ['Kati Moss (Head of Sales): Hyvä on']);
    finds('da', '»Det er godt,« siger Vice President Ulf Ek.', ['Ulf Ek (Vice President): Det er godt']);
  });

  it('are read behind a name', () => {
    finds('de', '„Das ist gut“, sagt Eva Rot, Chief People Officer der Bruhn AG.', [
      'Eva Rot (Chief People Officer der Bruhn AG): Das ist gut',
    ]);
    finds('nb', '– Bra, sier Pia Lind, Senior Vice President, Head of Group Communications.', [
      'Pia Lind (Senior Vice President, Head of Group Communications): Bra',
    ]);
  });
});

describe('“&” between names', () => {
  it('makes a firm of them, which may speak', () => {
    const [quotation] = findQuotations('“We believe in it,” said Bruhn & Lykke.', { lang: 'en' });
    assert.equal(quotation?.speaker?.affiliation, 'Bruhn & Lykke');
  });

  it('holds the plural of what its members are', () => {
    finds('en', '“We believe in it,” said the Norvik Pilots Guild.', ['Norvik Pilots Guild: We believe in it']);
  });

  it('goes by a word for its people with a capital inside the sentence', () => {
    for (const body of ['All Hands Ashore', 'Our Rivers', 'Friends of the Fenn'])
      finds('en', `“We believe in it,” said ${body}.`, [`${body}: We believe in it`]);
  });

  it('stays within what an office is of', () => {
    finds('nb', '– Vi tror på det, sier Anna Berg, direktør i fabrikken Bruhn & Lykke.', [
      'Anna Berg (direktør i fabrikken Bruhn & Lykke): Vi tror på det',
    ]);
    finds('sv', '– Vi tror på det, säger Eva Moss, chef för Forskning & Utveckling på Lind & Berg AB.', [
      'Eva Moss (chef för Forskning & Utveckling på Lind & Berg AB): Vi tror på det',
    ]);
  });
});

describe('A sentence that tells of somebody and ends with a colon', () => {
  it('leads to dash-led speech on the same line', () => {
    finds('nb', 'Prosjektleder Anna Berg er glad for at brua er ferdig: – Vi har bygget for barnebarna våre.', [
      'Anna Berg (Prosjektleder): Vi har bygget for barnebarna våre.',
    ]);
    finds('nb', 'Prosjektleder Anna Berg trekker fram tre ting: – sykkelfelt, belysning og benker.', []);
    finds('nb', 'Programmet åpner: – Foredrag om bruer.', []);
  });

  it('does not lead from what is judged inside its clause', () => {
    finds('de', 'Leiterin Anna Berg glaubt, dass die Brücke hundert Jahre hält: „Wir haben für unsere Enkel gebaut.“', [
      'Anna Berg (Leiterin): Wir haben für unsere Enkel gebaut.',
    ]);
  });

  it('has its name with the ending of a genitive before a verb', () => {
    assert.deepEqual(said('en', 'Bread\n\nHartley’s has described the offer as “final and generous”.'), [
      'Hartley’s: final and generous',
    ]);
  });
});

describe('English bodies', () => {
  it('are known by what closes their name, but not behind a given name', () => {
    const types = (name: string): (string | undefined)[] =>
      findQuotations(`New bus\n\n“It is fine,” ${name} said.`, { lang: 'en' }).map(({ speaker }) => speaker?.type);
    for (const name of ['Norland Aid', 'Fenn Water', 'Orrin International', 'Sport Norland Wales'])
      assert.deepEqual(types(name), ['organisation']);
    assert.deepEqual(types('Anna Wales'), ['person']);
  });

  it('are not who speaks for them, several without a name', () => {
    finds('en', 'New bus\n\n“It is fine,” Gull Tower officials said.', ['Gull Tower officials: It is fine']);
    finds('en', 'New bus\n\nGull Tower officials said it is fine.', ['Gull Tower officials: ~ it is fine']);
  });
});

describe('Several bodies of a kind', () => {
  it('are no person', () => {
    finds('en', 'New bus\n\nSchoolbus charities said that it is late.', ['Schoolbus charities: ~ it is late']);
  });
});
