import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { AnalyzedWord } from '../../analysis/analyzer.ts';
import { readAnalyzers, type Analyzers } from '../../analysis/analyzers.ts';
import { analyzeDocument, type AnalyzedDocument } from '../../document/analyzed-document.ts';
import { CountedDocuments } from '../../document/counted-documents.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import { termsIn } from '../../document/outline.ts';
import { WordCounts } from '../../document/word-counts.ts';
import type { BulkReport } from '../engine.ts';
import { numberOf } from './database.ts';
import { digestOf, readDocument, readLexicons } from './sqlite-store.ts';
import { WrittenDocuments } from './written-documents.ts';

/** What is to be there after a change, by id; null where it is to be gone. */
export type Changes = ReadonlyMap<string, SearchDocument | null>;

interface ReleaseRow {
  readonly key: number;
  readonly digest: string;
  readonly state: string;
}

const NO_GENERATION = -1;

/** That of the first change that an index ever has. */
const FIRST_REVISION = 1;

/** Pages of terms that are merged before others get their turn. */
const MERGED_PAGES = 4000;

/** Writes to an index. Each method is one part of a transaction that {@link Writer.transaction} holds around it. */
export class Writer {
  readonly #database: DatabaseSync;
  readonly #statements: ReturnType<typeof prepare>;
  /** Read when they are first needed: many a process only searches. */
  #analyzers: Analyzers | null = null;
  #generation = NO_GENERATION;
  /** The last revision that this process wrote. */
  #revision = NO_GENERATION;
  /** What was read when words were last counted, as long as nobody else has changed it. */
  #counted: CountedDocuments<number> | null = null;
  /** All that an index holds that this process began, as long as it has only grown: counted as it came, it need not be read to be counted. */
  #begun: CountedDocuments<number> | null = null;
  readonly #words = new WordCounts();
  /** Marks the words that are known to have a row in the vocabulary. */
  #table = {};
  #written = new WrittenDocuments();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = prepare(database);
  }

  /** All of it is there afterwards, or nothing. */
  transaction<T>(run: () => T): T {
    this.begin();
    try {
      const result = run();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  begin(): void {
    this.#database.exec('BEGIN IMMEDIATE');
    this.#words.take();
    if (this.#counter('revision') !== this.#revision) this.#counted = this.#begun = null;
    const generation = this.#counter('generation');
    if (generation === this.#generation) return;
    this.#generation = generation;
    this.#analyzers = null;
    this.#counted = null;
    this.#table = {};
  }

  commit(): void {
    for (const [word, by] of this.#words.take()) this.#countWord(word, by);
    this.#revision = this.#counter('revision');
    this.#database.exec('COMMIT');
  }

  /** What was learned meanwhile is forgotten: another process may learn something else, and count the same generation. */
  rollback(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    this.#generation = NO_GENERATION;
    this.#counted = this.#begun = null;
    this.#table = {};
  }

  /** Stores documents; those that have changed wait for {@link Writer.indexPending}. */
  store(changes: Changes): BulkReport {
    this.#counted = null;
    const revision = this.#nextRevision();
    if (revision === FIRST_REVISION) this.#begun = new CountedDocuments();
    let stored = 0;
    let removed = 0;
    for (const [id, document] of changes) {
      // The columns of the statement, in its own words.
      const row = this.#statements.release.get(id) as ReleaseRow | undefined;
      if (document === null) {
        if (row !== undefined && row.state !== 'removed') removed += this.#remove(row, revision);
      } else {
        stored += this.#storeOne(id, document, row, revision);
      }
    }
    return { stored, removed, unchanged: changes.size - stored - removed };
  }

  /** Takes out every release but these. */
  removeExcept(ids: ReadonlySet<string>): BulkReport {
    const others = new Map<string, null>();
    // One at a time: of a million releases all at once take some hundred megabytes.
    for (const { id } of this.#statements.ids.iterate()) if (!ids.has(String(id))) others.set(String(id), null);
    return this.store(others);
  }

  /** Indexes some documents that are stored but not yet indexed; says how many it did. */
  indexPending(limit: number): number {
    const rows = this.#statements.pending.all(limit);
    if (rows.length === 0) return 0;
    const revision = this.#nextRevision();
    const keys = rows.map((row) => Number(row.key));
    // First all that is made of them, then all that is written: by turns it takes FTS5 twice the time.
    const documents = keys.map((key) => {
      const analyzed = this.#counted?.take(key) ?? this.#analyzed(key);
      this.#words.add(analyzed);
      return { key, ...this.#written.write(analyzed) };
    });
    for (const { key, headline, headlineParts, body, bodyParts } of documents)
      this.#statements.insertTerms.run(key, headline, headlineParts, body, bodyParts);
    let terms = 0;
    for (const { key, bodyStart, outline } of documents) {
      this.#statements.insertOutline.run(key, bodyStart, outline);
      terms += termsIn(outline.length);
    }
    this.#statements.addToCounter.run(documents.length, 'indexed');
    this.#statements.addToCounter.run(terms, 'terms');
    this.#written.clear();
    for (const key of keys) this.#statements.markIndexed.run(revision, key);
    if (this.#counted?.size === 0) this.#counted = null;
    return rows.length;
  }

  /**
   * Merges some of what FTS5 has written apart, so that a term is looked up in one place; false when all is merged.
   * `begin` once before all (sqlite.org/fts5.html, section 6.8).
   */
  mergeSome(begin: boolean): boolean {
    const before = numberOf(this.#statements.totalChanges.get(), 'changes');
    this.#statements.merge.run(begin ? -MERGED_PAGES : MERGED_PAGES);
    return numberOf(this.#statements.totalChanges.get(), 'changes') - before >= 2;
  }

  /** Makes the lexicons anew out of all that is stored; everything must then be indexed anew. */
  relearn(): void {
    const counted = this.#begun ?? this.#countAll();
    this.#begun = null;
    const analyzers = counted.analyzers();
    this.#counted = counted;
    this.#analyzers = analyzers;
    this.#table = {};
    this.#database.exec(
      "DELETE FROM lexicon; DELETE FROM outline; INSERT INTO terms (terms) VALUES ('delete-all'); DELETE FROM word; UPDATE release SET state = 'pending' WHERE state = 'indexed'",
    );
    for (const [position, lexicon] of analyzers.lexicons().entries())
      this.#statements.insertLexicon.run(position, JSON.stringify(lexicon));
    this.#generation = this.#counter('generation') + 1;
    this.#statements.setCounter.run(this.#generation, 'generation');
    this.#statements.setCounter.run(this.pending(), 'lexicon_size');
    for (const name of ['indexed', 'terms']) this.#statements.setCounter.run(0, name);
  }

  pending(): number {
    return numberOf(this.#statements.countState.get('pending'), 'releases');
  }

  indexed(): number {
    return numberOf(this.#statements.countState.get('indexed'), 'releases');
  }

  /** Whether the archive has doubled since its words were counted. */
  hasOutgrownLexicon(): boolean {
    return this.pending() + this.indexed() >= 2 * this.#counter('lexicon_size');
  }

  /** By its number a word is found in half the time; a new one is asked for nothing, which takes as long again. */
  #countWord(word: AnalyzedWord, by: number): void {
    if (word.table === this.#table) {
      this.#statements.countRow.run(by, word.row);
      return;
    }
    const { changes, lastInsertRowid } = this.#statements.insertWord.run(word.word, word.term, by);
    word.row =
      changes === 1
        ? Number(lastInsertRowid)
        : numberOf(this.#statements.countWord.get(by, word.word, word.term), 'number');
    word.table = this.#table;
  }

  #storeOne(id: string, document: SearchDocument, row: ReleaseRow | undefined, revision: number): 0 | 1 {
    const { body, ...rest } = document;
    const json = JSON.stringify(rest);
    const digest = digestOf(json, body);
    if (row !== undefined && row.state !== 'removed' && row.digest === digest) return 0;
    if (row?.state === 'indexed') this.#unindex(row.key);
    const { category, publisher, people, inLanguage, datePublished, visibleFrom, visibleUntil } = document;
    const facts = { category, publisher, people, inLanguage, datePublished, visibleFrom, visibleUntil };
    const columns = [id, digest, revision, JSON.stringify(facts)] as const;
    if (row === undefined) {
      const key = Number(this.#statements.insertRelease.run(...columns).lastInsertRowid);
      this.#statements.insertDocument.run(key, json, body);
      this.#begun?.add(key, document);
    } else {
      this.#statements.changeRelease.run(...columns, row.key);
      this.#statements.putDocument.run(row.key, json, body);
      this.#begun = null;
    }
    return 1;
  }

  #remove(row: ReleaseRow, revision: number): 1 {
    this.#begun = null;
    if (row.state === 'indexed') this.#unindex(row.key);
    this.#statements.deleteDocument.run(row.key);
    this.#statements.markRemoved.run(revision, row.key);
    return 1;
  }

  #unindex(key: number): void {
    this.#words.add(this.#analyzed(key), -1);
    this.#statements.deleteTerms.run(key);
    const outline = this.#statements.deleteOutline.get(key);
    this.#statements.addToCounter.run(-1, 'indexed');
    this.#statements.addToCounter.run(-numberOf(outline, 'terms'), 'terms');
  }

  #countAll(): CountedDocuments<number> {
    const counted = new CountedDocuments<number>();
    for (const row of this.#statements.allDocuments.iterate())
      counted.add(Number(row.key), readDocument(String(row.json), String(row.body)));
    return counted;
  }

  #analyzed(key: number): AnalyzedDocument {
    const row = this.#statements.document.get(key);
    const document = readDocument(String(row?.json), String(row?.body));
    this.#analyzers ??= readAnalyzers(readLexicons(this.#database));
    return analyzeDocument(document, this.#analyzers.for(document.inLanguage));
  }

  #nextRevision(): number {
    const revision = this.#counter('revision') + 1;
    this.#statements.setCounter.run(revision, 'revision');
    return revision;
  }

  #counter(name: string): number {
    return numberOf(this.#statements.counter.get(name), 'value');
  }
}

function prepare(
  database: DatabaseSync,
): Record<
  | 'release'
  | 'ids'
  | 'insertRelease'
  | 'changeRelease'
  | 'markIndexed'
  | 'markRemoved'
  | 'countState'
  | 'pending'
  | 'document'
  | 'allDocuments'
  | 'insertDocument'
  | 'putDocument'
  | 'deleteDocument'
  | 'insertTerms'
  | 'deleteTerms'
  | 'insertOutline'
  | 'deleteOutline'
  | 'insertWord'
  | 'countWord'
  | 'countRow'
  | 'counter'
  | 'setCounter'
  | 'addToCounter'
  | 'insertLexicon'
  | 'totalChanges'
  | 'merge',
  StatementSync
> {
  return {
    release: database.prepare('SELECT key, digest, state FROM release WHERE id = ?'),
    ids: database.prepare("SELECT id FROM release WHERE state <> 'removed'"),
    // Not in one statement with the next: it takes half as long again.
    insertRelease: database.prepare(
      "INSERT INTO release (id, digest, revision, facts, state) VALUES (?, ?, ?, ?, 'pending')",
    ),
    changeRelease: database.prepare(
      "UPDATE release SET id = ?, digest = ?, revision = ?, facts = ?, state = 'pending' WHERE key = ?",
    ),
    // One at a time: before a statement that changes several rows, FTS5 writes all that it has in memory.
    markIndexed: database.prepare("UPDATE release SET state = 'indexed', revision = ? WHERE key = ?"),
    markRemoved: database.prepare("UPDATE release SET state = 'removed', revision = ?, facts = '' WHERE key = ?"),
    countState: database.prepare('SELECT count(*) AS releases FROM release WHERE state = ?'),
    pending: database.prepare("SELECT key FROM release WHERE state = 'pending' ORDER BY key LIMIT ?"),
    document: database.prepare('SELECT json, body FROM document WHERE key = ?'),
    allDocuments: database.prepare('SELECT key, json, body FROM document ORDER BY key'),
    insertDocument: database.prepare('INSERT INTO document (key, json, body) VALUES (?, ?, ?)'),
    putDocument: database.prepare('INSERT OR REPLACE INTO document (key, json, body) VALUES (?, ?, ?)'),
    deleteDocument: database.prepare('DELETE FROM document WHERE key = ?'),
    insertTerms: database.prepare(
      'INSERT INTO terms (rowid, headline, headline_parts, body, body_parts) VALUES (?, ?, ?, ?, ?)',
    ),
    deleteTerms: database.prepare('DELETE FROM terms WHERE rowid = ?'),
    insertOutline: database.prepare('INSERT INTO outline (key, body_start, terms) VALUES (?, ?, ?)'),
    deleteOutline: database.prepare('DELETE FROM outline WHERE key = ? RETURNING length(terms) / 2 AS terms'),
    insertWord: database.prepare(
      'INSERT INTO word (word, term, frequency) VALUES (?, ?, ?) ON CONFLICT (word, term) DO NOTHING',
    ),
    countWord: database.prepare(
      'UPDATE word SET frequency = frequency + ? WHERE word = ? AND term = ? RETURNING number',
    ),
    countRow: database.prepare('UPDATE word SET frequency = frequency + ? WHERE number = ?'),
    counter: database.prepare('SELECT value FROM counter WHERE name = ?'),
    setCounter: database.prepare('UPDATE counter SET value = ? WHERE name = ?'),
    addToCounter: database.prepare('UPDATE counter SET value = value + ? WHERE name = ?'),
    insertLexicon: database.prepare('INSERT INTO lexicon (position, json) VALUES (?, ?)'),
    totalChanges: database.prepare('SELECT total_changes() AS changes'),
    merge: database.prepare("INSERT INTO terms (terms, rank) VALUES ('merge', ?)"),
  };
}
