import type { PressRelease, SearchOptions, Suggestion } from '@talstreck/core/model';
import { Analyzers, readAnalyzers } from '../../analysis/analyzers.ts';
import { CountedDocuments } from '../../document/counted-documents.ts';
import { isVisible, matchesFilters } from '../../document/match-filters.ts';
import { toSearchDocument, type ReleaseUrl, type SearchDocument } from '../../document/search-document.ts';
import { comparable } from '../../query/filters.ts';
import { namesMeant } from '../../query/names-meant.ts';
import { speaksOf } from '../../query/speaks-of.ts';
import { Vocabulary } from '../../query/vocabulary.ts';
import { countFacets, countPeople } from '../../results/facets.ts';
import type { Found, Ranked } from '../../results/search-page.ts';
import { readTyped, suggestFrom } from '../../results/suggestions.ts';
import type { SearchEngine } from '../engine.ts';
import { othersTurn, readSnapshot, writeSnapshot } from './snapshot.ts';
import { TermIndex } from './term-index.ts';
import { byNewest } from '../order.ts';
import { runSearch } from '../run-search.ts';
import type { SearchRequest } from '../search-request.ts';

export interface MemoryEngineOptions {
  /** What is added at once, before the first search. */
  readonly releases?: Iterable<PressRelease>;
  /** Where a release is read; its `url`, else `/releases/<id>/`. */
  readonly releaseUrl?: ReleaseUrl;
  /** The clock that embargoes are held by, in milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A {@link SearchEngine} that holds everything in memory: in a browser, in a test, on a server with some thousand releases. */
export interface MemoryEngine extends SearchEngine {
  /** Reads the words of the archive anew, and splits compounds by them. Happens by itself when the archive has doubled. */
  rebuild(): void;
  /** The whole engine as text, for {@link loadMemoryEngine}; embargoed releases too: do not give it to readers before their time. */
  serialize(): string;
}

/**
 * Makes a search engine in memory, over MiniSearch.
 *
 * @example
 * const engine = createMemoryEngine({ releases });
 * const { hits } = await engine.search({ text: 'trafikolycka "Norra Vallby" -älg' });
 */
export function createMemoryEngine(options: MemoryEngineOptions = {}): MemoryEngine {
  const documents = new Map<string, SearchDocument>();
  const index = new TermIndex(new Analyzers(), new Vocabulary(), (id) => documents.get(id));
  return engineOf({ documents, index, sizeOfLexicon: 0 }, options);
}

/**
 * Makes the engine again that `serialize()` wrote, in pieces: a page stays usable meanwhile.
 *
 * @throws TalstreckError `search/index-corrupt` where the text is damaged or cut off
 */
export async function loadMemoryEngine(serialized: string, options: MemoryEngineOptions = {}): Promise<MemoryEngine> {
  const snapshot = await readSnapshot(serialized);
  const documents = new Map(snapshot.documents.map((document) => [document.id, document]));
  const vocabulary = new Vocabulary();
  for (const [at, [word, term, frequency]] of snapshot.words.entries()) {
    vocabulary.add(word, term, frequency);
    if (at % WORDS_AT_ONCE === 0) await othersTurn();
  }
  const analyzers = readAnalyzers(snapshot.lexicons);
  const index = await TermIndex.read(snapshot.index, analyzers, vocabulary, (id) => documents.get(id));
  return engineOf({ documents, index, sizeOfLexicon: snapshot.sizeOfLexicon }, options);
}

const WORDS_AT_ONCE = 5000;

const NOBODY: ReadonlySet<string> = new Set();

interface Contents {
  readonly documents: Map<string, SearchDocument>;
  readonly index: TermIndex;
  readonly sizeOfLexicon: number;
}

function engineOf(contents: Contents, options: MemoryEngineOptions): MemoryEngine {
  const { releaseUrl, now = Date.now } = options;
  const { documents } = contents;
  let { index, sizeOfLexicon } = contents;
  /** All documents, newest first; null where they have changed since they were sorted. */
  let sorted: readonly SearchDocument[] | null = null;

  function add(releases: Iterable<PressRelease>): void {
    const changes = new Map<string, SearchDocument | null>();
    for (const release of releases) changes.set(release.id, toSearchDocument(release, releaseUrl));
    for (const [id, document] of changes) {
      removeOne(id);
      if (document !== null) documents.set(id, document);
    }
    sorted = null;
    if (documents.size >= 2 * sizeOfLexicon) {
      rebuild();
      return;
    }
    for (const document of changes.values()) if (document !== null) index.add(document);
  }

  function removeOne(id: string): void {
    const document = documents.get(id);
    if (document === undefined) return;
    index.remove(document);
    documents.delete(id);
    sorted = null;
  }

  function rebuild(): void {
    const counted = new CountedDocuments<string>();
    for (const [id, document] of documents) counted.add(id, document);
    index = new TermIndex(counted.analyzers(), new Vocabulary(), (id) => documents.get(id));
    for (const [id, document] of documents) index.add(document, counted.take(id));
    sizeOfLexicon = documents.size;
  }

  function peopleMeant(name: string): ReadonlySet<string> {
    const names = new Set([...documents.values()].flatMap(({ people }) => people));
    return namesMeant(name, new Set(Array.from(names, comparable)));
  }

  function rank(request: SearchRequest, people: ReadonlySet<string>): readonly Ranked[] {
    const moment = now();
    const mayBeShown = (document: SearchDocument): boolean =>
      matchesFilters(document, request.filters, people, moment) &&
      (request.plan.speaker === undefined ||
        speaksOf(document, request.plan, index.analyzers.for(document.inLanguage)));
    const ranked = index.search(request.plan, (id) => {
      const document = documents.get(id);
      return document !== undefined && mayBeShown(document) ? document : undefined;
    });
    return request.byDate ? [...ranked].sort((one, other) => byNewest(one.document, other.document)) : ranked;
  }

  function find(request: SearchRequest): Found {
    const { person } = request.filters;
    const people = person === undefined ? NOBODY : peopleMeant(person);
    const ranked = rank(request, people);
    const first = (request.page - 1) * request.pageSize;
    return {
      total: ranked.length,
      ranked: ranked
        .slice(first, first + request.pageSize)
        .map((shown) => ({ ...shown, bodyOutline: index.outlineOf(shown.document) })),
      facets: countFacets(ranked),
      ...(person === undefined ? {} : { people: countPeople(ranked, (name) => people.has(comparable(name))) }),
    };
  }

  function suggest(prefix: string): readonly Suggestion[] | Promise<readonly Suggestion[]> {
    const typed = readTyped(prefix);
    if (typed === null) return [];
    const moment = now();
    sorted ??= [...documents.values()].sort(byNewest);
    const visible = sorted.filter((document) => isVisible(document, moment));
    const ids = new Set(visible.map(({ id }) => id));
    // Asking the index takes a tenth of the time of reading all headlines.
    const before = typed.words.slice(0, -1).map((word) => new Set(index.vocabulary.termsOf(word).flatMap(holders)));
    return suggestFrom(typed, index.vocabulary, {
      people: new Set(visible.flatMap(({ people }) => people)),
      releases: visible.filter(({ id }) => before.every((holding) => holding.has(id))),
      stands: (term) => holders(term).some((id) => ids.has(id)),
    });
  }

  function holders(term: string): readonly string[] {
    return index.holders(term);
  }

  if (options.releases !== undefined) add(options.releases);
  return {
    add: (releases) =>
      settle(() => {
        add(releases);
      }),
    remove: (ids) =>
      settle(() => {
        for (const id of ids) removeOne(id);
      }),
    rebuild,
    serialize: () =>
      writeSnapshot({
        lexicons: index.analyzers.lexicons(),
        sizeOfLexicon,
        documents: [...documents.values()],
        words: Array.from(index.vocabulary.words(), ({ word, term, frequency }) => [word, term, frequency] as const),
        index: index.toPlainObject(),
      }),
    search: (query, searchOptions) =>
      settle(() => runSearch(query, { analyzers: index.analyzers, vocabulary: index.vocabulary, find }), searchOptions),
    suggest: (prefix, searchOptions) => settle(() => suggest(prefix), searchOptions),
    count: () => settle(() => documents.size),
    close: () => settle(() => undefined),
  };
}

/** Runs now, answers with a promise; a search that was called off is not begun. */
function settle<T>(run: () => T | Promise<T>, options: SearchOptions = {}): Promise<T> {
  return new Promise((resolve) => {
    options.signal?.throwIfAborted();
    resolve(run());
  });
}
