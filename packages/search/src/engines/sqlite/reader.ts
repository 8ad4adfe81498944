import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Suggestion } from '@talstreck/core/model';
import { comparable } from '../../query/filters.ts';
import { Vocabulary } from '../../query/vocabulary.ts';
import type { Found } from '../../results/search-page.ts';
import { readTyped, suggestFrom } from '../../results/suggestions.ts';
import type { Analyzers } from '../../analysis/analyzers.ts';
import type { SearchRequest } from '../search-request.ts';
import { Catalogue, type Admission } from './catalogue.ts';
import { numberOf } from './database.ts';
import { Finder } from './finder.ts';
import { inHeadline, quote } from './fts-expression.ts';
import { readFacts, readLexicons } from './writer.ts';

/** The lexicons, vocabulary and catalogue of an index in memory, kept up with what any process writes to it. */
export class Reader {
  readonly #database: DatabaseSync;
  readonly #dataVersion: StatementSync;
  #state: State;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#dataVersion = database.prepare('PRAGMA data_version');
    this.#state = load(database);
  }

  get analyzers(): Analyzers {
    return this.#state.analyzers;
  }

  get vocabulary(): Vocabulary {
    return this.#state.vocabulary;
  }

  get size(): number {
    return this.#state.catalogue.size;
  }

  find(request: SearchRequest, now: number): Found {
    return this.#state.finder.find(request, now);
  }

  suggest(prefix: string, now: number): readonly Suggestion[] {
    const typed = readTyped(prefix);
    if (typed === null) return [];
    const { catalogue, finder, vocabulary } = this.#state;
    const admitted = catalogue.admission({}, undefined, now);
    const words = typed.words.slice(0, -1).join(' ');
    return suggestFrom(typed, vocabulary, {
      people: catalogue.peopleLike(
        (name) => ` ${comparable(name)}`.includes(` ${words === '' ? '' : `${words} `}${typed.last}`),
        admitted,
      ),
      releases: this.#headlinesWith(typed.last, admitted),
      stands: (term) => finder.keysOf(quote(term)).some(admitted),
    });
  }

  /** Reads what was written since, by this process or another. */
  refresh(): void {
    const dataVersion = numberOf(this.#dataVersion.get(), 'data_version');
    if (dataVersion === this.#state.dataVersion) return;
    const { generation, revision } = readCounters(this.#database);
    const outdated =
      generation !== this.#state.generation || revision - this.#state.vocabularyRevision > MOST_REVISIONS;
    if (outdated) this.#state = load(this.#database);
    else catchUp(this.#database, this.#state);
    this.#state.dataVersion = dataVersion;
  }

  *#headlinesWith(prefix: string, admitted: Admission): Generator<{ readonly headline: string; readonly url: string }> {
    const { catalogue, finder, vocabulary } = this.#state;
    const terms = new Set(vocabulary.startingWith(prefix, MOST_BEGINNINGS).map(({ term }) => term));
    if (terms.size === 0) return;
    const keys = finder.keysOf(inHeadline([...terms].map(quote).join(' OR '))).filter(admitted);
    for (const key of keys.sort((one, other) => catalogue.byNewest(one, other)).slice(0, MOST_HEADLINES))
      yield finder.document(key);
  }
}

interface State {
  readonly analyzers: Analyzers;
  readonly vocabulary: Vocabulary;
  readonly catalogue: Catalogue;
  readonly finder: Finder;
  readonly generation: number;
  /** When the frequencies of the vocabulary were last read whole. */
  readonly vocabularyRevision: number;
  /** What the catalogue holds. */
  revision: number;
  /** The last word that the vocabulary holds. */
  lastWord: number;
  dataVersion: number;
}

/** After so many changes the frequencies of words are read anew. */
const MOST_REVISIONS = 2000;

const MOST_BEGINNINGS = 24;
const MOST_HEADLINES = 60;

function load(database: DatabaseSync): State {
  const analyzers = readLexicons(database);
  const catalogue = new Catalogue();
  const { generation, revision } = readCounters(database);
  const state = {
    analyzers,
    vocabulary: new Vocabulary(),
    catalogue,
    finder: new Finder(database, catalogue, analyzers),
    generation,
    vocabularyRevision: revision,
    revision: 0,
    lastWord: 0,
    dataVersion: numberOf(database.prepare('PRAGMA data_version').get(), 'data_version'),
  };
  catchUp(database, state);
  return state;
}

/** Adds what came after the state; what changes meanwhile changes the data version, and is read next time. */
function catchUp(database: DatabaseSync, state: State): void {
  const words = database.prepare('SELECT number, word, term, frequency FROM word WHERE number > ? ORDER BY number');
  for (const row of words.iterate(state.lastWord)) {
    state.vocabulary.add(String(row.word), String(row.term), Number(row.frequency));
    state.lastWord = Number(row.number);
  }
  const releases = database.prepare(
    'SELECT key, state, revision, facts FROM release WHERE revision > ? ORDER BY revision',
  );
  for (const row of releases.iterate(state.revision)) {
    if (row.state === 'indexed') state.catalogue.set(Number(row.key), readFacts(row.facts));
    else state.catalogue.delete(Number(row.key));
    state.revision = Number(row.revision);
  }
}

function readCounters(database: DatabaseSync): { readonly generation: number; readonly revision: number } {
  const value = (name: string): number =>
    numberOf(database.prepare('SELECT value FROM counter WHERE name = ?').get(name), 'value');
  return { generation: value('generation'), revision: value('revision') };
}
