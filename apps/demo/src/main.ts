import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TalstreckError } from '@talstreck/core/model';
import { readArguments, usage, type Arguments } from './arguments.ts';
import { interfaceLanguage, messagesIn } from './locales/index.ts';
import { loadNewsroom } from './newsroom/load.ts';
import { commonestLanguage, type Newsroom } from './newsroom/newsroom.ts';
import { createSearch } from './search/search.ts';
import { readAssets } from './site/assets.ts';
import { buildSite } from './site/build.ts';
import type { SiteContext } from './site/context.ts';
import { createHandler, type Handler } from './site/handler.ts';
import { serve } from './site/serve.ts';
import { createSite } from './site/site.ts';

const samples = fileURLToPath(new URL('../releases', import.meta.url));
const siteFolder = fileURLToPath(new URL('../site', import.meta.url));

await run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof TalstreckError)) throw error;
  console.error(error.message);
  if (error.code === 'usage') console.error(`\n${usage}`);
  process.exitCode = error.code === 'usage' ? 2 : 1;
});

async function run(argv: readonly string[]): Promise<void> {
  const options = readArguments(argv);
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  const newsroom = await loadNewsroom(options.paths.length > 0 ? options.paths : [samples]);
  if (options.buildOnly) await build(newsroom, options);
  else await serveUntilStopped(newsroom, options);
}

async function build(newsroom: Newsroom, options: Arguments): Promise<void> {
  const context = await createContext(newsroom, options, false);
  const out = options.out ?? siteFolder;
  const count = await buildSite(createSite(context), context, out);
  console.log(`${String(count)} pages written to ${relative(process.cwd(), out) || '.'}`);
}

async function serveUntilStopped(newsroom: Newsroom, options: Arguments): Promise<void> {
  let handler: Handler | undefined;
  const server = await serve(async (request) => {
    if (handler === undefined) throw new Error('asked before it was ready');
    return handler(request);
  }, options.port);
  const own = new URL(`http://127.0.0.1:${String(server.port)}/`);
  const context = await createContext(newsroom, { ...options, url: options.url ?? own }, true);
  const site = createSite(context);
  const search = createSearch(context);
  handler = createHandler({ context, site: () => site, search });
  if (server.port !== options.port && options.port !== 0) console.log(`Port ${String(options.port)} is taken.`);
  console.log(`${context.name}: ${own.href} (stop with Ctrl-C)`);
  await stopSignal();
  await server.close();
}

async function createContext(newsroom: Newsroom, { lang, url }: Arguments, served: boolean): Promise<SiteContext> {
  const { settings, entries } = newsroom;
  const wish = lang ?? settings.lang ?? commonestLanguage(entries.map(({ release }) => release)) ?? 'sv';
  const language = interfaceLanguage(wish);
  const messages = messagesIn(language);
  return {
    newsroom,
    name: settings.name ?? messages.press,
    lang: language,
    messages,
    base: url ?? new URL(settings.url ?? 'http://localhost:8080/'),
    assets: await readAssets(),
    served,
    now: () => new Date(),
  };
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
