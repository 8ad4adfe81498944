import type { Entry } from '../newsroom/newsroom.ts';
import { html } from '../pages/markup.ts';
import { address, type SiteContext } from './context.ts';
import type { Resource } from './resource.ts';

/** All pages for search engines (sitemaps.org protocol 0.9), with the date of the last change of each release. */
export function sitemap(paths: readonly string[], entries: readonly Entry[], context: SiteContext): Resource {
  const changed = new Map(entries.map(({ path, date, release }) => [path, release.dateModified ?? date]));
  const urls = paths.map((path) => {
    const date = changed.get(path);
    return html`<url><loc>${address(context, path)}</loc>${date !== undefined && html`<lastmod>${date}</lastmod>`}</url>
`;
  });
  return {
    type: 'application/xml; charset=utf-8',
    content: html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.toString(),
  };
}

/** Lets a browser offer the newsroom's search (OpenSearch 1.1; a short name has at most 16 characters). */
export function openSearch(context: SiteContext): Resource {
  const template = `${address(context, 'search/')}?q={searchTerms}`;
  return {
    type: 'application/opensearchdescription+xml; charset=utf-8',
    content: html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${context.name.slice(0, 16).trim()}</ShortName>
<Description>${context.messages.searchIn(context.name)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`.toString(),
  };
}

/** Everything may be indexed but answers to searches; the page to search from is none. */
export function robots(context: SiteContext): Resource {
  const disallowed = `${context.base.pathname}search/?`;
  return {
    type: 'text/plain; charset=utf-8',
    content: `User-agent: *\nDisallow: ${disallowed}\nSitemap: ${address(context, 'sitemap.xml')}\n`,
  };
}
