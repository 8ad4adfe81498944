import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, ...expected: readonly string[]): void => {
  assert.deepEqual(said(lang, text), expected, text);
};

describe('A report in a Swedish, Norwegian or Danish release', () => {
  it('is what somebody holds or stresses, where no dash leads it and nobody speaks of themselves', () => {
    for (const [lang, text, verbs] of [
      ['sv', 'Bron är dyr för byn', ['menar', 'betonar', 'konstaterar']],
      ['da', 'Broen er dyr for byen', ['mener', 'understreger', 'påpeger']],
    ] as const)
      for (const verb of verbs) {
        finds(lang, `Ny bro\n\n${text}, ${verb} rektor Anna Berg.`, `Anna Berg (rektor): ~ ${text}`);
        finds(lang, `Ny bro\n\n– ${text}, ${verb} rektor Anna Berg.`, `Anna Berg (rektor): ${text}`);
      }
    // In Norwegian it is speech whose dash was lost.
    finds(
      'nb',
      'Ny bru\n\nBrua er dyr for bygda, mener rektor Anna Berg.',
      'Anna Berg (rektor): Brua er dyr for bygda',
    );
    finds('da', 'Ny bro\n\nVi har en dyr bro, mener rektor Anna Berg.', 'Anna Berg (rektor): Vi har en dyr bro');
  });

  it('is no promise to do something', () => {
    for (const promise of ['lovar att bygga fler broar', 'lovade att inte höja avgiften'])
      finds('sv', `Ny bro\n\nRektor Anna Berg ${promise} i Norby.`);
    finds('sv', 'Ny bro\n\nRektor Anna Berg lovar att bron blir klar.', 'Anna Berg (Rektor): ~ bron blir klar');
    for (const some of ['elva av broarna', 'fyra av broarna', 'båda de nya broarna', 'andra av broarna'])
      finds(
        'sv',
        `Ny bro\n\nRektor Anna Berg säger att ${some} blir klara.`,
        `Anna Berg (Rektor): ~ ${some} blir klara`,
      );
  });

  it('is not what stands behind where something is stressed, nor a sentence that points back', () => {
    finds(
      'da',
      'Ny bro\n\nI en udtalelse om planen, hvordan den skal laves, understreger formand, Anna Berg, behovet for hjælp.',
    );
    finds('da', 'Ny bro\n\nDet fortæller den tidligere ejer Jens Berg ifølge Børsen.');
  });
});

describe('Speech in a Swedish, Norwegian or Danish release', () => {
  it('is of a council', () => {
    finds(
      'nb',
      'Ny kirke i Norby\n\n– Vi ser med uro på planen\n\nDet uttaler Samisk kirkeråd i en pressemelding.',
      'Samisk kirkeråd: Vi ser med uro på planen',
    );
  });

  it('is of a text in Nynorsk', () => {
    finds('nb', 'Rektor Anna Berg ventar.\n\n– Me treng ei bru, heiter det i oppropet.', 'oppropet: Me treng ei bru');
  });

  it('ends before a sentence on whom the speaker speaks for', () => {
    finds(
      'sv',
      'Ny bro\n\n– Bron är bra, säger Anna Berg, vd för Norby Energi. Norby Energi har 40 anställda.',
      'Anna Berg (vd för Norby Energi): Bron är bra',
    );
    finds(
      'nb',
      'Ny bru\n\n– Brua er bra, sier Anna Berg i Norby Energi. Norby Energi er vår beste venn.',
      'Anna Berg: Brua er bra … Norby Energi er vår beste venn.',
    );
  });

  it('has a day behind its verb, and its speaker before it', () => {
    const reports = 'Norvik Kommune: ~ broen bliver åben for alle';
    finds('da', 'Ny bro\n\nNorvik Kommune meddelte den 19. april 2012, at broen bliver åben for alle.', reports);
    finds(
      'sv',
      'Ny bro\n\nNorvik kommun meddelade den 19 april 2012 att bron blir öppen för alla.',
      'Norvik kommun: ~ bron blir öppen för alla',
    );
  });

  it('is of nobody where the texts that it stands in are several', () => {
    finds('sv', 'Ny bro\n\nPrognoser säger att det kommer fler bilar.');
    finds('sv', 'Ny bro\n\nKommunen säger att det kommer fler bilar.', 'Kommunen: ~ det kommer fler bilar');
  });

  it('is no speech where it begins with the title of who spoke', () => {
    for (const [lang, text] of [
      ['sv', '– Vi är tre, säger kammaråklagare Karl Holm. Åklagaren kan inte lämna fler kommentarer just nu.'],
      ['nb', '– Vi er tre, sier politiadvokat Karl Holm. Advokaten kan ikke si mer om saken nå.'],
    ] as const)
      assert.equal(said(lang, `Tre døgn\n\n${text}`)[0]?.includes('…'), false, text);
  });

  it('is no attribution inside whole marks without a sign before it', () => {
    finds(
      'da',
      'Ny bro\n\nNorvik Kommune og Rydal bygger broen.\n\nBorgmester Ida Holm:\n\n”Det er godt. Broen varsler en ny tid for hele Rydal.”',
      'Ida Holm (Borgmester): Det er godt. Broen varsler en ny tid for hele Rydal.',
    );
  });

  it('is what somebody expresses, but not a feeling over it', () => {
    finds('nb', 'Ny bru\n\nRektor Ida Holm uttrykte at brua blir viktig.', 'Ida Holm (Rektor): ~ brua blir viktig');
    finds('nb', 'Ny bru\n\nRektor Ida Holm uttrykker glede over at brua blir viktig.');
    finds(
      'da',
      'Ny bro\n\nRektor Ida Holm udtrykte, at broen bliver vigtig.',
      'Ida Holm (Rektor): ~ broen bliver vigtig',
    );
  });

  it('ends before what somebody else reports', () => {
    for (const [lang, text, own, other] of [
      [
        'da',
        'Ifølge rektor Ida Holm er broen lukket, men kommunen mener, at den er åben.',
        'er broen lukket',
        'den er åben',
      ],
      [
        'nb',
        'Ifølge rektor Ida Holm er brua stengt, men kommunen mener at den er åpen.',
        'er brua stengt',
        'den er åpen',
      ],
      [
        'sv',
        'Enligt rektor Ida Holm är bron stängd, men kommunen menar att den är öppen.',
        'är bron stängd',
        'den är öppen',
      ],
    ] as const)
      finds(lang, `Ny bro\n\n${text}`, `Ida Holm (rektor): ~ ${own}`, `kommunen: ~ ${other}`);
  });
});

describe('A reported clause in a Swedish, Norwegian or Danish release', () => {
  it('stands behind when it was said', () => {
    for (const when of ['tidligere denne uken', 'for to uker siden', 'flere ganger'])
      finds('nb', `Ny bru\n\nAnna Berg opplyste ${when} at brua er trygg.`, 'Anna Berg: ~ brua er trygg');
    for (const when of ['tidigare denna vecka', 'för två år sedan', 'flera gånger'])
      finds('sv', `Ny bro\n\nAnna Berg uppgav ${when} att bron är trygg.`, 'Anna Berg: ~ bron är trygg');
    for (const when of ['tidligere denne uge', 'for to uger siden', 'fredag aften'])
      finds('da', `Ny bro\n\nAnna Berg oplyste ${when}, at broen er sikker.`, 'Anna Berg: ~ broen er sikker');
  });

  it('ends before a colon', () => {
    const text = 'Ny bru\n\nRektor Anna Berg skriver at brua er trygg:\n\n«Den holder lenge», skriver hun.';
    finds('nb', text, 'Anna Berg (Rektor): ~ brua er trygg', 'Anna Berg (Rektor): Den holder lenge');
  });
});
