import type { PressRelease } from '@talstreck/core/model';
import type { BulkOptions, BulkReport } from './engine.ts';
import { inBatches } from './in-batches.ts';

/** Releases that are written in one transaction when there are many. */
export const BATCH = 500;

/** Releases that are indexed before others get their turn. */
export const INDEX_BATCH = 1000;

/** How an engine stores, each in a transaction of its own. */
export interface Storing {
  readonly store: (releases: readonly PressRelease[]) => BulkReport | Promise<BulkReport>;
  /** Takes out every release but these. */
  readonly removeExcept: (ids: ReadonlySet<string>) => BulkReport | Promise<BulkReport>;
}

/** The first half of a long run: stores everything, batch by batch, and says what it came to. */
export async function storeAll(
  releases: Iterable<PressRelease> | AsyncIterable<PressRelease>,
  { store, removeExcept }: Storing,
  { onProgress, signal, replace = false }: BulkOptions,
): Promise<BulkReport> {
  let total: BulkReport = { stored: 0, removed: 0, unchanged: 0 };
  let done = 0;
  const ids = new Set<string>();
  for await (const batch of inBatches(releases, BATCH)) {
    signal?.throwIfAborted();
    total = sum(total, await store(batch));
    if (replace) for (const { id } of batch) ids.add(id);
    done += batch.length;
    onProgress?.({ phase: 'reading', done });
  }
  return replace ? sum(total, await removeExcept(ids)) : total;
}

function sum(one: BulkReport, other: BulkReport): BulkReport {
  return {
    stored: one.stored + other.stored,
    removed: one.removed + other.removed,
    unchanged: one.unchanged + other.unchanged,
  };
}
