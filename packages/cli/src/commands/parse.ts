import type { Command } from './command.ts';
import { inputChoice, inputOptions } from './input-options.ts';
import { runTask } from './run-task.ts';
import { taskOptions } from './task-options.ts';

export const parse: Command = {
  name: 'parse',
  summary: 'read releases and print them as JSON, quotations and all',
  usage: '[OPTION]… [FILE]…',
  options: inputOptions,
  details: `One file gives one indented JSON document; several, or lines, give one line each in the order of the input.
Files end in .txt, .md (with YAML front matter), .html, .json or .jsonl; without a file, standard input is read.

  talstreck parse release.txt
  talstreck parse --jsonl --jobs 4 < archive.jsonl > releases.jsonl`,
  run: async (given, streams) => {
    const choice = inputChoice(given, streams);
    const { bad } = await runTask(choice, { command: 'parse', ...taskOptions(choice) }, streams);
    return bad > 0 ? 1 : 0;
  },
};
