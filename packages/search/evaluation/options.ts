import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known }>>['values'];

/** The options of the command line; ends the process with 2 and the usage where one is unknown, or a needed one is missing. */
export function readOptions<Known extends Options, Needed extends keyof Known & keyof Values<Known>>(
  options: Known,
  needed: readonly Needed[],
  usage: string,
): Values<Known> & Readonly<Record<Needed, string>> {
  try {
    const { values } = parseArgs({ options });
    const missing = needed.find((name) => values[name] === undefined);
    if (missing === undefined) return values as Values<Known> & Readonly<Record<Needed, string>>; // none is missing
    return refuse(`--${String(missing)} is missing`, usage);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage);
  }
}

function refuse(reason: string, usage: string): never {
  process.stderr.write(`${reason}\n${usage}\n`);
  process.exit(2);
}
