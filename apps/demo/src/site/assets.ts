import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file that pages load. Its name holds a hash of its content, so it can be kept for ever. */
export interface Asset {
  /** Relative to the newsroom's root. */
  readonly path: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface Assets {
  readonly style: Asset;
  readonly script: Asset;
  readonly icon: Asset;
  readonly live: Asset;
}

/** Reads the stylesheet, the widgets and the icon. */
export async function readAssets(): Promise<Assets> {
  const [widgets, newsroom, script, icon, live] = await Promise.all([
    readFile(fileURLToPath(import.meta.resolve('@talstreck/components/press.css'))),
    readFile(new URL('../../styles/newsroom.css', import.meta.url)),
    readFile(fileURLToPath(import.meta.resolve('@talstreck/components/talstreck-components.min.js'))),
    readFile(new URL('../../styles/icon.svg', import.meta.url)),
    readFile(new URL('../../dist/browser/live.js', import.meta.url)),
  ]);
  return {
    style: asset('newsroom', 'css', 'text/css; charset=utf-8', Buffer.concat([widgets, newsroom])),
    script: asset('widgets', 'js', 'text/javascript; charset=utf-8', script),
    icon: asset('icon', 'svg', 'image/svg+xml', icon),
    live: asset('live', 'js', 'text/javascript; charset=utf-8', live),
  };
}

function asset(name: string, ending: string, type: string, content: Buffer): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `assets/${name}-${hash}.${ending}`, type, content };
}
