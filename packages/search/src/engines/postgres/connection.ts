import { setTimeout } from 'node:timers/promises';
import { TalstreckError } from '@talstreck/core/model';
import pg from 'pg';

/** SQLSTATE classes and codes of a server that goes, is gone or comes back, and of writers that stood in each other's way. */
const PASSING = /^(?:08|57P0[123]|53300|40001|40P01|ECONN|EPIPE|ETIMEDOUT|ENOENT)/;

/** So many statements at most are kept prepared: parsing and planning a small one takes a third of its time. */
const MOST_PREPARED = 200;

/** A pool of connections that outlives the server's restarts: what fails for want of a connection is run again. */
export class Connections {
  readonly #pool: pg.Pool;
  readonly #patience: number;
  /** By statement: the name that it is prepared by, on each connection when it first comes there. */
  readonly #prepared = new Map<string, string>();

  /** `patience` is how long a lost connection is tried again, in milliseconds. */
  constructor(connectionString: string, patience: number) {
    this.#patience = patience;
    this.#pool = new pg.Pool({
      connectionString,
      max: 10,
      connectionTimeoutMillis: 5000,
      statement_timeout: 600_000,
      application_name: 'talstreck-search',
    });
    // A resting connection that breaks is replaced when the next one is asked for.
    this.#pool.on('error', () => undefined);
  }

  /** The rows of one statement. */
  async rows<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const statement = { ...this.#nameOf(sql), text: sql, values: [...values] };
    return persistently(this.#patience, async () => (await this.#pool.query<Row>(statement)).rows);
  }

  /** Runs something in one transaction, and all of it again where the connection is lost: it must bear that. */
  async transaction<T>(run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return persistently(this.#patience, async () => {
      const client = await this.#pool.connect();
      // Without a listener a connection that breaks between two statements would end the process.
      client.on('error', () => undefined);
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await run(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        broken = error instanceof Error ? error : new Error(String(error));
        await client.query('ROLLBACK').then(
          () => (broken = undefined),
          () => undefined,
        );
        throw error;
      } finally {
        client.removeAllListeners('error');
        client.release(broken);
      }
    });
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  #nameOf(sql: string): { readonly name?: string } {
    const known = this.#prepared.get(sql);
    if (known === undefined && this.#prepared.size === MOST_PREPARED) return {};
    const name = known ?? `talstreck_${String(this.#prepared.size)}`;
    this.#prepared.set(sql, name);
    return { name };
  }
}

/** @throws TalstreckError `search/database-unavailable` where there is no connection for too long */
async function persistently<T>(patience: number, run: () => Promise<T>): Promise<T> {
  const givesUp = performance.now() + patience;
  for (let pause = 50; ; pause = Math.min(2 * pause, 1000)) {
    try {
      return await run();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (performance.now() + pause > givesUp) {
        throw new TalstreckError(
          'search/database-unavailable',
          'PostgreSQL does not answer: see whether it runs and whether the address is right.',
          { cause: error },
        );
      }
      await setTimeout(pause);
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    PASSING.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  );
}
