import type { LexiconData } from '../../analysis/lexicon.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import type { Concept } from '../../query/plan.ts';
import type { CatalogueFacts } from '../indexed/catalogue.ts';
import type { ShownDocument } from '../../results/search-page.ts';
import type { Hit, IndexState, IndexStore, Matching, StoredRelease, StoredWord } from '../indexed/index-store.ts';
import type { Connections } from './connection.ts';
import { conceptQuery, matchingQuery, RANK_WEIGHTS } from './tsvector.ts';

/** Rows that are fetched at once. */
const BATCH = 5000;

/** After so many changes the releases are counted anew: how rare a word is hangs on their number only by its logarithm. */
const SOME_REVISIONS = 200;

/** Divides a rank by 1 + the logarithm of the document's length (PostgreSQL manual, 12.3.3). */
const NORMALIZATION = 1;

/** Reads an index in PostgreSQL. Numbers of rows are well below what a double holds exactly. */
export class PostgresStore implements IndexStore {
  /** Several concepts are weighed against each other: {@link scored}. */
  readonly addsUp = false;
  readonly #connections: Connections;
  readonly #schema: string;
  #known: IndexState | null = null;
  /** About how many releases there are, and at which revision that was. */
  #releases = 0;
  #counted = 0;

  constructor(connections: Connections, quotedSchema: string) {
    this.#connections = connections;
    this.#schema = quotedSchema;
  }

  async state(): Promise<IndexState | null> {
    const rows = await this.#connections.rows<{ name: string; value: string }>(
      `SELECT name, value FROM ${this.#schema}.counter`,
    );
    const value = (name: string): number => Number(rows.find((row) => row.name === name)?.value ?? 0);
    const state = { generation: value('generation'), revision: value('revision') };
    if (state.generation === this.#known?.generation && state.revision === this.#known.revision) return null;
    if (state.revision - this.#counted > SOME_REVISIONS || state.generation !== this.#known?.generation)
      await this.#countReleases(state.revision);
    this.#known = state;
    return state;
  }

  async lexicons(): Promise<readonly LexiconData[]> {
    return readLexicons(
      await this.#connections.rows<{ json: string }>(`SELECT json FROM ${this.#schema}.lexicon ORDER BY position`),
    );
  }

  async *wordsAfter(number: number): AsyncGenerator<readonly StoredWord[]> {
    for (let last = number; ;) {
      const rows = await this.#connections.rows<{ number: string; word: string; term: string; frequency: string }>(
        `SELECT number, word, term, frequency FROM ${this.#schema}.word WHERE number > $1 ORDER BY number LIMIT ${BATCH}`,
        [last],
      );
      if (rows.length === 0) return;
      const words = rows.map((row) => ({
        number: Number(row.number),
        word: row.word,
        term: row.term,
        frequency: Number(row.frequency),
      }));
      last = words.at(-1)?.number ?? last;
      yield words;
    }
  }

  async *releasesAfter(revision: number): AsyncGenerator<readonly StoredRelease[]> {
    for (let last = { revision, key: Number.MAX_SAFE_INTEGER }; ;) {
      const rows = await this.#connections.rows<{ key: string; revision: string; state: string; facts: string }>(
        `SELECT key, revision, state, facts FROM ${this.#schema}.release WHERE (revision, key) > ($1, $2) ORDER BY revision, key LIMIT ${BATCH}`,
        [last.revision, last.key],
      );
      if (rows.length === 0) return;
      const releases = rows.map((row) => ({
        key: Number(row.key),
        revision: Number(row.revision),
        facts: row.state === 'indexed' ? readFacts(row.facts) : null,
      }));
      last = releases.at(-1) ?? last;
      yield releases;
    }
  }

  /** All keys in one string: fifty thousand rows would take longer to come than to find. */
  async keys(matching: Matching): Promise<readonly number[]> {
    const [row] = await this.#connections.rows<{ keys: string | null }>(
      `SELECT string_agg(key::text, ',') AS keys FROM ${this.#schema}.release WHERE ${column(matching)} @@ $1::tsquery`,
      [matchingQuery(matching)],
    );
    return row?.keys == null ? [] : row.keys.split(',').map(Number);
  }

  async count(matching: Matching): Promise<number> {
    const [row] = await this.#connections.rows<{ holders: string }>(
      `SELECT count(*) AS holders FROM ${this.#schema}.release WHERE ${column(matching)} @@ $1::tsquery`,
      [matchingQuery(matching)],
    );
    return Number(row?.holders ?? 0);
  }

  /** `ts_rank` does not know how rare a word is: each concept is weighed by that here. */
  async scored(matching: Matching, among?: readonly number[]): Promise<readonly Hit[]> {
    const rarities = await Promise.all(matching.all.map((concept) => this.#rarity(concept, matching.all.length)));
    const ranks = matching.all.map((concept, index) => {
      const factor = (rarities[index] ?? 1) * concept.alternatives.length;
      return `${String(factor)}::float8 * ts_rank('${RANK_WEIGHTS}', ${column(matching)}, $${String(index + 2)}::tsquery, ${String(NORMALIZATION)})`;
    });
    const [row] = await this.#connections.rows<{ hits: string | null }>(
      `SELECT string_agg(key || ' ' || (${ranks.join(' + ')})::float4, ',') AS hits FROM ${this.#schema}.release WHERE ${column(matching)} @@ $1::tsquery${among === undefined ? '' : ` AND key = ANY($${String(matching.all.length + 2)}::bigint[])`}`,
      [matchingQuery(matching), ...matching.all.map(conceptQuery), ...(among === undefined ? [] : [among])],
    );
    if (row?.hits == null) return [];
    return row.hits.split(',').map((hit) => {
      const [key, score] = hit.split(' ');
      return { key: Number(key), score: Number(score) };
    });
  }

  async documents(keys: readonly number[]): Promise<readonly ShownDocument[]> {
    const rows = await this.#connections.rows<{ key: string; json: string }>(
      `SELECT key, json FROM ${this.#schema}.document WHERE key = ANY($1::bigint[])`,
      [keys],
    );
    const documents = new Map(rows.map((row) => [Number(row.key), { document: readDocument(row.json) }]));
    return keys.flatMap((key) => documents.get(key) ?? []);
  }

  async #countReleases(revision: number): Promise<void> {
    const [row] = await this.#connections.rows<{ releases: string }>(
      `SELECT count(*) AS releases FROM ${this.#schema}.release WHERE state = 'indexed'`,
    );
    this.#releases = Number(row?.releases ?? 0);
    this.#counted = revision;
  }

  /** The inverse document frequency of BM25; of no use where there is one concept only. */
  async #rarity(concept: Concept, concepts: number): Promise<number> {
    if (concepts === 1) return 1;
    const holders = await this.count({ all: [concept], excluded: [] });
    return Math.log(1 + (this.#releases - Math.min(holders, this.#releases) + 0.5) / (holders + 0.5));
  }
}

export function readLexicons(rows: readonly { readonly json: string }[]): readonly LexiconData[] {
  return rows.map(({ json }) => JSON.parse(json) as LexiconData);
}

/** A document as the writer stored it. */
export function readDocument(json: string): SearchDocument {
  return JSON.parse(json) as SearchDocument;
}

function readFacts(json: string): CatalogueFacts {
  return JSON.parse(json) as CatalogueFacts;
}

function column({ inHeadline = false }: Matching): string {
  return inHeadline ? 'headline_terms' : 'terms';
}
