import { hash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { LexiconData } from '../../analysis/lexicon.ts';
import { INDEXED_FIELDS } from '../../document/analyzed-document.ts';
import { fromBytes, mayStandIn, soughtSignatures } from '../../document/outline.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import type { CatalogueFacts } from '../indexed/catalogue.ts';
import type { ShownDocument } from '../../results/search-page.ts';
import {
  fewOf,
  type Hit,
  type IndexState,
  type IndexStore,
  type MatchedPart,
  type Matching,
  type Scoring,
  type StoredRelease,
  type StoredWord,
} from '../indexed/index-store.ts';
import { Bm25, FIELD_WEIGHTS, type Statistics } from './bm25.ts';
import { numberOf, readStored } from './database.ts';
import { Remembered, rememberedDocuments, rememberedKeys } from '../indexed/remembered.ts';
import { OutlineRow, type StoredOutline } from './outline-row.ts';
import { anyExpression, ftsExpression, phraseExpression } from './fts-expression.ts';

const SCORE = `-bm25(terms, ${INDEXED_FIELDS.map((field) => String(FIELD_WEIGHTS[field])).join(', ')})`;

/** With more than this share of what matches, it is as well to score all of it. */
const MOSTLY = 0.75;

/** How many counts of releases are remembered, until something is written. */
const MOST_COUNTED = 10_000;

/** So many numbers of outlines are remembered, each outline until its release changes: where all of them are no more, all from the first search on. */
const MOST_OUTLINED = 2 ** 23;

/** Of no more releases than this the lists of what holds a word are read whole. */
const MOST_TOGETHER = 2 ** 14;

/** As SQLite says it. */
const NO_LIMIT = -1;

/** Rows that are read before others get their turn. */
const BATCH = 5000;

/** Rows of statements that return arrays, of which the types of node:sqlite know nothing; all columns are NOT NULL. */
type DocumentColumns = readonly [key: number, json: string, body: Uint8Array];
type OutlineColumns = readonly [key: number, bodyStart: number, outline: Uint8Array];
type ScoreColumns = readonly [key: number, score: number];

/** Reads an index through one connection. */
export class SqliteStore implements IndexStore {
  readonly addsUp = true;
  readonly scoresFew = true;
  readonly #database: DatabaseSync;
  readonly #dataVersion: StatementSync;
  readonly #counter: StatementSync;
  readonly #keys: StatementSync;
  readonly #some: StatementSync;
  readonly #scored: StatementSync;
  readonly #scoredBest: StatementSync;
  readonly #scoredAmong: StatementSync;
  readonly #documents: StatementSync;
  readonly #outlines: StatementSync;
  readonly #allOutlines: StatementSync;
  readonly #countMatches: StatementSync;
  #lastDataVersion = 0;
  /** What was asked since something was last written. */
  readonly #keysOf = rememberedKeys();
  readonly #counts = new Remembered<string, number>(MOST_COUNTED, () => 1);
  /** What {@link Bm25} needs to know, since then. */
  #statistics: Statistics | null = null;
  /** Until a release changes: its outline, and what of it was shown. */
  readonly #outlinesOf = new OutlineRow(MOST_OUTLINED);
  readonly #shown = rememberedDocuments();
  /** Whether outlines were read that were not asked for. */
  #hasReadAhead = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#dataVersion = database.prepare('PRAGMA data_version');
    this.#counter = database.prepare('SELECT value FROM counter WHERE name = ?');
    this.#keys = database.prepare(
      'SELECT group_concat(rowid) AS keys FROM (SELECT rowid FROM terms WHERE terms MATCH ? ORDER BY rowid)',
    );
    this.#some = database.prepare('SELECT count(*) AS matches FROM (SELECT 1 FROM terms WHERE terms MATCH ? LIMIT ?)');
    this.#scored = database.prepare(`SELECT rowid, ${SCORE} FROM terms WHERE terms MATCH ? LIMIT ?`);
    this.#scoredBest = database.prepare(
      `SELECT rowid, ${SCORE} AS score FROM terms WHERE terms MATCH ? ORDER BY score DESC, rowid LIMIT ?`,
    );
    // The plus sign keeps SQLite from asking FTS5 for one key at a time.
    this.#scoredAmong = database.prepare(
      `SELECT rowid, ${SCORE} FROM terms WHERE terms MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    );
    this.#documents = database.prepare(
      'SELECT document.key, document.json, CAST(document.body AS BLOB) FROM json_each(?) AS sought JOIN document ON document.key = sought.value',
    );
    this.#outlines = database.prepare(
      'SELECT outline.key, outline.body_start, outline.terms FROM json_each(?) AS sought JOIN outline ON outline.key = sought.value',
    );
    this.#allOutlines = database.prepare('SELECT key, body_start, terms FROM outline');
    this.#countMatches = database.prepare('SELECT count(*) AS matches FROM terms WHERE terms MATCH ?');
    this.#scored.setReturnArrays(true);
    this.#scoredBest.setReturnArrays(true);
    this.#scoredAmong.setReturnArrays(true);
    this.#documents.setReturnArrays(true);
    this.#outlines.setReturnArrays(true);
    this.#allOutlines.setReturnArrays(true);
  }

  /** SQLite's data version changes whenever another connection has written, and costs a few microseconds to ask. */
  async state(): Promise<IndexState | null> {
    const dataVersion = numberOf(this.#dataVersion.get(), 'data_version');
    if (dataVersion === this.#lastDataVersion) return null;
    this.#lastDataVersion = dataVersion;
    this.#statistics = null;
    this.#keysOf.clear();
    this.#counts.clear();
    return Promise.resolve({ generation: this.#valueOf('generation'), revision: this.#valueOf('revision') });
  }

  async lexicons(): Promise<readonly LexiconData[]> {
    return Promise.resolve(readLexicons(this.#database));
  }

  async *wordsAfter(number: number): AsyncGenerator<readonly StoredWord[]> {
    const statement = this.#database.prepare(
      'SELECT number, word, term, frequency FROM word WHERE number > ? ORDER BY number LIMIT ?',
    );
    let last = number;
    for (;;) {
      // The four columns of the statement; the schema is STRICT.
      const words = statement.all(last, BATCH) as unknown as readonly StoredWord[];
      if (words.length === 0) return;
      last = words.at(-1)?.number ?? last;
      yield await Promise.resolve(words);
    }
  }

  /** A revision may hold more releases than a batch: batches go by revision and key. */
  async *releasesAfter(revision: number): AsyncGenerator<readonly StoredRelease[]> {
    const statement = this.#database.prepare(
      'SELECT key, revision, state, facts FROM release WHERE (revision, key) > (?, ?) ORDER BY revision, key LIMIT ?',
    );
    let last = { revision, key: Number.MAX_SAFE_INTEGER };
    for (;;) {
      const rows = statement.all(last.revision, last.key, BATCH);
      if (rows.length === 0) return;
      const releases = rows.map((row) => ({
        key: Number(row.key),
        revision: Number(row.revision),
        facts: row.state === 'indexed' ? readFacts(row.facts) : null,
      }));
      last = releases.at(-1) ?? last;
      for (const { key } of releases) {
        this.#outlinesOf.delete(key);
        this.#shown.delete(key);
      }
      yield await Promise.resolve(releases);
    }
  }

  async keys(matching: Matching): Promise<readonly number[]> {
    return Promise.resolve(this.#keysOf.getOr(ftsExpression(matching), () => this.#together(matching)));
  }

  async hasMoreThan(count: number, matching: Matching): Promise<boolean> {
    const expression = ftsExpression(matching);
    const known = this.#keysOf.get(expression)?.length;
    const counted = (): number => numberOf(this.#some.get(expression, count + 1), 'matches');
    return Promise.resolve((known ?? this.#counts.getOr(`${String(count)} ${expression}`, counted)) > count);
  }

  /** Several things by the lists of what holds each: some of these are mostly known, and FTS5 would read all of them. */
  #together(matching: Matching): readonly number[] {
    const { all, excluded, inHeadline = false } = matching;
    this.#statistics ??= this.#readStatistics();
    if (all.length === 1 || excluded.length > 0 || inHeadline || this.#statistics.releases > MOST_TOGETHER)
      return this.#readKeys(ftsExpression(matching));
    const lists = all.map((concept) => {
      const expression = ftsExpression({ all: [concept], excluded: [] });
      return this.#keysOf.getOr(expression, () => this.#readKeys(expression));
    });
    const [shortest = [], ...others] = lists.sort((one, other) => one.length - other.length);
    return shortest.filter((key) => others.every((list) => isAmong(list, key)));
  }

  /** In rising order. All in one text: fifty thousand rows take longer to hand over than to find, and an array of SQLite's is made more slowly. */
  #readKeys(expression: string): readonly number[] {
    const keys = this.#keys.get(expression)?.keys ?? '';
    return JSON.parse(`[${String(keys)}]`) as readonly number[];
  }

  /** One concept is sought in the outlines where they are in memory: asking FTS5 takes longer. */
  async withHeadline(matching: Matching, keys: readonly number[]): Promise<readonly number[]> {
    const [concept] = matching.all;
    if (matching.all.length === 1 && concept !== undefined) {
      const terms = concept.alternatives.flatMap((alternative) => alternative.terms);
      const sought = soughtSignatures(new Map(terms.map((term) => [term, 0])));
      const known = keys.map((key) => this.#outlinesOf.get(key));
      if (known.every((stored) => stored !== undefined))
        return known.flatMap(({ key, numbers, start, bodyStart }) =>
          mayStandIn(numbers, [start, bodyStart], sought) ? key : [],
        );
    }
    const inHeadline = new Set(await this.keys({ ...matching, inHeadline: true }));
    return keys.filter((key) => inHeadline.has(key));
  }

  async scored(matching: Matching, scoring: Scoring = {}): Promise<readonly Hit[]> {
    const { among } = scoring;
    const few = among === undefined ? null : this.#scoredByOutline([{ matching, keys: among }], among);
    return Promise.resolve(few ?? this.#hits(ftsExpression(matching), scoring));
  }

  /** BM25 adds up: one statement weighs a release once, however many parts hold it. */
  async sums(parts: readonly MatchedPart[]): Promise<Map<number, number>> {
    const sought = parts.filter(({ keys }) => keys.length > 0);
    if (sought.length === 0) return new Map<number, number>();
    const kept = sought.reduce((sum, { keys }) => sum + keys.length, 0);
    const all = sought.reduce((sum, { of }) => sum + of, 0);
    const keys = [...new Set(sought.flatMap((part) => part.keys))];
    const matchings = sought.map(({ matching }) => matching);
    // Passing over some releases takes a quarter of the time of scoring as many.
    const scoring = kept > MOSTLY * all ? {} : { among: keys };
    const few = keys.length > fewOf(all) ? null : this.#scoredByOutline(sought, keys);
    const hits = few ?? this.#hits(anyExpression(matchings), scoring);
    return Promise.resolve(new Map(hits.map(({ key, score }) => [key, score])));
  }

  async documents(keys: readonly number[]): Promise<ReadonlyMap<number, ShownDocument>> {
    const documents = new Map<number, ShownDocument>();
    const others: number[] = [];
    for (const key of keys) {
      const shown = this.#shown.get(key);
      if (shown === undefined) others.push(key);
      else documents.set(key, shown);
    }
    if (others.length > 0) for (const [key, shown] of this.#read(others)) documents.set(key, shown);
    return Promise.resolve(documents);
  }

  *#read(keys: readonly number[]): Generator<readonly [key: number, ShownDocument]> {
    const outlines = new Map(this.#outlinesAmong(keys).map((stored) => [stored.key, stored]));
    for (const row of this.#documents.all(JSON.stringify(keys))) {
      const [key, json, body] = row as unknown as DocumentColumns;
      const stored = outlines.get(key);
      if (stored === undefined) continue;
      const { numbers, start, bodyStart, end } = stored;
      const document = readDocument(json, UTF_8.decode(body));
      const headlineOutline = numbers.subarray(start, bodyStart);
      yield [key, this.#shown.set(key, { document, headlineOutline, bodyOutline: numbers.subarray(bodyStart, end) })];
    }
  }

  /** The same scores as those of {@link SqliteStore.#hits}; null where their outlines do not tell. */
  #scoredByOutline(
    parts: readonly Pick<MatchedPart, 'matching' | 'keys'>[],
    keys: readonly number[],
  ): readonly Hit[] | null {
    this.#statistics ??= this.#readStatistics();
    const bm25 = new Bm25(
      parts.map(({ matching }) => matching),
      this.#statistics,
    );
    if (!bm25.canTell) return null;
    const holders = parts.map((part) => new Set(part.keys));
    return this.#outlinesAmong(keys).map((outline) => ({
      key: outline.key,
      score: bm25.score(outline, (part) => holders[part]?.has(outline.key) ?? false),
    }));
  }

  /** The outlines of releases, in no order; of those that were not asked for lately all at once. */
  #outlinesAmong(keys: readonly number[]): readonly StoredOutline[] {
    const known: StoredOutline[] = [];
    const others: number[] = [];
    for (const key of keys) {
      const outline = this.#outlinesOf.get(key);
      if (outline === undefined) others.push(key);
      else known.push(outline);
    }
    if (others.length === 0) return known;
    if (!this.#hasReadAhead) {
      this.#hasReadAhead = true;
      if (this.#readAhead()) return this.#outlinesAmong(keys);
    }
    return [...known, ...this.#remembered(this.#outlines.all(JSON.stringify(others)))];
  }

  /** Reads all outlines where there is room for them: false where there is none. */
  #readAhead(): boolean {
    if (this.#valueOf('terms') >= MOST_OUTLINED) return false;
    this.#remembered(this.#allOutlines.all());
    return true;
  }

  #remembered(rows: readonly unknown[]): readonly StoredOutline[] {
    return rows.map((row) => {
      const [key, bodyStart, terms] = row as OutlineColumns;
      return this.#outlinesOf.add(key, bodyStart, fromBytes(terms));
    });
  }

  #readStatistics(): Statistics {
    const releases = this.#valueOf('indexed');
    return {
      releases,
      length: this.#valueOf('terms') / releases,
      frequencyOf: (terms, inHeadline) => {
        const expression = phraseExpression(terms, inHeadline);
        const keys = this.#keysOf.get(expression);
        if (keys !== undefined) return keys.length;
        return this.#counts.getOr(expression, () => numberOf(this.#countMatches.get(expression), 'matches'));
      },
    };
  }

  #valueOf(counter: string): number {
    return numberOf(this.#counter.get(counter), 'value');
  }

  #hits(expression: string, { among, best, any }: Scoring): readonly Hit[] {
    const rows =
      among !== undefined
        ? this.#scoredAmong.all(expression, JSON.stringify(among))
        : best !== undefined
          ? this.#scoredBest.all(expression, best)
          : this.#scored.all(expression, any ?? NO_LIMIT);
    return rows.map((row) => {
      const [key, score] = row as unknown as ScoreColumns;
      return { key, score };
    });
  }
}

/** Whether a key is one of those, which rise. */
function isAmong(keys: readonly number[], key: number): boolean {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? key) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key;
}

/** SQLite hands texts over more slowly than bytes; a byte order mark is part of the text. */
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

export function readLexicons(database: DatabaseSync): readonly LexiconData[] {
  const rows = database.prepare('SELECT json FROM lexicon ORDER BY position').all();
  return rows.map((row) => readStored(row.json) as LexiconData);
}

/** Tells whether a document has changed, as it is stored. */
export function digestOf(json: string, body: string): string {
  return hash('sha256', json + body, 'base64url');
}

/** A document as the writer stored it: the body in a column of its own. */
export function readDocument(json: string, body: string): SearchDocument {
  return Object.assign(readStored(json) as Omit<SearchDocument, 'body'>, { body });
}

function readFacts(json: unknown): CatalogueFacts {
  return readStored(json) as CatalogueFacts;
}
