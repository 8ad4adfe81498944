import { aboutPage } from '../pages/about.ts';
import { accessibilityPage } from '../pages/accessibility.ts';
import { archivePage, yearPage, yearsOf } from '../pages/archive.ts';
import type { Page } from '../pages/frame.ts';
import { frontPage } from '../pages/front.ts';
import { releasePage } from '../pages/release.ts';
import { isPublic } from '../newsroom/newsroom.ts';
import type { SiteContext } from './context.ts';

/** Every page of the newsroom by its path; a page is made when it is asked for. */
export type Site = ReadonlyMap<string, () => Page>;

/** Lays out the newsroom. What is withheld or under embargo at this moment has no page and is on none. */
export function createSite(context: SiteContext): Site {
  const now = context.now();
  const entries = context.newsroom.entries.filter(({ release }) => isPublic(release, now));
  const years = yearsOf(entries);
  const site = new Map<string, () => Page>([
    ['', () => frontPage(entries, context)],
    ['about/', () => aboutPage(context)],
    ['accessibility/', () => accessibilityPage(context)],
    ['archive/', () => archivePage(years, context)],
  ]);
  for (const year of years) site.set(`archive/${year.key}/`, () => yearPage(year, context));
  for (const entry of entries) site.set(entry.path, () => releasePage(entry, context));
  return site;
}
