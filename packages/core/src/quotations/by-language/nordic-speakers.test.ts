import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

describe('A name in words that name nobody', () => {
  it('is another’s of the same family', () => {
    assert.deepEqual(
      said(
        'da',
        'Klubben har ansat Henrik Holm.\n\nNiels Berg er ny assistent, og begge kender klubben.\n\n– Jeg er glad for, at vi har fundet Henrik Holm og Niels Berg.\n\n- De kender klubben, siger sportschef Esben Holm.',
      ),
      [
        'Esben Holm (sportschef): Jeg er glad for, at vi har fundet Henrik Holm og Niels Berg.',
        'Esben Holm (sportschef): De kender klubben',
      ],
    );
  });
});

describe('A speaker whom the text has just brought up', () => {
  it('is whom the next sentence says what they are of', () => {
    assert.deepEqual(
      said(
        'da',
        'Det siger Maria Lund, formand for laget.\n\nMaria Lund bakkes op af Kristine Holm. Hun er leder i Vedbo.\n\n- Det er rigtigt, siger hun.',
      ).at(-1),
      'Kristine Holm: Det er rigtigt',
    );
    assert.match(
      said('nb', 'Maria Lund har leid et hus av Kristine Holm. Hun er glad.\n\n– Det er riktig, sier hun.').at(-1) ??
        '',
      /^Maria Lund/,
    );
  });

  it('is not who is asked for something before a colon', () => {
    assert.notEqual(
      findQuotations(
        'Bo Lind er minister.\n\nKystforeningen vil opfordre Bo Lind til at huske sin opgave:\n\n- Vi skal rette op på skaderne.',
        { lang: 'da' },
      )[0]?.confidence,
      'medium',
    );
  });

  it('is no "new"', () => {
    const told =
      'Ny miljø- og havneminister mødes med Vedbo Turforening, som han beskylder for at være »en flok uden mål«.';
    assert.equal(findQuotations(told, { lang: 'da' })[0]?.speaker?.name, null);
  });
});

describe('A noun between a verb of saying and its speaker', () => {
  it('may have an adjective', () => {
    assert.deepEqual(said('da', '- Er det så os, lyder det retoriske spørgsmål fra Karl Berg.'), [
      'Karl Berg: Er det så os',
    ]);
    assert.deepEqual(said('nb', '– Det var gøy, sier den gamle skøytekongen med et smil.'), [
      'gamle skøytekongen: Det var gøy',
    ]);
  });
});

describe('An office beside others', () => {
  it('is not what several are, of whom the speaker is one', () => {
    assert.deepEqual(said('nb', '– Det er mye, sier en av lagets ledere, professor Anne Bakke.'), [
      'Anne Bakke (professor): Det er mye',
    ]);
  });

  it('may have a note behind it that tells where somebody stands in a picture', () => {
    assert.deepEqual(said('nb', '– Det er mye, sier lederen, Torkel Dal, (t.v.) som har sagt opp.'), [
      'Torkel Dal (lederen): Det er mye',
    ]);
  });
});

describe('A given name that is a preposition too', () => {
  it('is a name with a capital within a sentence', () => {
    assert.deepEqual(said('nb', '– Jeg har aldri sett noe slikt, sier Per (56), som bor i nabolaget.'), [
      'Per: Jeg har aldri sett noe slikt',
    ]);
    assert.deepEqual(said('nb', 'Nytt\n\nIfølge Per Thorsen er avtalen god. – Vi er fornøyd, sier Thorsen.'), [
      'Per Thorsen: ~ er avtalen god',
      'Per Thorsen: Vi er fornøyd',
    ]);
  });
});

describe('An organisation of two places', () => {
  it('is one that both say', () => {
    const speaker = (lang: string, phrase: string): string | null | undefined =>
      findQuotations(`– Vi leder, siger ${phrase}.`.replace('siger', lang === 'da' ? 'siger' : 'sier'), { lang })[0]
        ?.speaker?.affiliation;
    for (const [lang, phrase] of [
      ['da', 'Sydsjællands og Lolland-Falsters Politi'],
      ['da', 'Midt- og Vestsjællands Politi'],
      ['nb', 'Møre og Romsdal politidistrikt'],
    ] as const)
      assert.equal(speaker(lang, phrase), phrase);
  });

  it('is no two organisations', () => {
    assert.deepEqual(said('nb', '– Det er bra, sier Holm og Statens vegvesen.'), ['Holm: Det er bra']);
  });
});

describe('An office that opens a sentence', () => {
  it('is of whoever is named behind its comma', () => {
    const text = 'Nytt\n\nLeder i Fagforbundet, Nina Vik, er også kritisk. – Vi ble ikke hørt, sier hun.';
    const crowd = 'Nytt\n\nAvtalen støttes av hovedverneombud Siri Dal.\n\n– Jeg er helt enig, sier Dal.\n\n';
    assert.deepEqual(said('nb', crowd + text.slice(6)).slice(1), ['Nina Vik (Leder i Fagforbundet): Vi ble ikke hørt']);
  });
});

describe('Half an office', () => {
  it('is of whoever holds both', () => {
    assert.deepEqual(
      said('nb', 'Fiskeri- og sjømatminister Odd Vik har laget et forum.\n\n– Målet er klart, sier fiskeriministeren.'),
      ['Odd Vik (Fiskeri- og sjømatminister): Målet er klart'],
    );
    assert.deepEqual(
      said('sv', 'Klimat- och miljöminister Eva Vik har skapat ett forum.\n\n– Målet är klart, säger klimatministern.'),
      ['Eva Vik (Klimat- och miljöminister): Målet är klart'],
    );
  });
});

describe('Letters that are also an abbreviation', () => {
  it('end a sentence before a word that opens one', () => {
    assert.equal(
      findQuotations('»Nogen må gøre det,« siger Troels Holm, konsulent i KL. Han er glad.', { lang: 'da' })[0]?.speaker
        ?.jobTitle,
      'konsulent i KL',
    );
  });
});

describe('Who somebody is to another', () => {
  it('stands before the name that a comma leads', () => {
    for (const who of [
      'forsvareren til mannen, advokat',
      'mannens forsvarer, advokat',
      'naboen til den skadde mannen,',
    ])
      assert.deepEqual(said('nb', `Ny dom\n\n– Han ber om å bli løslatt, sier ${who} Sol Elden, til Havneposten.`), [
        `Sol Elden (${who.replace(/,$/, '')}): Han ber om å bli løslatt`,
      ]);
    assert.deepEqual(said('nb', 'Ny dom\n\n– Han vil hjem, sier forsvareren hans, advokat Sol Elden.'), [
      'Sol Elden (advokat): Han vil hjem',
    ]);
    assert.deepEqual(said('sv', 'Ny dom\n\n– Han vill hem, säger mamman till pojken, Karin Öst, till Hamnbladet.'), [
      'Karin Öst (mamman till pojken): Han vill hem',
    ]);
  });

  it('reads "man" for a man behind an article or whose he is', () => {
    const body = (line: string): string => `Ny avdelning\n\nAvdelningen öppnade i dag.\n\n${line}`;
    assert.deepEqual(said('sv', body('– Vi sov i skift, minns hennes man. Här finns det två sängar!')), [
      'man: Vi sov i skift … Här finns det två sängar!',
    ]);
    assert.deepEqual(said('sv', body('– Vi sov i skift, säger hennes man Oscar Dahl.')), [
      'Oscar Dahl: Vi sov i skift',
    ]);
    assert.deepEqual(said('sv', body('– Vi sov i skift, säger Lindvalls man.')), ['man: Vi sov i skift']);
    assert.deepEqual(said('sv', body('– Vi sov i skift, säger en äldre man.')), ['äldre man: Vi sov i skift']);
  });
});

describe('An office at the head of a sentence', () => {
  it('has the body that it is of behind a preposition that leads names too', () => {
    assert.deepEqual(said('nb', 'Leder av Havnerådet i Vestby, Kari Strand, sier de må finne en løsning.'), [
      'Kari Strand (Leder av Havnerådet i Vestby): ~ de må finne en løsning',
    ]);
    assert.deepEqual(said('da', 'Leder af Havnerådet i Vestby, Karen Strand, siger, at de må finde en løsning.'), [
      'Karen Strand (Leder af Havnerådet i Vestby): ~ de må finde en løsning',
    ]);
  });
});

describe('A body', () => {
  it('may be a court, a club by its sport, or a channel with a number', () => {
    assert.deepEqual(said('nb', 'Ny dom\n\nVestby tingrett mener at saken er ny og må utredes.'), [
      'Vestby tingrett: ~ saken er ny og må utredes',
    ]);
    assert.deepEqual(said('nb', '«Styret takker Bo Lind for innsatsen», skriver Vestby Fotball i pressemeldingen.'), [
      'Vestby Fotball: Styret takker Bo Lind for innsatsen',
    ]);
    assert.deepEqual(said('nb', 'Ny havn\n\nHavnen er stengt hele dagen, skriver TV 2.'), [
      'TV 2: ~ Havnen er stengt hele dagen',
    ]);
  });

  it('ends before to whom it speaks', () => {
    const text = '– Et godt år, sier Kari Strand i Vestby Havneforbund overfor Havneposten.';
    assert.equal(findQuotations(text, { lang: 'nb' })[0]?.speaker?.affiliation, 'Vestby Havneforbund');
  });
});

describe('What goes on by itself in what is said', () => {
  it('is not who says it', () => {
    assert.deepEqual(
      said('nb', '– Selv om havnen er stengt, fortsetter arbeidet som før, skriver rektor Kari Strand.'),
      ['Kari Strand (rektor): Selv om havnen er stengt, fortsetter arbeidet som før'],
    );
  });
});

describe('On what question somebody speaks', () => {
  it('is no speech', () => {
    assert.deepEqual(said('nb', '– Kurs, sier Kari Strand, på spørsmålet om hva som må til for havnen.'), [
      'Kari Strand: Kurs',
    ]);
  });
});

describe('A body without a kind in its name', () => {
  it('ends before the statement in which somebody speaks for it', () => {
    for (const [lang, words] of [
      ['nb', '– Bra, sier direktør Bo Lind i Vedbonett i en pressemelding.'],
      ['sv', '– Bra, säger direktör Bo Lind i Vedbonett i ett pressmeddelande.'],
      ['da', '– Godt, siger direktør Bo Lind i Vedbonett i en pressemeddelelse.'],
    ] as const)
      assert.equal(findQuotations(words, { lang })[0]?.speaker?.affiliation, 'Vedbonett', lang);
  });
});

describe('A Nynorsk infinitive behind another verb', () => {
  it('reports', () => {
    assert.deepEqual(said('nb', 'Ny hamn\n\nRektor Bo Lind kunne vidare fortelje at hamna er stengd.'), [
      'Bo Lind (Rektor): ~ hamna er stengd',
    ]);
  });
});

describe('A noun for who speaks', () => {
  it('ends before the day', () => {
    assert.deepEqual(said('nb', 'Nytt\n\n– Det var uventet, heter det i en melding fra styregruppa mandag kveld.'), [
      'styregruppa: Det var uventet',
    ]);
    assert.deepEqual(said('sv', 'Nytt\n\n– Det var oväntat, säger grannen tisdag kväll.'), [
      'grannen: Det var oväntat',
    ]);
  });
});

describe('A report around its speaker', () => {
  it('goes on with the verb of its main clause', () => {
    assert.deepEqual(said('nb', 'Ny bro\n\nA b c.\n\nNår prisene stiger, sier Eva Lund, må flere bygge.'), [
      'Eva Lund: ~ Når prisene stiger … må flere bygge',
    ]);
    assert.deepEqual(said('da', 'Ny bro\n\nA b c.\n\nNår priserne stiger, siger Eva Lund, må flere bygge.'), [
      'Eva Lund: ~ Når priserne stiger … må flere bygge',
    ]);
  });

  it('is none where only a question stands before the verb', () => {
    for (const [lang, text] of [
      ['sv', 'På frågan om det blir dyrt, svarar Eva Lund ja.'],
      ['nb', 'På spørsmål om det blir dyrt, svarer Eva Lund ja.'],
      ['da', 'Adspurgt om det bliver dyrt, svarer Eva Lund ja.'],
    ] as const)
      assert.deepEqual(said(lang, `Ny bro\n\nA b c.\n\n${text}`), [], text);
  });

  it('begins behind a letter that closes a sentence', () => {
    assert.deepEqual(
      said('sv', 'Nytt vaccin\n\nA b c.\n\nAlla får klass C. Det räcker för hela bygden, säger Eva Lund.'),
      ['Eva Lund: ~ Det räcker för hela bygden'],
    );
  });
});
