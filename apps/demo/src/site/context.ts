import type { Messages } from '../locales/index.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Assets } from './assets.ts';

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
  /** Whether a server answers searches; a static site searches in the browser. */
  readonly served: boolean;
  readonly now: () => Date;
}

/** The address of a page of the newsroom for a link: the path on its host. */
export function link(context: SiteContext, path: string): string {
  return context.base.pathname + path;
}

/** The full public address of a page of the newsroom, for machines. */
export function address(context: SiteContext, path: string): string {
  return new URL(path, context.base).href;
}
