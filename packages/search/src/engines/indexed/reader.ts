import type { Suggestion } from '@talstreck/core/model';
import { readAnalyzers, type Analyzers } from '../../analysis/analyzers.ts';
import { comparable } from '../../query/filters.ts';
import type { Concept } from '../../query/plan.ts';
import { Vocabulary } from '../../query/vocabulary.ts';
import type { Found } from '../../results/search-page.ts';
import { mayHoldTyped, readTyped, suggestFrom, type Typed } from '../../results/suggestions.ts';
import type { SearchRequest } from '../search-request.ts';
import { Catalogue, type Admission } from './catalogue.ts';
import { Finder } from './finder.ts';
import type { IndexStore } from './index-store.ts';

/** After so many changes the frequencies of words are read anew. */
const MOST_REVISIONS = 2000;

const MOST_BEGINNINGS = 24;
const MOST_HEADLINES = 60;

/** What of an index is in memory, at one generation. */
interface Loaded {
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
}

/** The lexicons, vocabulary and catalogue of an index in memory, kept up with what any process writes to it. */
export class Reader {
  readonly #store: IndexStore;
  #loaded: Loaded | null = null;
  #refreshing: Promise<Loaded> | null = null;

  constructor(store: IndexStore) {
    this.#store = store;
  }

  /** Reads what was written since, by this process or another; those who ask at the same time wait for the same reading. */
  refresh(): Promise<Loaded> {
    this.#refreshing ??= this.#readOn().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /**
   * Runs on what is loaded, while it is asked whether something was written since; where something was, again on that.
   * For a store that is asked over a network.
   */
  async read<T>(run: (loaded: Loaded) => Promise<T>): Promise<T> {
    const loaded = this.#loaded;
    if (loaded === null) return run(await this.refresh());
    const { revision } = loaded;
    const [answered, current] = await Promise.allSettled([run(loaded), this.refresh()]);
    if (current.status === 'rejected') throw current.reason;
    if (current.value !== loaded || loaded.revision !== revision) return run(current.value);
    if (answered.status === 'rejected') throw answered.reason;
    return answered.value;
  }

  async suggest(prefix: string, now: number): Promise<readonly Suggestion[]> {
    const typed = readTyped(prefix);
    if (typed === null) return [];
    const loaded = await this.refresh();
    const { catalogue, vocabulary } = loaded;
    const admitted = catalogue.admission({}, undefined, now);
    return suggestFrom(typed, vocabulary, {
      people: catalogue.peopleLike((name) => mayHoldTyped(comparable(name), typed.words), admitted),
      releases: await this.#headlinesWith(typed, loaded, admitted),
      stands: async (term) => (await this.#store.keys({ all: [anyOf([term])], excluded: [] })).some(admitted),
    });
  }

  async #readOn(): Promise<Loaded> {
    const state = await this.#store.state();
    const loaded = this.#loaded;
    if (loaded !== null) {
      if (state === null) return loaded;
      const outdated =
        state.generation !== loaded.generation || state.revision - loaded.vocabularyRevision > MOST_REVISIONS;
      if (!outdated) return catchUp(this.#store, loaded);
    }
    this.#loaded = await load(this.#store, state ?? { generation: 0, revision: 0 });
    return this.#loaded;
  }

  /** The newest that hold each of the words in the headline, and one that begins like the last. */
  async #headlinesWith(
    { words, last }: Typed,
    { vocabulary, catalogue }: Loaded,
    admitted: Admission,
  ): Promise<readonly { readonly headline: string; readonly url: string }[]> {
    const begun = vocabulary.startingWith(last, MOST_BEGINNINGS * words.length).map(({ term }) => term);
    const terms = [...words.slice(0, -1).map((word) => vocabulary.termsOf(word)), begun];
    if (terms.some(({ length }) => length === 0)) return [];
    const keys = await this.#store.keys({ all: terms.map(anyOf), excluded: [], inHeadline: true });
    const newest = keys
      .filter(admitted)
      .sort((one, other) => catalogue.byNewest(one, other))
      .slice(0, MOST_HEADLINES);
    const documents = await this.#store.documents(newest);
    return newest.flatMap((key) => documents.get(key)?.document ?? []);
  }
}

/** Whatever holds any of the terms. */
function anyOf(terms: readonly string[]): Concept {
  return { alternatives: [...new Set(terms)].map((term) => ({ terms: [term] })) };
}

export type { Loaded };

/** Finds by what is loaded. */
export function findIn({ finder }: Loaded, now: number): (request: SearchRequest) => Promise<Found> {
  return (request) => finder.find(request, now);
}

async function load(
  store: IndexStore,
  { generation, revision }: { readonly generation: number; readonly revision: number },
): Promise<Loaded> {
  const analyzers = readAnalyzers(await store.lexicons());
  const catalogue = new Catalogue();
  const vocabulary = new Vocabulary();
  return catchUp(store, {
    analyzers,
    vocabulary,
    catalogue,
    finder: new Finder(store, catalogue, analyzers, vocabulary),
    generation,
    vocabularyRevision: revision,
    revision: 0,
    lastWord: 0,
  });
}

/** Adds what came since; what changes meanwhile is a new state, and is read next time. */
async function catchUp(store: IndexStore, loaded: Loaded): Promise<Loaded> {
  for await (const words of store.wordsAfter(loaded.lastWord)) {
    for (const { number, word, term, frequency } of words) {
      loaded.vocabulary.add(word, term, frequency);
      loaded.lastWord = number;
    }
  }
  for await (const releases of store.releasesAfter(loaded.revision)) {
    for (const { key, revision, facts } of releases) {
      if (facts === null) loaded.catalogue.delete(key);
      else loaded.catalogue.set(key, facts);
      loaded.revision = revision;
    }
  }
  return loaded;
}
