import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyzer, type Analyzer } from './analyzer.ts';
import { LexiconBuilder } from './lexicon.ts';

const analyzerOver = (words: string): Analyzer =>
  createAnalyzer({ lang: 'sv', lexicon: new LexiconBuilder('sv').add(words).build(1) });

describe('stems, Swedish', () => {
  it('keeps a word apart from the stop word that its stem is, and joins its forms', () => {
    const goods = analyzerOver(
      'varor varorna var kanada kanadas kan samt samtliga ungern ungerns unga intern interna inte',
    );
    for (const [one, other] of [
      ['varor', 'varorna'],
      ['kanada', 'kanadas'],
      ['ungern', 'ungerns'],
      ['intern', 'interna'],
    ] as const)
      assert.equal(goods.analyze(one).term, goods.analyze(other).term, one);
    for (const [word, other] of [
      ['varor', 'var'],
      ['kanada', 'kan'],
      ['samtliga', 'samt'],
      ['intern', 'inte'],
      ['ungern', 'unga'],
    ] as const)
      assert.notEqual(goods.analyze(word).term, goods.analyze(other).term, word);
    const english = createAnalyzer({ lang: 'en' });
    assert.notEqual(english.analyze('ours').term, english.analyze('our').term);
  });

  it('takes no short stem of the stem of what is no word', () => {
    const words = analyzerOver('notera noter lansera lanserat not lan månad månader jägare jägares dödat dödats död');
    assert.equal(words.analyze('lanserat').term, words.analyze('lansera').term);
    assert.notEqual(words.analyze('lansera').term, words.analyze('lan').term);
    for (const [form, base] of [
      ['månader', 'månad'],
      ['jägares', 'jägare'],
      ['dödats', 'död'],
    ] as const)
      assert.equal(words.analyze(form).term, words.analyze(base).term, form);
  });

  it('takes no noun in or for a plural, and none in as for a verb', () => {
    const nouns = analyzerOver('faktor faktorer faktorn fakta gator gata biogas biogasen biogen läggas lägga');
    assert.equal(nouns.analyze('biogasens').term, nouns.analyze('biogas').term);
    assert.notEqual(nouns.analyze('biogas').term, nouns.analyze('biogen').term);
    assert.equal(nouns.analyze('läggas').term, nouns.analyze('lägga').term);
    for (const form of ['faktorer', 'faktorn', 'faktorernas'])
      assert.equal(nouns.analyze(form).term, nouns.analyze('faktor').term, form);
    assert.notEqual(nouns.analyze('faktor').term, nouns.analyze('fakta').term);
    assert.equal(nouns.analyze('gator').term, nouns.analyze('gata').term);
  });

  it('takes no stem that is that of another word', () => {
    const words = analyzerOver(
      'lägenhet lägenheter läge styrelse styrelser styra konstaterar konstatera konst bil billiga billig bestämmelser',
    );
    for (const [form, base] of [
      ['lägenheternas', 'lägenhet'],
      ['styrelserna', 'styrelse'],
      ['bestämmelserna', 'bestämmelser'],
      ['billigare', 'billig'],
      ['konstaterade', 'konstatera'],
    ] as const)
      assert.equal(words.analyze(form).term, words.analyze(base).term, form);
    for (const [word, other] of [
      ['lägenhet', 'läge'],
      ['styrelser', 'styra'],
      ['billig', 'bil'],
      ['konstaterar', 'konst'],
    ] as const)
      assert.notEqual(words.analyze(word).term, words.analyze(other).term, word);
  });
});
