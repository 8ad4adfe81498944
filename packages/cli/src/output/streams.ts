import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to: the process's own streams, or a test's. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** A stream that may be a terminal of so many columns. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };
