import type { Command } from './command.ts';
import { inputChoice, inputOptions } from './input-options.ts';
import { runTask } from './run-task.ts';
import { taskOptions } from './task-options.ts';

export const annotate: Command = {
  name: 'annotate',
  summary: 'print where the parts and quotations of releases stand, and who speaks',
  usage: '[OPTION]… [FILE]…',
  options: inputOptions,
  details: `An annotation holds offsets (UTF-16 code units, end exclusive) of headline, lede, furniture and every quotation with
its cue, speaker, rule and confidence, and the people named. The id and the language are written back as they came.

  talstreck annotate release.txt
  talstreck annotate --jsonl < releases.jsonl > annotations.jsonl`,
  run: async (given, streams) => {
    const choice = inputChoice(given, streams);
    const { bad } = await runTask(choice, { command: 'annotate', ...taskOptions(choice) }, streams);
    return bad > 0 ? 1 : 0;
  },
};
