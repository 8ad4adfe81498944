/** A block's words with their marks: stand-off ranges in, nested templates out. */
import type { Mark, Range, TextBlock } from '@talstreck/core/model';

import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { inOrder } from './in-order.ts';

/** Something that is said of a part of the text, in UTF-16 units of the release's text. */
export type Annotation =
  | Mark
  | (Range &
      (
        | /** Quoted words. The `id` stands on the first part of a quotation alone, and not where the blockquote has it. */
          { readonly type: 'words'; readonly id: string | undefined }
        | { readonly type: 'reported'; readonly id: string }
        | { readonly type: 'speaker'; readonly url: string | undefined }
        | { readonly type: 'hyphen' }
      ));

/** Deeper than any sound text; what lies deeper is drawn without its mark. */
const MAX_DEPTH = 12;

/** An annotation that is being drawn, with what it holds so far. */
interface Open<T> {
  readonly annotation: Annotation;
  readonly content: Hole<T>[];
}

/**
 * The words of a block with its marks and the annotations given.
 *
 * Ranges that lie outside the block are cut, empty and backward ones are left out, crossing ones are split where they
 * cross. Where the block's range does not fit its words no range can be trusted, and the plain words are drawn.
 */
export function inlineTemplate<T>(html: Html<T>, block: TextBlock, annotations: readonly Annotation[]): Hole<T> {
  const isPlain = annotations.length === 0 && !block.marks?.length;
  if (isPlain || block.text.length !== block.end - block.start) return block.text;
  const sweep = new Sweep(html, block);
  for (const annotation of within(block, annotations)) sweep.open(annotation);
  return sweep.finish();
}

/** What is said of a block, cut to it, outer before inner. */
function within(block: TextBlock, annotations: readonly Annotation[]): readonly Annotation[] {
  const cut: Annotation[] = [];
  for (const annotation of block.marks ? [...block.marks, ...annotations] : annotations) {
    const start = Math.max(annotation.start, block.start);
    const end = Math.min(annotation.end, block.end);
    const isWhole = start === annotation.start && end === annotation.end;
    if (start < end) cut.push(isWhole ? annotation : { ...annotation, start, end });
  }
  return inOrder(cut, outerFirst);
}

function outerFirst(one: Range, other: Range): number {
  return one.start - other.start || other.end - one.end;
}

/** One sweep over the sorted starts with a stack of what is open: linear but for the sorting. */
class Sweep<T> {
  readonly #html: Html<T>;
  readonly #block: TextBlock;
  readonly #open: Open<T>[] = [];
  readonly #drawn: Hole<T>[] = [];
  #content: Hole<T>[] = this.#drawn;
  #at: number;

  constructor(html: Html<T>, block: TextBlock) {
    this.#html = html;
    this.#block = block;
    this.#at = block.start;
  }

  /** Draws up to an annotation, and begins it. */
  open(annotation: Annotation): void {
    this.#closeUntil(annotation.start);
    this.#write(annotation.start);
    this.#begin(annotation);
  }

  finish(): readonly Hole<T>[] {
    this.#closeUntil(this.#block.end);
    this.#write(this.#block.end);
    return this.#drawn;
  }

  #write(until: number): void {
    if (until <= this.#at) return;
    const { text, start } = this.#block;
    this.#content.push(text.slice(this.#at - start, until - start));
    this.#at = until;
  }

  #begin(annotation: Annotation): void {
    if (this.#open.length >= MAX_DEPTH) return;
    if (annotation.type === 'link' && this.#open.some((outer) => outer.annotation.type === 'link')) return;
    this.#content = [];
    this.#open.push({ annotation, content: this.#content });
  }

  /** Closes what ends until there. What crosses an end is closed with it and begun again, without its id. */
  #closeUntil(until: number): void {
    while (this.#open.length > 0) {
      let end = Infinity;
      for (const { annotation } of this.#open) end = Math.min(end, annotation.end);
      if (end > until) return;
      this.#write(end);
      this.#closeAt(end);
    }
  }

  /** Draws what was begun last into what is around it, out to the last that ends there. */
  #closeAt(end: number): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { annotation, content } = closed;
    this.#content = this.#open.at(-1)?.content ?? this.#drawn;
    this.#content.push(nodeTemplate(this.#html, annotation, content));
    const isCrossing = annotation.end > end;
    if (isCrossing || this.#open.some((outer) => outer.annotation.end === end)) this.#closeAt(end);
    if (isCrossing) this.#begin(continued(annotation));
  }
}

function continued(annotation: Annotation): Annotation {
  return annotation.type === 'words' ? { ...annotation, id: undefined } : annotation;
}

function nodeTemplate<T>(html: Html<T>, annotation: Annotation, content: readonly Hole<T>[]): T {
  switch (annotation.type) {
    case 'link': {
      const { url, title = '' } = annotation;
      return html`<a href="${safeUrl(url)}" title="${title === '' ? nothing : title}">${content}</a>`;
    }
    case 'emphasis':
      return html`<em>${content}</em>`;
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'code':
      return html`<code>${content}</code>`;
    case 'language':
      return html`<span lang="${annotation.inLanguage}">${content}</span>`;
    case 'words':
      return html`<span class="press-words" id="${annotation.id ?? nothing}">${content}</span>`;
    case 'reported':
      return html`<span id="${annotation.id}">${content}</span>`;
    case 'speaker':
      return annotation.url === undefined
        ? html`<span class="press-speaker">${content}</span>`
        : html`<a class="press-speaker" href="${safeUrl(annotation.url)}">${content}</a>`;
    case 'hyphen':
      return html`<span class="press-dash">${content}</span>`;
  }
}
