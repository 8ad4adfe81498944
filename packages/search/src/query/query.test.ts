import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../analysis/analyzer.ts';
import { LexiconBuilder } from '../analysis/lexicon.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery } from './plan.ts';
import { Vocabulary } from './vocabulary.ts';

/** Any UTF-16 code units, unpaired surrogates too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 500 }).map((units) => String.fromCharCode(...units));

describe('parsing a query', () => {
  it('reads words, phrases and exclusions', () => {
    assert.deepEqual(parseQuery('Brand "norra Vallby" -älg -"gamla hamnen"').clauses, [
      { words: ['brand'], phrase: false, excluded: false },
      { words: ['norra', 'vallby'], phrase: true, excluded: false },
      { words: ['älg'], phrase: false, excluded: true },
      { words: ['gamla', 'hamnen'], phrase: true, excluded: true },
    ]);
  });

  it('takes a hyphen inside a word for no exclusion', () => {
    assert.deepEqual(parseQuery('EU-möte -FN-dagen').clauses, [
      { words: ['eu', 'möte'], phrase: false, excluded: false },
      { words: ['fn', 'dagen'], phrase: false, excluded: true },
    ]);
  });

  it('knows "what did NAME say about …" in the languages of the house', () => {
    for (const [text, speaker] of [
      ['Vad sa Alma Ringdal om vargen?', 'Alma Ringdal'],
      ['vad har Alma Ringdal sagt om vargen', 'Alma Ringdal'],
      ['What did Alma Ringdal say about wolves', 'Alma Ringdal'],
      ['hva sa Alma Ringdal om ulven', 'Alma Ringdal'],
      ['was sagte Alma Ringdal über Wölfe', 'Alma Ringdal'],
    ] as const) {
      assert.equal(parseQuery(text).speaker, speaker, text);
    }
    assert.equal(parseQuery('vad sa').speaker, undefined);
  });

  it('reads something out of anything, in little time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.ok(parseQuery(text).clauses.length <= 24);
      }),
    );
  });
});

describe('planning a query', () => {
  const archive = 'trafik olycka trafikolycka västerås röda korset välfärdsteknik rondellen räddningstjänsten hus';
  const analyzer = createAnalyzer({ lang: 'sv', lexicon: new LexiconBuilder('sv').add(archive).build(1) });
  const vocabulary = new Vocabulary();
  for (const word of archive.split(' ')) vocabulary.add(word, analyzer.analyze(word).term, 30);
  const terms = (text: string): readonly (readonly string[])[] =>
    planQuery(parseQuery(text), [analyzer], vocabulary).concepts.map(({ alternatives }) =>
      alternatives.map((alternative) => alternative.terms.join(' ')),
    );

  it('seeks once what was typed twice', () => {
    assert.deepEqual(terms('olycka hus olyckan'), terms('olycka hus'));
    assert.deepEqual(terms('"röda korset" "röda korset"'), terms('"röda korset"'));
  });

  it('seeks a word without dots with them too, and one with dots as it is', () => {
    assert.ok(terms('vasteras')[0]?.includes('västerås'));
    assert.deepEqual(terms('västerås'), [['västerås']]);
  });

  it('seeks what begins so without its dots, where nothing begins so as it was typed', () => {
    for (const word of ['sjöräddning', 'sjöräddningssällskapet', 'vasalopp', 'västkust'])
      vocabulary.add(word, analyzer.analyze(word).term, 30);
    assert.ok(terms('sjoradd')[0]?.includes('sjöräddning'));
    assert.ok(terms('sjoraddning')[0]?.includes(analyzer.analyze('sjöräddningssällskapet').term));
    assert.ok(!terms('vas')[0]?.includes('västkust'));
    vocabulary.add('sjoraddningens', analyzer.analyze('sjoraddningens').term, 1);
    assert.ok(terms('sjoradd')[0]?.includes('sjöräddning'));
  });

  it('takes no dots for missing where the archive has the word without them', () => {
    for (const word of ['skansen', 'skåne', 'åland', 'götaland']) vocabulary.add(word, analyzer.analyze(word).term, 30);
    assert.equal(analyzer.analyze('skansen').term, 'skan');
    assert.deepEqual(terms('skansen'), [['skan']]);
    assert.deepEqual(terms('aland'), [['aland', 'åland']]);
  });

  it('takes dots for missing where the archive has the word without them in an address or two', () => {
    for (const [word, count] of [
      ['ängsborg', 30],
      ['angsborg', 1],
    ] as const)
      vocabulary.add(`${word}s`, analyzer.analyze(`${word}s`).term, count);
    assert.ok(terms('angsborg')[0]?.includes('ängsborg'));
  });

  it('seeks no longer words for one that stands there as it was typed, unless it is rare', () => {
    for (const word of ['hund', 'hundra', 'belarus']) vocabulary.add(word, analyzer.analyze(word).term, 30);
    vocabulary.add('bela', 'bel', 1);
    assert.deepEqual(terms('hund'), [['hund']]);
    assert.ok(terms('bela')[0]?.includes(analyzer.analyze('belarus').term));
  });

  it('takes what stands nowhere as it was typed for a beginning, where that of commoner words than its stem or of others is', () => {
    const stamps = createAnalyzer({ lang: 'sv', lexicon: new LexiconBuilder('sv').add('stämpel skatt').build(1) });
    const termOf = (word: string): string => stamps.analyze(word).term;
    const seeks = (text: string): readonly (string | undefined)[] | undefined =>
      planQuery(parseQuery(text), [stamps], vocabulary).concepts[0]?.alternatives.map((one) => one.terms[0]);
    const counts = { stämpel: 2, stämpelskatt: 9, hopp: 30, hoppsele: 4 };
    for (const [word, count] of Object.entries(counts)) vocabulary.add(word, termOf(word), count);
    assert.deepEqual(seeks('stämpels'), [termOf('stämpelskatt')]);
    assert.deepEqual(seeks('hopps'), [termOf('hoppsele')]);
    vocabulary.add('stämplar', termOf('stämplar'), 20);
    assert.deepEqual(seeks('stämpels'), [termOf('stämpel'), termOf('stämpelskatt')]);
  });

  it('seeks the compounds that begin with a rare word, in whatever form that is typed', () => {
    for (const word of ['spång', 'spångräcken']) vocabulary.add(word, analyzer.analyze(word).term, 1);
    for (const word of ['spång', 'spångens']) assert.ok(terms(word)[0]?.includes(analyzer.analyze('spångräcken').term));
  });

  it('seeks the compounds that end in a word the lexicon does not know, even where others begin with it', () => {
    for (const word of ['orkester', 'orkestermaterial', 'symfoniorkester'])
      vocabulary.add(word, analyzer.analyze(word).term, 1);
    assert.deepEqual(terms('orkester'), [['orkest', 'orkestermaterial', 'symfoniorkest']]);
  });

  it('seeks the compounds that end in a rare word', () => {
    const known = createAnalyzer({ lang: 'sv', lexicon: new LexiconBuilder('sv').add('krock').build(1) });
    const few = new Vocabulary();
    for (const word of ['krock', 'elbilskrock']) few.add(word, known.analyze(word).term, 1);
    const sought = (): readonly (readonly string[])[] =>
      planQuery(parseQuery('krock'), [known], few).concepts.map(({ alternatives }) =>
        alternatives.map((alternative) => alternative.terms.join(' ')),
      );
    assert.deepEqual(sought(), [['krock', 'elbilskrock']]);
    few.add('krock', 'krock', 30);
    assert.deepEqual(sought(), [['krock']]);
  });

  it('does not seek compounds a second time that are found by a part of theirs', () => {
    const known = createAnalyzer({ lang: 'sv', lexicon: new LexiconBuilder('sv').add('elbil krock krocken').build(1) });
    const few = new Vocabulary();
    for (const word of ['krock', 'elbilskrock', 'tågkrock']) few.add(word, known.analyze(word).term, 1);
    const [concept] = planQuery(parseQuery('krockarna'), [known], few).concepts;
    assert.deepEqual(
      concept?.alternatives.flatMap(({ terms: sought }) => sought),
      ['krock', 'tågkrock'],
    );
  });

  it('seeks the compounds that hold a word in their middle, where nothing else is found', () => {
    vocabulary.add('granbarkborreangrepp', 'granbarkborreangrepp', 1);
    assert.ok(terms('barkborre')[0]?.includes('granbarkborreangrepp'));
    assert.deepEqual(terms('orreang'), [['orreang', 'granbarkborreangrepp']]);
    assert.deepEqual(terms('rean'), [['rean']]);
    vocabulary.add('barkborre', analyzer.analyze('barkborre').term, 1);
    assert.ok(!terms('barkborre')[0]?.includes('granbarkborreangrepp'));
  });

  it('seeks the noun of a rare verb and the verb of a rare noun, unless they are much rarer', () => {
    for (const [word, count] of [
      ['muddra', 8],
      ['muddring', 5],
      ['pejling', 8],
      ['pejla', 2],
    ] as const)
      vocabulary.add(word, analyzer.analyze(word).term, count);
    assert.deepEqual(terms('muddra'), [['muddr', 'muddring']]);
    assert.deepEqual(terms('muddringens'), [['muddring', 'muddr']]);
    assert.deepEqual(terms('pejling'), [['pejling']]);
    for (const word of ['sjukersattning', 'sjuk']) vocabulary.add(word, analyzer.analyze(word).term, 10);
    assert.deepEqual(terms('sjukersattning'), [['sjukersattning']]);
    // What begins a word is no noun.
    for (const word of ['civilingenjör', 'civila']) vocabulary.add(word, analyzer.analyze(word).term, 30);
    assert.deepEqual(terms('civiling'), [['civiling', 'civilingenjör']]);
  });

  it('seeks two words as one where the archive writes them so', () => {
    assert.deepEqual(terms('välfärds teknik'), [[analyzer.analyze('välfärdsteknik').term]]);
    assert.equal(terms('trafik hus').length, 2);
  });

  it('does not seek two words as one that has but the stem of a word', () => {
    for (const word of ['tryck', 'lighet']) vocabulary.add(word, analyzer.analyze(word).term, 30);
    assert.equal(analyzer.analyze('trycklighet').term, 'tryck');
    assert.deepEqual(terms('tryck lighet'), [['tryck'], [analyzer.analyze('lighet').term]]);
  });

  it('seeks two words as one or both where the archive seldom writes them as one', () => {
    vocabulary.add('hushamn', 'hushamn', 1);
    assert.deepEqual(terms('hus hamn'), [['hushamn', 'hus'], ['hushamn', 'hamn'], ['hushamn']]);
    vocabulary.add('hushamnsplan', 'hushamnsplan', 1);
    assert.deepEqual(terms('hus hamn')[2], ['hushamn', 'hushamnsplan']);
  });

  it('seeks one word as two in a row where the archive writes them so', () => {
    const { alternatives } = planQuery(parseQuery('rödakorset'), [analyzer], vocabulary).concepts[0] ?? {
      alternatives: [],
    };
    assert.ok(alternatives.some(({ terms: words }) => words.length === 2));
    for (const word of ['husolycka', 'korsethuset']) vocabulary.add(word, analyzer.analyze(word).term, 3);
    for (const word of ['husolycka', 'korsethus']) assert.ok(!terms(word)[0]?.some((term) => term.includes(' ')), word);
  });

  it('seeks words with signs between them each and in a row, and leaves out the row alone', () => {
    const plan = planQuery(parseQuery('hus-trafik -väg-hus'), [analyzer], vocabulary);
    assert.deepEqual(
      plan.concepts.map(({ alternatives }) => alternatives.map((alternative) => alternative.terms)),
      [[['hus']], [['trafik']], [['hus', 'trafik']]],
    );
    assert.deepEqual(plan.excluded, [{ alternatives: [{ terms: ['väg', 'hus'] }] }]);
  });

  it('seeks letters and digits that are written as one as two in a row, too', () => {
    vocabulary.add('fd', 'fd', 30);
    vocabulary.add('19', '19', 30);
    assert.deepEqual(terms('fd19'), [['fd19', 'fd 19']]);
  });

  it('seeks what the archive has in no way but as two words in a row, and also apart', () => {
    assert.deepEqual(terms('rödahus'), [
      ['rödahus', 'röd hus', 'röd'],
      ['rödahus', 'röd hus', 'hus'],
      ['rödahus', 'röd hus'],
    ]);
  });

  it('reads a slip in one of the words of a compound that the archive has not', () => {
    const plan = planQuery(parseQuery('rondelhus'), [analyzer], vocabulary);
    assert.equal(plan.didYouMean, undefined);
    const slip = planQuery(parseQuery('trafikrondelen'), [analyzer], vocabulary);
    assert.equal(slip.didYouMean, 'trafikrondellen');
    assert.equal(slip.concepts.length, 3);
  });

  it('seeks the compounds that begin with the stem of a long word that the archive has not', () => {
    vocabulary.add('hamnbygdsplanen', analyzer.analyze('hamnbygdsplanen').term, 1);
    assert.ok(terms('hamnbygdens')[0]?.includes(analyzer.analyze('hamnbygdsplanen').term));
  });

  it('seeks a month of a year as one thing: written out, or that of the release', () => {
    const inEnglish = createAnalyzer({ lang: 'en' });
    for (const [text, analyzers, sought] of [
      ['trafik maj 2024', [analyzer], ['maj 2024', 'ξ202405']],
      ['trafik okt 2024', [analyzer], ['okt 2024', 'ξ202410']],
      ['traffic december 1999', [inEnglish], ['decemb 1999', 'ξ199912']],
      ['trafik march 2024', [analyzer, inEnglish], ['march 2024', 'ξ202403']],
    ] as const) {
      const { concepts } = planQuery(parseQuery(text), analyzers, vocabulary);
      assert.deepEqual(
        concepts.at(1)?.alternatives.map((alternative) => alternative.terms.join(' ')),
        sought,
      );
    }
    for (const text of ['trafik maj', 'maj 20241', 'trafik 2024', 'hus 2024'])
      assert.doesNotMatch(JSON.stringify(terms(text)), /ξ/, text);
  });

  it('takes the term of a word from the vocabulary where that is of one language', () => {
    vocabulary.add('lotsarna', 'såvida', 30);
    for (const [isOfOneLanguage, term] of [
      [true, 'såvida'],
      [false, analyzer.analyze('lotsarna').term],
    ] as const) {
      const { concepts } = planQuery(parseQuery('lotsarna'), [analyzer], vocabulary, isOfOneLanguage);
      assert.deepEqual(concepts[0]?.alternatives[0], { terms: [term] });
    }
  });

  it('takes digits with signs between them for one number', () => {
    assert.deepEqual(terms('1,5 hus'), [['1 5'], ['hus']]);
  });

  it('seeks a phrase with its dots, too, where its words are commoner with them', () => {
    for (const [word, count] of [
      ['vald', 3],
      ['våld', 30],
      ['mot', 30],
      ['möt', 3],
    ] as const)
      vocabulary.add(word, analyzer.analyze(word).term, count);
    assert.deepEqual(terms('"vald mot"'), [['vald mot', 'våld mot']]);
  });

  it('seeks what is near a slip, and says so', () => {
    const plan = (): ReturnType<typeof planQuery> => planQuery(parseQuery('rondelen -hus'), [analyzer], vocabulary);
    assert.equal(plan().didYouMean, 'rondellen -hus');
    vocabulary.add('rondelen', analyzer.analyze('rondelen').term, 1);
    assert.equal(plan().didYouMean, 'rondellen -hus');
  });

  it('puts what was typed before what is near it, where both stand there', () => {
    for (const [word, count] of [
      ['råsmyck', 1],
      ['råstyck', 30],
    ] as const)
      vocabulary.add(word, word, count);
    assert.deepEqual(terms('råsmyck'), [['råsmyck', 'råstyck'], ['råsmyck']]);
    assert.deepEqual(terms('råstick'), [['råstick', 'råstyck']]);
  });

  it('seeks what is near a word that stands nowhere as it was typed, where its stem is that of far rarer words', () => {
    for (const [word, count] of [
      ['norrsåv', 3],
      ['norrskåva', 30],
    ] as const)
      vocabulary.add(word, analyzer.analyze(word).term, count);
    const plan = planQuery(parseQuery('norrsåva'), [analyzer], vocabulary);
    assert.equal(plan.didYouMean, 'norrskåva');
    assert.deepEqual(terms('norrsåv'), [['norrsåv']]);
  });

  it('seeks the compounds that begin with a word, where that has a slip and stands nowhere alone', () => {
    vocabulary.add('kvarnstenskrav', analyzer.analyze('kvarnstenskrav').term, 3);
    const plan = planQuery(parseQuery('kvanrsten'), [analyzer], vocabulary);
    assert.equal(plan.didYouMean, 'kvarnsten');
    assert.ok(terms('kvarnstn')[0]?.includes(analyzer.analyze('kvarnstenskrav').term));
  });

  it('takes numbers for what they are', () => {
    for (const number of ['2024', 's2025', '15']) vocabulary.add(number, number, 30);
    assert.deepEqual(terms('2025'), [['2025']]);
    assert.deepEqual(terms('1 5'), [['1'], ['5']]);
  });

  it('leaves out words without meaning of their own, unless there are no others', () => {
    assert.equal(terms('och trafik').length, 1);
    assert.equal(terms('och').length, 1);
  });
});
