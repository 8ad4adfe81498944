import { isLanguageTag } from '@talstreck/core/model';
import type { Streams } from '../output/streams.ts';
import { formatOf, type Format } from '../read/document.ts';
import { type Arguments, type Option, UsageError } from './command.ts';

/** The options of every command that reads releases. */
export const inputOptions: readonly Option[] = [
  {
    name: 'from',
    value: 'FORMAT',
    help: 'what the sources are: text, html or markdown (by default by the ending, else text)',
  },
  { name: 'jsonl', help: 'each line is a document: {id?, lang?, text | markdown | html, …fields}, or a release' },
  { name: 'lang', value: 'TAG', help: 'the language of sources that state none (by default found out by their words)' },
  { name: 'jobs', value: 'N', help: 'work on N threads; the order of the results stays (1)' },
  { name: 'out', value: 'FILE', help: 'write to a file, which is there only when it is complete' },
];

/** Where releases come from and how many threads work on them. */
export interface InputChoice {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  /** Whether every line of a file is a document. */
  readonly linewise: (file: string) => boolean;
  /** Whether there is one document only, so that its result may stand alone. */
  readonly single: boolean;
  readonly format: Format | undefined;
  readonly lang: string | undefined;
  readonly jobs: number;
  readonly out: string | undefined;
}

/**
 * Reads the options that say what comes in. Without a file, standard input is read, unless it is a terminal.
 *
 * @throws UsageError
 */
export function inputChoice({ values, switches, files }: Arguments, { stdin }: Streams): InputChoice {
  if (files.length === 0 && stdin.isTTY === true) throw new UsageError('no file is named, and nothing is piped in');
  const paths = files.length === 0 ? ['-'] : files;
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  const linewise = (file: string): boolean => switches.has('jsonl') || formatOf(file) === 'lines';
  return {
    files: paths,
    linewise,
    single: paths.length === 1 && !paths.some(linewise),
    format: formatChoice(values.from),
    lang: languageChoice(values.lang),
    jobs: jobsChoice(values.jobs),
    out: values.out,
  };
}

function formatChoice(value: string | undefined): Format | undefined {
  if (value === undefined || value === 'text' || value === 'html' || value === 'markdown') return value;
  throw new UsageError(`--from ${value}: would be right: text, html or markdown`);
}

function languageChoice(value: string | undefined): string | undefined {
  if (value === undefined || isLanguageTag(value)) return value;
  throw new UsageError(`--lang ${value}: would be right: a BCP 47 tag such as sv or en-GB`);
}

function jobsChoice(value = '1'): number {
  const jobs = /^\d{1,4}$/u.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= 256) return jobs;
  throw new UsageError(`--jobs ${value}: would be right: a number from 1 to 256`);
}
