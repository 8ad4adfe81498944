import type { Streams } from './streams.ts';

/** How far a run has come, on standard error, and only where that is a terminal that results do not go to. */
export interface Progress {
  show(done: number, bad: number): void;
  /** As `show`, in words of the caller's. */
  draw(words: string): void;
  /** Prints a line that stays. */
  say(line: string): void;
  end(): void;
}

/** The line is drawn anew at most so often. Milliseconds. */
const interval = 200;

export function openProgress({ stdout, stderr }: Streams): Progress {
  // A reader of standard error who has gone away must not end the run.
  stderr.on('error', () => undefined);
  const visible = stderr.isTTY === true && stdout.isTTY !== true;
  const started = performance.now();
  let drawn = started;
  const clear = (): void => {
    if (drawn !== started) stderr.write('\r\u001B[2K');
  };
  const draw = (words: string): void => {
    const now = performance.now();
    if (!visible || now - drawn < interval) return;
    drawn = now;
    stderr.write(`\r\u001B[2K${words}`);
  };
  return {
    show: (done, bad) => {
      if (!visible) return;
      const rate = Math.round((done + bad) / ((performance.now() - started) / 1000));
      draw(`${done} done${bad > 0 ? `, ${bad} bad` : ''}, ${rate} a second`);
    },
    draw,
    say: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    end: clear,
  };
}
