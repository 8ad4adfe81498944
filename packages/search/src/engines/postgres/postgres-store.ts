import type { LexiconData } from '../../analysis/lexicon.ts';
import { fromBytes } from '../../document/outline.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import { type Alternative, type Concept, isRow } from '../../query/plan.ts';
import type { CatalogueFacts } from '../indexed/catalogue.ts';
import type { ShownDocument } from '../../results/search-page.ts';
import { rememberedDocuments, rememberedKeys } from '../indexed/remembered.ts';
import type {
  Hit,
  IndexState,
  IndexStore,
  MatchedPart,
  Matching,
  Scoring,
  StoredRelease,
  StoredWord,
} from '../indexed/index-store.ts';
import type { Connections } from './connection.ts';
import { conceptQuery, matchingQueries, RANK_WEIGHTS } from './tsvector.ts';

/** Rows that are fetched at once. */
const BATCH = 5000;

/** After so many changes the releases are counted anew: how rare a word is hangs on their number only by its logarithm. */
const SOME_REVISIONS = 200;

/** So many counts are remembered. */
const MOST_HOLDERS = 10_000;

/** Divides a rank by 1 + the logarithm of the document's length (PostgreSQL manual, 12.3.3). */
const NORMALIZATION = 1;

/** Reads an index in PostgreSQL. Numbers of rows are well below what a double holds exactly. */
export class PostgresStore implements IndexStore {
  /** Several concepts are weighed against each other: {@link scored}. */
  readonly addsUp = false;
  readonly scoresFew = false;
  readonly #connections: Pick<Connections, 'rows'>;
  readonly #schema: string;
  #known: IndexState | null = null;
  /** About how many releases there are, and at which revision that was. */
  #releases = 0;
  #counted = 0;
  /** About how many releases hold what was sought: as many as did at some moment since then. */
  readonly #holders = new Map<string, number>();
  /** What was asked since something was last written. */
  readonly #keysOf = rememberedKeys();
  /** Until a release changes: what of it was shown. */
  readonly #shown = rememberedDocuments();

  constructor(connections: Pick<Connections, 'rows'>, quotedSchema: string) {
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
    this.#keysOf.clear();
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
      for (const { key } of releases) this.#shown.delete(key);
      yield releases;
    }
  }

  /** All keys in one string: fifty thousand rows would take longer to come than to find. */
  async keys(matching: Matching): Promise<readonly number[]> {
    const queries = matchingQueries(matching);
    const question = questionOf(matching);
    const remembered = this.#keysOf.get(question);
    if (remembered !== undefined) return remembered;
    const known = this.#known;
    const [row] = await this.#connections.rows<{ keys: string | null }>(
      `SELECT string_agg(key::text, ',') AS keys FROM (${this.#matches('key', matching, 1)}) AS found`,
      queries,
    );
    const all = JSON.parse(`[${row?.keys ?? ''}]`) as readonly number[];
    const keys = queries.length === 1 ? all : [...new Set(all)];
    this.#remember(question, keys.length);
    // What something was written meanwhile may have changed is not kept.
    return this.#known === known ? this.#keysOf.set(question, keys) : keys;
  }

  /** Counts all: what matches is visited for that, whatever the limit, and how rare a concept is will be asked next. */
  async hasMoreThan(count: number, matching: Matching): Promise<boolean> {
    return (await this.#count(matching)) > count;
  }

  async withHeadline(matching: Matching, keys: readonly number[]): Promise<readonly number[]> {
    const inHeadline = new Set(await this.keys({ ...matching, inHeadline: true }));
    return keys.filter((key) => inHeadline.has(key));
  }

  /** `ts_rank` does not know how rare a word is: each concept is weighed by that here. */
  async scored(matching: Matching, { among, best, any }: Scoring = {}): Promise<readonly Hit[]> {
    const each = matching.all.length === 1 ? [] : matching.all.map((concept) => ({ all: [concept], excluded: [] }));
    const rarities = await Promise.all(each.map((one) => this.#rarityOf(one)));
    const values: unknown[] = [];
    const ranks = matching.all.map((concept, index) => rank(concept, values, rarities[index]));
    const columns = `key, (${ranks.join(' + ')})::float4 AS score`;
    if (among !== undefined) {
      values.push(among);
      return this.#hits(`SELECT ${columns} FROM ${this.#table(matching)} WHERE ${isAmong(values.length)}`, values);
    }
    const limit = best ?? any;
    const order = best === undefined ? '' : ' ORDER BY score DESC, key';
    const limited = limit === undefined ? order : `${order} LIMIT $${String(values.push(limit))}::int`;
    const queries = matchingQueries(matching);
    const first = values.push(...queries) - queries.length + 1;
    const hits = await this.#hits(this.#matches(columns, matching, first, limited), values);
    return [...new Map(hits.map((hit) => [hit.key, hit])).values()];
  }

  async sums(parts: readonly MatchedPart[]): Promise<Map<number, number>> {
    const sought = parts.filter(({ keys }) => keys.length > 0);
    const scores = new Map<number, number>();
    if (sought.length === 0) return scores;
    const values: unknown[] = [];
    const rarities = await Promise.all(sought.map(({ matching }) => this.#rarityOf(matching)));
    const selections = sought.map(({ matching, keys }, index) => {
      const ranks = matching.all.map((concept) => rank(concept, values, rarities[index]));
      const among = isAmong(values.push(keys));
      return `SELECT key, (${ranks.join(' + ')})::float4 AS score FROM ${this.#table(matching)} WHERE ${among}`;
    });
    for (const { key, score } of await this.#hits(selections.join(' UNION ALL '), values))
      scores.set(key, (scores.get(key) ?? 0) + score);
    return scores;
  }

  async documents(keys: readonly number[]): Promise<ReadonlyMap<number, ShownDocument>> {
    const documents = new Map<number, ShownDocument>();
    for (const key of keys) {
      const shown = this.#shown.get(key);
      if (shown !== undefined) documents.set(key, shown);
    }
    const others = keys.filter((key) => !documents.has(key));
    if (others.length === 0) return documents;
    const known = this.#known;
    const rows = await this.#connections.rows<{ key: string; json: string; outline: Buffer | null }>(
      `SELECT key, json, outline FROM ${this.#schema}.document JOIN ${this.#schema}.terms USING (key) WHERE key = ANY($1::bigint[])`,
      [others],
    );
    for (const { key, json, outline } of rows) {
      const shown = { document: readDocument(json), ...(outline === null ? {} : { bodyOutline: fromBytes(outline) }) };
      documents.set(Number(key), shown);
      if (this.#known === known) this.#shown.set(Number(key), shown);
    }
    return documents;
  }

  #table({ inHeadline = false }: Matching): string {
    return `${this.#schema}.${inHeadline ? 'headline_terms' : 'terms'}`;
  }

  /**
   * Selects from the rows that match; one twice that matches several queries, which are values from this number on. A query
   * is hidden from the planner, which would read all rows where it knows that many match: it takes the reading of a
   * `tsvector` for free.
   */
  #matches(columns: string, matching: Matching, first: number, order = ''): string {
    return matchingQueries(matching)
      .map(
        (_, index) =>
          `SELECT ${columns} FROM ${this.#table(matching)} WHERE terms @@ (SELECT $${first + index}::tsquery)`,
      )
      .map((selection) => `(${selection}${order})`)
      .join(' UNION ALL ');
  }

  /** Of a selection of keys and scores; all in one string. */
  async #hits(selection: string, values: readonly unknown[]): Promise<readonly Hit[]> {
    const [row] = await this.#connections.rows<{ hits: string | null }>(
      `SELECT string_agg(key || ',' || score, ',') AS hits FROM (${selection}) AS scored`,
      values,
    );
    const numbers = JSON.parse(`[${row?.hits ?? ''}]`) as readonly number[];
    return Array.from({ length: numbers.length / 2 }, (_, index) => ({
      key: numbers[2 * index] ?? 0,
      score: numbers[2 * index + 1] ?? 0,
    }));
  }

  /** About how many releases match: a few more or less may have been written since they were counted. */
  async #count(matching: Matching): Promise<number> {
    const queries = matchingQueries(matching);
    const question = questionOf(matching);
    const known = this.#holders.get(question);
    if (known !== undefined) return known;
    const [row] = await this.#connections.rows<{ holders: string }>(
      `SELECT count(${queries.length === 1 ? '*' : 'DISTINCT key'}) AS holders FROM (${this.#matches('key', matching, 1)}) AS found`,
      queries,
    );
    const holders = Number(row?.holders ?? 0);
    this.#remember(question, holders);
    return holders;
  }

  async #countReleases(revision: number): Promise<void> {
    const [row] = await this.#connections.rows<{ releases: string }>(
      `SELECT count(*) AS releases FROM ${this.#schema}.release WHERE state = 'indexed'`,
    );
    this.#releases = Number(row?.releases ?? 0);
    this.#counted = revision;
    this.#holders.clear();
  }

  #remember(question: string, holders: number): void {
    if (this.#holders.size >= MOST_HOLDERS) this.#holders.clear();
    this.#holders.set(question, holders);
  }

  /** The inverse document frequency of BM25: of no use where one thing alone is sought. */
  async #rarityOf(matching: Matching): Promise<number> {
    const holders = await this.#count(matching);
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

/** Tells what is sought from all else. */
function questionOf(matching: Matching): string {
  return `${matching.inHeadline === true ? 'headline ' : ''}${matchingQueries(matching).join(' | ')}`;
}

/** Whether a row has one of the keys that are the value of this number. */
function isAmong(value: number): string {
  return `key = ANY($${String(value)}::bigint[])`;
}

/**
 * What a concept, which is added to the values, counts. The words of a row count where they stand in a row: beside other
 * words `ts_rank` counts them wherever they stand.
 */
function rank({ alternatives }: Concept, values: unknown[], rarity = 1): string {
  const ranked = (some: readonly Alternative[]): string => {
    const weight = String(values.push(rarity * some.length));
    const query = String(values.push(conceptQuery({ alternatives: some })));
    return `$${weight}::float8 * ts_rank('${RANK_WEIGHTS}', terms, $${query}::tsquery, ${String(NORMALIZATION)})`;
  };
  const words = alternatives.filter((alternative) => !isRow(alternative));
  if (words.length === 0) return ranked(alternatives);
  const rows = alternatives.filter(isRow).map((row) => {
    const value = String(values.push(conceptQuery({ alternatives: [row] })));
    return `CASE WHEN terms @@ $${value}::tsquery THEN ${ranked(row.terms.map((term) => ({ terms: [term] })))} ELSE 0 END`;
  });
  return `(${[ranked(words), ...rows].join(' + ')})`;
}
