import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SearchPage } from '@talstreck/core/model';
import type { SearchEngine } from '../src/engines/engine.ts';
import { release, SAMPLES } from './sample-releases.ts';

/** Opens an engine without releases; `now` is its clock. */
export type OpenEngine = (now: () => number) => Promise<SearchEngine>;

/** What every engine must do. */
export function describeEngine(name: string, open: OpenEngine): void {
  describe(`${name} engine`, () => {
    let engine: SearchEngine;
    let time = Date.parse('2026-06-01T12:00:00Z');

    before(async () => {
      engine = await open(() => time);
      await engine.add(SAMPLES);
    });
    after(() => engine.close());

    const found = async (text: string, filters: object = {}): Promise<readonly string[]> =>
      ids(await engine.search({ text, ...filters }));

    describe('words', () => {
      it('finds a compound by its last part in another form', async () => {
        assert.deepEqual(await found('olycka'), ['trafikolycka-vallby']);
        assert.deepEqual(await found('olyckor'), ['trafikolycka-vallby']);
      });

      it('finds the definite forms that stemmers leave whole', async () => {
        assert.deepEqual(await found('sexköpet'), ['sexkop']);
        assert.deepEqual(await found('polisområde'), ['sexkop']);
        assert.deepEqual(await found('kvinnan'), ['brand-i-hamnen']);
      });

      it('finds a plural that changes its vowel', async () => {
        assert.deepEqual(await found('bränder'), ['brand-i-hamnen']);
      });

      it('finds å, ä and ö for those who type without dots', async () => {
        assert.deepEqual(await found('vasteras'), ['museum-oppnar']);
      });

      it('finds one word written as two, and two written as one', async () => {
        assert.deepEqual(await found('trafik olycka'), ['trafikolycka-vallby']);
        assert.deepEqual(await found('rödakorset'), ['museum-oppnar']);
      });

      it('counts the words of a row only where they follow each other', async () => {
        const row = [
          release({
            id: 'apart',
            headline: 'Gröna båtar i stjärnan',
            paragraphs: ['Ett grönastjärnan, och Gröna Rum, stjärnan.'],
          }),
          release({
            id: 'joined',
            headline: 'Hjälp till hamnen',
            paragraphs: ['Grönastjärnan hjälper hamnen, grönastjärnan.'],
          }),
          release({ id: 'in-a-row', headline: 'Hamnen', paragraphs: ['Gröna Stjärnan hjälper till i hamnen.'] }),
        ];
        await engine.add(row);
        const ranked = await found('grönastjärnan');
        assert.equal(ranked.length, 3);
        assert.equal(ranked.at(-1), 'apart');
        await engine.remove(row.map(({ id }) => id));
      });

      it('puts what holds the rarer of two words first, where nothing holds both', async () => {
        const others = Array.from({ length: 12 }, (_, number) =>
          release({ id: `ferry-${String(number)}`, headline: 'Färjan lägger ut' }),
        );
        await engine.add([...others, release({ id: 'pier', headline: 'Piren byggs ut med färjeläge' })]);
        assert.equal((await found('färja pirar'))[0], 'pier');
        await engine.remove(['pier', ...others.map(({ id }) => id)]);
      });

      it('finds a word with a slip in it, and says what was meant', async () => {
        const page = await engine.search({ text: 'rondelen' });
        assert.deepEqual(ids(page), ['trafikolycka-vallby']);
        assert.equal(page.didYouMean, 'rondellen');
      });

      it('finds a word that may be broken at the end of a line', async () => {
        await engine.add([release({ id: 'bruten', headline: 'Flyg\u00ADplatsens om\u00ADbygg\u00ADnad' })]);
        const [hit] = (await engine.search({ text: 'flygplats' })).hits;
        assert.deepEqual(hit?.headline.highlights, [[0, 'Flyg\u00ADplatsens'.length]]);
        assert.deepEqual(await found('"flygplatsens ombyggnad"'), ['bruten']);
        await engine.remove(['bruten']);
      });

      it('finds compounds of which the last alone has the part that they share', async () => {
        const shared = [
          release({ id: 'two', headline: 'Båt- och barnmuseet' }),
          release({ id: 'three', headline: 'Nytt råd', paragraphs: ['Om kultur-, båt- samt barnmuseet.'] }),
          release({ id: 'apart', headline: 'Båt och barnmuseet' }),
        ];
        await engine.add(shared);
        assert.deepEqual([...(await found('båtmuseum'))].sort(), ['three', 'two']);
        assert.deepEqual(await found('kulturmuseet'), ['three']);
        assert.deepEqual(await found('"kultur båt samt barnmuseet"'), ['three']);
        const [hit] = (await engine.search({ text: 'båtmuseum' })).hits;
        assert.deepEqual(hit?.headline.highlights, [[0, 'Båt'.length]]);
        await engine.remove(shared.map(({ id }) => id));
      });

      it('finds what a month of a year says, and what was published in it', async () => {
        const dated = [
          release({ id: 'published', headline: 'Hamnfest i hamnen', datePublished: '2024-05-07' }),
          release({ id: 'written', headline: 'Hamnfest', paragraphs: ['Den är i maj 2024.'], datePublished: '2024' }),
          release({ id: 'other', headline: 'Hamnfest i maj', datePublished: '2023-05' }),
        ];
        await engine.add(dated);
        assert.deepEqual([...(await found('hamnfest maj 2024'))].slice(0, 2).sort(), ['published', 'written']);
        await engine.remove(dated.map(({ id }) => id));
      });

      it('finds a word by its beginning', async () => {
        assert.deepEqual(await found('räddningstj'), ['trafikolycka-vallby']);
      });

      it('finds a release in its own language', async () => {
        assert.deepEqual(await found('opening'), ['museum-opens']);
      });

      it('does not find a release by its id', async () => {
        assert.deepEqual(await found('oppnar'), ['museum-oppnar'], 'the headline says öppnar');
        assert.deepEqual(await found('opens doors', { inLanguage: 'sv' }), []);
      });

      it('gives every visible release, newest first, when nothing is sought', async () => {
        assert.deepEqual(await found(''), [
          'museum-opens',
          'museum-oppnar',
          'sexkop',
          'trafikolycka-vallby',
          'brand-i-hamnen',
        ]);
      });
    });

    describe('phrases, exclusions and who said it', () => {
      it('finds words in a row, in this order only', async () => {
        assert.deepEqual(await found('"norra vallby"'), ['trafikolycka-vallby']);
        assert.deepEqual(await found('"vallby norra"'), []);
      });

      it('leaves out what is excluded', async () => {
        assert.deepEqual(await found('museet -västerås'), ['museum-opens'].slice(1));
        assert.deepEqual(await found('hamnen -"norra vallby"'), ['brand-i-hamnen']);
      });

      it('answers "what did X say about Y" out of what X said', async () => {
        const page = await engine.search({ text: 'Vad sa Alma Ringdal om kulturen?' });
        assert.deepEqual(ids(page), ['museum-oppnar']);
        assert.equal(page.hits[0]?.snippet.text, 'Kulturen ska vara öppen för alla');
        assert.deepEqual(await found('vad sa Ringdal om olyckor'), ['trafikolycka-vallby']);
      });

      it('searches for the words where nobody of that name spoke', async () => {
        assert.equal((await found('vad sa kommunen om sexköpet'))[0], 'sexkop');
      });

      it('forgives bad syntax', async () => {
        assert.deepEqual(await found('"sexköp'), ['sexkop']);
        assert.deepEqual(await found('(sexköp) AND * OR ^:{}~'), ['sexkop']);
        for (const text of ['"', '-', '""', '-"', '* *', 'NEAR(', '\0', '\ud800', '-"-"', '🦊']) {
          assert.ok(Array.isArray((await engine.search({ text })).hits), JSON.stringify(text));
        }
      });
    });

    describe('filters, order and pages', () => {
      it('filters by category, publisher, person and language, however they are capitalised', async () => {
        assert.deepEqual(await found('', { category: 'brott' }), ['sexkop']);
        assert.deepEqual(await found('', { publisher: 'SJÖMUSEET' }), ['museum-opens', 'museum-oppnar']);
        assert.deepEqual(await found('', { person: 'Alma Ringdal' }), ['museum-oppnar', 'trafikolycka-vallby']);
        assert.deepEqual(await found('', { inLanguage: 'en' }), ['museum-opens']);
      });

      it('finds a person by the surname, and says who has it where they are several that may be shown', async () => {
        const alone = await engine.search({ text: '', person: 'ringdal' });
        assert.deepEqual(ids(alone).toSorted(), ['museum-oppnar', 'trafikolycka-vallby']);
        assert.equal(alone.people, undefined);
        await engine.add([
          release({ id: 'hamnfest', headline: 'Hamnfesten', said: [['Ivar Ringdal', 'Alla är välkomna']] }),
          release({
            id: 'hemlig',
            headline: 'Ny chef',
            embargoedUntil: '2999-01-01T00:00:00Z',
            said: [['Örjan Ringdal', 'Det ska bli roligt']],
          }),
        ]);
        const several = await engine.search({ text: '', person: 'Ringdal' });
        assert.deepEqual(ids(several).toSorted(), ['hamnfest', 'museum-oppnar', 'trafikolycka-vallby']);
        assert.deepEqual(several.people, [
          { value: 'Alma Ringdal', count: 2 },
          { value: 'Ivar Ringdal', count: 1 },
        ]);
        const one = await engine.search({ text: '', person: 'Ivar Ringdal' });
        assert.deepEqual([ids(one), one.people], [['hamnfest'], undefined]);
        await engine.remove(['hamnfest', 'hemlig']);
      });

      it('filters by date, inclusive, as precise as both sides are', async () => {
        assert.deepEqual(await found('', { from: '2026-03-02', to: '2026-04-10' }), ['sexkop', 'trafikolycka-vallby']);
        assert.deepEqual(
          await found('', { from: '2026-05-21' }),
          ['museum-oppnar'],
          'of this one only the month is known',
        );
        assert.deepEqual(await found('', { to: '2026-01' }), ['brand-i-hamnen']);
        assert.equal((await found('', { from: 'yesterday' })).length, 5);
      });

      it('gives pages that do not overlap, and the total on each', async () => {
        const pages = await Promise.all([1, 2, 3, 4].map((page) => engine.search({ text: '', page, pageSize: 2 })));
        assert.deepEqual(
          pages.map((page) => page.hits.length),
          [2, 2, 1, 0],
        );
        assert.deepEqual(
          pages.map((page) => page.total),
          [5, 5, 5, 5],
        );
        assert.equal(new Set(pages.flatMap(ids)).size, 5);
      });

      it('sorts by date when asked to', async () => {
        assert.deepEqual(await found('vallby museet', { sort: 'date' }), ['museum-oppnar', 'trafikolycka-vallby']);
      });

      it('counts facets over all hits', async () => {
        const { facets = {} } = await engine.search({ text: '', pageSize: 1 });
        assert.deepEqual(facets.publisher, [
          { value: 'Sjömuseet', count: 2 },
          { value: 'Vallby kommun', count: 2 },
          { value: 'Kustvakten Syd', count: 1 },
        ]);
        assert.deepEqual(facets.year, [{ value: '2026', count: 5 }]);
        assert.deepEqual(facets.person?.[0], { value: 'Alma Ringdal', count: 2 });
      });
    });

    describe('highlights', () => {
      it('marks what matched in headline and snippet, in UTF-16 code units', async () => {
        const [hit] = (await engine.search({ text: 'olycka' })).hits;
        assert.ok(hit);
        assert.deepEqual(hit.headline, { text: 'Trafikolycka i Norra Vallby', highlights: [[0, 12]] });
        assert.deepEqual(
          hit.snippet.highlights.map(([start, end]) => hit.snippet.text.slice(start, end)),
          ['trafikolycka', 'olyckorna'],
        );
      });

      it('finds a word that is longer than a snippet', async () => {
        await engine.add([
          release({ id: 'skrik', headline: 'Skrik', paragraphs: ['Å'.repeat(5000), 'ﷺ'.repeat(5000)] }),
        ]);
        for (const text of ['å'.repeat(64), 'å'.repeat(5000), 'ﷺ'.repeat(5000)]) {
          const { hits } = await engine.search({ text });
          assert.ok(hits.every(({ id }) => id === 'skrik'));
        }
        await engine.remove(['skrik']);
      });
    });

    describe('suggestions', () => {
      it('suggests words, people and releases', async () => {
        const suggestions = (await engine.suggest?.('alma')) ?? [];
        assert.deepEqual(
          suggestions.find(({ kind }) => kind === 'person'),
          { text: 'Alma Ringdal', kind: 'person' },
        );
        const museum = (await engine.suggest?.('sjöh')) ?? [];
        assert.deepEqual(museum, [
          { text: 'sjöhistoriska', kind: 'query' },
          { text: 'Sjöhistoriska museet öppnar i Västerås', kind: 'release', url: '/releases/museum-oppnar/' },
        ]);
      });

      it('goes on from several words as names and headlines do', async () => {
        const queries = async (typed: string): Promise<readonly string[]> =>
          ((await engine.suggest?.(typed)) ?? []).flatMap(({ kind, text }) => (kind === 'query' ? text : []));
        assert.deepEqual(await queries('alma r'), ['alma ringdal']);
        assert.deepEqual(await queries('sjohistoriska mus'), ['sjohistoriska museet']);
        assert.deepEqual(await queries('alma mus'), []);
      });
    });

    it('suggests people for those who type without dots, and a word of two languages once', async () => {
      const said = [['Åsa Ängby', 'Kölden kom tidigt']] as const;
      await engine.add([
        release({ id: 'vinter', headline: 'Halka', said }),
        release({ id: 'winter', headline: 'Ice', inLanguage: 'en', said }),
      ]);
      assert.deepEqual(await engine.suggest?.('asa ang'), [
        { text: 'asa ängby', kind: 'query' },
        { text: 'Åsa Ängby', kind: 'person' },
      ]);
      assert.deepEqual(
        (await engine.suggest?.('kölden'))?.map(({ text }) => text),
        ['kölden'],
      );
      await engine.remove(['vinter', 'winter']);
    });

    describe('changes', () => {
      it('finds what was added, finds it changed, and no longer finds it withdrawn', async () => {
        await engine.add([release({ id: 'ny', headline: 'Kyrkbåten sjösätts' })]);
        assert.deepEqual(await found('kyrkbåten'), ['ny']);
        await engine.add([release({ id: 'ny', headline: 'Vikingaskeppet sjösätts' })]);
        assert.deepEqual(await found('kyrkbåten'), []);
        assert.deepEqual(await found('vikingaskeppet'), ['ny']);
        await engine.add([
          release({
            id: 'ny',
            headline: 'Vikingaskeppet sjösätts',
            withdrawn: { at: '2026-06-01T00:00:00Z', explanation: 'Fel.' },
          }),
        ]);
        assert.deepEqual(await found('vikingaskeppet'), []);
        assert.equal(await engine.count(), 5);
      });

      it('takes the last of two releases with one id', async () => {
        await engine.add([
          release({ id: 'dubbel', headline: 'Första lydelsen' }),
          release({ id: 'dubbel', headline: 'Andra lydelsen' }),
        ]);
        assert.deepEqual(await found('andra lydelsen'), ['dubbel']);
        assert.deepEqual(await found('"första lydelsen"'), []);
        await engine.remove(['dubbel', 'aldrig funnen']);
        assert.equal(await engine.count(), 5);
      });

      it('finds an embargoed release from its second on, and suggests nothing of it before', async () => {
        await engine.add([
          release({ id: 'hemlig', headline: 'Valfångarens hemlighet', embargoedUntil: '2026-06-02T06:00:00+02:00' }),
        ]);
        time = Date.parse('2026-06-02T03:59:59.999Z');
        assert.deepEqual(await found('valfångarens'), []);
        assert.deepEqual(await engine.suggest?.('valf'), []);
        assert.equal((await engine.search({ text: 'valfagarens' })).didYouMean, undefined);
        time = Date.parse('2026-06-02T04:00:00Z');
        assert.deepEqual(await found('valfångarens'), ['hemlig']);
        await engine.remove(['hemlig']);
      });

      it('never finds a release whose embargo cannot be read', async () => {
        await engine.add([release({ id: 'soon', headline: 'Valrossens hemfärd', embargoedUntil: 'snart' })]);
        assert.deepEqual(await found('valrossens hemfärd'), []);
        await engine.remove(['soon']);
      });

      it('no longer finds a release that has expired', async () => {
        await engine.add([release({ id: 'kort', headline: 'Fyrverkeriet ikväll', expires: '2026-06-03T00:00:00Z' })]);
        assert.deepEqual(await found('fyrverkeriet'), ['kort']);
        time = Date.parse('2026-06-03T00:00:00Z');
        assert.deepEqual(await found('fyrverkeriet'), []);
        await engine.remove(['kort']);
      });
    });

    it('does not begin a search that was called off', async () => {
      await assert.rejects(engine.search({ text: 'brand' }, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    });
  });
}

function ids(page: SearchPage): readonly string[] {
  return page.hits.map(({ id }) => id);
}
