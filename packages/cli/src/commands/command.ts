import type { ParseArgsOptionsConfig } from 'node:util';
import { TalstreckError } from '@talstreck/core/model';
import type { Streams } from '../output/streams.ts';

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands after the name: `[OPTION]… FILE…`. */
  readonly usage: string;
  readonly options: readonly Option[];
  /** Further paragraphs of the help: examples, and what the result is. */
  readonly details: string;
  /**
   * Does it, and answers the exit status.
   *
   * @throws UsageError where the arguments do not fit together
   */
  run(given: Arguments, streams: Streams): Promise<number>;
}

/** An option of a command. One without `value` is a switch. */
export interface Option {
  readonly name: string;
  /** What its value is called in the help. */
  readonly value?: string;
  readonly help: string;
}

/** The arguments of a call, sorted. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly files: readonly string[];
}

/** Arguments that can't be followed: exit status 2. */
export class UsageError extends TalstreckError {
  constructor(message: string) {
    super('usage', message);
    this.name = 'UsageError';
  }
}

/** A command's options as `node:util` wants them. */
export function parseArgsOptions(options: readonly Option[]): ParseArgsOptionsConfig {
  const own = options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const);
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } };
}
