import { TalstreckError, type ValidationError } from '@talstreck/core/model';

/** Why something could not be read as a release, and where. `line` is 1 where it concerns the whole file. */
export interface Problem {
  /** The file as it was named, or `stdin`. */
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  /** Stable; may be matched on. */
  readonly code: string;
  /** One line: what was wrong, and what would be right. */
  readonly message: string;
  /** Every fault of it, one line each, where there are several. */
  readonly faults?: readonly string[];
}

/** An error that knows its line in the file. */
export class ReadError extends TalstreckError {
  readonly line: number;
  /** Every fault, where there are several; `message` tells the first. */
  readonly faults: readonly string[];

  constructor(code: string, message: string, line = 1, faults: readonly string[] = []) {
    super(code, message);
    this.name = 'ReadError';
    this.line = line;
    this.faults = faults;
  }
}

/** What a validator found, as one error: the first fault, and how many more there are. */
export function invalidError(
  code: string,
  [first, ...more]: readonly [ValidationError, ...ValidationError[]],
  line: number,
): ReadError {
  const message = more.length === 0 ? first.message : `${first.message} (and ${String(more.length)} more)`;
  return new ReadError(
    code,
    message,
    line,
    [first, ...more].map((fault) => fault.message),
  );
}

/** Turns whatever was thrown over an item into a problem of that item: no item ever ends the whole run. */
export function problemOf(error: unknown, file: string, line: number): Problem {
  if (error instanceof ReadError)
    return {
      ...{ file, line: line + error.line - 1, code: error.code, message: oneLine(error.message) },
      ...(error.faults.length > 1 && { faults: error.faults.map(oneLine) }),
    };
  if (error instanceof TalstreckError) return { file, line, code: error.code, message: oneLine(error.message) };
  if (isSystemError(error))
    return { file, line, ...(systemProblems[error.code] ?? { code: 'unreadable', message: oneLine(error.message) }) };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    file,
    line,
    code: 'internal',
    message: `${oneLine(message)}; this is a fault of talstreck, please report it`,
  };
}

/** A problem as one line, as compilers write it. */
export function problemLine({ file, line, code, message }: Problem): string {
  return `${oneLine(file)}:${line}: ${code}: ${message}`;
}

/** A problem as a line for every fault. */
export function faultLines(problem: Problem): readonly string[] {
  return (problem.faults ?? [problem.message]).map((message) => problemLine({ ...problem, message }));
}

const systemProblems: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  ENOENT: { code: 'not-found', message: 'there is no such file or folder' },
  EACCES: { code: 'not-allowed', message: 'reading it is not allowed' },
  EPERM: { code: 'not-allowed', message: 'reading it is not allowed' },
  EISDIR: { code: 'is-folder', message: 'this is a folder; name the files in it' },
};

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** Keeps a message on its line, and what a terminal would obey out of it. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
