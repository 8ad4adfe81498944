/** A block's words with their marks: stand-off ranges in, nested templates out. */
import type { Range, TextBlock } from '@talstreck/core/model';

import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';

/** Something that is said of a part of the text, in UTF-16 units of the release's text. */
export type Annotation = Range &
  (
    | { readonly kind: 'link'; readonly url: string; readonly title?: string }
    | { readonly kind: 'emphasis' | 'strong' | 'code' }
    | { readonly kind: 'language'; readonly inLanguage: string }
    /** Quoted words. The `id` stands on the first part of a quotation alone, and not where the blockquote has it. */
    | { readonly kind: 'words'; readonly id?: string }
    | { readonly kind: 'reported'; readonly id: string }
    | { readonly kind: 'speaker'; readonly url?: string }
    | { readonly kind: 'hyphen' }
  );

/** Deeper than any sound text; what lies deeper is drawn without its mark. */
const MAX_DEPTH = 12;

interface Node {
  readonly annotation: Annotation;
  readonly end: number;
  readonly children: (Node | string)[];
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
  return nodesTemplate(html, treeOf(block, [...marksOf(block), ...annotations]));
}

function marksOf(block: TextBlock): readonly Annotation[] {
  return (block.marks ?? []).map((mark) => {
    const { start, end } = mark;
    if (mark.type === 'link')
      return { kind: mark.type, start, end, url: mark.url, ...(mark.title && { title: mark.title }) };
    if (mark.type === 'language') return { kind: mark.type, start, end, inLanguage: mark.inLanguage };
    return { kind: mark.type, start, end };
  });
}

/** One sweep over the sorted starts with a stack of what is open: linear but for the sorting. */
function treeOf(block: TextBlock, annotations: readonly Annotation[]): (Node | string)[] {
  const starts: { annotation: Annotation; start: number; end: number }[] = [];
  for (const annotation of annotations) {
    const start = Math.max(annotation.start, block.start);
    const end = Math.min(annotation.end, block.end);
    if (start < end) starts.push({ annotation, start, end });
  }
  if (starts.length > 1) starts.sort((one, other) => one.start - other.start || other.end - one.end);
  const root: (Node | string)[] = [];
  const open: Node[] = [];
  let at = block.start;
  const write = (until: number): void => {
    if (until > at) (open.at(-1)?.children ?? root).push(block.text.slice(at - block.start, until - block.start));
    at = Math.max(at, until);
  };
  const begin = (annotation: Annotation, end: number): void => {
    if (open.length >= MAX_DEPTH || (annotation.kind === 'link' && isOpen(open, 'link'))) return;
    const node: Node = { annotation, end, children: [] };
    (open.at(-1)?.children ?? root).push(node);
    open.push(node);
  };
  /** Closes what ends until there. What crosses an end is closed with it and begun again, without its id. */
  const closeUntil = (until: number): void => {
    for (;;) {
      let end = Infinity;
      for (const node of open) end = Math.min(end, node.end);
      if (end > until || open.length === 0) return;
      write(end);
      const first = open.findIndex((node) => node.end === end);
      for (const node of open.splice(first)) if (node.end > end) begin(continued(node.annotation), node.end);
    }
  };
  for (const { annotation, start, end } of starts) {
    closeUntil(start);
    write(start);
    begin(annotation, end);
  }
  closeUntil(block.end);
  write(block.end);
  return root;
}

function isOpen(open: readonly Node[], kind: Annotation['kind']): boolean {
  return open.some((node) => node.annotation.kind === kind);
}

function continued(annotation: Annotation): Annotation {
  return annotation.kind === 'words' ? { kind: 'words', start: annotation.start, end: annotation.end } : annotation;
}

function nodesTemplate<T>(html: Html<T>, nodes: readonly (Node | string)[]): readonly Hole<T>[] {
  return nodes.map((node) =>
    typeof node === 'string' ? node : nodeTemplate(html, node.annotation, nodesTemplate(html, node.children)),
  );
}

function nodeTemplate<T>(html: Html<T>, annotation: Annotation, content: readonly Hole<T>[]): T {
  switch (annotation.kind) {
    case 'link':
      return html`<a href="${safeUrl(annotation.url)}" title="${annotation.title ?? nothing}">${content}</a>`;
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
