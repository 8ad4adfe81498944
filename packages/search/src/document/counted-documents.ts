import type { AnalyzedWord, Analyzer } from '../analysis/analyzer.ts';
import { LexiconsBuilder, type Analyzers, type NumberedDocument } from '../analysis/analyzers.ts';
import { foldWord } from '../analysis/fold.ts';
import type { LexiconBuilder } from '../analysis/lexicon.ts';
import type { AnalyzedDocument } from './analyzed-document.ts';
import type { SearchDocument } from './search-document.ts';

/** Words that are kept, four bytes each. */
const MOST_KEPT = 2 ** 24;

/**
 * The documents of an archive whose words are counted, before they are indexed by what was counted: their words are kept
 * as numbers, of as many documents as there is room for, so that those need not be read again.
 */
export class CountedDocuments<Key> {
  readonly #builder = new LexiconsBuilder();
  readonly #documents = new Map<Key, NumberedDocument>();
  #words: ReadonlyMap<string, (number: number) => AnalyzedWord> = new Map();
  #left: number;

  /** `most` words are kept at most. */
  constructor(most: number = MOST_KEPT) {
    this.#left = most;
  }

  /** How many are kept. */
  get size(): number {
    return this.#documents.size;
  }

  add(key: Key, document: SearchDocument): void {
    const numbered = this.#builder.add(document);
    const { headline, body } = numbered;
    if (headline.length + body.length > this.#left) return;
    this.#left -= headline.length + body.length;
    this.#documents.set(key, numbered);
  }

  /** The analyzers that all of it makes; nothing may be added afterwards. */
  analyzers(): Analyzers {
    const analyzers = this.#builder.build();
    const words = new Map<string, (number: number) => AnalyzedWord>();
    for (const [lang, builder] of this.#builder.builders()) words.set(lang, analyzedBy(builder, analyzers.for(lang)));
    this.#words = words;
    return analyzers;
  }

  /** A document by these analyzers, and forgets it; undefined where it was not kept. */
  take(key: Key): AnalyzedDocument | undefined {
    const document = this.#documents.get(key);
    const wordOf = this.#words.get(document?.lang ?? '');
    if (document === undefined || wordOf === undefined) return undefined;
    this.#documents.delete(key);
    return { headline: analyzed(document.headline, wordOf), body: analyzed(document.body, wordOf) };
  }
}

function analyzedBy(builder: LexiconBuilder, analyzer: Analyzer): (number: number) => AnalyzedWord {
  const words = new Array<AnalyzedWord | undefined>(builder.size);
  return (number) => (words[number] ??= analyzer.analyze(foldWord(builder.wordOf(number))));
}

function analyzed(numbers: Int32Array, wordOf: (number: number) => AnalyzedWord): readonly AnalyzedWord[] {
  const words: AnalyzedWord[] = [];
  for (const number of numbers) words.push(wordOf(number));
  return words;
}
