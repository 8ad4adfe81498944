import { startPostgres } from '../test/postgres-server.ts';

/** A PostgreSQL to measure on: of our own, or the one that `TALSTRECK_POSTGRES_URL` names; null, and said, where there is none. */
export async function evaluationPostgres(): Promise<{ readonly url: string; remove(): void } | null> {
  const given = process.env.TALSTRECK_POSTGRES_URL;
  if (given !== undefined) return { url: given, remove: () => undefined };
  const server = await startPostgres();
  if (server === null)
    process.stdout.write('PostgreSQL is not measured: none is installed, and TALSTRECK_POSTGRES_URL is not set.\n');
  return server;
}
