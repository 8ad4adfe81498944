import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryEngine } from '../src/engines/memory/memory-engine.ts';
import type { SearchEngine } from '../src/engines/engine.ts';
import { createSqliteEngine } from '../src/engines/sqlite/sqlite-engine.ts';
import { createPostgresEngine } from '../src/engines/postgres/postgres-engine.ts';
import { toRelease } from './archive.ts';
import { evaluationPostgres } from './evaluation-postgres.ts';
import type { OpenSystem, System } from './system.ts';

/** The engines of this package. */
export const OUR_SYSTEMS: readonly System[] = [
  {
    name: 'Talstreck memory',
    open: (archive) => Promise.resolve(over(createMemoryEngine({ releases: archive.map(toRelease) }))),
  },
  {
    name: 'Talstreck sqlite',
    open: async (archive) => {
      const folder = mkdtempSync(join(tmpdir(), 'talstreck-evaluation-'));
      const engine = await createSqliteEngine({ path: join(folder, 'archive.search') });
      await engine.addAll(archive.map(toRelease));
      return over(engine, () => {
        rmSync(folder, { recursive: true });
      });
    },
  },
  {
    name: 'Talstreck postgres',
    open: async (archive) => {
      const server = await evaluationPostgres();
      if (server === null) return null;
      const engine = await createPostgresEngine({ connectionString: server.url, schema: 'evaluation_ours' });
      await engine.addAll(archive.map(toRelease));
      return over(engine, () => {
        server.remove();
      });
    },
  },
];

function over(engine: SearchEngine, afterwards: () => void = () => undefined): OpenSystem {
  return {
    search: async (text) => (await engine.search({ text })).hits.map(({ id }) => id),
    close: async () => {
      await engine.close();
      afterwards();
    },
  };
}
