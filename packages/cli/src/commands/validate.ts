import type { Command } from './command.ts';
import { inputChoice, inputOptions } from './input-options.ts';
import { runTask } from './run-task.ts';
import { taskOptions } from './task-options.ts';

export const validate: Command = {
  name: 'validate',
  summary: 'check releases against the model',
  usage: '[OPTION]… [FILE]…',
  options: inputOptions.filter(({ name }) => name !== 'out'),
  details: `Checks releases as JSON (.json, or lines of .jsonl); other files are parsed first. Each fault is a line on standard
error that names the file, the line, the field, what was found and what would be right.

  talstreck validate release.json
  talstreck parse --jsonl < archive.jsonl | talstreck validate --jsonl`,
  run: async (given, streams) => {
    const choice = inputChoice(given, streams);
    const { done, bad } = await runTask(choice, { command: 'validate', ...taskOptions(choice) }, streams);
    streams.stdout.write(`${done} valid, ${bad} not valid\n`);
    return bad > 0 ? 1 : 0;
  },
};
