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
        | { readonly type: 'reported'; readonly id: string | undefined }
        | { readonly type: 'speaker'; readonly url: string | undefined }
        | { readonly type: 'hyphen' }
      ));

/** Deeper than any sound text; what lies deeper is drawn without its mark. */
const MAX_DEPTH = 12;

/**
 * The words of a block with its marks and the annotations given.
 *
 * Ranges that lie outside the block are cut, empty and backward ones are left out, crossing ones are split where they
 * cross. Where the block's range does not fit its words no range can be trusted, and the plain words are drawn.
 */
export function inlineTemplate<T>(html: Html<T>, block: TextBlock, annotations: readonly Annotation[]): Hole<T> {
  const isPlain = annotations.length === 0 && !block.marks?.length;
  if (isPlain || block.text.length !== block.end - block.start) return block.text;
  return new Sweep(html, block, within(block, annotations)).draw(block.end, 0, false);
}

/** What is said of a block, cut to it, outer before inner. */
function within({ start, end, marks }: TextBlock, annotations: readonly Annotation[]): readonly Annotation[] {
  const all = marks ? [...marks, ...annotations] : annotations;
  const isInside = (one: Range): boolean => start <= one.start && one.start < one.end && one.end <= end;
  const cut = (one: Annotation): Annotation => ({
    ...one,
    start: Math.max(one.start, start),
    end: Math.min(one.end, end),
  });
  return inOrder(all.every(isInside) ? all : all.map(cut).filter(isInside), outerFirst);
}

function outerFirst(one: Range, other: Range): number {
  return one.start - other.start || other.end - one.end;
}

/** One sweep over what is said of a block: linear, and as deep as what is drawn. */
class Sweep<T> {
  readonly #html: Html<T>;
  readonly #block: TextBlock;
  readonly #annotations: readonly Annotation[];
  #next = 0;
  /** What goes on behind an end that it crosses, the outermost last. */
  readonly #split: Annotation[] = [];
  #at: number;

  constructor(html: Html<T>, block: TextBlock, annotations: readonly Annotation[]) {
    this.#html = html;
    this.#block = block;
    this.#annotations = annotations;
    this.#at = block.start;
  }

  /** Draws the words until there, with what begins in them. */
  draw(until: number, depth: number, isInLink: boolean): Hole<T> {
    const drawn: Hole<T>[] = [];
    for (let annotation = this.#peek(until); annotation !== undefined; annotation = this.#peek(until)) {
      if (this.#split.length > 0) this.#split.pop();
      else this.#next++;
      const isLink = annotation.type === 'link';
      if (depth >= MAX_DEPTH || (isLink && isInLink)) continue;
      if (annotation.start > this.#at) drawn.push(this.#words(annotation.start));
      const end = Math.min(annotation.end, until);
      const content = this.#peek(end) ? this.draw(end, depth + 1, isInLink || isLink) : this.#words(end);
      if (end < annotation.end) this.#split.push(continued(annotation, end));
      drawn.push(nodeTemplate(this.#html, annotation, content));
    }
    if (until > this.#at) drawn.push(this.#words(until));
    return drawn;
  }

  /** What begins next, if it does before there. */
  #peek(until: number): Annotation | undefined {
    const next = this.#split[0] ? this.#split.at(-1) : this.#annotations[this.#next];
    return next !== undefined && next.start < until ? next : undefined;
  }

  #words(until: number): string {
    const { text, start } = this.#block;
    const words = text.slice(this.#at - start, until - start);
    this.#at = until;
    return words;
  }
}

/** The rest of an annotation. An id stands on the first part alone. */
function continued(annotation: Annotation, start: number): Annotation {
  return 'id' in annotation ? { ...annotation, start, id: undefined } : { ...annotation, start };
}

function nodeTemplate<T>(html: Html<T>, annotation: Annotation, content: Hole<T>): T {
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
      return html`<span id="${annotation.id ?? nothing}">${content}</span>`;
    case 'speaker':
      return annotation.url === undefined
        ? html`<span class="press-speaker">${content}</span>`
        : html`<a class="press-speaker" href="${safeUrl(annotation.url)}">${content}</a>`;
    case 'hyphen':
      return html`<span class="press-dash">${content}</span>`;
  }
}
