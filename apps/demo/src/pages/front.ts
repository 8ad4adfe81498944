import type { Quotation } from '@talstreck/core/model';
import { formatDate } from '../newsroom/dates.ts';
import type { Entry } from '../newsroom/newsroom.ts';
import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { headingOf, listing, publisherName } from './listing.ts';
import { html, type Markup } from './markup.ts';

const onFrontPage = 40;

/** The front page: the newest release with its lede and a voice from it, then the others by month. */
export function frontPage(entries: readonly Entry[], context: SiteContext): Page {
  const [first, ...others] = entries;
  const shown = others.slice(0, onFrontPage);
  return {
    path: '',
    title: context.messages.latest,
    current: 'latest',
    ...description(context),
    main: html`<h1 class="visually-hidden">${context.name}</h1>
${first === undefined ? undefined : lead(first, context)}
${(shown.length > 0 || first === undefined) && listing(shown, context, { total: entries.length })}
${others.length > shown.length && html`<p class="more"><a href="${link(context, 'archive/')}">${context.messages.allReleases}</a></p>`}`,
  };
}

function description(context: SiteContext): { readonly description?: string } {
  const about = context.newsroom.settings.publisher?.description;
  return about === undefined ? {} : { description: about };
}

function lead(entry: Entry, context: SiteContext): Markup {
  const { release, date } = entry;
  const lang = release.inLanguage;
  const quotation = voice(entry);
  return html`<section class="lead">
<div class="lead-story">
<p class="eyebrow">${publisherName(entry)}</p>
${headingOf(entry, context)}
${release.lede !== undefined && html`<p class="lead-lede" lang="${lang}" dir="auto">${release.lede}</p>`}
${date !== undefined && html`<p class="teaser-date"><time datetime="${date}">${formatDate(date, context.lang)}</time></p>`}
</div>
${quotation !== undefined && voiceMarkup(quotation, entry, context)}
</section>`;
}

/** The shortest whole quotation whose speaker is certain: words put in the wrong mouth do harm. */
function voice({ release }: Entry): Quotation | undefined {
  return (release.quotations ?? [])
    .filter(
      ({ kind, partial, confidence, attribution, speaker, text }) =>
        kind === 'direct' &&
        partial !== true &&
        (confidence === 'high' || attribution !== 'inferred') &&
        speaker?.type === 'person' &&
        speaker.name !== null &&
        text.length >= 60,
    )
    .sort((one, other) => one.text.length - other.text.length)[0];
}

function voiceMarkup(quotation: Quotation, entry: Entry, context: SiteContext): Markup {
  const { speaker, text, id } = quotation;
  const title = [speaker?.jobTitle, speaker?.affiliation].filter((part) => part !== undefined);
  return html`<figure class="voice" lang="${entry.release.inLanguage}" dir="auto">
<blockquote><p><a href="${link(context, `${entry.path}#${id}`)}">${text}</a></p></blockquote>
<figcaption><span class="voice-name">${speaker?.name ?? undefined}</span>${title.length > 0 && html`, ${title.join(', ')}`}</figcaption>
</figure>`;
}
