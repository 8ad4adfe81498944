/**
 * Loads the page anew when a release has been saved. Only a page that is seen listens: a browser opens six connections
 * to a server, and pages in the background would take them all.
 */
let changes: EventSource | undefined;
let seen: string | undefined;

function listen(): void {
  if (document.visibilityState === 'hidden') {
    changes?.close();
    changes = undefined;
    return;
  }
  if (changes !== undefined) return;
  changes = new EventSource(new URL('../../live', import.meta.url));
  changes.addEventListener('state', ({ data }: MessageEvent<string>) => {
    seen ??= data;
    if (data === seen) return;
    changes?.close();
    location.reload();
  });
}

document.addEventListener('visibilitychange', listen);
listen();

export {};
