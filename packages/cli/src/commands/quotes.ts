import { tabHeading, type TableStyle } from '../output/quotation-table.ts';
import type { Terminal } from '../output/streams.ts';
import type { Command } from './command.ts';
import { inputChoice, inputOptions } from './input-options.ts';
import { runTask } from './run-task.ts';
import { taskOptions } from './task-options.ts';

export const quotes: Command = {
  name: 'quotes',
  summary: 'show who said what: speaker, role, words, rule, confidence',
  usage: '[OPTION]… [FILE]…',
  options: inputOptions,
  details: `In a terminal a table that fits its width; elsewhere tab-separated lines, the first of which names the columns.
"high" is right at least 97 times in 100; in public, name a speaker only there or where a person has checked it.

  talstreck quotes release.txt
  talstreck quotes releases/*.txt | cut -f 2,4`,
  run: async (given, streams) => {
    const choice = inputChoice(given, streams);
    const style = styleFor(choice.out, streams.stdout);
    const heading = style.kind === 'tabs' ? tabHeading : '';
    const { bad } = await runTask(choice, { command: 'quotes', style, ...taskOptions(choice) }, streams, heading);
    return bad > 0 ? 1 : 0;
  },
};

function styleFor(out: string | undefined, stdout: Terminal): TableStyle {
  if (out !== undefined || stdout.isTTY !== true) return { kind: 'tabs' };
  return { kind: 'table', width: Math.max(20, stdout.columns ?? 80) };
}
