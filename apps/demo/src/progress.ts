const beforeFirst = 1000;
const between = 200;
/** A log gets a line now and then. */
const betweenLines = 5000;

/**
 * Says how far a long task has come: in one line on a terminal, in lines of their own where the output goes elsewhere.
 * A task that is short says nothing.
 */
export class Progress {
  readonly #start = performance.now();
  #last = 0;
  #isShown = false;

  /** Shows where the task is now; most calls are passed over. */
  show(text: string): void {
    const now = performance.now();
    const isTerminal = process.stderr.isTTY;
    const [first, next] = isTerminal ? [beforeFirst, between] : [betweenLines, betweenLines];
    if (now - this.#start < first || now - this.#last < next) return;
    this.#last = now;
    this.#isShown = isTerminal;
    process.stderr.write(isTerminal ? `\r\x1b[K${text}` : `${text}\n`);
  }

  /** Takes the line on a terminal away. */
  end(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K');
    this.#isShown = false;
  }
}
