// Indexes many releases into the file named first, and says so on standard output as it goes: a test kills it.
import { createSqliteEngine } from '../src/engines/sqlite/sqlite-engine.ts';
import { manyReleases } from './many-releases.ts';

const [, , path = '', count = '0'] = process.argv;
const engine = await createSqliteEngine({ path });
await engine.addAll(manyReleases(Number(count)), {
  onProgress: ({ phase, done }) => process.stdout.write(`${phase} ${String(done)}\n`),
});
await engine.close();
