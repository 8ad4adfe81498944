import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

describe('Why somebody gets something', () => {
  it('is said by nobody whom the words name', () => {
    const texts = [
      ['sv', 'Priset tilldelas Anna Berg med motiveringen: ”Hon har byggt hamnen.”'],
      ['sv', 'Till årets chef utses Anna Berg med motiveringen:\n\n”Hon har med stor envishet byggt upp hamnen.”'],
      ['sv', 'Anna Berg får priset. Motiveringen lyder: ”Hon har byggt hamnen.”'],
      ['nb', 'Prisen går til Anne Berg med begrunnelsen: «Hun har bygd havna.»'],
      ['nb', 'Begrunnelsen lyder: «Hun har bygd havna.»'],
      ['da', 'Prisen går til Anne Berg med begrundelsen: »Hun har bygget havnen.«'],
      ['da', 'Begrundelsen lyder: »Hun har bygget havnen.«'],
    ] as const;
    for (const [lang, text] of texts) {
      const [quotation] = findQuotations(`Ny hamn\n\n${text}`, { lang });
      assert.equal(quotation?.speaker?.name ?? null, null, text);
      assert.notEqual(quotation?.confidence, 'high', text);
    }
  });
});

describe('A sentence that leads to words and names who acts', () => {
  it('has a verb that is no part of the title behind it', () => {
    assert.deepEqual(said('sv', 'Ny hamn\n\nUnder dagen höll hamnchefen Anna Berg ett möte: – Vi är klara.'), [
      'Anna Berg (hamnchefen): Vi är klara.',
    ]);
    assert.deepEqual(said('nb', 'Ny havn\n\nI løpet av dagen viste havnesjef Anne Berg planen: – Vi er klare.'), [
      'Anne Berg (havnesjef): Vi er klare.',
    ]);
    assert.deepEqual(said('da', 'Ny havn\n\nOm aftenen holdt havnechef Anne Berg et møde: – Vi er klar.'), [
      'Anne Berg (havnechef): Vi er klar.',
    ]);
  });
});

describe('A source inside a clause', () => {
  it('has an apposition that a comma closes, behind which the clause goes on', () => {
    assert.deepEqual(
      said('sv', 'Ny hamn\n\nPriset har enligt Anna Berg, ekonom på Vedbo Bank, stigit med fem procent.'),
      ['Anna Berg (ekonom på Vedbo Bank): ~ Priset har … stigit med fem procent'],
    );
    assert.deepEqual(said('nb', 'Ny havn\n\nSvaret kom ifølge Anne Berg, leder i Vedbo Ungdom, altfor sent.'), [
      'Anne Berg (leder i Vedbo Ungdom): ~ Svaret kom … altfor sent',
    ]);
    assert.deepEqual(said('da', 'Ny havn\n\nSvaret kom ifølge Anne Berg, formand i Vedbo Ungdom, alt for sent.'), [
      'Anne Berg (formand i Vedbo Ungdom): ~ Svaret kom … alt for sent',
    ]);
  });

  it('may be of more than one thing', () => {
    assert.deepEqual(
      said('sv', 'Ny hamn\n\nPriset har stigit enligt Anna Berg, chef för ekonomi, analys och handel på Vedbo Bank.'),
      ['Anna Berg (chef för ekonomi, analys och handel på Vedbo Bank): ~ Priset har stigit'],
    );
  });
});

describe('Words behind a speaker', () => {
  it('tell on what occasion, where a clause stands behind a preposition and a comma', () => {
    const occasion = 'i forbindelse med, at museet åbner igen.';
    for (const whom of ['siger Anne Berg', 'siger Anne Berg, leder af Vedbo Museum, til Vedbo Avis'])
      assert.match(said('da', `Nyt museum\n\n- Vi er klar, ${whom} ${occasion}`).join(), /: Vi er klar$/);
    assert.match(said('da', 'Nyt museum\n\n- Jeg er glad, siger Anne Berg, at det åbner.').join(), /… at det åbner\.$/);
  });

  it('tell when, also behind a bracket, where something of the speaker’s stands in the clause', () => {
    assert.match(said('sv', 'Nytt hus\n\n– Det är dyrt, sa Bo Lind, när det blev hans tur.').join(), /: Det är dyrt$/);
    assert.match(
      said('nb', 'Nytt hus\n\n– Det er dyrt, sa Bo Lind (V), da det ble hans tur.').join(),
      /: Det er dyrt$/,
    );
    assert.match(
      said('da', 'Nyt hus\n\n- Det er dyrt, sagde Bo Lind (V), da det blev hans tur.').join(),
      /: Det er dyrt$/,
    );
  });

  it('may be the rest of a clause without marks, which is no speech', () => {
    for (const [lang, text] of [
      ['sv', 'En av de viktigaste uppgifterna, förklarade hamnchef Anna Berg i sitt tal, blir att bygga en kaj.'],
      ['da', 'En af de vigtigste opgaver, forklarede havnechef Anne Berg i sin tale, bliver at bygge en kaj.'],
    ] as const)
      assert.deepEqual(
        findQuotations(`Ny hamn\n\n${text}`, { lang }).filter(({ kind }) => kind === 'direct'),
        [],
      );
  });
});

describe('Words that nobody is said to say', () => {
  it('are of the body that spoke before, not of somebody whom it tells of', () => {
    const last = (lang: string, ...lines: readonly string[]): string | undefined =>
      said(lang, lines.join('\n\n')).at(-1);
    assert.equal(
      last(
        'nb',
        'Ulykke',
        '– En kvinne ble funnet, skriver politiet.',
        'Kvinnen ble kjørt bort.',
        '– Ingen er mistenkt.',
      ),
      'politiet: Ingen er mistenkt.',
    );
    assert.doesNotMatch(
      last('nb', 'Ulykke', '– Det smalt, skriver politiet.', 'En nabo hørte det.', '– Jeg våknet av det.') ?? '',
      /politiet/,
    );
  });
});

describe('An office', () => {
  it('ends before the message in which its holder speaks', () => {
    for (const [lang, text, role] of [
      ['sv', 'säger Anna Berg, chef på Vedbo Kraft i meddelandet', 'chef på Vedbo Kraft'],
      ['nb', 'sier Anne Berg, sjef i Vedbo Kraft i meldingen', 'sjef i Vedbo Kraft'],
      ['da', 'siger Anne Berg, chef i Vedbo Kraft i meddelelsen', 'chef i Vedbo Kraft'],
    ] as const)
      assert.equal(findQuotations(`Ny kaj\n\n– Bra, ${text}.`, { lang })[0]?.speaker?.jobTitle, role);
  });
});

describe('What somebody is called', () => {
  it('in marks is no office of theirs, and nothing that they say', () => {
    for (const [lang, text] of [
      ['sv', 'Anna Berg beskrivs som ”en stark ledare med stor erfarenhet av hamnar”.\n\n– Bra, säger Anna Berg.'],
      ['nb', 'Anne Berg beskrives som «en sterk leder med stor erfaring fra havner».\n\n– Bra, sier Anne Berg.'],
    ] as const) {
      const [called, spoken] = findQuotations(`Ny hamn\n\n${text}`, { lang });
      assert.deepEqual([called?.mention ?? null, called?.confidence], [null, 'low']);
      assert.equal(spoken?.speaker?.jobTitle, undefined);
    }
  });

  it('is an office with the adjective that heads the sentence', () => {
    const roleOf = (lang: string, text: string): unknown => findQuotations(text, { lang })[0]?.speaker?.jobTitle;
    assert.equal(roleOf('nb', 'Ny kai\n\nSportslig leder Anne Berg er med.\n\n– Bra, sier Berg.'), 'Sportslig leder');
    assert.equal(
      roleOf('sv', 'Ny kaj\n\nKonstnärlig ledare Anna Berg är med.\n\n– Bra, säger Berg.'),
      'Konstnärlig ledare',
    );
  });
});

describe('What stands in a statement', () => {
  it('is told by it, whatever the statement holds besides', () => {
    assert.deepEqual(
      said('sv', 'Priser\n\n– Böckerna är bra, heter det i ett pressmeddelande där vinnarna presenteras.'),
      ['pressmeddelande: Böckerna är bra'],
    );
    assert.deepEqual(
      said('nb', 'Priser\n\n– Bøkene er gode, heter det i en pressemelding der vinnerne blir presentert.'),
      ['pressemelding: Bøkene er gode'],
    );
  });
});

describe('A run of dashes behind a colon', () => {
  it('is of whom the sentence before is about', () => {
    const last = (lang: string, ...lines: readonly string[]): string | undefined =>
      said(lang, ['Plan', ...lines].join('\n\n')).at(-1);
    assert.equal(
      last('sv', '– Nej, säger Bo Lind.', 'Han efterlyser en plan:', '– Alla måste ha en.', '– Skogen dör utan den.'),
      'Bo Lind: Skogen dör utan den.',
    );
    assert.equal(
      last('nb', '– Nei, sier Bo Lind.', 'Han etterlyser en plan:', '– Alle må ha en.', '– Skogen dør uten den.'),
      'Bo Lind: Skogen dør uten den.',
    );
    assert.equal(
      last('da', '- Nej, siger Bo Lind.', 'Han forklarer:', '- Alle skal have en plan.', '- Skoven dør uden den.'),
      'Bo Lind: Skoven dør uden den.',
    );
    assert.equal(last('da', 'Bo Lind siger ja til:', '- Lavere skat', '- Flere veje'), undefined);
  });
});

describe('A relative clause that states an office', () => {
  it('holds all parts of what the office is of', () => {
    for (const [lang, text, role] of [
      ['sv', 'säger Anna Berg, som är ordförande i nämnden för', 'ordförande i nämnden för kultur, fritid och turism'],
      ['nb', 'sier Anne Berg, som er leder av utvalget for', 'leder av utvalget for kultur, fritid og turisme'],
      ['da', 'siger Anne Berg, der er formand for Udvalget for', 'formand for Udvalget for Kultur, Fritid og Turisme'],
    ] as const) {
      const parts = role.slice(role.search(/kultur/i));
      const [quotation] = findQuotations(`Ny plan\n\n– Bra, ${text} ${parts}.`, { lang });
      assert.deepEqual([quotation?.text, quotation?.speaker?.jobTitle], ['Bra', role]);
    }
  });
});

describe('An office alone', () => {
  it('is not its deputy’s', () => {
    const first = (lang: string, text: string): unknown => findQuotations(text, { lang })[0]?.speaker?.name ?? null;
    assert.equal(first('sv', '– Ja, säger vd:n.\n\n– Vi växer, säger Bo Lind, vice vd för Vedbo.'), null);
    assert.equal(first('sv', '– Ja, säger vice vd:n.\n\n– Vi växer, säger Bo Lind, vice vd för Vedbo.'), 'Bo Lind');
    assert.equal(first('en', '“Yes,” said the president.\n\n“Good,” said Vice President Bo Lind.'), null);
  });
});

describe('Two questions of an interviewer', () => {
  it('are nobody’s', () => {
    const asked = (lang: string, ...lines: readonly string[]): string | undefined => said(lang, lines.join('\n\n'))[1];
    assert.equal(
      asked(
        'sv',
        '– Bra, säger Bo Lind.',
        '– Varför är det så? Det finns ju en bro här?',
        '– Den är gammal, säger Lind.',
      ),
      '?: Varför är det så? Det finns ju en bro här?',
    );
    assert.equal(
      asked(
        'nb',
        '– Bra, sier Bo Lind.',
        '– Hvorfor er det slik? Det finnes jo ei bru her?',
        '– Den er gammel, sier Lind.',
      ),
      '?: Hvorfor er det slik? Det finnes jo ei bru her?',
    );
  });
});

describe('A report', () => {
  it('ends before what the speaker is said to say next', () => {
    for (const [lang, text, content] of [
      ['sv', 'Anna Berg sade att skolan är fin, och hon underströk vikten av den.', 'skolan är fin'],
      ['nb', 'Anne Berg sa at skolen er fin, og hun understreket viktigheten av den.', 'skolen er fin'],
      ['da', 'Anne Berg sagde, at skolen er fin, og hun understregede vigtigheden af den.', 'skolen er fin'],
      ['en', 'Anna Berg said that the school is fine, and she stressed the importance of it.', 'the school is fine'],
    ] as const)
      assert.deepEqual(said(lang, `Ny skole\n\n${text}`), [
        `${lang === 'sv' || lang === 'en' ? 'Anna' : 'Anne'} Berg: ~ ${content}`,
      ]);
  });
});
