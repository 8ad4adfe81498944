import { openProgress } from '../output/progress.ts';
import type { Streams } from '../output/streams.ts';
import { openWriter } from '../output/writer.ts';
import { itemsOf } from '../read/items.ts';
import { faultLines, problemLine, problemOf } from '../read/problem.ts';
import { outcomesOf } from '../tasks/outcomes.ts';
import type { Input, Task } from '../tasks/task.ts';
import type { InputChoice } from './input-options.ts';

/** How a run went. */
export interface Tally {
  readonly done: number;
  readonly bad: number;
}

/**
 * Does a task to every document of the input and writes what comes of it, in order. What can't be done is a line on
 * standard error; the rest goes on.
 *
 * @param heading written before the first result
 */
export async function runTask(choice: InputChoice, task: Task, streams: Streams, heading = ''): Promise<Tally> {
  const writer = openWriter(choice.out, streams);
  const progress = openProgress(streams);
  const stop = onInterrupt(() => writer.abandon());
  let done = 0;
  let bad = 0;
  try {
    let open = heading === '' || (await writer.write(heading));
    if (open) {
      for await (const outcome of outcomesOf(inputsOf(choice, streams), task, choice.jobs)) {
        if (outcome.kind === 'problem') {
          bad += 1;
          const { problem } = outcome;
          const lines = task.command === 'validate' ? faultLines(problem) : [problemLine(problem)];
          for (const line of lines) progress.say(line);
        } else {
          done += 1;
          open = outcome.text === '' || (await writer.write(outcome.text));
        }
        progress.show(done, bad);
        if (!open) break;
      }
    }
    await writer.end();
  } catch (error) {
    await writer.abandon();
    throw error;
  } finally {
    progress.end();
    stop();
  }
  return { done, bad };
}

/** The documents of all files, in order; a file that can't be read is a problem among them. */
export async function* inputsOf({ files, linewise }: InputChoice, { stdin }: Streams): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      for await (const item of itemsOf(file, linewise(file), stdin)) yield { kind: 'item', item };
    } catch (error) {
      yield { kind: 'problem', problem: problemOf(error, file === '-' ? 'stdin' : file, 1) };
    }
  }
}

/** Cleans up when the run is interrupted, then ends it as a signal does. Answers how to take that back. */
function onInterrupt(cleanUp: () => Promise<void>): () => void {
  const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const end = (signal: NodeJS.Signals): void => {
    void cleanUp().finally(() => process.exit(signal in statuses ? statuses[signal as keyof typeof statuses] : 1));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
