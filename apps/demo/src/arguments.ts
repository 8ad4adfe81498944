import { parseArgs } from 'node:util';
import { TalstreckError } from '@talstreck/core/model';

/** What the command line asks for. */
export interface Arguments {
  /** Files and folders to read; empty means the samples. */
  readonly paths: readonly string[];
  readonly port: number;
  readonly buildOnly: boolean;
  /** The folder that a static site is written to; the default when not given. */
  readonly out?: string;
  /** The public address, for canonical links and feeds. */
  readonly url?: URL;
  /** The language of the interface, a BCP 47 tag. */
  readonly lang?: string;
  readonly help: boolean;
}

export const usage = `Usage: npm start -- [PATH …] [options]

Turns press releases into a newsroom and serves it on this computer.
PATH is a file or a folder (.txt .md .html .json .jsonl); without one the samples are shown.
A newsroom.json in the folder gives name, address, language, publisher and contact: docs/newsroom.md.

  --port N      the port to serve on (8080; when it is taken, the next free one)
  --build-only  write the site as static files and end
  --out DIR     where static files are written (apps/demo/site)
  --url URL     the public address, for canonical links and feeds
  --lang TAG    the language of the interface, for example sv, en or fi
  --help        show this text
`;

const options = {
  port: { type: 'string' },
  'build-only': { type: 'boolean' },
  out: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the command line.
 * @throws TalstreckError `usage` when a flag is unknown or has a wrong value.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name)
      ? options[token.name as keyof typeof options] // own key, just checked
      : undefined;
    if (option === undefined) throw wrong(`there is no option ${token.rawName}`);
    if (option.type === 'boolean' && token.value !== undefined) throw wrong(`${token.rawName} takes no value`);
    if (option.type === 'string' && (token.value === undefined || token.value === '' || startsOption(token)))
      throw wrong(`${token.rawName} needs a value`);
  }
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  return {
    paths: positionals,
    port: readPort(values.port),
    buildOnly: values['build-only'] === true,
    help: values.help === true,
    ...(values.out !== undefined && { out: values.out }),
    ...(values.url !== undefined && { url: readUrl(values.url) }),
    ...(values.lang !== undefined && { lang: readLanguage(values.lang) }),
  };
}

function startsOption(token: {
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}): boolean {
  return token.inlineValue !== true && token.value?.startsWith('-') === true;
}

function readPort(value: string | undefined): number {
  if (value === undefined) return 8080;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65535)
    throw wrong(`--port ${value} is no port: give a whole number from 0 to 65535`);
  return port;
}

function readUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw wrong(`--url ${value} is no web address: give one like https://newsroom.example/`);
  return rootAddress(url);
}

/** The address of a newsroom's root, which ends with a slash: `https://press.example/news` is one too. */
export function rootAddress(url: URL): URL {
  const root = new URL(url);
  root.search = '';
  root.hash = '';
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  return root;
}

function readLanguage(value: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    if (tag !== undefined) return tag;
  } catch {
    // Not a well-formed tag: said below.
  }
  throw wrong(`--lang ${value} is no language tag: give one like sv, en or fi`);
}

function wrong(message: string): TalstreckError {
  return new TalstreckError('usage', message);
}
