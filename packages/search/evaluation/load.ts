import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPostgresEngine } from '../src/engines/postgres/postgres-engine.ts';
import { createSqliteEngine } from '../src/engines/sqlite/sqlite-engine.ts';
import { createSearchHandler } from '../src/handler/search-handler.ts';
import { release } from '../test/sample-releases.ts';
import { readArchive, toRelease } from './archive.ts';
import { benchQueries } from './bench-queries.ts';
import { evaluationPostgres } from './evaluation-postgres.ts';
import { readOptions } from './options.ts';

/** How often a release is written meanwhile, in milliseconds. */
const WRITE_EVERY = 200;

const values = readOptions(
  {
    corpora: { type: 'string' },
    engine: { type: 'string', default: 'sqlite' },
    seconds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '50' },
  },
  ['corpora'],
  'npm run load -w @talstreck/search -- --corpora DIR [--engine sqlite|postgres] [--seconds N] [--clients N]',
);

const archive = readArchive(values.corpora);
const folder = mkdtempSync(join(tmpdir(), 'talstreck-load-'));
const postgres = values.engine === 'postgres' ? await evaluationPostgres() : null;
const engine =
  postgres === null
    ? await createSqliteEngine({ path: join(folder, 'load.search') })
    : await createPostgresEngine({ connectionString: postgres.url, schema: 'load' });
await engine.addAll(archive.map(toRelease));

const errors: unknown[] = [];
const handle = createSearchHandler({ engine, timeout: 10_000, onError: (error) => errors.push(error) });
const server = createServer((request, response) => {
  void handle(new Request(`http://127.0.0.1${request.url ?? '/'}`)).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
// A server that listens on a port has an address with one.
const { port } = server.address() as AddressInfo;

const written: string[] = [];
let writing: Promise<void> = Promise.resolve();
const timer = setInterval(() => {
  const id = `kyrkbåt-${String(written.length)}`;
  written.push(id);
  writing = writing.then(() =>
    engine.add([release({ id, headline: `Kyrkbåten sjösätts nummer ${String(written.length)}` })]),
  );
}, WRITE_EVERY);

const queries = Object.values(benchQueries(archive, 100)).flat();
const client = spawn(
  process.execPath,
  [fileURLToPath(new URL('load-clients.ts', import.meta.url)), String(port), values.seconds, values.clients],
  {
    stdio: ['pipe', 'inherit', 'inherit'],
  },
);
client.stdin.end(JSON.stringify(queries));
await new Promise((resolve) => client.on('exit', resolve));
clearInterval(timer);
await writing;
const found = await engine.search({ text: 'kyrkbåtar', pageSize: 1 });
process.stdout.write(
  `${values.engine}: ${String(written.length)} written meanwhile, ${String(found.total)} of them found; ${String(errors.length)} errors of the engine\n`,
);
for (const error of new Set(errors.map(String))) process.stdout.write(`  ${error}\n`);
server.close();
server.closeAllConnections();
await engine.close();
postgres?.remove();
rmSync(folder, { recursive: true });
