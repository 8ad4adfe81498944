import type { Command, Option } from './commands/command.ts';

/** What `talstreck --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Usage: talstreck COMMAND [OPTION]… [FILE]…

Press releases as data that knows who said what.

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

  talstreck COMMAND --help tells more of a command, talstreck --version the version.

A document that can't be read is a line on standard error (file:line: code: message), the rest goes on.
Exit status: 0 all well, 1 something could not be read or done, 2 wrong usage.
`;
}

/** What `talstreck COMMAND --help` prints. */
export function commandHelp({ name, summary, usage, options, details }: Command): string {
  return `Usage: talstreck ${name} ${usage}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.

Options:
${options.map(optionHelp).join('\n')}

${details}
`;
}

function optionHelp({ name, value, help }: Option): string {
  const left = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  return `${left.padEnd(24)} ${help}`;
}
