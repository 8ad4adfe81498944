/** What follows the body: pictures, files, further reading, contacts, the issuer, the history, and where it is from. */
import type { Attachment, Change, ContactPoint, Organisation, PressRelease } from '@talstreck/core/model';

import { formatDate } from '../dates/format-date.ts';
import { ownDirection } from '../locales/direction.ts';
import { fill } from '../locales/localise.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { idOf } from './body.template.ts';
import type { Body } from './body.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { imageTemplate } from './image.template.ts';
import { inlineTemplate } from './inline.ts';
import { labelTemplate } from './labels.ts';
import type { ArticleLabels, ArticleMessages } from './labels.ts';

/** The parts that the release has, in the order of their use to a reader. */
export function partsTemplate<T>(html: Html<T>, body: Body): readonly Hole<T>[] {
  const { release, localisation } = body;
  const { messages } = localisation;
  const level = (body.options.headingLevel ?? 1) + 1;
  const ids = new Set<string>();
  const part = (name: string, title: string, content: readonly Hole<T>[]): Hole<T> => {
    if (content.length === 0) return nothing;
    let id = `part-${name}`;
    for (let number = 2; ids.has(id); number++) id = `part-${name}-${String(number)}`;
    ids.add(id);
    return html`<section class="press-${name}">${headingTemplate(html, level, idOf(body, id), localisation.labelLang, title)}${content}</section>`;
  };
  const history = release.changeHistory ?? [];
  return [
    part(
      'media',
      messages.media,
      (release.media ?? [])
        .map((image) => imageTemplate(html, image, localisation))
        .filter((image) => image !== nothing),
    ),
    part(
      'attachments',
      messages.attachments,
      listTemplate(html, release.attachments, (file) => attachmentTemplate(html, file, localisation)),
    ),
    part(
      'related',
      messages.related,
      listTemplate(html, release.related, ({ url, name }) => html`<a href="${safeUrl(url)}">${name}</a>`),
    ),
    part(
      'contacts',
      messages.contacts,
      listTemplate(html, release.contactPoints, (contact) => contactTemplate(html, contact, localisation)),
    ),
    ...aboutTemplates(html, release, messages, part),
    part(
      'changes',
      messages.changes,
      history.length < 2 ? [] : listTemplate(html, history, (change) => changeTemplate(html, change, localisation)),
    ),
    sourceTemplate(html, body),
  ];
}

function listTemplate<T, Item>(
  html: Html<T>,
  items: readonly Item[] | undefined,
  draw: (item: Item) => Hole<T>,
): readonly T[] {
  return items?.length ? [html`<ul>${items.map((item) => html`<li>${draw(item)}</li>`)}</ul>`] : [];
}

function attachmentTemplate<T>(html: Html<T>, file: Attachment, { lang }: ArticleLabels): Hole<T> {
  const kind = file.encodingFormat
    ?.split(/[/;]/)[1]
    ?.replace(/^.*[.+]/, '')
    .toUpperCase();
  const details = [kind, sizeOf(file.contentSize, lang)].filter(Boolean).join(', ');
  return [html`<a href="${safeUrl(file.url)}">${file.name}</a>`, details ? ` (${details})` : nothing];
}

function sizeOf(bytes: number | undefined, lang: string): string {
  if (bytes === undefined || !(bytes >= 0)) return '';
  const [value, unit] =
    bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'kB'] : [Math.round(bytes / 1e5) / 10, 'MB'];
  return `${value.toLocaleString(lang)} ${unit}`;
}

function contactTemplate<T>(html: Html<T>, contact: ContactPoint, labels: ArticleLabels): Hole<T> {
  const { messages } = labels;
  const role = [contact.role, contact.organisation].filter(Boolean).join(', ');
  const line = (label: string, content: Hole<T>): T => html`<p>${labelTemplate(html, labels, label)}: ${content}</p>`;
  return [
    contact.name ? html`<p><strong>${contact.name}</strong></p>` : nothing,
    role ? html`<p>${role}</p>` : nothing,
    contact.telephone
      ? line(
          messages.telephone,
          html`<a href="tel:${contact.telephone.replace(/[^\d+]/g, '')}">${contact.telephone}</a>`,
        )
      : nothing,
    contact.email
      ? line(messages.email, html`<a href="mailto:${encodeURI(contact.email.toWellFormed())}">${contact.email}</a>`)
      : nothing,
    contact.url ? line(messages.web, html`<a href="${safeUrl(contact.url)}">${contact.url}</a>`) : nothing,
    contact.hours ? line(messages.hours, contact.hours) : nothing,
  ];
}

type Part<T> = (name: string, title: string, content: readonly Hole<T>[]) => Hole<T>;

function aboutTemplates<T>(
  html: Html<T>,
  release: PressRelease,
  messages: ArticleMessages,
  part: Part<T>,
): readonly Hole<T>[] {
  const { publisher } = release;
  const title = publisher ? fill(messages.about, { name: publisher.name }) : messages.aboutIssuer;
  const written = (release.about ?? []).map(
    (block) =>
      html`<p lang="${block.inLanguage ?? nothing}" dir="${ownDirection(block.inLanguage)}">${inlineTemplate(html, block, [])}</p>`,
  );
  const issuers = (release.issuers ?? []).filter((issuer) => issuer.description);
  return [
    part('about', title, written.length > 0 ? written : descriptionTemplate(html, publisher)),
    ...issuers.map((issuer) =>
      part('about', fill(messages.about, { name: issuer.name }), descriptionTemplate(html, issuer)),
    ),
  ];
}

function descriptionTemplate<T>(html: Html<T>, organisation: Organisation | undefined): readonly T[] {
  return organisation?.description ? [html`<p>${organisation.description}</p>`] : [];
}

const CHANGE_LABELS = {
  published: 'published',
  updated: 'updated',
  corrected: 'changeCorrected',
  withdrawn: 'changeWithdrawn',
} as const;

function changeTemplate<T>(html: Html<T>, change: Change, localisation: ArticleLabels): Hole<T> {
  const date = formatDate(change.at, localisation);
  const time =
    date === null ? nothing : html` <time datetime="${change.at}" lang="${localisation.labelLang}">${date}</time>`;
  return [
    labelTemplate(html, localisation, localisation.messages[CHANGE_LABELS[change.kind]]),
    time,
    change.note ? `: ${change.note}` : nothing,
  ];
}

/** Who published it, when, and the address: in print alone, where a page has no other. */
function sourceTemplate<T>(html: Html<T>, { release, options, localisation }: Body): Hole<T> {
  const url = options.url ?? release.url;
  const publisher = release.publisher?.name;
  if (!publisher && !url) return nothing;
  const from = [publisher, formatDate(release.datePublished, localisation), url].filter(Boolean).join(', ');
  return html`<p class="press-print">${labelTemplate(html, localisation, localisation.messages.printed)}: ${from}</p>`;
}
