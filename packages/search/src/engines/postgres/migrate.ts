import { TalstreckError } from '@talstreck/core/model';
import type pg from 'pg';
import { MIGRATIONS } from './schema.ts';

/** Any number that no other program takes for the same purpose. */
const LOCK = 0x74616c74;

/** Brings the schema up to date, in the transaction of the client; others that do the same wait. */
export async function migrate(client: pg.PoolClient, quotedSchema: string): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${quotedSchema}`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${quotedSchema}.migration (version integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())`,
  );
  const { rows } = await client.query<{ version: number | null }>(
    `SELECT max(version) AS version FROM ${quotedSchema}.migration`,
  );
  const version = rows[0]?.version ?? 0;
  const newest = MIGRATIONS.at(-1)?.version ?? 0;
  if (version > newest) {
    throw new TalstreckError(
      'search/index-outdated',
      `The index is of version ${version}, this program knows up to ${newest}: bring the program up to date.`,
    );
  }
  for (const migration of MIGRATIONS.filter((step) => step.version > version)) {
    await client.query(migration.sql.replaceAll(':schema', quotedSchema));
    await client.query(`INSERT INTO ${quotedSchema}.migration (version) VALUES ($1)`, [migration.version]);
  }
}
