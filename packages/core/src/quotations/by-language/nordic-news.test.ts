import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const affiliation = (lang: string, text: string): string | undefined =>
  findQuotations(text, { lang })[0]?.speaker?.affiliation ?? undefined;

describe('Whom something was said to', () => {
  it('is no part of the speaker, and nobody that she belongs to', () => {
    assert.deepEqual(
      said(
        'da',
        'Ny minister\n\nMette Brandt er ny havneminister.\n\n- Jeg er klar, siger Danmarks nye havneminister til TV 4 Nyt.',
      ),
      ['Mette Brandt (havneminister): Jeg er klar'],
    );
    assert.equal(
      affiliation('nb', '– Det går bra, sier politimester Ola Brekke i Vest politidistrikt til Kystposten.'),
      'Vest politidistrikt',
    );
    assert.equal(affiliation('nb', '– Det går bra, sier Ola Brekke til avisa.'), undefined);
    assert.equal(affiliation('sv', '– Det går bra, säger Ola Brekke till Kustposten.'), undefined);
  });

  it('may be of the office, or have a mother', () => {
    assert.deepEqual(said('nb', '– Det går bra, sier rådgiver til Kongen, Kari Lie.'), [
      'Kari Lie (rådgiver til Kongen): Det går bra',
    ]);
    assert.deepEqual(said('nb', '– Det går bra, sier Karin Dal, mor til Ole Dal.'), [
      'Karin Dal (mor til Ole Dal): Det går bra',
    ]);
  });

  it('stands before the verb that announces the next words', () => {
    for (const behind of ['til Kystposten og legger til', 'i en pressemelding og legger til', ', som legger til'])
      assert.deepEqual(
        said('nb', `– Det går bra, sier Ola Brekke ${behind}:\n\n– Vi venter på været.`.replace(' ,', ',')),
        ['Ola Brekke: Det går bra', 'Ola Brekke: Vi venter på været.'],
        behind,
      );
  });
});

describe('What stands behind the speaker', () => {
  const alone = (behind: string): void => {
    assert.deepEqual(
      said('nb', `– Vi har ingen ny plan, sier Geir Vik${behind}`),
      ['Geir Vik: Vi har ingen ny plan'],
      behind,
    );
  };

  it('tells in what, when or how it was said', () => {
    alone(', i en epost.');
    alone(', på telefon fra Torsby.');
    alone(', da han blir spurt om hvorfor han stiller.');
    alone(', søndag.');
    alone(', kjent fra filmen Livet.');
    alone(', og viser fram et kart.');
    assert.deepEqual(said('da', '- Vi har ingen plan, siger Geir Vik. (Arkivfoto) | Foto: Bo Lund'), [
      'Geir Vik: Vi har ingen plan',
    ]);
  });

  it('may be speech', () => {
    assert.deepEqual(said('nb', '– Vi har ingen plan, sier Geir Vik, når vi ikke får komme.'), [
      'Geir Vik: Vi har ingen plan … når vi ikke får komme.',
    ]);
    assert.deepEqual(said('da', '- Vi har ingen plan, siger Geir Vik, for de varer ti sekunder.'), [
      'Geir Vik: Vi har ingen plan … for de varer ti sekunder.',
    ]);
  });

  it('tells no organisation without a word for one', () => {
    assert.equal(
      affiliation('da', '»Det var nogle lange dage«, sagde Mette Holm blandt andet, da hun viste brevet.'),
      undefined,
    );
  });
});

describe('A name in what is said', () => {
  it('stands in apposition to a title', () => {
    assert.deepEqual(
      said(
        'da',
        'Minister Karl Hansen udtaler:\n\n- Jeg er glad for, at den hidtidige direktør, Grethe Fossum, fortsætter som formand.',
      ),
      ['Karl Hansen (Minister): Jeg er glad for, at den hidtidige direktør, Grethe Fossum, fortsætter som formand.'],
    );
  });

  it('is what somebody or something is called', () => {
    assert.deepEqual(said('nb', '– Jeg kjenner en mann som heter Ole Bergvik.'), [
      '?: Jeg kjenner en mann som heter Ole Bergvik.',
    ]);
    assert.deepEqual(said('nb', '– Vi har laget et program, kalt trygg ved vann, for barn.'), [
      '?: Vi har laget et program, kalt trygg ved vann, for barn.',
    ]);
    assert.deepEqual(said('nb', '– Det er ikke bra, heter det i rapporten.'), ['rapporten: Det er ikke bra']);
  });
});

describe('A speaker in Nordic news', () => {
  it('may have a surname that is a trade', () => {
    assert.deepEqual(said('da', '- Vi venter, siger borgmester Henrik Smed (S).\n\n- Nu sker det, siger Smed.'), [
      'Henrik Smed (borgmester): Vi venter',
      'Henrik Smed (borgmester): Nu sker det',
    ]);
    assert.deepEqual(said('nb', '– Vi venter, sier skipper Ole Bonde.'), ['Ole Bonde (skipper): Vi venter']);
  });

  it('is glad or let down beside the title', () => {
    assert.deepEqual(
      said('da', 'Lise Lund er ny på museet.\n\n- Det er dejligt, lød det fra en meget tilfreds museumsdirektør.'),
      ['Lise Lund (museumsdirektør): Det er dejligt'],
    );
    assert.deepEqual(said('nb', '– Det var svakt, sa en tydelig skuffet trener, Geir Hauge, etter kampen.'), [
      'Geir Hauge (trener): Det var svakt',
    ]);
  });

  it('asks behind a question, whatever follows', () => {
    assert.deepEqual(said('nb', '– Er det slik? undret en dame på første rad da toget kom.'), ['dame: Er det slik?']);
  });

  it('speaks behind the name of a wire in brackets', () => {
    assert.deepEqual(
      said('nb', 'Ny fabrikk\n\n(Kysten.no) – I dag er jeg stolt. Vi har ventet lenge, sier fabrikksjef Roar Ørn.'),
      ['Roar Ørn (fabrikksjef): I dag er jeg stolt. Vi har ventet lenge'],
    );
  });
});

describe('A report without an opener', () => {
  it('begins with a noun that has its article for an ending, right before a finite verb', () => {
    for (const [lang, verb, words] of [
      ['nb', 'sier', 'kommunen har brukt penger på havnen'],
      ['nb', 'sier', 'møtet ikke inneholdt noe om havnen'],
      ['nb', 'mener', 'pengene burde gå til havnen'],
      ['da', 'mener', 'kommunen bruger penge på havnen'],
    ] as const)
      assert.deepEqual(said(lang, `Ny hamn\n\nRektor Bo Lind ${verb} ${words}.`), [`Bo Lind (Rektor): ~ ${words}`]);
  });

  it('is none where no verb stands behind the noun', () => {
    for (const words of ['meningen sin i møtet som var i går', 'banen til bydelen i tre valgkamper'])
      assert.deepEqual(said('nb', `Ny havn\n\nRektor Bo Lind sier ${words}.`), [], words);
  });
});

describe('What a relative clause tells that somebody said', () => {
  it('is not said by the paper that tells of it', () => {
    for (const [lang, text, speaker] of [
      ['nb', 'De ble møtt av elever som ropte «La oss bygge brua nå!», skriver Norvik Avis.', 'elever'],
      ['da', 'De blev mødt af elever, som råbte »Lad os bygge broen nu!«, skriver Norvik Avis.', 'elever'],
      ['sv', 'Mest fick Anna Berg, som sa ”vi borde bygga bron nu”, skriver Norviks Tidning.', 'Anna Berg'],
    ] as const)
      assert.equal(said(lang, `Ny bro\n\n${text}`)[0]?.split(':')[0], speaker);
  });
});

describe('What stands behind an attribution', () => {
  it('is when it was said, up to the end of its sentence', () => {
    for (const [lang, text, expected] of [
      ['da', '– Broen er dyr. Det sagde rektor Ida Holm, da rådet holdt møde mandag.', 'Broen er dyr.'],
      ['nb', '– Brua er dyr. Det sa rektor Ida Holm, da rådet hadde møte mandag.', 'Brua er dyr.'],
      ['nb', '– Brua er dyr. Det sa rektor Ida Holm da rådet hadde møte mandag.', 'Brua er dyr.'],
      ['sv', '– Bron är dyr, sa rektor Ida Holm, när rådet hade möte på måndagen.', 'Bron är dyr'],
    ] as const)
      assert.deepEqual(said(lang, `Ny bro\n\n${text}`), [`Ida Holm (rektor): ${expected}`]);
    assert.deepEqual(said('nb', 'Ny bru\n\n– Brua er dyr, sa rektor Ida Holm, da vi ikke har penger.'), [
      'Ida Holm (rektor): Brua er dyr … da vi ikke har penger.',
    ]);
  });

  it('is no speech where it asks readers to turn to somebody', () => {
    const text = '– Vi vill bygga en bro till. Bron blir dyr. För mer information: Bo Ek, tel 08-553 43 050';
    const [, words] = said('sv', `Ny bro\n\n– Bra, säger Anna Berg.\n\n${text}`);
    assert.equal(words, 'Anna Berg: Vi vill bygga en bro till. Bron blir dyr.');
  });

  it('is no attribution where a pronoun does something to a thing', () => {
    const text = '– Vi bygger en bro. Hon beskrev inriktningen i går. Det blir bra.';
    const found = findQuotations(`Ny bro\n\n– Bra, säger Anna Berg.\n\n${text}`, { lang: 'sv' });
    assert.equal(found[1]?.rule, 'dash');
  });
});

describe('A degree', () => {
  it('is a role with what it is in', () => {
    assert.deepEqual(said('da', 'Ny bog\n\n”Bogen er god,” fortæller ph.d. i historie og jura Ida Holm.'), [
      'Ida Holm (ph.d. i historie og jura): Bogen er god',
    ]);
    assert.deepEqual(said('nb', 'Ny bok\n\n– Boka er god, sier ph.d. i historie Ida Holm.'), [
      'Ida Holm (ph.d. i historie): Boka er god',
    ]);
  });
});

describe('A chamber of trade', () => {
  it('is a body', () => {
    for (const [lang, text, body] of [
      ['sv', 'Bron är för dyr för alla, menar Norviks Handelskammare.', 'Norviks Handelskammare'],
      ['da', 'Broen er for dyr for alle, mener Norvik Handelskammer.', 'Norvik Handelskammer'],
    ] as const) {
      const [{ speaker } = {}] = findQuotations(`Ny bro\n\n${text}`, { lang });
      assert.deepEqual([speaker?.type, speaker?.affiliation], ['organisation', body]);
    }
  });
});
