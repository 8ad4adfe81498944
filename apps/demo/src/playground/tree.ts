import { html, Markup } from '../pages/markup.ts';

/** An element as data, so that one view can become HTML on a server and nodes in a browser. */
export interface Element {
  readonly tag: Tag;
  readonly attributes?: Readonly<Partial<Record<AttributeName, string>>>;
  readonly children: readonly Piece[];
}

export type Piece = string | Element;
/** The tags that a view may have. */
export type Tag =
  | 'section'
  | 'h2'
  | 'p'
  | 'pre'
  | 'mark'
  | 'span'
  | 'div'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'details'
  | 'summary';
export type AttributeName =
  'class' | 'title' | 'scope' | 'lang' | 'tabindex' | 'aria-label' | 'role' | 'data-copy' | 'data-copied';

/** Makes an element. */
export function element(
  tag: Element['tag'],
  attributes: NonNullable<Element['attributes']>,
  ...children: readonly Piece[]
): Element {
  return { tag, attributes, children };
}

/** The view as HTML, with every text and attribute escaped. */
export function toMarkup(piece: Piece): Markup {
  if (typeof piece === 'string') return html`${piece}`;
  const attributes = Object.entries(piece.attributes ?? {}).map(
    ([name, value]) => ` ${name}="${html`${value}`.toString()}"`,
  );
  const children = piece.children.map((child) => toMarkup(child).toString()).join('');
  // A line break right after <pre> would be lost.
  const opening = piece.tag === 'pre' ? '\n' : '';
  return new Markup(`<${piece.tag}${attributes.join('')}>${opening}${children}</${piece.tag}>`);
}
