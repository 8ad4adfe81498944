import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A file that pages load. Its path holds a hash of its content, so it can be kept for ever. */
export interface Asset {
  /** Relative to the newsroom's root. */
  readonly path: string;
  readonly type: string;
  readonly content: Buffer;
}

/** What pages of every newsroom load. */
export interface Assets {
  readonly style: Asset;
  /** The widgets. */
  readonly script: Asset;
  /** What the widgets load by themselves when they have data to draw: it lies beside them. */
  readonly drawing: Asset;
  readonly icon: Asset;
  /** Loads a page anew when a release is saved. */
  readonly live: Asset;
  /** Searches in the browser, where no server does. */
  readonly search: Asset;
  /** The engine of that search, loaded when it is needed. */
  readonly engine: Asset;
  /** The playground, and the worker that reads what is pasted there. */
  readonly playground: Asset;
  readonly worker: Asset;
  /** What the playground and the gallery look like, beside the rest. */
  readonly toolStyle: Asset;
  /** The gallery, and what a page in its frames loads beside the widgets. */
  readonly gallery: Asset;
  readonly stageStyle: Asset;
  readonly waiting: Asset;
  /** The picture of the gallery's samples. */
  readonly ferry: Asset;
}

/** What the playground and the gallery alone load. */
const ofTools: readonly (keyof Assets)[] = [
  'playground',
  'worker',
  'toolStyle',
  'gallery',
  'stageStyle',
  'waiting',
  'ferry',
];

/** The files that the pages of a newsroom load, with the tools for developers or without. */
export function assetsFor(assets: Assets, withTools: boolean): readonly Asset[] {
  const names = Object.keys(assets) as (keyof Assets)[]; // made by `readAssets`, with nothing else
  return names.filter((name) => withTools || !ofTools.includes(name)).map((name) => assets[name]);
}

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** The newsroom's stylesheets, in the order in which they hold: the later wins. */
const sheets = [
  'base',
  'masthead',
  'front',
  'listing',
  'release',
  'search',
  'prose',
  'choices',
  'people',
  'colophon',
  'widths',
  'preferences',
];

/** Reads the stylesheets, the scripts and the icon. */
export async function readAssets(): Promise<Assets> {
  const newsroom = await readSheets(sheets);
  const tools = await readSheets(['playground', 'gallery']);
  const stage = await readSheets(['stage']);
  const [widgets, components, drawing, icon, live, search, engine, playground, worker, gallery, waiting, ferry] =
    await Promise.all([
      readFile(ofPackage('press.css')),
      readFile(ofPackage('talstreck-components.min.js')),
      readFile(new URL('talstreck-draw.min.js', ofPackage('talstreck-components.min.js'))),
      readFile(own('styles/icon.svg')),
      readFile(own('dist/bundles/live.js')),
      readFile(own('dist/bundles/browser-search.js')),
      readFile(own('dist/bundles/search-engine.js')),
      readFile(own('dist/bundles/playground.js')),
      readFile(own('dist/bundles/playground-worker.js')),
      readFile(own('dist/bundles/gallery.js')),
      readFile(own('dist/bundles/waiting.js')),
      readFile(own('gallery/ferry.svg')),
    ]);
  const folder = hashOf(components, drawing);
  return {
    style: asset('newsroom.css', style, Buffer.concat([widgets, newsroom])),
    script: asset('talstreck-components.min.js', script, components, folder),
    drawing: asset('talstreck-draw.min.js', script, drawing, folder),
    icon: asset('icon.svg', 'image/svg+xml', icon),
    live: asset('live.js', script, live),
    search: asset('search.js', script, search),
    engine: asset('search-engine.js', script, engine),
    playground: asset('playground.js', script, playground),
    worker: asset('playground-worker.js', script, worker),
    toolStyle: asset('tools.css', style, tools),
    gallery: asset('gallery.js', script, gallery),
    stageStyle: asset('stage.css', style, Buffer.concat([widgets, stage])),
    waiting: asset('waiting.js', script, waiting),
    ferry: asset('ferry.svg', 'image/svg+xml', ferry),
  };
}

async function readSheets(names: readonly string[]): Promise<Buffer> {
  return Buffer.concat(await Promise.all(names.map((name) => readFile(own(`styles/${name}.css`)))));
}

/** An asset in a folder that is named by its content. */
export function asset(name: string, type: string, content: Buffer, folder: string = hashOf(content)): Asset {
  return { path: `assets/${folder}/${name}`, type, content };
}

function hashOf(...contents: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}

function ofPackage(name: string): URL {
  return new URL(import.meta.resolve(`@talstreck/components/${name}`));
}

function own(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}
