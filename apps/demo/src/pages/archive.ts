import type { ListFilter } from '@talstreck/components/server.js';
import { languageName } from '../locales/index.ts';
import type { Collection } from '../newsroom/collections.ts';
import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { listing } from './listing.ts';
import { html } from './markup.ts';
import { pageCount, pagePath, sliceOf } from './pages-of.ts';

const releasesOnPage = 50;
const mostChoices = 30;

/** The addresses of a part's pages. */
export function collectionPaths(collection: Collection): readonly string[] {
  const count = pageCount(collection.entries.length, releasesOnPage);
  return Array.from({ length: count }, (_, index) => pagePath(collection.path, index + 1));
}

/** A page of the archive, or of a part of it, with links to the other parts. */
export function archivePage(
  collection: Collection,
  number: number,
  all: readonly Collection[],
  context: SiteContext,
): Page {
  const { messages } = context;
  const { entries, path } = collection;
  const name = collectionName(collection, context);
  const count = pageCount(entries.length, releasesOnPage);
  const suffix = number === 1 ? '' : ` (${messages.pageOf(number, count)})`;
  return {
    path: pagePath(path, number),
    title: (collection.kind === 'all' ? name : `${messages.archive}: ${name}`) + suffix,
    current: 'archive',
    main: html`<div class="page-head"><h1>${name}</h1></div>
${listing(sliceOf(entries, number, releasesOnPage), context, {
  filters: filters(collection, all, context),
  total: entries.length,
  ...(number > 1 && { previous: link(context, pagePath(path, number - 1)) }),
  ...(number < count && { next: link(context, pagePath(path, number + 1)) }),
})}`,
  };
}

/** A row of choices for every kind of part that divides the archive; the largest where there are very many. */
function filters(current: Collection, all: readonly Collection[], context: SiteContext): readonly ListFilter[] {
  const { messages } = context;
  const everything = all.find(({ kind }) => kind === 'all');
  const labels = {
    year: messages.year,
    category: messages.category,
    language: messages.language,
    publisher: messages.publisher,
  } as const;
  return (['year', 'category', 'language', 'publisher'] as const).flatMap((kind) => {
    const parts = largest(all.filter((part) => part.kind === kind));
    if (everything === undefined || parts.length < 2) return [];
    return {
      label: labels[kind],
      choices: [
        { label: messages.all, url: link(context, everything.path), current: current.kind !== kind },
        ...parts.map((part) => ({
          label: collectionName(part, context),
          url: link(context, part.path),
          count: part.entries.length,
          current: part.path === current.path,
        })),
      ],
    };
  });
}

function largest(parts: readonly Collection[]): readonly Collection[] {
  if (parts.length <= mostChoices) return parts;
  const sizes = parts.map(({ entries }) => entries.length).sort((one, other) => other - one);
  const least = sizes[mostChoices] ?? 0;
  return parts.filter(({ entries }) => entries.length > least);
}

function collectionName({ kind, value }: Collection, { messages, lang }: SiteContext): string {
  if (kind === 'all') return messages.archive;
  if (value === undefined) return messages.undated;
  if (kind === 'language') return languageName(value, lang);
  return value;
}
