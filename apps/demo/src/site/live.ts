import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Tells open pages of changes. */
export interface Announcer {
  /** A stream of events for one page, until the page goes away. */
  readonly listen: (request: Request) => Response;
  readonly announce: () => void;
  /** Ends all streams. */
  readonly close: () => void;
}

/**
 * Announces changes as server-sent events. Each names the state of the newsroom, and the first comes at once: a page
 * that was away sees by it whether it has missed something.
 */
export function createAnnouncer(): Announcer {
  const encoder = new TextEncoder();
  let changed = Date.now();
  const state = (): Uint8Array => encoder.encode(`event: state\ndata: ${String(changed)}\n\n`);
  const pages = new Set<ReadableStreamDefaultController<Uint8Array>>();
  return {
    listen: (request) => {
      const body = new ReadableStream<Uint8Array>({
        start(page) {
          pages.add(page);
          page.enqueue(encoder.encode('retry: 500\n\n'));
          page.enqueue(state());
          request.signal.addEventListener('abort', () => {
            pages.delete(page);
          });
        },
      });
      return new Response(body, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      });
    },
    announce: () => {
      changed = Math.max(changed + 1, Date.now());
      for (const page of pages) page.enqueue(state());
    },
    close: () => {
      for (const page of pages) page.close();
      pages.clear();
    },
  };
}

/** Milliseconds without a further change before the changed files are read: editors save in several steps. */
const pause = 100;

/**
 * Watches files and folders, and gives the changed files once it is quiet. A change that comes while the last one
 * is worked on waits for its turn.
 * @returns a function that ends it.
 */
export async function watchFiles(
  paths: readonly string[],
  onChange: (files: readonly string[]) => Promise<void>,
): Promise<() => void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const note = (file: string): void => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      work = work.then(() => onChange(files));
    }, pause);
  };
  const watchers: FSWatcher[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => undefined,
    );
    if (isFolder === undefined) continue; // There is no such file, which was told when it was read.
    // The folder of a file is watched: an editor that writes a new file in its place would be lost otherwise.
    const watcher = watch(isFolder ? path : dirname(path), { recursive: isFolder }, (_, name) => {
      if (name === null) return;
      if (isFolder) note(join(path, name));
      else if (name === basename(path)) note(path);
    });
    watchers.push(watcher);
  }
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
