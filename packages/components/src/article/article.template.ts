/** The markup of a release as an article. */
import type { Block, PressRelease, TextBlock, Translation } from '@talstreck/core/model';

import { formatDate } from '../dates/format-date.ts';
import { directionOf, ownDirection } from '../locales/direction.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import type { ArticleOptions } from './article-options.ts';
import { blockId, bodyOf, bodyTemplate, wordsTemplate } from './body.template.ts';
import type { Body } from './body.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { noticesTemplate } from './notices.template.ts';
import { partsTemplate } from './parts.template.ts';
import { publicationOf } from './publication.ts';
import { articleLabels } from './labels.ts';
import type { ArticleLabels } from './labels.ts';

/** What stands inside a `<press-article>`: one `<article>` in the language of the release. */
export function articleTemplate<T>(html: Html<T>, release: PressRelease, options: ArticleOptions = {}): T {
  const localisation = articleLabels(release.inLanguage, options.interfaceLanguage);
  const publication = options.preview ? 'public' : publicationOf(release, options.now ?? Date.now());
  const content =
    publication === 'public'
      ? publicTemplate(html, bodyOf(release, options, localisation))
      : html`<header>${headlineTemplate(html, release, options)}${noticesTemplate(html, release, localisation, publication)}</header>`;
  return html`<article lang="${release.inLanguage || nothing}" dir="${directionOf(release.inLanguage)}">${content}</article>`;
}

function publicTemplate<T>(html: Html<T>, body: Body): Hole<T> {
  const { release, options, localisation } = body;
  const lede = ledeOf(release);
  return [
    html`<header>${release.category ? html`<p class="press-category">${release.category}</p>` : nothing}${headlineTemplate(html, release, options)}${subheadTemplate(html, release)}${metaTemplate(html, body)}${translationsTemplate(html, release, localisation)}</header>`,
    noticesTemplate(html, release, localisation, 'public'),
    lede
      ? html`<p class="press-lede" id="${lede.index < 0 ? nothing : blockId(body, lede.index)}" lang="${lede.block.inLanguage ?? nothing}" dir="${ownDirection(lede.block.inLanguage)}">${wordsTemplate(html, body, lede.block, lede.index)}</p>`
      : nothing,
    contentsTemplate(html, body),
    html`<div class="press-body">${bodyTemplate(html, body, lede?.index ?? -1)}</div>`,
    partsTemplate(html, body),
  ];
}

function headlineTemplate<T>(html: Html<T>, release: PressRelease, options: ArticleOptions): Hole<T> {
  if (!release.headline) return nothing;
  return headingTemplate(
    html,
    options.headingLevel ?? 1,
    `${options.idPrefix ?? ''}headline`,
    nothing,
    release.headline,
  );
}

function subheadTemplate<T>(html: Html<T>, release: PressRelease): Hole<T> {
  return release.alternativeHeadline ? html`<p class="press-subhead">${release.alternativeHeadline}</p>` : nothing;
}

/** Place, dates and reading time: what is known of them. */
function metaTemplate<T>(html: Html<T>, { release, localisation }: Body): Hole<T> {
  const { messages } = localisation;
  const published = dateTemplate(html, messages.published, release.datePublished, localisation);
  const updated =
    release.dateModified === release.datePublished
      ? nothing
      : dateTemplate(html, messages.updated, release.dateModified, localisation);
  const minutes = readingMinutes(release.blocks);
  const items: readonly Hole<T>[] = [
    hasOwnDateline(release) ? html`<li>${release.dateline?.text}</li>` : nothing,
    published,
    updated,
    minutes >= 2
      ? html`<li class="press-screen" lang="${localisation.labelLang}">${messages.readingTime.replace('{count}', String(minutes))}</li>`
      : nothing,
  ];
  return items.every((item) => item === nothing) ? nothing : html`<ul class="press-meta">${items}</ul>`;
}

function dateTemplate<T>(html: Html<T>, label: string, date: string | undefined, localisation: ArticleLabels): Hole<T> {
  const words = formatDate(date, localisation);
  return words === null
    ? nothing
    : html`<li lang="${localisation.labelLang}">${label} <time datetime="${date}">${words}</time></li>`;
}

/** Whether the dateline stands in no block of the body, and says more than the day of publication beside it. */
function hasOwnDateline(release: PressRelease): boolean {
  const { dateline, datePublished } = release;
  if (!dateline?.text) return false;
  if (dateline.place === undefined && dateline.date !== undefined && datePublished?.startsWith(dateline.date))
    return false;
  const range = release.ranges?.dateline;
  return !release.blocks.some((block) =>
    range
      ? block.start <= range.start && range.end <= block.end
      : 'text' in block && block.text.startsWith(dateline.text),
  );
}

/** 238 words (Brysbaert 2019, "How many words do we read per minute?") of six letters, the space among them. */
const CHARACTERS_A_MINUTE = 1400;

function readingMinutes(blocks: readonly Block[]): number {
  let characters = 0;
  for (const block of blocks) if ('text' in block) characters += block.text.length;
  return Math.round(characters / CHARACTERS_A_MINUTE);
}

function translationsTemplate<T>(
  html: Html<T>,
  release: PressRelease,
  { messages, labelLang }: ArticleLabels,
): Hole<T> {
  if (!release.translations?.length) return nothing;
  const links = release.translations.map((translation) => {
    const lang = translation.inLanguage;
    return html`<li><a href="${safeUrl(translation.url)}" hreflang="${lang}" lang="${lang}">${translationName(translation)}</a></li>`;
  });
  return html`<nav class="press-translations" lang="${labelLang}" aria-label="${messages.translations}"><ul>${links}</ul></nav>`;
}

/** The name of a translation, with that of its language where it does not say it: "More ferries, English". */
function translationName({ inLanguage, name }: Translation): string {
  const language = languageName(inLanguage);
  return [name, !name?.includes(language) && language].filter(Boolean).join(', ');
}

/** The language's name in itself: "suomi", "English". */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The block that is the lede, or the lede's own words where it stands in no block (index -1). */
function ledeOf(release: PressRelease): { readonly block: TextBlock; readonly index: number } | null {
  const { lede } = release;
  if (!lede) return null;
  const range = release.ranges?.lede;
  const index = release.blocks.findIndex(
    (block) =>
      block.type === 'paragraph' && (block.text === lede || (range?.start === block.start && range.end === block.end)),
  );
  const block = release.blocks[index];
  if (block?.type === 'paragraph') return { block, index };
  return { block: { start: range?.start ?? 0, end: range?.end ?? lede.length, text: lede }, index: -1 };
}

/** Headings of this many and more are worth a table of contents. */
const CONTENTS_FROM = 3;

function contentsTemplate<T>(html: Html<T>, { release, headingIds, localisation }: Body): Hole<T> {
  const { messages, labelLang, ownLang } = localisation;
  const links: T[] = [];
  for (const [index, id] of headingIds) {
    const block = release.blocks[index];
    if (block?.type === 'heading' && block.depth === 2) links.push(html`<li><a href="#${id}">${block.text}</a></li>`);
  }
  if (links.length < CONTENTS_FROM) return nothing;
  return html`<nav class="press-contents" lang="${labelLang}" aria-label="${messages.contents}"><p>${messages.contents}</p><ol lang="${ownLang}">${links}</ol></nav>`;
}
