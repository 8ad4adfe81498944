import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { describeBulkEngine } from '../../../test/bulk-engine-suite.ts';
import { describeEngine } from '../../../test/engine-suite.ts';
import { startPostgres } from '../../../test/postgres-server.ts';
import pg from 'pg';
import { manyReleases } from '../../../test/many-releases.ts';
import { release, SAMPLES } from '../../../test/sample-releases.ts';
import { createPostgresEngine } from './postgres-engine.ts';
import { MIGRATIONS } from './schema.ts';

const given = process.env.TALSTRECK_POSTGRES_URL;
const server = given === undefined ? await startPostgres() : null;
const connectionString = given ?? server?.url;
after(() => server?.remove());

if (connectionString === undefined) {
  process.stderr.write(
    '\n*** The PostgreSQL engine is NOT TESTED: no PostgreSQL is installed (Debian: apt install postgresql) and TALSTRECK_POSTGRES_URL is not set.\n\n',
  );
  describe('postgres engine', { skip: 'no PostgreSQL here' }, () => undefined);
} else {
  let schemas = 0;
  const schema = (): string => `test_${String(process.pid)}_${String(schemas++)}`;

  describeEngine('postgres', (now) => createPostgresEngine({ connectionString, schema: schema(), now }));

  describeBulkEngine('postgres', () => createPostgresEngine({ connectionString, schema: schema() }));

  describe('postgres index', () => {
    it('lets several writers write at once, and loses nothing of any', async () => {
      const shared = schema();
      const engines = await Promise.all(
        [1, 2, 3].map(() => createPostgresEngine({ connectionString, schema: shared })),
      );
      await Promise.all(
        engines.flatMap((engine, writer) =>
          [1, 2, 3, 4].map((number) =>
            engine.add([
              release({ id: `w${String(writer)}-${String(number)}`, headline: `Kyrkbåt ${String(number)} sjösätts` }),
            ]),
          ),
        ),
      );
      for (const engine of engines) assert.equal((await engine.search({ text: 'kyrkbåtar' })).total, 12);
      await Promise.all(engines.map((engine) => engine.close()));
    });

    it(
      'goes on after the server was stopped and started',
      { skip: server === null ? 'not our server' : false },
      async () => {
        const engine = await createPostgresEngine({ connectionString, schema: schema() });
        await engine.add(SAMPLES);
        server?.crash();
        const written = engine.add([release({ id: 'ny', headline: 'Kyrkbåten sjösätts' })]);
        const found = engine.search({ text: 'olyckor' });
        server?.start();
        await written;
        assert.deepEqual(
          (await found).hits.map(({ id }) => id),
          ['trafikolycka-vallby'],
        );
        assert.equal((await engine.search({ text: 'kyrkbåt' })).total, 1);
        await engine.close();
      },
    );

    it('gives every hit once over all pages, first what has all or some of several common words in the headline', async () => {
      const engine = await createPostgresEngine({ connectionString, schema: schema() });
      const headlineOf = (number: number): string =>
        number < 5 ? 'Kommunen bygger bro' : number < 35 ? `Bro ${String(number)}` : `Nummer ${String(number)}`;
      await engine.addAll(
        Array.from({ length: 2100 }, (_, number) =>
          release({
            id: `b${String(number).padStart(4, '0')}`,
            headline: headlineOf(number),
            paragraphs: [`Kommunen bygger en bro.${' Bro, bro.'.repeat(number % 9)}`],
          }),
        ),
      );
      const ids: string[] = [];
      for (let page = 1; page <= 21; page++) {
        const { total, hits } = await engine.search({ text: 'kommunen bro', page, pageSize: 100 });
        assert.equal(total, 2100);
        ids.push(...hits.map(({ id }) => id));
      }
      assert.equal(new Set(ids).size, 2100);
      assert.ok(ids.slice(0, 5).every((id) => id < 'b0005'));
      assert.ok(ids.slice(5, 35).every((id) => id < 'b0035'));
      const small = await engine.search({ text: 'kommunen bro', pageSize: 20 });
      assert.deepEqual(
        small.hits.map(({ id }) => id),
        ids.slice(0, 20),
      );
      await engine.close();
    });

    it('brings an index of the first version up to date, and finds what it holds', async () => {
      const [old, current] = [schema(), schema()];
      const source = await createPostgresEngine({ connectionString, schema: current });
      await source.add(SAMPLES);
      await source.close();
      const client = new pg.Client({ connectionString });
      await client.connect();
      await client.query(`CREATE SCHEMA ${old}; ${MIGRATIONS[0]?.sql.replaceAll(':schema', old) ?? ''}`);
      await client.query(
        `CREATE TABLE ${old}.migration (version integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
         INSERT INTO ${old}.migration (version) VALUES (1);
         INSERT INTO ${old}.release OVERRIDING SYSTEM VALUE
           SELECT key, id, digest, state, revision, facts, headline.terms, terms.terms
           FROM ${current}.release LEFT JOIN ${current}.terms USING (key) LEFT JOIN ${current}.headline_terms AS headline USING (key);
         INSERT INTO ${old}.document SELECT * FROM ${current}.document;
         INSERT INTO ${old}.lexicon SELECT * FROM ${current}.lexicon;
         INSERT INTO ${old}.word OVERRIDING SYSTEM VALUE SELECT * FROM ${current}.word;
         UPDATE ${old}.counter SET value = known.value FROM ${current}.counter AS known WHERE known.name = counter.name`,
      );
      await client.end();
      const engine = await createPostgresEngine({ connectionString, schema: old });
      const { hits } = await engine.search({ text: 'olyckor' });
      assert.deepEqual(
        hits.map(({ id, snippet }) => [id, snippet.highlights.length > 0]),
        [['trafikolycka-vallby', true]],
      );
      await engine.close();
    });

    it('makes what is searched in the end where a first build was broken off before', async () => {
      const [broken, abort] = [schema(), new AbortController()];
      const first = await createPostgresEngine({ connectionString, schema: broken });
      const building = first.addAll(manyReleases(2100), {
        signal: abort.signal,
        onProgress: ({ phase }) => {
          if (phase === 'indexing') abort.abort();
        },
      });
      await assert.rejects(building, { name: 'AbortError' });
      await first.close();
      const client = new pg.Client({ connectionString });
      await client.connect();
      const indexes = async (): Promise<number> =>
        (
          await client.query('SELECT 1 FROM pg_indexes WHERE schemaname = $1 AND indexname LIKE $2', [
            broken,
            '%terms_terms',
          ])
        ).rows.length;
      assert.equal(await indexes(), 0);
      const second = await createPostgresEngine({ connectionString, schema: broken });
      assert.equal(await indexes(), 2);
      await client.end();
      assert.equal(await second.count(), 2100);
      assert.equal((await second.search({ text: 'nummer2099' })).total, 1);
      await second.close();
    });

    it('says where there is no server', async () => {
      await assert.rejects(
        createPostgresEngine({ connectionString: 'postgres://nobody@127.0.0.1:1/none', patience: 100 }),
        { code: 'search/database-unavailable' },
      );
    });
  });
}
