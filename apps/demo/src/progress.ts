const beforeFirst = 1000;
const between = 200;

/** One line on a terminal that says how far a long task has come. A task that is short, or a pipe, sees nothing. */
export class Progress {
  readonly #start = performance.now();
  #last = 0;
  #isShown = false;

  /** Shows where the task is now; most calls are passed over. */
  show(text: string): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#start < beforeFirst || now - this.#last < between) return;
    this.#last = now;
    this.#isShown = true;
    process.stderr.write(`\r\x1b[K${text}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K');
    this.#isShown = false;
  }
}
