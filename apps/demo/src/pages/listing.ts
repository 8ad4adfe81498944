import { formatDate, formatMonth } from '../newsroom/dates.ts';
import type { Entry } from '../newsroom/newsroom.ts';
import { link, type SiteContext } from '../site/context.ts';
import { html, type Markup } from './markup.ts';

/** Releases under the month that they were published in; those without a date come last. */
export function listing(entries: readonly Entry[], context: SiteContext): Markup {
  return html`${groupByMonth(entries, context).map(
    (group) => html`<section class="month">
<h2 class="month-name">${group.name}</h2>
<ol class="month-releases">
${group.entries.map((entry) => teaser(entry, context))}
</ol>
</section>`,
  )}`;
}

interface Group {
  readonly name: string;
  readonly entries: Entry[];
}

/** Entries come sorted by date, so a month is a run of neighbours. */
export function groupByMonth(entries: readonly Entry[], context: SiteContext): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const name =
      entry.date === undefined
        ? context.messages.undated
        : formatMonth(entry.date, context.lang);
    const last = groups.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else groups.push({ name, entries: [entry] });
  }
  return groups;
}

function teaser(entry: Entry, context: SiteContext): Markup {
  const { release, date } = entry;
  return html`<li class="teaser" id="${entry.slug}">
${eyebrow(entry, context)}
<h3 lang="${release.inLanguage}"><a href="${link(context, entry.path)}">${headlineOf(entry, context)}</a></h3>
${release.lede !== undefined && html`<p class="teaser-lede" lang="${release.inLanguage}">${shorten(release.lede)}</p>`}
${date !== undefined && html`<p class="teaser-date"><time datetime="${date}">${formatDate(date, context.lang)}</time></p>`}
</li>`;
}

/** Who issues a release, in which language when it is not the newsroom's, and whether it was withdrawn. */
export function eyebrow({ release }: Entry, context: SiteContext): Markup {
  const language =
    release.inLanguage === context.lang ? undefined : languageName(release.inLanguage, context);
  const parts = [release.publisher?.name, language].filter((part) => part !== undefined);
  return html`<p class="eyebrow">${parts.join(' · ')}</p>`;
}

/** The headline, or words that say that there is none. */
export function headlineOf({ release }: Entry, context: SiteContext): string {
  return release.headline ?? context.messages.untitled;
}

function languageName(tag: string, context: SiteContext): string | undefined {
  return new Intl.DisplayNames(context.lang, { type: 'language' }).of(tag);
}

/** At most 240 characters, cut between sentences where one ends in time, else between words. */
export function shorten(text: string): string {
  if (text.length <= 240) return text;
  const cut = text.slice(0, 240);
  const sentence = cut.lastIndexOf('. ');
  if (sentence > 100) return cut.slice(0, sentence + 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
