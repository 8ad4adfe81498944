import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer, type AnalyzedWord, type Analyzer } from './analyzer.ts';
import { foldWord, withoutDots } from './fold.ts';
import { LexiconBuilder, readLexicon } from './lexicon.ts';
import { stemmerFor } from './stem.ts';
import { tokenize } from './tokenize.ts';

const archive = `Trafik och olycka. En olycka i trafiken. Sexköp är ett köp. Polisområde. Område. En kvinna. Kvinnor. Brand. Museum.
  Försvar. En högskola. Hög skola. Kommun. Barn och bidrag. Bidraget. Narkotika. Smuggling. Smugglingsbrott. Ett brott. Vatten. Läcka.`;
const lexicon = new LexiconBuilder('sv').add(archive.toLowerCase()).build(1);
const analyzer = createAnalyzer({ lang: 'sv', lexicon });
const analyzerOver = (words: string): Analyzer =>
  createAnalyzer({ lang: 'sv', lexicon: new LexiconBuilder('sv').add(words).build(1) });
const analyze = (word: string): AnalyzedWord => analyzer.analyze(word);
const term = (word: string): string => analyze(word).term;

/** Any UTF-16 code units, unpaired surrogates too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 500 }).map((units) => String.fromCharCode(...units));

describe('analyzer, Swedish', () => {
  it('joins the definite form with its base where the archive knows the base', () => {
    for (const [form, base] of [
      ['sexköpet', 'sexköp'],
      ['polisområdet', 'polisområde'],
      ['kvinnan', 'kvinna'],
      ['olyckans', 'olycka'],
      ['museet', 'museum'],
      ['museernas', 'museum'],
      ['bidragets', 'bidrag'],
    ] as const) {
      assert.equal(term(form), term(base), form);
    }
  });

  it('joins a word that ends in m with its forms, where the m is doubled', () => {
    const homes = analyzerOver('ungdomshem rum damm dam');
    const [home, room, dust] = ['ungdomshem', 'rum', 'damm'].map((word) => homes.analyze(word).term);
    for (const form of ['ungdomshemmet', 'ungdomshemmen', 'ungdomshemmets'])
      assert.equal(homes.analyze(form).term, home);
    for (const form of ['rummet', 'rummens']) assert.equal(homes.analyze(form).term, room);
    for (const form of ['dammet', 'dammen']) assert.equal(homes.analyze(form).term, dust);
    assert.notEqual(dust, homes.analyze('dam').term);
  });

  it('leaves a word alone that only looks like a definite form', () => {
    assert.equal(term('planet'), 'planet');
    assert.notEqual(term('japan'), term('japa'));
    const others = analyzerOver('paket paketet pak raket raketer rak romaner roma saken varor internet intern');
    for (const [word, other] of [
      ['paket', 'pak'],
      ['raket', 'rak'],
      ['roman', 'roma'],
      ['sakna', 'sak'],
      ['internet', 'intern'],
    ] as const)
      assert.notEqual(others.analyze(word).term, others.analyze(other).term, word);
    assert.equal(others.analyze('paketets').term, others.analyze('paket').term);
  });

  it('joins a neuter that loses a vowel with its base', () => {
    const neuters = analyzerOver('läkemedel register vapen nummer center barn bar');
    for (const [form, base] of [
      ['läkemedlet', 'läkemedel'],
      ['registrets', 'register'],
      ['registren', 'register'],
      ['vapnens', 'vapen'],
      ['numret', 'nummer'],
      ['centret', 'center'],
      ['centrum', 'center'],
    ] as const)
      assert.equal(neuters.analyze(form).term, neuters.analyze(base).term, form);
    assert.notEqual(neuters.analyze('barnen').term, neuters.analyze('bar').term);
  });

  it('joins the definite form with n alone with its base', () => {
    const nouns = analyzerOver('sektorer strategi miljöer radio sjö förmå förmåner person region');
    for (const [form, base] of [
      ['sektorn', 'sektor'],
      ['strategins', 'strategi'],
      ['miljön', 'miljö'],
      ['radion', 'radio'],
      ['sjön', 'sjö'],
    ] as const)
      assert.equal(nouns.analyze(form).term, nouns.analyze(base).term, form);
    assert.notEqual(nouns.analyze('förmån').term, nouns.analyze('förmå').term);
    assert.equal(nouns.analyze('region').term, 'region');
  });

  it('joins the plural of a participle with its singular', () => {
    const verbs = analyzerOver('skriven besluten botten bottnar');
    for (const [plural, singular] of [
      ['skrivna', 'skriven'],
      ['beslutna', 'besluten'],
    ] as const)
      assert.equal(verbs.analyze(plural).term, verbs.analyze(singular).term, plural);
    assert.notEqual(verbs.analyze('bottna').term, verbs.analyze('botten').term);
  });

  it('takes the definite form of a compound that the archive has in no other form as that of its last part', () => {
    const projects = analyzerOver('pilot projekt projektet fiske register');
    for (const [form, base] of [
      ['pilotprojektet', 'pilotprojekt'],
      ['fiskeregistrets', 'fiskeregister'],
    ] as const)
      assert.equal(projects.analyze(form).term, projects.analyze(base).term, form);
  });

  it('joins plurals that change a vowel with their singular, also at the end of a compound', () => {
    assert.equal(term('bränder'), term('brand'));
    assert.equal(term('skogsbränderna'), term('skogsbrand'));
    assert.equal(term('storstäder'), term('storstad'));
    assert.equal(term('åldrar'), term('ålder'));
    assert.equal(term('somrarna'), term('sommar'));
  });

  it('splits a compound into the words of the archive, with its linking letters undone', () => {
    assert.deepEqual(analyze('trafikolyckan').parts, [term('trafik'), term('olycka')]);
    assert.deepEqual(analyze('försvarshögskolan').parts.slice(0, 2), [term('försvar'), term('högskola')]);
    assert.deepEqual(analyze('olycksbarn').parts, [term('olycka'), term('barn')]);
  });

  it('splits compounds that begin with a Latin word', () => {
    const latin = analyzerOver('museum chef gymnasium gymnasie skola laboratorium prov');
    for (const [compound, first] of [
      ['museichef', 'museum'],
      ['gymnasieskola', 'gymnasium'],
      ['laboratorieprov', 'laboratorium'],
    ] as const)
      assert.equal(latin.analyze(compound).parts[0], latin.analyze(first).term, compound);
    assert.equal(latin.analyze('gymnasiet').term, latin.analyze('gymnasium').term);
    for (const lang of ['da', 'nb']) {
      const lexicon = new LexiconBuilder(lang).add('gymnasium lærer').build(1);
      assert.equal(createAnalyzer({ lang, lexicon }).analyze('gymnasielärer').parts.length, 2, lang);
    }
  });

  it('splits the parts of a compound again', () => {
    const { parts } = analyze('narkotikasmugglingsbrott');
    for (const part of ['narkotika', 'smuggling', 'brott']) assert.ok(parts.includes(term(part)), part);
  });

  it('splits nothing that the archive does not know, and no simple word', () => {
    assert.deepEqual(analyze('kvantdatorn').parts, []);
    assert.deepEqual(analyze('kommunen').parts, []);
  });

  it('takes a word for a definite form only where the archive has another form of the same base', () => {
    const ambulances = analyzerOver('ambulans ambulansen ambulerande flyg kyrkor');
    assert.equal(ambulances.analyze('ambulans').term, ambulances.analyze('ambulansen').term);
    assert.equal(ambulances.analyze('kyrkan').term, ambulances.analyze('kyrka').term);
    assert.deepEqual(ambulances.analyze('ambulansflyg').parts, [ambulances.analyze('ambulanser').term, 'flyg']);
  });

  it('splits a compound whose first part the archive has in other forms alone', () => {
    const earthquakes = analyzerOver('jordbävningen drabbade');
    assert.equal(earthquakes.analyze('jordbävningsdrabbade').parts[0], earthquakes.analyze('jordbävning').term);
  });

  it('joins the forms of a word that loses a vowel', () => {
    for (const forms of ['tunnel tunneln tunnlar tunnlarnas', 'minister ministern ministrar', 'exempel exemplen']) {
      const [first = '', ...others] = forms.split(' ');
      for (const form of others) assert.equal(term(form), term(first), form);
    }
    assert.equal(term('bl'), 'bl');
    assert.notEqual(term('hundra'), term('hund'));
  });

  it('keeps a noun apart from another that it only seems to be a form of', () => {
    const consulates = analyzerOver('konsulatet konsulerna granater');
    assert.equal(consulates.analyze('konsulat').term, consulates.analyze('konsulaten').term);
    assert.notEqual(consulates.analyze('konsulat').term, consulates.analyze('konsuler').term);
    assert.notEqual(consulates.analyze('granaterna').term, consulates.analyze('granen').term);
  });

  it('gives a stem of a stem no other stem', () => {
    for (const word of ['generalkonsulaten', 'naturreservatens', 'organisationerna', 'universiteten'])
      assert.equal(term(term(word)), term(word), word);
  });
});

describe('analyzer, other languages', () => {
  it('stems each language by its own rules', () => {
    const same = {
      en: ['museums', 'museum'],
      nb: ['ulykkene', 'ulykke'],
      da: ['ulykkerne', 'ulykke'],
      fi: ['onnettomuuksien', 'onnettomuuksia'],
      de: ['unfälle', 'unfäll'],
    };
    for (const [lang, [one = '', other = '']] of Object.entries(same)) {
      const stem = stemmerFor(lang);
      assert.equal(stem(foldWord(one)), stem(foldWord(other)), lang);
    }
  });

  it('joins forms that the stemmers of other languages leave apart', () => {
    const groups: Readonly<Record<string, readonly string[]>> = {
      fi: [
        'hallitus hallituksen hallitusta',
        'päätös päätöksen päätöstä',
        'oikeus oikeuden',
        'turvallisuus turvallisuuden turvallisuutta',
        'ihminen ihmisen ihmisten',
        'kaupunki kaupungin',
        'tieto tiedon',
        'lahti lahden',
        'asiakas asiakkaan',
      ],
      nb: [
        'forsker forskerne',
        'museum museet museene',
        'by byen byer',
        'minister ministre',
        'regel regler',
        'sykkel sykler',
      ],
      da: [
        'lærer lærerne',
        'museum museet museerne',
        'ø øen øerne',
        'minister ministre',
        'cykel cykler',
        'center centret',
      ],
      de: ['museum museen', 'regel regeln', 'patientin patientinnen'],
      en: ['wolf wolves', 'foot feet', 'harbour harbor', 'centre center', 'programme program'],
    };
    for (const [lang, all] of Object.entries(groups)) {
      for (const forms of all) {
        const words = forms.split(' ').map(foldWord);
        const known = createAnalyzer({ lang, lexicon: new LexiconBuilder(lang).add(words.join(' ')).build(1) });
        assert.equal(new Set(words.map((word) => known.analyze(word).term)).size, 1, forms);
      }
    }
  });

  it('keeps words of other languages apart that only look like forms of each other', () => {
    for (const [lang, one, other] of [
      ['fi', 'heistä', 'he'],
      ['nb', 'eier', 'ei'],
      ['de', 'kliniken', 'klinikum'],
      ['de', 'spinnen', 'spin'],
    ] as const) {
      const lexicon = new LexiconBuilder(lang).add(`${one} ${other} klinik`).build(1);
      const known = createAnalyzer({ lang, lexicon });
      assert.notEqual(known.analyze(one).term, known.analyze(other).term, one);
    }
  });

  it('splits German and Norwegian compounds, and no English words', () => {
    const german = createAnalyzer({ lang: 'de', lexicon: new LexiconBuilder('de').add('verkehr unfall').build(1) });
    assert.deepEqual(german.analyze('verkehrsunfall').parts, ['verkehr', 'unfall']);
    const norwegian = createAnalyzer({
      lang: 'no',
      lexicon: new LexiconBuilder('nb').add('trafikk ulykke rom').build(1),
    });
    assert.equal(norwegian.analyze('rommene').term, norwegian.analyze('rom').term);
    assert.equal(norwegian.analyze('trafikkulykke').parts.length, 2);
    const english = createAnalyzer({ lang: 'en', lexicon: new LexiconBuilder('en').add('police man').build(1) });
    assert.deepEqual(english.analyze('policeman').parts, []);
  });

  it('knows the nouns that say what a verb does, in Swedish, Norwegian and Danish', () => {
    for (const [lang, verb, noun] of [
      ['sv', 'muddra', 'muddring'],
      ['nb', 'evakuere', 'evakuering'],
      ['da', 'måle', 'måling'],
    ] as const) {
      const analyzer = createAnalyzer({ lang });
      assert.ok(analyzer.kindred(analyzer.analyze(verb)).includes(noun));
      assert.ok(analyzer.kindred(analyzer.analyze(noun)).includes(verb));
    }
    const english = createAnalyzer({ lang: 'en' });
    assert.deepEqual(english.kindred(english.analyze('dredging')), []);
  });

  it('folds what it knows nothing of', () => {
    assert.equal(createAnalyzer({ lang: 'is' }).analyze('hus').term, 'hus');
  });
});

describe('folding', () => {
  it('keeps å, ä and ö, writes æ and ø as ä and ö, and takes off every other accent', () => {
    assert.equal(foldWord('Ålesund'), 'ålesund');
    assert.equal(foldWord('TRØNDELÆG'), 'tröndeläg');
    assert.equal(foldWord('ǢǾ'), 'äö');
    assert.equal(foldWord('Café Müller Ångström'.split(' ')[1] ?? ''), 'muller');
    assert.equal(foldWord('A\u030Angström'), 'ångström');
    assert.equal(withoutDots('västerås'), 'vasteras');
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWord(text);
        assert.equal(foldWord(folded), folded);
      }),
    );
  });
});

describe('tokenizer', () => {
  it('gives words with their place, without the inflection after a colon', () => {
    assert.deepEqual(
      [...tokenize('EU:s 3 länder')],
      [
        { text: 'EU', start: 0, end: 2 },
        { text: '3', start: 5, end: 6 },
        { text: 'länder', start: 7, end: 13 },
      ],
    );
  });

  it('gives words that stand where it says, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: word, start, end } of tokenize(text)) assert.ok(text.slice(start, end).startsWith(word));
      }),
    );
  });
});

describe('lexicon', () => {
  it('is the same when it is read back, and has another version when a word is added', () => {
    const read = readLexicon(JSON.parse(JSON.stringify(lexicon.toJSON())) as ReturnType<typeof lexicon.toJSON>);
    assert.equal(read.version, lexicon.version);
    assert.equal(read.count('olycka'), lexicon.count('olycka'));
    assert.notEqual(new LexiconBuilder('sv').add(`${archive} ny`.toLowerCase()).build(1).version, lexicon.version);
  });

  it('does not take a word for one that stands there once, in a large archive', () => {
    assert.equal(new LexiconBuilder('sv').add('hamn hamn olykca').build().count('olykca'), 0);
  });

  it('says where it is damaged', () => {
    assert.throws(() => readLexicon({ lang: 'sv', version: '', words: { hamn: 0.5 } }), {
      code: 'search/lexicon-invalid',
    });
  });
});
