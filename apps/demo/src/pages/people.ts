import { renderQuotation } from '@talstreck/components/server.js';
import { formatDate } from '../newsroom/dates.ts';
import { utterancesByYear, type People, type Utterance, type Voice } from '../newsroom/people.ts';
import { address, link, type SiteContext } from '../site/context.ts';
import { contact } from './contact.ts';
import type { Page } from './frame.ts';
import { headingOf } from './listing.ts';
import { html, trusted, type Markup } from './markup.ts';
import { pager, pageCount, pagePath, sliceOf } from './pages-of.ts';

const utterancesOnPage = 50;

/** Everyone who is quoted, by the first letter of the name. */
export function peoplePage(people: People, context: SiteContext): Page {
  const { messages, lang } = context;
  const whom = contact(context);
  const letters = Map.groupBy(people.voices, ({ name }) => name.slice(0, 1).toLocaleUpperCase(lang));
  return {
    path: 'people/',
    title: messages.people,
    current: 'people',
    main: html`<div class="page-head"><h1>${messages.people}</h1>
<p>${messages.attributionNotice}${whom !== undefined && html` <a href="${link(context, 'about/')}">${messages.attributionTell}</a>`}</p></div>
${[...letters].map(
  ([letter, voices]) => html`<section class="letter"><h2>${letter}</h2>
<ul>${voices.map(
    (
      voice,
    ) => html`<li><a href="${link(context, voice.path)}">${voice.name}</a>${voiceTitle(voice) !== '' && html` <span>${voiceTitle(voice)}</span>`}</li>
`,
  )}</ul></section>`,
)}`,
  };
}

/** The addresses of a person's pages: the first, and as many more as the quotations need. */
export function personPaths(voice: Voice): readonly string[] {
  const count = pageCount(voice.utterances.length, utterancesOnPage);
  return Array.from({ length: count }, (_, index) => pagePath(voice.path, index + 1));
}

/** What a person has said, the newest first, with a chart over the years. */
export function personPage(voice: Voice, number: number, context: SiteContext): Page {
  const { messages } = context;
  const title = voiceTitle(voice);
  const whom = contact(context);
  const shown = sliceOf(voice.utterances, number, utterancesOnPage);
  const releases = Map.groupBy(shown, ({ entry }) => entry);
  return {
    path: pagePath(voice.path, number),
    title: title === '' ? voice.name : `${voice.name}, ${title}`,
    description: `${voice.name}: ${messages.quotations(voice.utterances.length)}`,
    current: 'people',
    head: html`${trusted(personData(voice, context))}`,
    main: html`<div class="page-head"><h1>${voice.name}</h1>
${title !== '' && html`<p>${title}</p>`}
<p>${messages.quotations(voice.utterances.length)}</p></div>
${number === 1 && chart(voice, context)}
<div class="utterances">
${[...releases.values()].map((utterances) => fromOneRelease(utterances, context))}
</div>
${pager(voice.path, number, pageCount(voice.utterances.length, utterancesOnPage), context)}
<div class="notice"><p>${messages.attributionNotice}${whom !== undefined && html` ${messages.attributionTell}`}</p>${whom}</div>`,
  };
}

function fromOneRelease(utterances: readonly Utterance[], context: SiteContext): Markup {
  const entry = utterances[0]?.entry;
  if (entry === undefined) return html``;
  const { inLanguage } = entry.release;
  return html`<section>
${headingOf(entry, context)}
${entry.date !== undefined && html`<p class="press-hit-meta"><time datetime="${entry.date}">${formatDate(entry.date, context.lang)}</time></p>`}
<div lang="${inLanguage}">
${utterances.map(({ quotation }) => trusted(renderQuotation({ quotation: { ...quotation, inLanguage }, id: `${entry.slug}-${quotation.id}` })))}
</div>
</section>`;
}

/** A table whose cells hold bars: a reader of the table and a viewer of the chart get the same figures. */
function chart(voice: Voice, context: SiteContext): Markup | undefined {
  const years = utterancesByYear(voice);
  if (years.length < 2) return undefined;
  const most = Math.max(...years.map(([, count]) => count));
  const { messages } = context;
  return html`<table class="chart">
<caption>${messages.quotationsByYear}</caption>
<thead class="visually-hidden"><tr><th scope="col">${messages.year}</th><th scope="col">${messages.quotationsHeading}</th></tr></thead>
<tbody>
${years.map(
  ([
    year,
    count,
  ]) => html`<tr><th scope="row">${year}</th><td><svg width="${Math.round((count / most) * 240)}" height="12" aria-hidden="true"><rect width="100%" height="12"/></svg>${count}</td></tr>
`,
)}</tbody>
</table>`;
}

/** The person's title and affiliation, each once. */
function voiceTitle({ jobTitle, affiliation }: Voice): string {
  if (jobTitle === undefined) return affiliation ?? '';
  if (affiliation === undefined || jobTitle.toLowerCase().includes(affiliation.toLowerCase())) return jobTitle;
  return `${jobTitle}, ${affiliation}`;
}

/** schema.org Person, as JSON-LD. */
function personData(voice: Voice, context: SiteContext): string {
  const { name, jobTitle, affiliation } = voice;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    url: address(context, voice.path),
    jobTitle,
    affiliation: affiliation === undefined ? undefined : { '@type': 'Organization', name: affiliation },
  };
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}
