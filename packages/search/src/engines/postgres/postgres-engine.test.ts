import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { describeBulkEngine, describeEngine } from '../../../test/engine-suite.ts';
import { startPostgres } from '../../../test/postgres-server.ts';
import { release, SAMPLES } from '../../../test/sample-releases.ts';
import { createPostgresEngine } from './postgres-engine.ts';

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

    it('says where there is no server', async () => {
      await assert.rejects(
        createPostgresEngine({ connectionString: 'postgres://nobody@127.0.0.1:1/none', patience: 100 }),
        { code: 'search/database-unavailable' },
      );
    });
  });
}
