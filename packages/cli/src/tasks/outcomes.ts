import { type Input, type Outcome, perform, type Task } from './task.ts';
import { createPool } from './pool.ts';

/** A batch is sent to a worker once it holds so many items, or so many bytes. */
const batchItems = 64;
const batchBytes = 512 * 1024;

/**
 * Does a task to every input and gives the outcomes in the order of the inputs, on so many threads. Reads ahead no
 * further than the threads have work for, so memory does not grow with the stream.
 */
export async function* outcomesOf(inputs: AsyncIterable<Input>, task: Task, jobs: number): AsyncGenerator<Outcome> {
  if (jobs > 1) {
    yield* inParallel(inputs, task, jobs);
    return;
  }
  for await (const input of inputs) yield input.kind === 'item' ? perform(task, input.item) : input;
}

async function* inParallel(inputs: AsyncIterable<Input>, task: Task, jobs: number): AsyncGenerator<Outcome> {
  const pool = createPool(task, jobs);
  const pending: Promise<readonly Outcome[]>[] = [];
  try {
    for await (const batch of batches(inputs)) {
      const outcomes = pool.perform(batch);
      // A failure is thrown when its turn comes; until then it is known of.
      outcomes.catch(() => undefined);
      pending.push(outcomes);
      // One batch in work and one waiting a thread: no thread idles, and no more is held.
      if (pending.length >= jobs * 2) yield* (await pending.shift()) ?? [];
    }
    for (const outcomes of pending) yield* await outcomes;
  } finally {
    await pool.close();
  }
}

async function* batches(inputs: AsyncIterable<Input>): AsyncGenerator<readonly Input[]> {
  let batch: Input[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    batch.push(input);
    bytes += input.kind === 'item' ? (input.item.bytes?.length ?? 0) : 0;
    if (batch.length < batchItems && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
