import type { AnalyzedWord } from '../analysis/analyzer.ts';
import type { AnalyzedDocument } from './analyzed-document.ts';

/** One for all: a word may be counted here and there by turns. */
let lastMark = 0;

/** In how many documents more each word stands than before. Words are counted by one at a time: another takes them over. */
export class WordCounts {
  readonly #words: AnalyzedWord[] = [];

  /** Counts every word of a document once: `by` is -1 where the document is taken out. */
  add({ headline, body }: AnalyzedDocument, by: 1 | -1 = 1): void {
    const mark = ++lastMark;
    for (const text of [headline, body]) {
      for (const word of text) {
        if (word.mark === mark) continue;
        if (word.both === null) this.#count(word, mark, by);
        else for (const one of word.both) if (one.mark !== mark) this.#count(one, mark, by);
      }
    }
  }

  #count(word: AnalyzedWord, mark: number, by: number): void {
    word.mark = mark;
    if (word.counter !== this) {
      word.counter = this;
      word.counted = 0;
      this.#words.push(word);
    }
    word.counted += by;
  }

  /** What was counted; counting begins anew. */
  take(): readonly (readonly [word: AnalyzedWord, by: number])[] {
    const taken = this.#words.filter(({ counted }) => counted !== 0).map((word) => [word, word.counted] as const);
    for (const word of this.#words) word.counter = null;
    this.#words.length = 0;
    return taken;
  }
}
