import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import { readAnalyzers, type Analyzers } from '../../analysis/analyzers.ts';
import { analyzeDocument, indexedTerms, type AnalyzedDocument } from '../../document/analyzed-document.ts';
import { CountedDocuments } from '../../document/counted-documents.ts';
import { outlineOf, toBytes } from '../../document/outline.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import { WordCounts } from '../../document/word-counts.ts';
import type { BulkReport } from '../engine.ts';
import { readDocument, readLexicons } from './postgres-store.ts';
import { SEARCHED_INDEXES } from './schema.ts';
import { headlineVector, termsVector } from './tsvector.ts';

/** What is to be there after a change, by id; null where it is to be gone. */
export type Changes = ReadonlyMap<string, SearchDocument | null>;

interface ReleaseRow {
  readonly key: string;
  readonly id: string;
  readonly digest: string;
  readonly state: string;
}

/** Documents that are read at once when all words are counted. */
const BATCH = 1000;

/** Documents that are sent at once when they are indexed: as many as leave in one go. */
const PART = 128;

/** The tables of what is searched. */
const TERMS = ['terms', 'headline_terms'] as const;

/** Any number that no other program takes for the same purpose: writers wait for each other on it. */
const LOCK = 0x74616c73;

/** What a transaction knew when it was committed; the next one need not read it again where nobody else has written. */
export interface Known {
  readonly generation: number;
  readonly revision: number;
  readonly analyzers: Analyzers | null;
  readonly counted: CountedDocuments<string> | null;
}

/** Writes to an index in one transaction, which begins with waiting for its turn. */
export class PostgresWriter {
  readonly #client: pg.PoolClient;
  readonly #schema: string;
  readonly #words = new WordCounts();
  #generation: number;
  #revision: number;
  /** Read when they are first needed. */
  #analyzers: Analyzers | null;
  /** What was read when words were last counted, as long as nothing of it has changed. */
  #counted: CountedDocuments<string> | null;
  /** The terms that were sent last. */
  #written: Promise<unknown> = Promise.resolve();

  private constructor(client: pg.PoolClient, quotedSchema: string, known: Known) {
    this.#client = client;
    this.#schema = quotedSchema;
    this.#generation = known.generation;
    this.#revision = known.revision;
    this.#analyzers = known.analyzers;
    this.#counted = known.counted;
  }

  static async begin(client: pg.PoolClient, quotedSchema: string, known: Known | null): Promise<PostgresWriter> {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const { rows } = await client.query<{ name: string; value: string }>(
      `SELECT name, value FROM ${quotedSchema}.counter`,
    );
    const value = (name: string): number => Number(rows.find((row) => row.name === name)?.value ?? 0);
    const [generation, revision] = [value('generation'), value('revision')];
    const analyzers = known?.generation === generation ? known.analyzers : null;
    const counted = known?.generation === generation && known.revision === revision ? known.counted : null;
    return new PostgresWriter(client, quotedSchema, { generation, revision, analyzers, counted });
  }

  /** Of use only when the transaction is committed. */
  get known(): Known {
    return {
      generation: this.#generation,
      revision: this.#revision,
      analyzers: this.#analyzers,
      counted: this.#counted,
    };
  }

  /** Stores documents; those that have changed wait for {@link indexPending}. */
  async store(changes: Changes): Promise<BulkReport> {
    this.#counted = null;
    const revision = await this.#nextRevision();
    const known = await this.#releasesOf([...changes.keys()]);
    const gone: ReleaseRow[] = [];
    const stale: ReleaseRow[] = [];
    const stored: { readonly id: string; readonly digest: string; readonly facts: string; readonly json: string }[] =
      [];
    for (const [id, document] of changes) {
      const row = known.get(id);
      const entry = document === null ? null : { id, ...toEntry(document) };
      if (entry === null && (row === undefined || row.state === 'removed')) continue;
      if (entry !== null && row !== undefined && row.state !== 'removed' && row.digest === entry.digest) continue;
      if (row?.state === 'indexed') stale.push(row);
      if (entry !== null) stored.push(entry);
      else if (row !== undefined) gone.push(row);
    }
    await this.#unindex(stale);
    await this.#remove(gone, revision);
    await this.#upsert(stored, revision);
    return { stored: stored.length, removed: gone.length, unchanged: changes.size - stored.length - gone.length };
  }

  /** Takes out every release but these. */
  async removeExcept(ids: ReadonlySet<string>): Promise<BulkReport> {
    const { rows } = await this.#client.query<{ id: string }>(
      `SELECT id FROM ${this.#schema}.release WHERE state <> 'removed'`,
    );
    return this.store(new Map(rows.flatMap(({ id }) => (ids.has(id) ? [] : [[id, null] as const]))));
  }

  /** Indexes some documents that are stored but not yet indexed; says how many it did. */
  async indexPending(limit: number): Promise<number> {
    const { rows } = await this.#client.query<{ key: string }>(
      `SELECT key FROM ${this.#schema}.release WHERE state = 'pending' ORDER BY key LIMIT $1`,
      [limit],
    );
    if (rows.length === 0) return 0;
    const keys = rows.map(({ key }) => key);
    for (let at = 0; at < keys.length; at += PART) {
      const write = await this.#terms(keys.slice(at, at + PART));
      await this.#written;
      this.#written = write();
      // Whoever waits for it is told that it failed, where nobody does any more.
      this.#written.catch(() => undefined);
      // What is to be sent leaves before the next part takes all the time that there is.
      await setImmediate();
    }
    await this.#written;
    await this.#client.query(
      `UPDATE ${this.#schema}.release SET state = 'indexed', revision = $1 WHERE key = ANY($2::bigint[])`,
      [await this.#nextRevision(), keys],
    );
    if (this.#counted?.size === 0) this.#counted = null;
    return rows.length;
  }

  /** Makes the terms of some documents, and gives what writes them: the server does that while the next are made. */
  async #terms(keys: readonly string[]): Promise<() => Promise<unknown>> {
    const analyzed = await this.#analyzed(keys);
    for (const document of analyzed) this.#words.add(document);
    const terms = analyzed.map(indexedTerms);
    const vectors = terms.map(termsVector);
    const outlines = analyzed.map(({ body }) => Buffer.from(toBytes(outlineOf(body))));
    const headlines = terms.map(headlineVector);
    return () =>
      this.#client.query(
        `WITH given AS (SELECT * FROM unnest($1::bigint[], $2::text[], $3::bytea[], $4::text[]) AS given (key, terms, outline, headline)),
         headlines AS (INSERT INTO ${this.#schema}.headline_terms (key, terms) SELECT key, headline::tsvector FROM given)
         INSERT INTO ${this.#schema}.terms (key, terms, outline) SELECT key, terms::tsvector, outline FROM given`,
        [keys, vectors, outlines, headlines],
      );
  }

  /** Takes the indexes away that are searched: many rows are indexed at once in less time. Searches read all rows until {@link makeIndexes}. */
  async dropIndexes(): Promise<void> {
    for (const { name } of SEARCHED_INDEXES) await this.#client.query(`DROP INDEX IF EXISTS ${this.#schema}.${name}`);
  }

  /** Makes them where they are missing. */
  async makeIndexes(): Promise<void> {
    await this.#client.query('SET LOCAL statement_timeout = 0');
    await this.#client.query(
      `SELECT set_config('maintenance_work_mem', $1, true) WHERE pg_size_bytes(current_setting('maintenance_work_mem')) < pg_size_bytes($1)`,
      ['256MB'],
    );
    for (const { name, on } of SEARCHED_INDEXES) {
      const { rows } = await this.#client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
        `${this.#schema}.${name}`,
      ]);
      if (rows[0]?.there !== true) await this.#client.query(`CREATE INDEX ${name} ON ${this.#schema}.${on}`);
    }
  }

  /** Makes the lexicons anew out of all that is stored; everything must then be indexed anew. */
  async relearn(): Promise<void> {
    const counted = new CountedDocuments<string>();
    for (let last = '0'; ;) {
      const { rows } = await this.#client.query<{ key: string; json: string }>(
        `SELECT key, json FROM ${this.#schema}.document WHERE key > $1 ORDER BY key LIMIT ${String(BATCH)}`,
        [last],
      );
      if (rows.length === 0) break;
      for (const { key, json } of rows) counted.add(key, readDocument(json));
      last = rows.at(-1)?.key ?? last;
    }
    const analyzers = counted.analyzers();
    const lexicons = analyzers.lexicons().map((lexicon) => JSON.stringify(lexicon));
    await this.#client.query(`DELETE FROM ${this.#schema}.lexicon`);
    await this.#client.query(`DELETE FROM ${this.#schema}.word`);
    for (const table of TERMS) await this.#client.query(`DELETE FROM ${this.#schema}.${table}`);
    await this.#client.query(`UPDATE ${this.#schema}.release SET state = 'pending' WHERE state = 'indexed'`);
    await this.#client.query(
      `INSERT INTO ${this.#schema}.lexicon SELECT position, json FROM unnest($1::text[]) WITH ORDINALITY AS given (json, position)`,
      [lexicons],
    );
    await this.#client.query(`UPDATE ${this.#schema}.counter SET value = value + 1 WHERE name = 'generation'`);
    this.#generation++;
    this.#analyzers = analyzers;
    this.#counted = counted;
    await this.#client.query(`UPDATE ${this.#schema}.counter SET value = $1 WHERE name = 'lexicon_size'`, [
      await this.count('pending'),
    ]);
  }

  async count(state: 'pending' | 'indexed'): Promise<number> {
    const { rows } = await this.#client.query<{ releases: string }>(
      `SELECT count(*) AS releases FROM ${this.#schema}.release WHERE state = $1`,
      [state],
    );
    return Number(rows[0]?.releases ?? 0);
  }

  /** Whether the archive has doubled since its words were counted. */
  async hasOutgrownLexicon(): Promise<boolean> {
    const { rows } = await this.#client.query<{ value: string }>(
      `SELECT value FROM ${this.#schema}.counter WHERE name = 'lexicon_size'`,
    );
    return (await this.count('pending')) + (await this.count('indexed')) >= 2 * Number(rows[0]?.value ?? 0);
  }

  /** Writes what was counted; the last thing in a transaction. */
  async end(): Promise<void> {
    const words = this.#words.take();
    if (words.length === 0) return;
    await this.#client.query(
      `INSERT INTO ${this.#schema}.word AS known (word, term, frequency)
       SELECT word, term, sum(frequency) FROM unnest($1::text[], $2::text[], $3::bigint[]) AS given (word, term, frequency) GROUP BY word, term
       ON CONFLICT (word, term) DO UPDATE SET frequency = known.frequency + excluded.frequency`,
      [words.map(([{ word }]) => word), words.map(([{ term }]) => term), words.map(([, by]) => by)],
    );
  }

  async #releasesOf(ids: readonly string[]): Promise<ReadonlyMap<string, ReleaseRow>> {
    const { rows } = await this.#client.query<ReleaseRow>(
      `SELECT key, id, digest, state FROM ${this.#schema}.release WHERE id = ANY($1::text[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #unindex(releases: readonly ReleaseRow[]): Promise<void> {
    if (releases.length === 0) return;
    const keys = releases.map(({ key }) => key);
    for (const document of await this.#analyzed(keys)) this.#words.add(document, -1);
    for (const table of TERMS)
      await this.#client.query(`DELETE FROM ${this.#schema}.${table} WHERE key = ANY($1::bigint[])`, [keys]);
  }

  async #remove(releases: readonly ReleaseRow[], revision: number): Promise<void> {
    if (releases.length === 0) return;
    const keys = releases.map(({ key }) => key);
    await this.#client.query(`DELETE FROM ${this.#schema}.document WHERE key = ANY($1::bigint[])`, [keys]);
    await this.#client.query(
      `UPDATE ${this.#schema}.release SET state = 'removed', revision = $2, facts = '' WHERE key = ANY($1::bigint[])`,
      [keys, revision],
    );
  }

  async #upsert(
    entries: readonly { readonly id: string; readonly digest: string; readonly facts: string; readonly json: string }[],
    revision: number,
  ): Promise<void> {
    if (entries.length === 0) return;
    await this.#client.query(
      `WITH given AS (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS given (id, digest, facts, json)),
       kept AS (
         INSERT INTO ${this.#schema}.release (id, digest, state, revision, facts) SELECT id, digest, 'pending', $5, facts FROM given
         ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, state = 'pending', revision = excluded.revision, facts = excluded.facts
         RETURNING key, id
       )
       INSERT INTO ${this.#schema}.document (key, json) SELECT key, json FROM kept JOIN given USING (id)
       ON CONFLICT (key) DO UPDATE SET json = excluded.json`,
      [
        entries.map(({ id }) => id),
        entries.map(({ digest }) => digest),
        entries.map(({ facts }) => facts),
        entries.map(({ json }) => json),
        revision,
      ],
    );
  }

  /** In the order of the keys. */
  async #analyzed(keys: readonly string[]): Promise<readonly AnalyzedDocument[]> {
    const analyzed = new Map<string, AnalyzedDocument>();
    for (const key of keys) {
      const kept = this.#counted?.take(key);
      if (kept !== undefined) analyzed.set(key, kept);
    }
    const others = keys.filter((key) => !analyzed.has(key));
    if (others.length > 0) {
      // A connection takes one statement at a time.
      await this.#written;
      this.#analyzers ??= await readAnalyzersOf(this.#client, this.#schema);
      const { rows } = await this.#client.query<{ key: string; json: string }>(
        `SELECT key, json FROM ${this.#schema}.document WHERE key = ANY($1::bigint[])`,
        [others],
      );
      for (const { key, json } of rows) {
        const document = readDocument(json);
        analyzed.set(key, analyzeDocument(document, this.#analyzers.for(document.inLanguage)));
      }
    }
    return keys.flatMap((key) => analyzed.get(key) ?? []);
  }

  async #nextRevision(): Promise<number> {
    const { rows } = await this.#client.query<{ value: string }>(
      `UPDATE ${this.#schema}.counter SET value = value + 1 WHERE name = 'revision' RETURNING value`,
    );
    this.#revision = Number(rows[0]?.value ?? 0);
    return this.#revision;
  }
}

async function readAnalyzersOf(client: pg.PoolClient, quotedSchema: string): Promise<Analyzers> {
  const { rows } = await client.query<{ json: string }>(`SELECT json FROM ${quotedSchema}.lexicon ORDER BY position`);
  return readAnalyzers(readLexicons(rows));
}

function toEntry(document: SearchDocument): { readonly digest: string; readonly facts: string; readonly json: string } {
  const { category, publisher, people, inLanguage, datePublished, visibleFrom, visibleUntil } = document;
  // A JSON text may hold the escape of NUL, and PostgreSQL's text may: it never holds the sign itself.
  const json = JSON.stringify(document);
  const facts = JSON.stringify({ category, publisher, people, inLanguage, datePublished, visibleFrom, visibleUntil });
  return { digest: createHash('sha256').update(json).digest('base64url'), facts, json };
}
