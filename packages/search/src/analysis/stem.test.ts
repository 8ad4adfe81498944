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

  it('joins adjectives and verbs with their forms in d and t, and no nouns', () => {
    const forms = analyzerOver(
      'digital digitala berörd beröra ställa släppa släpper gemensam använda modern moder särskild bestämma svart svarta svara vård vården våra kant kanna vinter',
    );
    const joined = [
      'digitalt digital',
      'berört berörd',
      'berördas beröra',
      'ställde ställa',
      'släppts släpper',
      'gemensamt gemensamma',
      'använt använda',
      'modernt moderna',
      'särskilt särskild',
      'bestämt bestämma',
    ];
    for (const [one = '', other = ''] of joined.map((pair) => pair.split(' ')))
      assert.equal(forms.analyze(one).term, forms.analyze(other).term, one);
    for (const [one = '', other = ''] of [
      'svart svara',
      'vård våra',
      'kant kanna',
      'moderna moder',
      'vintern interna',
    ].map((pair) => pair.split(' ')))
      assert.notEqual(forms.analyze(one).term, forms.analyze(other).term, one);
  });

  it('joins the forms of verbs of one syllable behind a prefix, names in the genitive, and Latin plurals', () => {
    const forms = analyzerOver('uppstå framgick framgår anta avse läge nairobi förband ministerier smörgås');
    for (const [one = '', other = ''] of [
      'uppstod uppstår',
      'framgått framgå',
      'antog antar',
      'avsåg avse',
      'nairobis nairobi',
      'förbanden förband',
      'ministerium ministerier',
    ].map((pair) => pair.split(' ')))
      assert.equal(forms.analyze(one).term, forms.analyze(other).term, one);
    assert.equal(forms.analyze('smörgås').term, 'smörgås');
  });

  it('joins a definite neuter with a plural that is all that the archive has of it, and participles', () => {
    const jewels = analyzerOver('smycken belägen paket pakten');
    for (const [one, other] of ['smycket smycken', 'beläget belägen'].map((forms) => forms.split(' ')))
      assert.equal(jewels.analyze(one ?? '').term, jewels.analyze(other ?? '').term, one);
    assert.notEqual(jewels.analyze('paket').term, jewels.analyze('pakten').term);
  });

  it('joins neuter adjectives with their other forms in Norwegian and Danish, and no nouns', () => {
    for (const lang of ['nb', 'da']) {
      const lexicon = new LexiconBuilder(lang).add('digital digitale sport sporten spore').build(1);
      const nordic = createAnalyzer({ lang, lexicon });
      assert.equal(nordic.analyze('digitalt').term, nordic.analyze('digitale').term, lang);
      assert.notEqual(nordic.analyze('sport').term, nordic.analyze('spore').term, lang);
    }
  });
});
