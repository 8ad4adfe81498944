import { Worker } from 'node:worker_threads';
import type { Input, Outcome, Task } from './task.ts';

/** Threads that all do the same task. */
export interface Pool {
  /** Does the task to a batch, on whichever thread is free first. */
  perform(batch: readonly Input[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

interface Assignment {
  readonly batch: readonly Input[];
  readonly done: (outcomes: readonly Outcome[]) => void;
  readonly failed: (error: Error) => void;
}

/** Starts so many threads for a task. Close the pool when it is done: its threads keep the process alive. */
export function createPool(task: Task, size: number): Pool {
  const waiting: Assignment[] = [];
  const workers = Array.from({ length: size }, () => startWorker(task, waiting));
  return {
    perform: (batch) =>
      new Promise((done, failed) => {
        waiting.push({ batch, done, failed });
        for (const worker of workers) worker.takeNext();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

function startWorker(task: Task, waiting: Assignment[]): { takeNext: () => void; stop: () => Promise<number> } {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
  let current: Assignment | undefined;
  const takeNext = (): void => {
    if (current !== undefined) return;
    current = waiting.shift();
    if (current !== undefined) worker.postMessage(current.batch);
  };
  worker.on('message', (outcomes: readonly Outcome[]) => {
    current?.done(outcomes);
    current = undefined;
    takeNext();
  });
  worker.on('error', (error) => {
    // A thread dies only of what `perform` can't catch, such as a lack of memory: the run ends with it.
    current?.failed(error instanceof Error ? error : new Error(String(error)));
    for (const { failed } of waiting.splice(0)) failed(new Error('a worker thread ended'));
  });
  return { takeNext, stop: () => worker.terminate() };
}
