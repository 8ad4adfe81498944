import type { ShownDocument } from '../../results/search-page.ts';

/** So many keys of what matched are remembered at most: the words of one search stand in others. */
const MOST_KEYS = 2 ** 21;

/** What a list of keys weighs beside them. */
const OF_LIST = 32;

/** So many bytes of documents, about: what is found once is found again. */
const MOST_DOCUMENTS = 2 ** 24;

/** What a document weighs beside its text, and each unit of that. */
const OF_DOCUMENT = 2048;
const OF_UNIT = 2;

/** Answers by what was asked, up to a weight: when it is reached all are forgotten. */
export class Remembered<Question, Answer> {
  readonly #most: number;
  readonly #weightOf: (answer: Answer) => number;
  readonly #answers = new Map<Question, Answer>();
  #weight = 0;

  constructor(most: number, weightOf: (answer: Answer) => number) {
    this.#most = most;
    this.#weightOf = weightOf;
  }

  get(question: Question): Answer | undefined {
    return this.#answers.get(question);
  }

  /** The answer that is known, else the one that is found. */
  getOr(question: Question, find: () => Answer): Answer {
    return this.#answers.get(question) ?? this.set(question, find());
  }

  /** Gives the answer back. One that weighs more than may be kept is not kept. */
  set(question: Question, answer: Answer): Answer {
    const weight = this.#weightOf(answer);
    if (weight > this.#most) return answer;
    if (this.#weight + weight > this.#most) this.clear();
    this.#answers.set(question, answer);
    this.#weight += weight;
    return answer;
  }

  delete(question: Question): void {
    const answer = this.#answers.get(question);
    if (answer === undefined) return;
    this.#answers.delete(question);
    this.#weight -= this.#weightOf(answer);
  }

  clear(): void {
    this.#answers.clear();
    this.#weight = 0;
  }
}

/** The keys of what matched, by what was sought. */
export function rememberedKeys(): Remembered<string, readonly number[]> {
  return new Remembered(MOST_KEYS, ({ length }) => OF_LIST + length);
}

/** Documents that were shown, by their keys. */
export function rememberedDocuments(): Remembered<number, ShownDocument> {
  return new Remembered(MOST_DOCUMENTS, ({ document }) => OF_DOCUMENT + OF_UNIT * document.body.length);
}
