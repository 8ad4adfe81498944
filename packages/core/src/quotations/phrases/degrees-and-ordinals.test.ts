import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who spoke last, with the role that the text states. */
const last = (lang: string, text: string): string | undefined => {
  const line = said(lang, text).at(-1);
  return line?.slice(0, line.indexOf(':', line.lastIndexOf(')')));
};

describe('A degree before a name', () => {
  it('is no part of the name, in letters', () => {
    for (const letters of ['DI', 'KTM', 'VTT', 'TkT'])
      assert.match(last('fi', `– Nyt se on valmis, sanoo ${letters} Anna Virtanen.`) ?? '', /^Anna Virtanen/);
    assert.equal(last('fi', '– Nyt se on valmis, sanoo dosentti, LKT Anna Virtanen.'), 'Anna Virtanen (dosentti, LKT)');
    assert.match(last('sv', '”Nu är den klar”, säger VVS Anna Berg.') ?? '', /^Anna Berg/);
    assert.equal(last('en', '“Now it is ready,” said AJ Anna Berg.'), 'AJ Anna Berg');
  });

  it('is no name of its own, as an abbreviation with a point inside', () => {
    assert.equal(last('sv', '”Nu är den klar”, säger civ.ing. Anna Berg.'), 'Anna Berg');
    assert.equal(last('da', '»Nu er den klar,« siger cand.scient. Anna Berg.'), 'Anna Berg');
    assert.equal(last('da', '»Nu er den klar,« siger lektor, ph.d. Anna Berg.'), 'Anna Berg (lektor)');
    assert.equal(last('nb', '– Nå er den klar, sier siv.ing. Anna Berg.'), 'Anna Berg');
    assert.equal(last('fi', '– Nyt se on valmis, sanoo apul.prof. Anna Virtanen.'), 'Anna Virtanen');
  });

  it('ends the sentence where another begins with a pronoun or an article', () => {
    assert.equal(
      last('nb', 'Bak den står rektor Anna Berg, ph.d. Hun er fornøyd. – Nå er den klar, sier Berg.'),
      'Anna Berg (rektor)',
    );
    assert.deepEqual(said('en', '“It is new,” said Ann Roe, Ph.D. She added that it is long.').slice(0, 1), [
      'Ann Roe: It is new',
    ]);
  });

  it('stays in the role with the office that is joined to it', () => {
    assert.equal(
      last('da', '»Nu er den klar,« siger Anna Berg, cand.mag. og museumsinspektør.'),
      'Anna Berg (cand.mag. og museumsinspektør)',
    );
    assert.equal(
      last('da', 'Anna Berg, der er ph.d.-studerende på stedet, er glad. »Nu er den klar,« siger Anna Berg.'),
      'Anna Berg (ph.d.-studerende på stedet)',
    );
  });
});

describe('An office', () => {
  it('may be abbreviated before its title', () => {
    assert.equal(last('sv', '”Nu är den klar”, säger t.f. VD Anna Berg.'), 'Anna Berg (t.f. VD)');
    assert.equal(last('en', '“Now it is ready,” said Dep. Mayor Anna Berg.'), 'Anna Berg (Dep. Mayor)');
    assert.equal(
      last('de', '„Jetzt ist sie fertig“, sagt Anna Berg, komm. Leiterin des Amtes.'),
      'Anna Berg (komm. Leiterin des Amtes)',
    );
  });

  it('keeps the number that it begins with', () => {
    assert.equal(
      last('sv', '”Nu är den klar”, säger 2:e vice ordförande Anna Berg.'),
      'Anna Berg (2:e vice ordförande)',
    );
    assert.equal(last('nb', '– Nå er den klar, sier 1. nestleder Anna Berg.'), 'Anna Berg (1. nestleder)');
    assert.equal(last('en', '“Now it is ready,” said 1st Vice President Anna Berg.'), 'Anna Berg (1st Vice President)');
  });

  it('may stand behind a dash, where it is all that stands there', () => {
    assert.equal(
      last('sv', '– Nu är den klar, säger Anna Berg – rektor på Ekskolan.'),
      'Anna Berg (rektor på Ekskolan)',
    );
    assert.equal(
      last('de', '„Jetzt ist sie fertig“, sagt Anna Berg – Leiterin des Amtes.'),
      'Anna Berg (Leiterin des Amtes)',
    );
    assert.deepEqual(said('sv', '– Nu är den klar, säger Anna Berg – rektor är jag till sommaren.'), [
      'Anna Berg: Nu är den klar … rektor är jag till sommaren.',
    ]);
  });

  it('may be joined to an age', () => {
    const read = (lang: string, told: string, cue: string): string | undefined =>
      last(lang, `${told} ”Nu er den klar”, ${cue} Anna Berg.`);
    assert.equal(read('sv', 'Anna Berg är 43 år och elektriker i Åmål.', 'säger'), 'Anna Berg (elektriker i Åmål)');
    assert.equal(read('da', 'Anna Berg er 19 år og lærling i Vejle.', 'siger'), 'Anna Berg (lærling i Vejle)');
    assert.equal(read('en', 'Anna Berg is 49 years old and a surgeon.', 'said'), 'Anna Berg (surgeon)');
    assert.equal(read('de', 'Anna Berg ist 39 und Rektorin in Ulm.', 'sagt'), 'Anna Berg (Rektorin in Ulm)');
  });

  it('may be that of somebody who works no more', () => {
    assert.equal(last('nb', '– Den er klar, sier Anna Berg, som er pensjonist.'), 'Anna Berg (pensjonist)');
    assert.equal(last('da', '»Den er klar,« siger Anna Berg, der er pensionist.'), 'Anna Berg (pensionist)');
  });
});
