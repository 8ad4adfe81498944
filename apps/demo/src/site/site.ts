import { collectionsOf } from '../newsroom/collections.ts';
import { isPublic } from '../newsroom/newsroom.ts';
import { findPeople } from '../newsroom/people.ts';
import { aboutPage } from '../pages/about.ts';
import { accessibilityPage } from '../pages/accessibility.ts';
import { archivePage, collectionPaths } from '../pages/archive.ts';
import { renderPage, type Page } from '../pages/frame.ts';
import { frontPage } from '../pages/front.ts';
import { galleryPage, widgetPage, widgetPath } from '../pages/gallery.ts';
import { peoplePage, personPage, personPaths } from '../pages/people.ts';
import { playgroundPage } from '../pages/playground.ts';
import { releasePage } from '../pages/release.ts';
import { searchPage } from '../pages/search.ts';
import type { SiteContext } from './context.ts';
import { feed, feeds } from './exports.ts';
import { addStages } from './stages.ts';
import { openSearch, robots, sitemap } from './machine-files.ts';
import type { Resource } from './resource.ts';

/** Everything in the newsroom by its path; it is made when it is asked for. */
export type Site = ReadonlyMap<string, () => Resource>;

/** Lays out the newsroom. What is withheld or under embargo at this moment has no page and is on none. */
export function createSite(context: SiteContext): Site {
  const now = context.now();
  const entries = context.newsroom.entries.filter(({ release }) => isPublic(release, now));
  const withPeople = context.newsroom.settings.people !== false;
  const people = findPeople(withPeople ? entries : [], context.lang);
  const site = new Map<string, () => Resource>();
  const page = (path: string, make: () => Page): void => {
    site.set(path, () => ({
      type: 'text/html; charset=utf-8',
      content: renderPage(make(), context),
    }));
  };
  page('', () => frontPage(entries, context));
  page('about/', () => aboutPage(context));
  page('accessibility/', () => accessibilityPage(context));
  if (context.search.by === 'browser') page('search/', () => searchPage(context));
  const withTools = context.newsroom.settings.tools !== false;
  if (withTools) {
    page('playground/', () => playgroundPage(context));
    page('gallery/', () => galleryPage(context));
    for (const widget of context.gallery.widgets)
      page(widgetPath(widget.tag), () => widgetPage(widget, undefined, context));
  }
  const collections = collectionsOf(entries);
  for (const collection of collections)
    collectionPaths(collection).forEach((path, index) => {
      page(path, () => archivePage(collection, index + 1, collections, context));
    });
  if (withPeople) page('people/', () => peoplePage(people, context));
  for (const voice of people.voices)
    personPaths(voice).forEach((path, index) => {
      page(path, () => personPage(voice, index + 1, context));
    });
  const publishers = new Map(collections.filter(({ kind }) => kind === 'publisher').map((one) => [one.value, one]));
  for (const entry of entries) {
    const from = publishers.get(entry.release.publisher?.name);
    page(entry.path, () => releasePage(entry, people, from, context));
  }
  const indexed = [...site.keys()];
  if (withTools) addStages(site, page, context);
  site.set('sitemap.xml', () => sitemap(indexed, entries, context));
  for (const format of feeds) site.set(format.path, () => feed(format, entries, context));
  if (context.search.by !== 'nobody') site.set('opensearch.xml', () => openSearch(context));
  site.set('robots.txt', () => robots(context));
  return site;
}
