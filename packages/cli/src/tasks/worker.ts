import { parentPort, workerData } from 'node:worker_threads';
import { type Input, perform, type Task } from './task.ts';

// The pool starts this file with the task as its data, and posts it batches of inputs.
const task = workerData as Task;

parentPort?.on('message', (batch: readonly Input[]) => {
  parentPort?.postMessage(batch.map((input) => (input.kind === 'item' ? perform(task, input.item) : input)));
});
