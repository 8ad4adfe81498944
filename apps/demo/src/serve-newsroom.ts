import { basename } from 'node:path';
import { problemLine } from 'talstreck/read';
import type { Arguments } from './arguments.ts';
import { readGallery, type Gallery } from './gallery/gallery.ts';
import type { Library } from './newsroom/library.ts';
import { createNewsroom, nextChange } from './newsroom/newsroom.ts';
import { withPublisherNames } from './newsroom/publishers.ts';
import { Progress } from './progress.ts';
import { createFormReader } from './playground/read-form.ts';
import { pathsOf, readLibrary } from './read-library.ts';
import { createSearch, type Search } from './search/search.ts';
import { readAssets, type Assets } from './site/assets.ts';
import { createContext, type SiteContext } from './site/context.ts';
import { createHandler } from './site/handler.ts';
import { createAnnouncer, watchFiles } from './site/live.ts';
import { createRateLimit } from './site/rate-limit.ts';
import { serve, type RunningServer } from './site/serve.ts';
import { createSite, type Site } from './site/site.ts';

/** Requests a second and in a burst that one address may make. */
const defaultRate = 50;
const burst = 300;

/** Serves the newsroom, reads again what is saved, and ends at Ctrl-C. */
export async function serveNewsroom(options: Arguments): Promise<void> {
  const library = await readLibrary(options);
  const assets = await readAssets();
  const gallery = await readGallery();
  const allows = createRateLimit(Number(process.env['TALSTRECK_REQUESTS_PER_SECOND'] ?? defaultRate), burst);
  let handle: (request: Request, from: string) => Promise<Response> = () =>
    Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '1' } }));
  const server = await serve((request, from) => handle(request, from), options.port);

  const state = new State({ library, assets, gallery, options, address: addressOf(server) });
  const search = await createSearch(() => state.context);
  await fillIndex(search);
  const announcer = createAnnouncer();
  const answer = createHandler({
    context: () => state.context,
    site: () => state.site(),
    search: search.handle,
    readForm: createFormReader(),
    live: announcer.listen,
  });
  handle = (request, from) => answer(request, allows(from, Date.now()));
  const unwatch = await watchFiles(pathsOf(options), async (files) => {
    const told = new Set(library.problems().map(problemLine));
    if (!(await library.refresh(files))) return;
    console.log(changeLine(files, library));
    for (const line of library.problems().map(problemLine)) if (!told.has(line)) console.error(line);
    state.renew();
    await search.update();
    announcer.announce();
  });

  if (server.port !== options.port && options.port !== 0) console.log(`Port ${String(options.port)} is taken.`);
  console.log(`${state.context.name}: ${addressOf(server).href} (stop with Ctrl-C)`);
  await stopSignal();
  unwatch();
  announcer.close();
  await server.close();
  await search.close();
}

/** What does not change while the newsroom is served. */
interface StateParts {
  readonly library: Library;
  readonly assets: Assets;
  readonly gallery: Gallery;
  readonly options: Arguments;
  readonly address: URL;
}

/** The newsroom as its files and the clock make it. */
class State {
  readonly #parts: StateParts;
  context: SiteContext;
  #site: Site;
  /** When an embargo ends or a release expires next, in milliseconds since 1970. */
  #until: number;

  constructor(parts: StateParts) {
    this.#parts = parts;
    this.context = this.#createContext();
    this.#site = createSite(this.context);
    this.#until = nextChange(this.context.newsroom, this.context.now());
  }

  /** Takes up what the files say now. */
  renew(): void {
    this.context = this.#createContext();
    this.#lay();
  }

  /** The pages of this moment. */
  site(): Site {
    if (this.context.now().getTime() >= this.#until) this.#lay();
    return this.#site;
  }

  #lay(): void {
    this.#site = createSite(this.context);
    this.#until = nextChange(this.context.newsroom, this.context.now());
  }

  #createContext(): SiteContext {
    const { library, assets, gallery, options, address } = this.#parts;
    const { lang, url } = options;
    const settings = library.settings();
    return createContext({
      newsroom: createNewsroom(withPublisherNames(library.releases(), settings), settings),
      ...(lang !== undefined && { lang }),
      base: url ?? address,
      assets,
      gallery,
      media: library.media,
      search: { by: 'server' },
      problems: library.problems(),
    });
  }
}

/** What was saved, and what there is now. */
function changeLine(files: readonly string[], library: Library): string {
  const [first = ''] = files;
  const more = files.length > 1 ? ` and ${String(files.length - 1)} more` : '';
  const releases = library.releases().length;
  const problems = library.problems().length;
  const wrong = problems === 0 ? '' : `, ${String(problems)} ${problems === 1 ? 'problem' : 'problems'}`;
  return `Changed: ${basename(first)}${more} (now ${String(releases)} press ${releases === 1 ? 'release' : 'releases'}${wrong})`;
}

function addressOf(server: RunningServer): URL {
  return new URL(`http://127.0.0.1:${String(server.port)}/`);
}

async function fillIndex(search: Search): Promise<void> {
  const progress = new Progress();
  await search.update(({ phase, done, total }) => {
    progress.show(`${phase}: ${String(done)}${total === undefined ? '' : ` of ${String(total)}`} press releases`);
  });
  progress.end();
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
