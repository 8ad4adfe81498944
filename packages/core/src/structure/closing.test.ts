import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease, toAnnotation } from '../index.ts';

const body: Readonly<Record<string, string>> = {
  sv: 'Ny färja till Ormö\n\nEn ny färja börjar gå till Ormö på måndag. Den tar 40 bilar och går på el.\n\nDen gamla färjan säljs i vår.',
  en: 'New ferry to Orm Island\n\nA new ferry begins to sail to Orm Island on Monday. It takes 40 cars and runs on electricity.\n\nThe old ferry will be sold in spring.',
  nb: 'Ny ferje til Ormøya\n\nEn ny ferje begynner å gå til Ormøya på mandag. Den tar 40 biler og går på strøm.\n\nDen gamle ferja selges til våren.',
  da: 'Ny færge til Ormø\n\nEn ny færge begynder at sejle til Ormø på mandag. Den tager 40 biler og sejler på el.\n\nDen gamle færge sælges til foråret.',
  fi: 'Uusi lautta Ormöhön\n\nUusi lautta alkaa kulkea Ormöhön maanantaina. Se ottaa 40 autoa ja kulkee sähköllä.\n\nVanha lautta myydään keväällä.',
  de: 'Neue Fähre nach Ormö\n\nEine neue Fähre fährt ab Montag nach Ormö. Sie nimmt 40 Autos mit und fährt mit Strom.\n\nDie alte Fähre wird im Frühjahr verkauft.',
};

/** The furniture of a release that ends so, as words. */
function furnitureOf(lang: string, end: string): string {
  const text = `${body[lang] ?? ''}\n\n${end}\n`;
  const { furniture } = toAnnotation(parsePressRelease(text, { lang }));
  return furniture
    .map(({ start, end: stop }) => text.slice(start, stop))
    .join('\n')
    .replaceAll(/\n+/g, '\n')
    .trim();
}

describe('the end of a release', () => {
  const wholly: readonly (readonly [what: string, lang: string, end: string])[] = [
    ['is a contact line without a heading', 'sv', 'Rederichef Maja Orre, 0999-55 50 10'],
    ['is a contact line without a heading', 'da', 'Rederichef Maja Orre, tlf. 33 55 50 10'],
    ['is a contact line without a heading', 'nb', 'Medieansvarlig: Maja Orre, 412 55 010'],
    ['is a contact line without a heading', 'nb', 'Vakttelefon: 02999'],
    ['is a contact line without a heading', 'fi', 'Varustamon johtaja Maija Orre, puh. 055 555 010'],
    ['is a contact line without a heading', 'de', 'Reederei Ormö, Maja Orre, Durchwahl 555-210'],
    [
      'tells in a long line where the text stood first',
      'en',
      'The post Orm Line of the Northern Islands Buys a New Ferry That Takes Forty Cars and Runs on Electricity appeared first on Orm Times.',
    ],
    [
      'is a sentence that names whom to ask',
      'en',
      'For the full report, maps, or to speak to a member of the crew of the ferry, please contact Maja Orre on 055 555 010.',
    ],
    [
      'is what an issuer says of itself by how great it is',
      'nb',
      'Ormlinjen er Nord-Norges minste rederi.\n\nwww.ormlinjen.example',
    ],
    [
      'is what an issuer says of itself by how great it is',
      'sv',
      'Ormölinjen är Norrlands äldsta rederi.\n\nwww.ormolinjen.example',
    ],
    ['is a credit of an old picture', 'da', 'Arkivfoto: Maja Orre'],
    [
      'is a heading run into what the issuer says of itself',
      'en',
      'About Orm Line Ltd Through its ferries, Orm Line joins islands.',
    ],
    [
      'is a heading run into what the issuer says of itself',
      'en',
      'ABOUT ORM LINE A member of the Orm group, it sails to islands.',
    ],
    [
      'is a short name run into what the issuer says of itself',
      'en',
      'About OL Line OL Line has sailed to islands since 1970.',
    ],

    ['is a contact line without a heading', 'en', 'Interviews: Maya Orr, +44 1632 960 010'],
    ['is contacts under a question', 'nb', 'Spørsmål om ferja?\nRuteplanleggeren v/ Maja Orre, tlf. 57 55 50 10'],
    [
      'is a name, a title and an address under each other',
      'fi',
      'Toimitukselle:\nMaija Orre\nvarustamon johtaja\nmaija.orre@orm.example',
    ],
    ['is a contact under a heading of its own', 'de', 'Fahrplan und Tarife\n\nTel. 0999 555 010'],
    ['is a sentence that only says where to ask', 'sv', 'Har du frågor om båten? Ring 0999-55 50 10.'],
    ['is a short pointer to a site', 'da', 'Køb billet på ormefaergen.example'],
    ['describes the issuer', 'sv', 'Ormö Rederi AB är ett familjeägt rederi med 40 anställda.'],
    [
      'describes the issuer',
      'en',
      'St. Orm Ferry Company is a family-owned company with two boats. It was founded in 1934.',
    ],
    ['describes the issuer', 'nb', 'Ormøy Rederi AS har 40 ansatte og driver ferjer i to fylker.'],
    ['describes the issuer', 'da', 'Ormø Rederi A/S ejer tre færger og driver to værfter.'.replace('ejer', 'driver')],
    ['describes the issuer', 'fi', 'Orminsaaren Varustamo Oy on vuonna 1934 perustettu perheyhtiö.'],
    ['describes the issuer', 'de', 'Die Reederei Ormö GmbH betreibt drei Fähren und eine Werft.'],
    [
      'describes the issuer by the name of its site',
      'sv',
      'Havsvingen bygger elfärjor.\n\nKontakt: info@havsvingen.example',
    ],
    [
      'describes the issuer under its name',
      'fi',
      'Ormi Oy\nOrmi perustettiin vuonna 1934.\n\nMedia: info@ormi.example',
    ],
    [
      'is a legal notice',
      'sv',
      'Denna information är sådan som Ormö Rederi AB är skyldigt att offentliggöra enligt EU:s marknadsmissbruksförordning. Informationen lämnades för offentliggörande den 2 mars.',
    ],
    ['is a legal notice', 'nb', 'Denne opplysningen er informasjonspliktig etter verdipapirhandelloven.'],
    ['is a legal notice', 'de', 'Diese Mitteilung enthält Aussagen, die auf Annahmen beruhen.'],
    ['is a list of addressees', 'fi', 'JAKELU\nPörssi\nKeskeiset tiedotusvälineet'],
    ['is a signature', 'sv', 'Ormö Rederi AB\nStyrelsen'],
    ['is a greeting and a signature', 'da', 'Med venlig hilsen\nOrmø Rederi'],
    ['is a greeting and a signature below it', 'da', 'Med venlig hilsen\n\nOrmø Rederi'],
    ['is a byline', 'sv', 'Maja Orre/Kustpressen'],
    ['is a note on the writing', 'en', '(Reporting by Maya Orr; editing by B. Lind)'],
    ['is a note behind its label', 'da', 'Noter: Tallene er fra 2025.'],
    ['is the one answerable for it', 'de', 'V.i.S.d.P.: Maja Orre, Hafenstraße 4, 12345 Ormö'],
    ['is a greeting and a signature', 'de', 'Mit freundlichen Grüßen\nReederei Ormö'],
    ['is a greeting and a signature', 'fi', 'Ystävällisin terveisin\nOrmön Varustamo'],
    ['is a signature under its day', 'sv', 'Ormö, 3 mars 2026\nStyrelsen'],
    ['is the sender', 'en', 'SOURCE Orm Ferries Inc.'],
    ['describes an issuer by what it does', 'fi', 'Ormön Varustamo omistaa kaksi lauttaa ja työllistää 40 ihmistä.'],
    ['describes an issuer by what it does', 'da', 'Ormø Fart ejes af kommunen og har 40 medarbejdere.'],
    ['is a footnote', 'en', '*The survey covered four islands.'],
    ['is a picture text with its credit', 'sv', 'Maja Orre på bryggan i Ormö. Fotograf: Bo Lind'],
    ['is the names of networks under a heading', 'sv', 'Dela sidan\nFacebook E-post Skriv ut'],
    ['is a row of networks', 'da', 'Del på: Facebook LinkedIn Mail'],
    ['is what it is about, in words', 'sv', 'Taggar: färjor, öar, el'],
    ['is what it is about, in words', 'nb', 'Emneord\nFerjer\nØyer'],
    ['is what it is about, in hashtags', 'fi', '#lautta #ormö'],
    ['is the answers to a question about the page', 'en', 'Is this page useful?\nYes, it is\nReport a problem'],
    ['is other releases', 'nb', 'Siste pressemeldinger fra Ormøy Rederi\nFerja går til Ulvøy'],
    ['is a pointer to another page', 'en', 'The full timetable is available here.'],
  ];
  for (const [what, lang, end] of wholly) {
    it(`${what} (${lang}): ${end.split('\n')[0] ?? ''}`, () => {
      assert.equal(furnitureOf(lang, end), end.replaceAll(/\n+/g, '\n'));
    });
  }

  const none: readonly (readonly [what: string, lang: string, end: string])[] = [
    ['a sentence about an organisation', 'sv', 'Ormö Rederi AB är nöjt med affären.'],
    ['a sentence about an organisation', 'fi', 'Orminsaaren Varustamo Oy on päättänyt hankkia lautan.'],
    ['a sentence about a person', 'sv', 'Maja Orre är en av dem som väntat på båten.'],
    ['a kind of organisation', 'sv', 'Många rederier erbjuder redan elfärjor.'],
    ['a kind of organisation', 'de', 'Viele Reedereien bieten schon Fähren mit Strom.'],
    ['an abbreviation', 'sv', 'Båten kostade ca 40 miljoner kr., moms m.m. oräknat'],
    [
      'a long sentence with a number to call',
      'en',
      'Anyone who saw the old ferry leave the harbour on the night of 12 March, or has found any of the missing life jackets since, is asked to call 0999 555 010.',
    ],
    ['a sentence with a time and a site', 'en', 'Tickets go on sale at 10am today at ormferries.example.'],
    ['a paragraph that opens with a preposition', 'de', 'Über dem Hafen steht ein Turm aus dem Jahr 1934.'],
    ['a list of names', 'sv', '– Maja Orre\n– Bo Lind'],
    ['talk', 'sv', '– Jag heter Maja, säger hon.'],
    ['talk that ends where it is', 'en', 'Maja Orre said: “We all live here.”'],
    ['talk that ends where it is', 'sv', 'Maja Orre säger: ”Vi bor alla här.”'],
  ];
  for (const [what, lang, end] of none) {
    it(`is body where it is ${what} (${lang})`, () => {
      assert.equal(furnitureOf(lang, end), '');
    });
  }

  it('is a footnote where a word bears its asterisk', () => {
    assert.equal(
      furnitureOf('sv', 'Den kostar 40 kronor* per resa.\n\n* Räknat per invånare.'),
      '* Räknat per invånare.',
    );
    assert.equal(furnitureOf('sv', 'Ombord finns detta.\n\n* Kaffe och bullar.'), '');
  });

  it('has no part in a credit or a writer further up', () => {
    assert.equal(
      furnitureOf(
        'nb',
        'PÅ BRYGGA: Maja Orre venter på ferja. Foto: Bo Lind\n\nTekst og foto: Bo Lind\n\nTuren tar en time.',
      ),
      'PÅ BRYGGA: Maja Orre venter på ferja. Foto: Bo Lind\nTekst og foto: Bo Lind',
    );
  });

  it('ends at the first block that is body', () => {
    assert.equal(furnitureOf('sv', 'Rederichef Maja Orre, 0999-55 50 10\n\nResan tar en timme.'), '');
  });

  it('knows an issuer by its letters', () => {
    const profile = 'OFR organiserer 900 søfolk.';
    assert.equal(furnitureOf('da', `Færgen er bygget af OFR på Ormø.\n\n${profile}`), profile);
  });

  it('takes no paragraph behind a note on one line for its own', () => {
    assert.equal(
      furnitureOf('en', 'Note: figures are rounded.\n\nThe trip takes an hour.'),
      'Note: figures are rounded.',
    );
  });

  it('leaves the lines of a list over a contact in the body', () => {
    assert.equal(
      furnitureOf('sv', 'Fakta\nLängd: 40 meter\nFart: 12 knop\n\nKontakt: 0999-55 50 10'),
      'Kontakt: 0999-55 50 10',
    );
  });
});

describe('a line below the text that asks the reader for something', () => {
  it('is furniture where its words stand apart', () => {
    for (const [lang, line] of [
      ['de', 'Auf Facebook teilen'],
      ['de', 'Per E-Mail teilen'],
      ['fi', 'Oliko sivusta hyötyä? Kyllä Ei'],
    ] as const)
      assert.equal(furnitureOf(lang, line), line);
  });
});

describe('the last paragraph', () => {
  it('is no pointer to another place where it closes a quotation in marks of any style', () => {
    for (const [open, close] of ['“”', '‘’', "''"].map((marks) => marks.split('')))
      assert.equal(furnitureOf('en', `Anna Berg said: ${open}I am glad to live here.${close}`), '');
  });
});

describe('a heading that runs into its paragraph', () => {
  it('may have the name in short before the whole of it', () => {
    finds('About OFU Orm Ferry Union is a union of those who sail on the ferries of the Orm.');
  });

  it('may lose the space before it', () => {
    finds('About OrmlineOrmline is a union of those who sail on the ferries of the Orm.');
  });

  function finds(about: string): void {
    const text = `Orm ferries sail again\n\nThe ferries of the Orm sail again after a winter on land, and for longer.\n\nAll of them are new, and they run on what the sun gives.\n\n${about}\n\nAbout Orm Line Orm Line is owned by the island, and it sails all year.`;
    const { furniture } = toAnnotation(parsePressRelease(text, { lang: 'en' }));
    assert.ok(furniture.some(({ start, end, kind }) => kind === 'boilerplate' && text.slice(start, end) === about));
  }
});

describe('a name over a paragraph that it opens', () => {
  it('heads what is said of its bearer', () => {
    const profile = 'Orm Line\n\nOrm Line (OSE: ORM), a carrier that sails all year, runs ten ferries.';
    const text = `Orm ferries sail again\n\nThe ferries of the Orm sail again after a winter on land, and for longer.\n\nAll of them are new, and they run on what the sun gives.\n\nOne more will come in May, when the ice has gone from the sound and from the harbour.\n\n${profile}`;
    const { furniture } = toAnnotation(parsePressRelease(text, { lang: 'en' }));
    assert.deepEqual(
      furniture.map(({ start, end }) => text.slice(start, end)),
      profile.split('\n\n'),
    );
  });
});
