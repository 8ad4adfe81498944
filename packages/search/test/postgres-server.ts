import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of a test's own, in a folder and on a port of its own. */
export interface PostgresServer {
  readonly url: string;
  /** Stops it at once, as if the machine had lost its power. */
  crash(): void;
  start(): void;
  /** Stops it and removes all of it. */
  remove(): void;
}

/** Where Debian, Homebrew and PostgreSQL's own packages put their programs; the newest version first. */
const PLACES = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];

/**
 * Starts a PostgreSQL; null where none is installed. It never touches the service of the system.
 * PostgreSQL refuses to run as root: there it runs as the user `postgres`, or `nobody`.
 */
export async function startPostgres(): Promise<PostgresServer | null> {
  const programs = findPrograms();
  if (programs === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'talstreck-postgres-'));
  const user = process.getuid?.() === 0 ? unprivileged() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program: string, ...args: readonly string[]): void => {
    const { status, stderr, stdout } = spawnSync(join(programs, program), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}${stdout}`);
  };
  run('initdb', '--pgdata', data, '--username', 'talstreck', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync');
  const start = (): void => {
    run(
      'pg_ctl',
      'start',
      '--wait',
      '--pgdata',
      data,
      '--log',
      join(folder, 'log'),
      '--options',
      `-p ${String(port)} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_wal_size=4GB -c shared_buffers=256MB`,
    );
  };
  start();
  return {
    url: `postgres://talstreck@127.0.0.1:${String(port)}/postgres`,
    crash: () => {
      run('pg_ctl', 'stop', '--wait', '--mode', 'immediate', '--pgdata', data);
    },
    start,
    remove: () => {
      run('pg_ctl', 'stop', '--wait', '--mode', 'fast', '--pgdata', data);
      rmSync(folder, { recursive: true });
    },
  };
}

function findPrograms(): string | null {
  const folders = PLACES.filter((place) => existsSync(place)).flatMap((place) =>
    readdirSync(place)
      .filter((name) => /^(?:postgresql@?)?\d+$/.test(name))
      .sort((one, other) => Number(/\d+/.exec(other)) - Number(/\d+/.exec(one)))
      .map((name) => join(place, name, 'bin')),
  );
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

function unprivileged(): { readonly uid: number; readonly gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const uid = Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout);
    const gid = Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout);
    if (uid > 0) return { uid, gid };
  }
  throw new Error('There is no user postgres or nobody to run PostgreSQL as.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on a port has an address with one.
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
