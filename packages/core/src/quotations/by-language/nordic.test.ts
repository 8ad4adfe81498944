import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, body: string, expected: readonly string[]): void => {
  assert.deepEqual(said(lang, `Ny bro i Torsby\n\n${body}`), expected, body);
};

/** What somebody says behind a paragraph, with the role that the paragraph states. */
const roleIn = (body: string, lang = 'sv'): string | undefined =>
  said(lang, `Ny bro i Torsby\n\n${body}\n\n– Bron är fin, ${lang === 'sv' ? 'säger' : 'sier'} Mona Lilja.`)
    .at(-1)
    ?.replace(/: Bron är fin$/, '');

describe('The role that a Nordic text states', () => {
  it('is a noun for somebody at the head of a sentence', () => {
    assert.equal(roleIn('Folkpensionären Mona Lilja, 78, har väntat länge.'), 'Mona Lilja (Folkpensionären)');
    assert.equal(roleIn('Pensjonisten Mona Lilja (78) har ventet lenge.', 'nb'), 'Mona Lilja (Pensjonisten)');
    assert.equal(roleIn('Nu väntar Mona Lilja på svar.'), 'Mona Lilja');
  });

  it('is a trade in -are, but nothing compared', () => {
    assert.equal(roleIn('Mona Lilja är gruvarbetare i Norby.'), 'Mona Lilja (gruvarbetare i Norby)');
    assert.equal(roleIn('Mona Lilja är nyfiknare och trevligare i Norby.'), 'Mona Lilja');
    assert.equal(roleIn('Mona Lilja er tegnspråktolk i Norby.', 'nb'), 'Mona Lilja (tegnspråktolk i Norby)');
  });

  it('has all of the board whose it is', () => {
    assert.equal(
      roleIn('Hälso- och sjukvårdsnämndens ordförande Mona Lilja är nöjd.'),
      'Mona Lilja (Hälso- och sjukvårdsnämndens ordförande)',
    );
    assert.equal(
      roleIn('Lederen i helse- og omsorgsutvalget, Mona Lilja (H), er fornøyd.', 'nb'),
      'Mona Lilja (Lederen i helse- og omsorgsutvalget)',
    );
  });

  it('stands before its verb, or behind the one that gives it', () => {
    assert.equal(roleIn('Projektledare är Mona Lilja.'), 'Mona Lilja (Projektledare)');
    assert.equal(roleIn('Till ny ordförande i laget valdes Mona Lilja.'), 'Mona Lilja (ordförande i laget)');
    assert.equal(
      roleIn('Mona Lilja tillträder som tillförordnad museichef i maj.'),
      'Mona Lilja (tillförordnad museichef)',
    );
    assert.equal(roleIn('Projektledaren har Mona Lilja att tacka.'), 'Mona Lilja');
    assert.equal(roleIn('Mona Lilja skrev till rektor.'), 'Mona Lilja');
  });

  it('stands behind an age, or is a trade with its place', () => {
    assert.equal(
      roleIn('Mona Lilja, 54, undersköterska på kliniken, är nöjd.'),
      'Mona Lilja (undersköterska på kliniken)',
    );
    assert.equal(roleIn('Mona Lilja, båtbyggare i Torsby, är nöjd.'), 'Mona Lilja (båtbyggare i Torsby)');
    assert.equal(roleIn('Träslöjdaren och läraren Mona Lilja ställer ut.'), 'Mona Lilja (Träslöjdaren och läraren)');
  });

  it('is the one that she speaks by, though another is as long', () => {
    const text =
      '– Bron är fin, säger vägnämndens ordförande Mona Lilja (S).\n\nMona Lilja (S), ordförande vägnämnden, 070-12 34 56';
    finds('sv', text, ['Mona Lilja (vägnämndens ordförande): Bron är fin']);
  });

  it('keeps what it is a title of', () => {
    finds('sv', '– Bron är fin, säger professorn i zoologi Mona Lilja.', [
      'Mona Lilja (professorn i zoologi): Bron är fin',
    ]);
    finds('sv', '– Bron är fin, meddelar via mejl bolagets vd Mona Lilja.', ['Mona Lilja (bolagets vd): Bron är fin']);
  });
});

describe('A Nordic source', () => {
  it('stands in the middle of a clause, whatever its verb', () => {
    finds('sv', 'Batteriet räcker enligt bolaget i elva år.', ['bolaget: ~ Batteriet räcker … i elva år']);
    finds('nb', 'Filteret fjerner ifølge produsenten 97 prosent av plasten.', [
      'produsenten: ~ Filteret fjerner … 97 prosent av plasten',
    ]);
    finds('sv', 'Bron kostar enligt Vägverket 40 miljoner.', ['Vägverket: ~ Bron kostar … 40 miljoner']);
    finds('sv', 'Bron håller, enligt tillverkaren, i elva år.', ['tillverkaren: ~ Bron håller … i elva år']);
  });

  it('is no rule, and nothing that only says what is meant', () => {
    finds('nb', 'Ifølge vedtektene deles Trådsnella ut hvert femte år.', []);
    finds('sv', 'Enligt kalendern öppnar bron på lördag.', []);
    finds('sv', 'Insatser enligt LSS ges till alla.', []);
  });
});

describe('A Nordic report', () => {
  it('has a verb with a preposition, wherever its subject stands', () => {
    finds('sv', 'Därtill pekar Mona Lilja på att bron är smal.', ['Mona Lilja: ~ bron är smal']);
    finds('sv', 'Mona Lilja har också pekat på att bron är smal.', ['Mona Lilja: ~ bron är smal']);
    finds('nb', 'Kommunen gjør oppmerksom på at brua er stengt.', ['Kommunen: ~ brua er stengt']);
    finds('sv', 'Mona Lilja gör klart att bron blir smal.', ['Mona Lilja: ~ bron blir smal']);
    finds('nb', 'Derfor gjør Mona Lilja oppmerksom på at brua er stengt.', ['Mona Lilja: ~ brua er stengt']);
    finds('nb', 'Kommunen er oppmerksom på at brua er stengt.', []);
    finds('sv', 'Mona Lilja har inte pekat på att bron är smal.', []);
    finds('sv', 'Många i Torsby vittnar om att bron är smal.', []);
    finds('sv', 'Mona Lilja gör sig redo på att bron öppnar.', []);
  });

  it('may open with its clause', () => {
    finds('sv', 'Att bron blir dyr bekräftar vd Mona Lilja.', ['Mona Lilja (vd): ~ Att bron blir dyr']);
    finds('nb', 'At brua blir dyr, bekrefter daglig leder Mona Lilja.', [
      'Mona Lilja (daglig leder): ~ At brua blir dyr',
    ]);
  });
});

describe('Nordic speech', () => {
  it('is what dashes lead behind a sentence about somebody', () => {
    finds('sv', 'Vd Mona Lilja är inte förvånad.\n\n– Det är samma visa varje år.\n\n– Alla vet hur det slutar.', [
      'Mona Lilja (Vd): Det är samma visa varje år.',
      'Mona Lilja (Vd): Alla vet hur det slutar.',
    ]);
    finds('sv', 'Vd Mona Lilja har tre råd.\n\n- Kör sakta över bron.\n- Håll avstånd.', []);
  });

  it('has its speaker in the sentence that leads to its dash', () => {
    finds('nb', 'Direktøren i Bruhn & Lykke, som har bestilt brua, er kort: – Den er fin nok.', [
      'Direktøren: Den er fin nok.',
    ]);
  });

  it('is nothing that a name in marks begins with', () => {
    finds('nb', 'Forestillingen heter «– Nei, sa bestemor» og er laget i byen.', []);
  });

  it('may hold a word that a surname is a part of', () => {
    finds('sv', '– Det är bra, säger Åke Ek.\n\n– Ekonomin ser bättre ut.', [
      'Åke Ek: Det är bra',
      'Åke Ek: Ekonomin ser bättre ut.',
    ]);
  });
});

describe('Dash-led speech whose attribution lacks something', () => {
  it('lacks its comma, or its verb in a sentence of its own', () => {
    finds('da', '- Det er træls for pendlerne siger områdechef Torben Vad. Men vi åbner ikke.', [
      'Torben Vad (områdechef): Det er træls for pendlerne … Men vi åbner ikke.',
    ]);
    finds('da', '- Vi ledte i hele landet. Bestyrelsesformand Birgit Aas.', [
      'Birgit Aas (Bestyrelsesformand): Vi ledte i hele landet.',
    ]);
    finds('sv', '– Det är dags nu. Anna Berg är vår vd.', ['?: Det är dags nu. Anna Berg är vår vd.']);
  });

  it('goes on behind a noun for somebody', () => {
    finds('nb', '- Alt er blitt bedre nå, sa en kollega om samarbeidet med den nye ledelsen.', [
      'kollega: Alt er blitt bedre nå',
    ]);
  });
});

describe('A Nordic body that speaks', () => {
  it('may be a cooperative, an association or a council of members', () => {
    finds('nb', '– Broen er klar, sier Norvik Kraftlag.', ['Norvik Kraftlag: Broen er klar']);
    finds('da', '– Broen er klar, siger Lejernes Fællesråd.', ['Lejernes Fællesråd: Broen er klar']);
  });
});
