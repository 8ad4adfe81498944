import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease, toAnnotation } from '../index.ts';

describe('a headline', () => {
  it('in capitals may be long, and end in a point', () => {
    const line =
      'MAYOR BRENNAN ISSUES STATEMENT REGARDING THE HEARING OF ENGINEER VANCE TO SERVE AS CHIEF ENGINEER OF BRIDGES OF THE U.S.';
    const release = parsePressRelease(`${line}\n\nMayor Orla Brennan spoke at a hearing today.`, { lang: 'en' });
    assert.equal(release.headline, line);
    assert.equal(release.lede, 'Mayor Orla Brennan spoke at a hearing today.');
  });

  it('may be as long as it likes behind the sign of Markdown', () => {
    const line =
      '# Orm Line Sets Its Sights on the Islands; Signs Maya Orr, Expands its partnership with the Harbour of Fenn to Deliver a Ferry to Orm Island and Grows its team in Norwick';
    const { headline } = parsePressRelease(`${line}\n\nOrm Line has bought a ferry that runs on electricity.`, {
      lang: 'en',
    });
    assert.equal(headline, line);
  });

  const above: readonly (readonly [what: string, lang: string, line: string, headline: string])[] = [
    ['the number of the release', 'de', 'Pressemitteilung 14/2026', 'Reederei kauft Fähre mit Strom'],
    [
      'the kind of release and who decided it',
      'de',
      'Medienmitteilung des Gemeinderats',
      'Gemeinde kauft Fähre mit Strom',
    ],
    ['the code of a service', 'de', 'OTS0042 5 II 0099', 'Orre: „Die Fähre kommt zu spät“'],
    ['an authority', 'de', 'Landesamt für Fähren', 'Warnung: Fähre „Orm“ fährt nicht'],
    ['an office and a trail of links', 'sv', 'Färjekontoret i Norden\nHem > Nyheter', 'Alla får åka färja gratis'],
    ['an embargo', 'nb', 'SPERREFRIST: Torsdag 5. mars 2026 kl. 08.00', 'Rederiet kjøper ferje'],
    ['an embargo', 'da', 'Klausuleret til torsdag den 5. marts 2026', 'Rederiet køber færge'],
    ['who informs', 'fi', 'Orminsaaren seurakunta tiedottaa', 'Maija Orre uudeksi kirkkoherraksi'],
    ['the issuer with a point', 'de', 'Verband der Reedereien e.V.', 'Fähre fährt mit Strom'],
    ['who sends it', 'nb', 'Fra: Ferjedepartementet', 'Rederiet kjøper ferje'],
    ['a row of links', 'sv', 'Hem Turlista Biljetter Om oss', 'Rederiet köper en färja'],
    ['a row of links whose last is known', 'nb', 'Besøk oss Ferjer Ruter Havner Presserom', 'Rederiet kjøper ferje'],
    ['links between dashes', 'da', 'Rederiet Orm — Sejlplan — Gods — Presse', 'Rederiet køber færge'],
    ['links with signs', 'nb', 'Ferjer ▾ Ruter ▾ Havner', 'Rederiet kjøper ferje'],
    ['what a search field asks', 'sv', 'Vad letar du efter?', 'Rederiet köper en färja'],
    [
      'the kind of text and its date',
      'fi',
      'Orminsaari Oyj, pörssitiedote, 11.2.2026 klo 8.00',
      'Varustamo ostaa lautan',
    ],
    [
      'the kind of text and its date',
      'en',
      'Company announcement no. 4/2026, Orm, 26 February 2026',
      'Orm Line buys a ferry',
    ],
    ['an authority with an adjective', 'de', 'Ministerium für Fähren und ländliche Häfen', 'Fähre fährt mit Strom'],
    ['a row of links with wide gaps', 'da', 'Sejlplan  Billetter  Gods', 'Rederiet køber færge'],
    [
      'the links of a site, one a line',
      'de',
      'Reederei Orm\nFahrplan\nFracht und Gepäck\nArbeiten bei Orm',
      'Reederei kauft Fähre mit Strom',
    ],
    [
      'a day, the issuer and the kind of text',
      'nb',
      '05.03.2026 08:00:00 CET | Ormøy Rederi | Pressemelding',
      'Rederiet kjøper ferje',
    ],
    ['a motto between dashes', 'sv', '– Nu går båten –', 'Rederiet köper en färja'],
  ];
  const lede: Readonly<Record<string, string>> = {
    sv: 'En ny färja börjar gå till Ormö på måndag.',
    nb: 'En ny ferje begynner å gå til Ormøya på mandag.',
    da: 'En ny færge begynder at sejle til Ormø på mandag.',
    fi: 'Uusi lautta alkaa kulkea Ormöhön maanantaina.',
    de: 'Eine neue Fähre fährt ab Montag nach Ormö.',
  };
  for (const [what, lang, line, headline] of above) {
    it(`stands below ${what} (${lang}): ${line}`, () => {
      const text = `${line}\n\n${headline}\n\n${lede[lang] ?? ''}\n`;
      const release = parsePressRelease(text, { lang });
      assert.deepEqual([release.headline, release.lede], [headline, lede[lang]]);
      assert.deepEqual(
        toAnnotation(release)
          .furniture.map(({ start, end }) => text.slice(start, end))
          .join('\n'),
        line,
      );
    });
  }

  it('stays one where it begins with the word for a release', () => {
    const { headline } = parsePressRelease(
      'Pressmeddelande: Rederiet köper en färja\n\nDen går på el\n\nEn ny färja börjar gå till Ormö på måndag.',
      { lang: 'sv' },
    );
    assert.equal(headline, 'Pressmeddelande: Rederiet köper en färja');
  });

  for (const [lang, headline] of [
    ['sv', 'Fler får åka färja gratis'],
    ['nb', 'Flere får kjøre ferje gratis'],
    ['da', 'Flere får gratis færge'],
    ['de', 'Navigationsfehler: Fähre auf Grund'],
    ['sv', 'Uppdaterad turlista för färjan'],
    ['da', 'Selskabsmeddelelse nr. 3/2026: Ormø Rederi køber færge'],
    ['fi', 'Sisäpiiritieto: Ormön Varustamo Oyj ostaa lautan'],
  ] as const)
    it(`may open like a line of a page (${lang}): ${headline}`, () => {
      const release = parsePressRelease(`${headline}\n\n${lede[lang] ?? ''}`, { lang });
      assert.deepEqual([release.headline, release.lede], [headline, lede[lang]]);
    });

  it('may open with the name of an organisation, above a second headline', () => {
    const { headline, alternativeHeadline } = parsePressRelease(
      `Sjöfartsverket köper en färja\n\nBåten går på el\n\n${lede['sv'] ?? ''}`,
      { lang: 'sv' },
    );
    assert.deepEqual([headline, alternativeHeadline], ['Sjöfartsverket köper en färja', 'Båten går på el']);
  });

  it('may have a second headline above the writer', () => {
    const { alternativeHeadline } = parsePressRelease(
      `Rederiet køber færge\n\nBåden sejler på el\n\nAf Maja Orre\n\n${lede['da'] ?? ''}`,
      { lang: 'da' },
    );
    assert.equal(alternativeHeadline, 'Båden sejler på el');
  });

  const below: readonly (readonly [what: string, lang: string, line: string])[] = [
    ['a writer', 'en', 'By Maya Orr'],
    ['a writer with a title', 'nb', 'Av: Maja Orre, kommunikasjonsrådgiver'],
    ['a rubric with a number', 'de', 'Forschung | Nr. 12'],
    ['a rubric', 'nb', 'Forskningsnyhet'],
    ['a service’s second headline', 'de', 'Utl.: Gemeinde fordert zweite Fähre'],
  ];
  for (const [what, lang, line] of below) {
    it(`has no second headline in ${what} (${lang})`, () => {
      const { alternativeHeadline, furniture = [] } = parsePressRelease(
        `Fähre 40 fährt nach Ormö\n\n${line}\n\n${lede[lang] ?? 'A new ferry sails to Orm Island on Monday.'}`,
        { lang },
      );
      assert.deepEqual([alternativeHeadline, furniture.map(({ kind }) => kind)], [undefined, ['other']]);
    });
  }
});

describe('a lede', () => {
  it('is the paragraph with the dateline where highlights in a list come first', () => {
    const { lede } = parsePressRelease(
      'Orm Ferries reports results\n\n- Revenue of $4 million\n- Two new boats\n\nORM HARBOUR, Maine, July 2, 2026 (NEWSLINE) — Orm Ferries today reported its results.\n\nThey are good.',
      { lang: 'en' },
    );
    assert.equal(lede, 'Orm Ferries today reported its results.');
  });

  it('is none where the text goes on a line in lower case', () => {
    const { lede } = parsePressRelease('Nya kaptener på Ormö\n\nMaja Orre\n\nhar en examen i navigation från Ormö.', {
      lang: 'sv',
    });
    assert.equal(lede, undefined);
  });
});

describe('a line between headline and lede', () => {
  it('goes on with the line before where it opens in lower case', () => {
    const lede = 'Orm Line has bought a ferry that runs on electricity.';
    const text = `Orm Line Buys a New Ferry\n\nThe Ferry Brings Light and Heat\n\nonto Orm Island\n\n${lede} It sails in May.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).lede, `${lede} It sails in May.`);
  });
});

describe('a long headline', () => {
  it('has a capital on nearly every word', () => {
    const headline =
      'Orm Line Sets Its Sights on the North and Its Islands; Signs Captain Maya Orr, Buys Two New Ferries That Run on Electricity, and Opens a Harbour of Its Own on the Isle';
    const text = `${headline}\n\nOrm Line has bought two ferries that run on electricity.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).headline, headline);
  });
});

describe('a line without a stop right above the dateline', () => {
  it('is no lede', () => {
    const second = 'The new ferry, which runs on electricity, further builds on what Orm Line has set out to be';
    const lede = 'Orm Line has bought a ferry that runs on electricity.';
    const text = `Orm Line buys a ferry\n\n${second}\n\nFENN, March 11, 2027 (ORM WIRE) — ${lede}\n\nIt takes 40 cars.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).lede, lede);
  });
});

describe('a headline of a few words', () => {
  it('stands above two sentences of which the second leads to speech', () => {
    for (const [lang, lede] of [
      ['de', 'Die Brücke öffnet bald. Dazu Karin Vogt, Leiterin der Werft:'],
      ['sv', 'Bron öppnar snart. Karin Vogt, chef för varvet, säger:'],
    ] as const)
      assert.equal(
        parsePressRelease(`Eine Brücke\n\n${lede}\n\n„Es ist gut. Wir freuen uns.“`, { lang }).headline,
        'Eine Brücke',
      );
  });

  it('stands above speech in marks', () => {
    const words = '“It opens in May, and we are glad that it does.”';
    const text = `Statement by Mayor Orla Brennan\n\n${words}\n\nThe bridge was built by Kester Vance.`;
    assert.equal(parsePressRelease(text, { lang: 'en' }).headline, 'Statement by Mayor Orla Brennan');
  });

  it('may be a sentence in marks behind a name', () => {
    for (const [lang, headline, lede] of [
      [
        'de',
        'Vogt: „Wir bauen die Brücke mit allen, die am Fluss leben, und sie wird im Mai offen sein.“',
        'Im Mai öffnet die neue Brücke am Hafen.',
      ],
      [
        'sv',
        'Anna Berg: ”Vi bygger bron med alla som bor vid ån, och den ska stå helt klar i maj.”',
        'I maj öppnar den nya bron vid hamnen.',
      ],
    ] as const) {
      const release = parsePressRelease(`${headline}\n\n${lede}`, { lang });
      assert.deepEqual([release.headline, release.lede], [headline, lede]);
    }
  });
});

describe('a headline of many words', () => {
  it('opens the text, where no sign closes or parts it', () => {
    const lede = 'Bron ska bli klar i vår, och den kostar tio miljoner kronor.';
    for (const headline of [
      'Broverket får i uppdrag att öka kunskapen om varför bilister väljer att inte köra över den nya bron och undersöka om de fortsätter att ta färjan trots att den går så sällan',
      'Broar i fokus när minister Karin Vogt besöker de tre städer i landet som har flest av dem och reser till Washington D.C.',
    ]) {
      const release = parsePressRelease(`${headline}\n\n${lede}`, { lang: 'sv' });
      assert.deepEqual([release.headline, release.lede], [headline, lede]);
    }
    const prose =
      'Bron ska bli klar i vår. Den kostar tio miljoner kronor, och kommunen betalar hälften av det med pengar som staten har gett den för att bygga en ny hamn vid älven';
    assert.equal(parsePressRelease(`${prose}\n\n${lede}`, { lang: 'sv' }).lede, prose);
  });
});

describe('a headline below a letterhead', () => {
  const headline = 'Neue Brücke in Rauenfels eröffnet';

  it('is told from lines that name the sender and the kind of text', () => {
    for (const head of [
      'Stadt Rauenfels, Pressedienst Nr. 45',
      'Rathauskorrespondenz Nr. 45 vom 2. April 2012',
      'P R E S S E M I T T E I L U N G',
      'Der Sprecher des Landgerichts Rauenfels teilt mit:',
      'Bündnis 21/Die Bürger im Rat der Stadt Rauenfels\nPresseerklärung vom 3.3.2026',
    ])
      assert.equal(
        parsePressRelease(`${head}\n\n${headline}\n\nDie neue Brücke ist seit Montag offen.`, { lang: 'de' }).headline,
        headline,
      );
  });

  it('is no letterhead where it names a body only as a place, or says what it does', () => {
    for (const [lang, headline, below] of [
      ['de', 'Kunst und Geschichte im Stadtmuseum', 'Maler nutzen neue Räume'],
      ['de', 'Stadtwerke setzen auf Wind', 'Rat stellt Weichen für Gründung'],
      ['sv', 'Musik och Dans i Kommunhuset', 'Alla får nya lokaler'],
    ] as const) {
      const text = `${headline}\n\n${below}\n\nAlla kom till Norby i går för att se det nya huset.`;
      assert.equal(parsePressRelease(text, { lang }).headline, headline);
    }
  });

  it('may have another with marks below it, which is no lede', () => {
    const lede = 'Die neue Brücke ist seit Montag offen.';
    const text = `${headline}\nMehr Licht für die Stadt: „Ein guter Tag“\n${lede}`;
    assert.equal(parsePressRelease(text, { lang: 'de' }).lede, lede);
  });

  it('is told from the rubric of a site', () => {
    for (const rubric of ['In the News', 'News story', 'Media statement', 'Last edited 6 July 2026 at 1:26pm'])
      assert.equal(
        parsePressRelease(`Skip to main content\n${rubric}\nNew bridge opens\n\nThe bridge is open.`, { lang: 'en' })
          .headline,
        'New bridge opens',
      );
  });

  it('is no line that a dateline opens', () => {
    const text =
      'Neue Brücke\n\nWien (OTS) – Anna Berg: „Die Brücke ist das Herz der Stadt!“\n\nSie ist seit Montag offen.';
    assert.equal(parsePressRelease(text, { lang: 'de' }).headline, 'Neue Brücke');
  });
});

describe('the lede of a German text', () => {
  it('begins behind a place that it does not name again', () => {
    const lede = 'Die Brücke ist seit Montag für alle offen, auch für die Busse.';
    for (const place of ['Norrfeld – ', 'Norrfeld am Strom – ', 'NORRFELD. (red) '])
      assert.equal(parsePressRelease(`Neue Brücke\n\n${place}${lede}\n\n${lede}`, { lang: 'de' }).lede, lede);
  });
});

describe('terms of use behind the contacts', () => {
  it('are nobody’s words, though dashes lead them', () => {
    const text = [
      'Ny bro åbnet i Norby',
      'Kommentar fra direktør Ida Holm:',
      '»Vi glæder os over broen.«',
      'Kontakt:\nIda Holm, tlf. 12 34 56 78',
      '*** MEDDELELSE FRA NORBY HAVN ***',
      'Betingelser for brug af materiale fra Norbys Tjeneste:',
      '– Forkortelser kan foretages i overensstemmelse med god skik.',
      '– Det skal tydeligt fremgå, hvem kilden er.',
    ].join('\n\n');
    const { quotations = [] } = parsePressRelease(text, { lang: 'da' });
    assert.deepEqual(
      quotations.map(({ text: words }) => words),
      ['Vi glæder os over broen.'],
    );
  });
});
