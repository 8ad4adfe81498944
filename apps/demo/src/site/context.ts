import type { Problem } from 'talstreck/read';
import type { Gallery } from '../gallery/gallery.ts';
import { interfaceLanguage, messagesIn, type Messages } from '../locales/index.ts';
import type { MediaFiles } from '../newsroom/media.ts';
import { commonestLanguage, type Newsroom } from '../newsroom/newsroom.ts';
import type { Asset, Assets } from './assets.ts';

/** Who answers searches: the server, the browser with an index that it loads, or nobody. */
export type SearchPlace =
  { readonly by: 'server' } | { readonly by: 'browser'; readonly index: Asset } | { readonly by: 'nobody' };

/** What every page is made from. */
export interface SiteContext {
  readonly newsroom: Newsroom;
  /** The newsroom's name, as the masthead shows it. */
  readonly name: string;
  /** The language of the interface, a BCP 47 tag. */
  readonly lang: string;
  readonly messages: Messages;
  /** The public address of the newsroom's root; ends with a slash. */
  readonly base: URL;
  readonly assets: Assets;
  readonly gallery: Gallery;
  readonly search: SearchPlace;
  readonly now: () => Date;
  readonly media: MediaFiles;
  /** What could not be read; shown where the newsroom is edited live, else empty. */
  readonly problems: readonly Problem[];
  /** Whether pages load themselves anew when a release is saved. */
  readonly live: boolean;
}

/** What a newsroom is made from; the rest follows. */
export interface ContextParts {
  readonly newsroom: Newsroom;
  /** The wish of the command line. */
  readonly lang?: string;
  readonly base: URL;
  readonly assets: Assets;
  readonly gallery: Gallery;
  readonly media: MediaFiles;
  readonly search: SearchPlace;
  readonly problems?: readonly Problem[];
}

/** Settles name and language: by the wish, else by the settings, else by most of the releases. */
export function createContext({ lang, problems = [], ...parts }: ContextParts): SiteContext {
  const { settings, entries } = parts.newsroom;
  const wish = lang ?? settings.lang ?? commonestLanguage(entries.map(({ release }) => release)) ?? 'sv';
  const language = interfaceLanguage(wish);
  const messages = messagesIn(language);
  return {
    ...parts,
    problems,
    live: parts.search.by === 'server',
    name: settings.name ?? settings.publisher?.name ?? messages.press,
    lang: language,
    messages,
    now: () => new Date(),
  };
}

/** The address of a page of the newsroom for a link: the path on its host. */
export function link(context: Pick<SiteContext, 'base'>, path: string): string {
  return context.base.pathname + path;
}

/** The full public address of a page of the newsroom, for machines. */
export function address(context: SiteContext, path: string): string {
  return new URL(path, context.base).href;
}
