import { parseArgs } from 'node:util';
import { type Arguments, type Command, parseArgsOptions, UsageError } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { commandHelp, generalHelp } from './help.ts';
import { plain } from './output/plain.ts';
import type { Streams } from './output/streams.ts';
import { problemOf } from './read/problem.ts';
import { readVersion } from './version.ts';

/**
 * Runs a command line and answers its exit status: 0 all well, 1 something could not be read or done, 2 wrong usage.
 * Never throws.
 *
 * @param args what stands after `talstreck`
 */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) {
      streams.stderr.write(generalHelp(commands));
      return 2;
    }
    if (name === '--help' || name === '-h' || name === 'help') return print(streams, generalHelp(commands));
    if (name === '--version' || name === '-V') return print(streams, `${await readVersion()}\n`);
    const command = commands.find((one) => one.name === name);
    if (command === undefined) return usage(streams, unknownCommand(name));
    const given = readArguments(command, rest);
    return given === 'help' ? print(streams, commandHelp(command)) : await command.run(given, streams);
  } catch (error) {
    if (error instanceof UsageError) return usage(streams, error.message, name);
    const { code, message } = problemOf(error, '', 1);
    streams.stderr.write(`talstreck: ${code}: ${message}\n`);
    return 1;
  }
}

function readArguments(command: Command, args: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse(command, args);
  if (values.help === true) return 'help';
  const texts = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const switches = Object.entries(values).filter(([, value]) => value === true);
  return { values: Object.fromEntries(texts), switches: new Set(switches.map(([name]) => name)), files: positionals };
}

function parse(command: Command, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: parseArgsOptions(command.options), allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function unknownCommand(name: string): string {
  return `there is no command ${JSON.stringify(name)}; there are ${commands.map((command) => command.name).join(', ')}`;
}

function usage({ stderr }: Streams, message: string, command?: string): number {
  const known = commands.some(({ name }) => name === command);
  const place = known && command !== undefined ? ` ${command}` : '';
  stderr.write(`talstreck${place}: ${plain(message)}\nTry: talstreck${place} --help\n`);
  return 2;
}

function print({ stdout }: Streams, text: string): number {
  stdout.write(text);
  return 0;
}
