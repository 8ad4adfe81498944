import type { AnalyzedWord, Analyzer } from '../analysis/analyzer.ts';
import { LexiconsBuilder, type Analyzers } from '../analysis/analyzers.ts';
import { monthWord } from '../analysis/months.ts';
import type { LexiconBuilder } from '../analysis/lexicon.ts';
import { NumberRow } from '../analysis/number-row.ts';
import type { AnalyzedDocument } from './analyzed-document.ts';
import type { SearchDocument } from './search-document.ts';

/** Words that are kept, four bytes each. */
const MOST_KEPT = 2 ** 24;

/** Numbers in a row, about: a row is given back when all its documents are taken. */
const ROW = 2 ** 18;

/** Where the words of a document stand, as numbers that the builder of its language knows. */
interface Kept {
  readonly builder: LexiconBuilder;
  readonly row: NumberRow;
  readonly start: number;
  /** Where the headline ends and the body begins. */
  readonly middle: number;
  readonly end: number;
}

/**
 * The documents of an archive whose words are counted, before they are indexed by what was counted: their words are kept
 * as numbers, of as many documents as there is room for, so that those need not be read again.
 */
export class CountedDocuments<Key> {
  readonly #builder = new LexiconsBuilder();
  readonly #documents = new Map<Key, Kept>();
  #words: ReadonlyMap<LexiconBuilder, (number: number) => AnalyzedWord> = new Map();
  #row = new NumberRow();
  #left: number;

  /** `most` words are kept at most. */
  constructor(most: number = MOST_KEPT) {
    this.#left = most;
  }

  /** How many are kept. */
  get size(): number {
    return this.#documents.size;
  }

  add(key: Key, { inLanguage, headline, body, datePublished }: SearchDocument): void {
    if (this.#row.length > ROW) this.#row = new NumberRow(ROW);
    const builder = this.#builder.builderFor(inLanguage);
    const row = this.#row;
    const start = row.length;
    builder.read(headline, row);
    const middle = row.length;
    builder.read(body, row);
    builder.read(monthWord(datePublished) ?? '', row);
    const end = row.length;
    if (end - start > this.#left) {
      row.cut(start);
      return;
    }
    this.#left -= end - start;
    this.#documents.set(key, { builder, row, start, middle, end });
  }

  /** The analyzers that all of it makes; nothing may be added afterwards. */
  analyzers(): Analyzers {
    const analyzers = this.#builder.build();
    const words = new Map<LexiconBuilder, (number: number) => AnalyzedWord>();
    for (const [lang, builder] of this.#builder.builders())
      words.set(builder, analyzedBy(builder, analyzers.for(lang)));
    this.#words = words;
    this.#row = new NumberRow();
    return analyzers;
  }

  /** A document by these analyzers, and forgets it; undefined where it was not kept. */
  take(key: Key): AnalyzedDocument | undefined {
    const kept = this.#documents.get(key);
    if (kept === undefined) return undefined;
    const { builder, row, start, middle, end } = kept;
    const wordOf = this.#words.get(builder);
    if (wordOf === undefined) return undefined;
    this.#documents.delete(key);
    const analyzed = (from: number, to: number): readonly AnalyzedWord[] => {
      const words: AnalyzedWord[] = [];
      for (let at = from; at < to; at++) words.push(wordOf(row.at(at)));
      return words;
    };
    return { headline: analyzed(start, middle), body: analyzed(middle, end) };
  }
}

function analyzedBy(builder: LexiconBuilder, analyzer: Analyzer): (number: number) => AnalyzedWord {
  const words = new Array<AnalyzedWord | undefined>(builder.size);
  return (number) => (words[number] ??= analyzer.analyzeKey(builder.keyOf(number)));
}
