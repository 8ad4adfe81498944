import { renderToTop } from '@talstreck/components/server.js';
import { address, link, type SiteContext } from '../site/context.ts';
import { feedLinks, feeds } from '../site/exports.ts';
import { html, trusted, type Markup } from './markup.ts';
import { searchForm } from './search-form.ts';

/** A page of the newsroom: what differs between them. */
export interface Page {
  /** Relative to the newsroom's root; undefined where a page has no address of its own (errors, answers to a search). */
  readonly path?: string;
  readonly title: string;
  readonly description?: string;
  readonly main: Markup;
  /** More for the head: structured data, links. */
  readonly head?: Markup;
  /** The menu entry that this page is. */
  readonly current?: 'latest' | 'archive' | 'people' | 'about';
  /** Whether the masthead holds the search form; the search page has its own. */
  readonly searchForm?: boolean;
  /** False for pages that search engines should leave out. */
  readonly indexed?: boolean;
}

/** The one frame of every page, static or served. */
export function renderPage(page: Page, context: SiteContext): string {
  const { assets, lang, name } = context;
  const title = page.path === '' ? name : `${page.title} – ${name}`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description !== undefined && html`<meta name="description" content="${page.description}">`}
${page.indexed === false && html`<meta name="robots" content="noindex">`}
${page.path !== undefined && html`<link rel="canonical" href="${address(context, page.path)}">`}
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${link(context, assets.style.path)}">
<link rel="icon" type="image/svg+xml" href="${link(context, assets.icon.path)}">
${feedLinks(context)}${context.search.by !== 'nobody' && html`<link rel="search" type="application/opensearchdescription+xml" title="${name}" href="${link(context, 'opensearch.xml')}">`}
<script type="module" src="${link(context, assets.script.path)}"></script>
${context.search.by === 'browser' && html`<script type="module" src="${link(context, assets.search.path)}"></script>`}
${context.live && html`<script type="module" src="${link(context, assets.live.path)}"></script>`}
${page.head}
</head>
<body id="top">
${masthead(page, context)}
<main id="content" tabindex="-1">
${problems(context)}
${page.main}
</main>
${footer(context)}
</body>
</html>
`.toString();
}

function masthead(page: Page, context: SiteContext): Markup {
  const { messages, name } = context;
  const entry = (key: NonNullable<Page['current']>, path: string, text: string): Markup =>
    html`<li><a href="${link(context, path)}"${page.current === key && html` aria-current="page"`}>${text}</a></li>`;
  return html`<header class="masthead">
<a class="skip" href="#content">${messages.skipToContent}</a>
<p class="masthead-name"><a href="${link(context, '')}">${name}</a></p>
<nav aria-label="${messages.mainMenu}">
<ul>
${entry('latest', '', messages.latest)}
${entry('archive', 'archive/', messages.archive)}
${context.newsroom.settings.people !== false && entry('people', 'people/', messages.people)}
${entry('about', 'about/', messages.about)}
</ul>
</nav>
${page.searchForm !== false && html`<div class="masthead-search">${searchForm(context)}</div>`}
</header>`;
}

/** What a press officer has to mend, where the page is seen by them alone. */
function problems(context: SiteContext): Markup | undefined {
  if (context.problems.length === 0) return undefined;
  return html`<section class="notice problems" role="status"><h2>${context.messages.problems}</h2>
<ul>${context.problems.map(
    ({ file, line, message }) => html`<li lang="en"><strong>${file}:${line}</strong> ${message}</li>
`,
  )}</ul></section>`;
}

function footer(context: SiteContext): Markup {
  const { messages, name, lang } = context;
  const { settings } = context.newsroom;
  return html`<footer>
${trusted(renderToTop({ lang }))}
<div class="colophon">
<p class="colophon-name">${name}</p>
${settings.publisher?.description !== undefined && html`<p class="colophon-about">${settings.publisher.description}</p>`}
<ul>
<li><a href="${link(context, 'about/')}">${messages.about}</a></li>
${
  settings.tools !== false &&
  html`<li><a href="${link(context, 'playground/')}">${messages.playground.title}</a></li>
<li><a href="${link(context, 'gallery/')}">${messages.gallery.title}</a></li>`
}
<li><a href="${link(context, 'accessibility/')}">${messages.accessibility}</a></li>
${feeds.map(
  ({ path, name: format }) => html`<li><a href="${link(context, path)}">${format}</a></li>
`,
)}</ul>
</div>
</footer>`;
}
