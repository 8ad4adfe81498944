/** The body of an article: the release's own words, block by block, with its quotations at their place. */
import type {
  Block,
  Blockquote,
  List,
  Paragraph,
  PressRelease,
  Quotation,
  Range,
  Table,
  TextBlock,
} from '@talstreck/core/model';

import { attributionIn, isPubliclyAttributed, namingPart, speakerLine } from '../quotation/attribution.ts';
import { footerTemplate } from '../quotation/quotation.template.ts';
import { ownDirection } from '../locales/direction.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import type { ArticleOptions } from './article-options.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { imageTemplate } from './image.template.ts';
import { inOrder } from './in-order.ts';
import { inlineTemplate } from './inline.ts';
import type { Annotation } from './inline.ts';
import { quotedByBlock } from './quoted.ts';
import type { Quoted, QuotedPiece } from './quoted.ts';
import type { ArticleLabels } from './labels.ts';

/** A release on its way to the page: what the templates of its parts need to know. */
export interface Body {
  readonly release: PressRelease;
  readonly options: ArticleOptions;
  readonly localisation: ArticleLabels;
  readonly quoted: Quoted;
  /** The ids of the headings, by the index of their block. */
  readonly headingIds: ReadonlyMap<number, string>;
}

/** Prepares a release: finds its quotations' places and gives its headings their ids. */
export function bodyOf(release: PressRelease, options: ArticleOptions, localisation: ArticleLabels): Body {
  return {
    release,
    options,
    localisation,
    quoted: quotedByBlock(release.blocks, release.quotations ?? []),
    headingIds: headingIds(release.blocks, options.idPrefix ?? ''),
  };
}

/** All blocks but the skipped one, in reading order. Blocks of an unknown type are left out. */
export function bodyTemplate<T>(html: Html<T>, body: Body, skip: number): readonly Hole<T>[] {
  const { blocks } = body.release;
  const whole = blocks.map((block, index) => (index === skip ? null : wholeQuotation(block, body.quoted[index])));
  const drawn: Hole<T>[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || index === skip) continue;
    const quotation = whole[index];
    if (!quotation) {
      drawn.push(blockTemplate(html, body, block, index));
      continue;
    }
    const first = index;
    while (whole[index + 1] === quotation) index++;
    drawn.push(quotationBlocksTemplate(html, body, quotation, first, index));
  }
  return drawn;
}

/** A block's words with its marks and quotations: for the lede, which stands in the header. */
export function wordsTemplate<T>(html: Html<T>, body: Body, block: TextBlock, index: number): Hole<T> {
  return inlineTemplate(html, block, annotationsOf(body, block, body.quoted[index] ?? [], true));
}

function isWords(block: Block): block is Paragraph | Blockquote {
  return block.type === 'paragraph' || block.type === 'blockquote';
}

const LETTER = /[\p{L}\p{N}]/u;
/** Anything but the space and the marks that stand around quoted words most often: to know those costs less. */
const BESIDES_MARKS = /[^ .,:!?"'»\u2010-\u2026-]/;

/** The quotation that a block consists of: nothing but its words, its attribution and punctuation. */
function wholeQuotation(block: Block | undefined, pieces: readonly QuotedPiece[] | undefined): Quotation | null {
  if (!block || !isWords(block) || !pieces) return null;
  const quotation = pieces[0]?.quotation;
  if (quotation?.kind !== 'direct' || quotation.partial) return null;
  for (const piece of pieces) if (piece.quotation !== quotation) return null;
  const attribution = attributionIn(quotation, block);
  const { spans } = quotation;
  const [span, next] = spans;
  // Most have one span: to copy a list costs more than to write it.
  const covered = !attribution ? spans : !span || next ? [...spans, attribution] : [span, attribution];
  return saysOutside(block, covered, hasLetter) ? null : quotation;
}

function hasLetter(words: string): boolean {
  return BESIDES_MARKS.test(words) && LETTER.test(words);
}

/** Whether a block says something of a kind outside these ranges of it. */
function saysOutside(block: TextBlock, covered: readonly Range[], isSuch: (words: string) => boolean): boolean {
  const { text, start: offset } = block;
  let at = offset;
  for (const { start, end } of inOrder(covered, byStart)) {
    if (start > at && isSuch(text.slice(at - offset, start - offset))) return true;
    at = Math.max(at, end);
  }
  return at - offset < text.length && isSuch(text.slice(at - offset));
}

function byStart(one: Range, other: Range): number {
  return one.start - other.start;
}

/** Whether a block names the speaker of a quotation, outside the quoted words. */
function isNamedIn(block: TextBlock, quotation: Quotation): boolean {
  if (isMentionedIn(block, quotation)) return true;
  const naming = namingPart(quotation);
  return !!naming && saysOutside(block, quotation.spans, (words) => words.includes(naming));
}

/** Whether the mention is the whole name and stands there: most do, and to see that costs less than to look for it. */
function isMentionedIn({ text, start }: TextBlock, { mention, speaker, spans }: Quotation): boolean {
  return (
    !!mention &&
    mention.text === speaker?.name &&
    mention.start >= start &&
    text.startsWith(mention.text, mention.start - start) &&
    !spans.some((span) => span.start < mention.end && mention.start < span.end)
  );
}

/** The blocks of one quotation as one blockquote, each block a paragraph of it. */
function quotationBlocksTemplate<T>(html: Html<T>, body: Body, quotation: Quotation, first: number, last: number): T {
  // A quotation is whole in blocks of words alone.
  const blocks = body.release.blocks as readonly TextBlock[];
  const block = blocks[first] as TextBlock;
  const isFirst = body.quoted[first]?.[0]?.isFirst ?? false;
  const more: T[] = [];
  let isNamed = isNamedIn(block, quotation);
  for (let index = first + 1; index <= last; index++) {
    const next = blocks[index] as TextBlock;
    more.push(
      html`<p id="${blockId(body, index)}" lang="${next.inLanguage ?? nothing}" dir="${ownDirection(next.inLanguage)}">${partTemplate(html, body, next, index)}</p>`,
    );
    isNamed ||= isNamedIn(next, quotation);
  }
  const line = isPubliclyAttributed(quotation) ? speakerLine(quotation) : null;
  const footer = footerTemplate(html, isNamed ? null : line);
  const id = (isFirst && idOf(body, quotation.id)) || nothing;
  const { inLanguage } = quotation;
  return html`<press-quotation speaker="${line ?? nothing}"><blockquote id="${id}" lang="${inLanguage ?? nothing}" dir="${ownDirection(inLanguage)}"><p id="${isFirst ? nothing : blockId(body, first)}" lang="${block.inLanguage ?? nothing}" dir="${ownDirection(block.inLanguage)}">${partTemplate(html, body, block, first)}</p>${more}${footer}</blockquote></press-quotation>`;
}

/** The words of a block that one quotation consists of: its id stands on the blockquote. */
function partTemplate<T>(html: Html<T>, body: Body, block: TextBlock, index: number): Hole<T> {
  return inlineTemplate(html, block, annotationsOf(body, block, body.quoted[index] ?? [], false));
}

function blockTemplate<T>(html: Html<T>, body: Body, block: Block, index: number): Hole<T> {
  const id = blockId(body, index);
  switch (block.type) {
    case 'paragraph': {
      const paragraph = html`<p id="${id}" lang="${block.inLanguage ?? nothing}" dir="${ownDirection(block.inLanguage)}">${wordsTemplate(html, body, block, index)}</p>`;
      const speakers = speakersTemplate(html, body, block, index);
      return speakers === nothing ? paragraph : [paragraph, speakers];
    }
    case 'blockquote':
      return html`<blockquote id="${id}" lang="${block.inLanguage ?? nothing}" dir="${ownDirection(block.inLanguage)}"><p>${wordsTemplate(html, body, block, index)}</p></blockquote>`;
    case 'heading': {
      const level = block.depth + (body.options.headingLevel ?? 1) - 1;
      return headingTemplate(
        html,
        level,
        body.headingIds.get(index) ?? id,
        block.inLanguage ?? nothing,
        wordsTemplate(html, body, block, index),
      );
    }
    case 'list': {
      const items = itemsTemplate(html, body, block, index);
      return block.ordered ? html`<ol id="${id}">${items}</ol>` : html`<ul id="${id}">${items}</ul>`;
    }
    case 'table':
      return html`<section class="press-table" lang="${body.localisation.labelLang}" aria-label="${body.localisation.messages.table}" tabindex="0"><table id="${id}" lang="${body.localisation.ownLang}">${rowsTemplate(html, body, block, index)}</table></section>`;
    case 'image':
      return imageTemplate(html, block, body.localisation);
    default:
      return nothing;
  }
}

/**
 * The speakers of direct quotations inside a paragraph that the paragraph itself does not name, where they may be
 * named in public.
 */
function speakersTemplate<T>(html: Html<T>, body: Body, block: TextBlock, index: number): Hole<T> {
  const pieces = body.quoted[index];
  if (pieces === undefined) return nothing;
  const lines = new Set<string>();
  for (const { quotation, isFirst } of pieces) {
    if (!isFirst || quotation.kind !== 'direct' || quotation.partial || !isPubliclyAttributed(quotation)) continue;
    const line = speakerLine(quotation);
    if (line !== null && !isNamedIn(block, quotation)) lines.add(line);
  }
  return lines.size === 0
    ? nothing
    : html`<p class="press-attribution"><span class="press-speaker">${[...lines].join('; ')}</span></p>`;
}

function itemsTemplate<T>(html: Html<T>, body: Body, list: List, index: number): readonly T[] {
  return list.items.map(
    (item) =>
      html`<li lang="${item.inLanguage ?? nothing}" dir="${ownDirection(item.inLanguage)}">${wordsTemplate(html, body, item, index)}</li>`,
  );
}

function rowsTemplate<T>(html: Html<T>, body: Body, table: Table, index: number): readonly T[] {
  const row = (cells: readonly TextBlock[], isHeader: boolean): T =>
    html`<tr>${cells.map((cell) => {
      const words = wordsTemplate(html, body, cell, index);
      return isHeader ? html`<th scope="col">${words}</th>` : html`<td>${words}</td>`;
    })}</tr>`;
  const head = table.header ? table.rows.slice(0, 1) : [];
  const rest = table.rows.slice(head.length);
  return [
    ...head.map((cells) => html`<thead>${row(cells, true)}</thead>`),
    html`<tbody>${rest.map((cells) => row(cells, false))}</tbody>`,
  ];
}

/** The quotations, speakers and dash of a block as annotations on its words. */
function annotationsOf(
  body: Body,
  block: TextBlock,
  pieces: readonly QuotedPiece[],
  withIds: boolean,
): readonly Annotation[] {
  if (pieces.length === 0) return [];
  const annotations: Annotation[] = [];
  for (const { quotation, span, isFirst } of pieces) {
    if (span.start >= block.end || span.end <= block.start) continue;
    const id = idOf(body, quotation.id);
    const { start, end } = span;
    if (quotation.kind === 'direct')
      annotations.push({ type: 'words', start, end, id: withIds && isFirst ? id : undefined });
    else if (isFirst) annotations.push({ type: 'reported', start, end, id });
    const { mention } = quotation;
    if (mention && quotation.kind === 'direct' && isFirst) {
      const url = personUrl(body, quotation);
      annotations.push({ type: 'speaker', start: mention.start, end: mention.end, url });
    }
  }
  if (annotations.length > 0 && /^\s*-\s/.test(block.text)) {
    const start = block.start + block.text.indexOf('-');
    annotations.push({ type: 'hyphen', start, end: start + 1 });
  }
  return annotations;
}

function personUrl(body: Body, quotation: Quotation): string | undefined {
  const { personUrl: urlOf } = body.options;
  if (!urlOf || !isPubliclyAttributed(quotation)) return undefined;
  const person = body.release.people?.find(({ id }) => id === quotation.speaker?.person);
  return person && urlOf(person);
}

/** The permanent id of a block: its number, from 1. */
export function blockId(body: Body, index: number): string {
  return idOf(body, `block-${String(index + 1)}`);
}

/** An id of this article, which may stand beside others on a page. */
export function idOf(body: Body, id: string): string {
  return `${body.options.idPrefix ?? ''}${id}`;
}

/** `s-` and the heading's words; a number where two are the same. */
function headingIds(blocks: readonly Block[], prefix: string): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const counts = new Map<string, number>();
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    const words =
      block.text
        .slice(0, 80)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('-') ?? '';
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    ids.set(index, `${prefix}s-${words}${count > 1 ? `-${String(count)}` : ''}`);
  });
  return ids;
}
