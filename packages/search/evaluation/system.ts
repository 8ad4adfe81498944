import type { ArchiveRelease } from './archive.ts';

/** A search set-up under comparison. */
export interface System {
  readonly name: string;
  /** Indexes the archive. Null where it can't run on this machine; it has said why. */
  open(archive: readonly ArchiveRelease[]): Promise<OpenSystem | null>;
}

export interface OpenSystem {
  /** Ids of releases, best first, at most ten. */
  search(query: string): Promise<readonly string[]> | readonly string[];
  close(): Promise<void> | void;
}
