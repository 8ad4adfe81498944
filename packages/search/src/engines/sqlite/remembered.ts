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

  clear(): void {
    this.#answers.clear();
    this.#weight = 0;
  }
}
