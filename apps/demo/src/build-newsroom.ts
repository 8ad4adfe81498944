import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rootAddress, type Arguments } from './arguments.ts';
import { readGallery } from './gallery/gallery.ts';
import { createNewsroom } from './newsroom/newsroom.ts';
import { readLibrary } from './read-library.ts';
import { withPublisherNames } from './newsroom/publishers.ts';
import { Progress } from './progress.ts';
import { writeStaticIndex } from './search/static-index.ts';
import { asset, readAssets } from './site/assets.ts';
import { buildSite } from './site/build.ts';
import { createContext } from './site/context.ts';
import { createSite } from './site/site.ts';

const defaultFolder = fileURLToPath(new URL('../site', import.meta.url));

/** Writes the newsroom as a folder of files. */
export async function buildNewsroom(options: Arguments): Promise<void> {
  const library = await readLibrary(options);
  const settings = library.settings();
  const newsroom = createNewsroom(withPublisherNames(library.releases(), settings), settings);
  const base = options.url ?? rootAddress(new URL(settings.url ?? 'http://localhost:8080/'));
  if (options.url === undefined && settings.url === undefined)
    console.error(
      `The pages call themselves ${base.href}: give the site's own address with --url, or as "url" in newsroom.json.`,
    );
  const index = await writeStaticIndex(newsroom.entries, ({ path }) => base.pathname + path, new Date());
  if (index === null)
    console.error('There are too many press releases to search in a browser: search needs the server (npm start).');
  const context = createContext({
    newsroom,
    ...(options.lang !== undefined && { lang: options.lang }),
    base,
    assets: await readAssets(),
    gallery: await readGallery(),
    media: library.media,
    search:
      index === null ? { by: 'nobody' } : { by: 'browser', index: asset('index.json', 'application/json', index) },
  });
  const out = options.out ?? defaultFolder;
  const progress = new Progress();
  const count = await buildSite(createSite(context), context, out, (done, total) => {
    progress.show(`${String(done)} of ${String(total)} pages written`);
  });
  progress.end();
  console.log(`${String(count)} pages written to ${relative(process.cwd(), out) || '.'}`);
  if (base.pathname !== '/') console.log(`Their links begin with ${base.pathname}: that is where they have to lie.`);
}
