import type { Block, Mark, PressRelease, TextBlock } from '../model/press-release.ts';
import { safeUrl, safeWebUrl } from '../model/safe-url.ts';
import { bodyBlocks } from './body.ts';
import { writeMarked } from './marked-text.ts';
import { joined } from './present.ts';

/** Text as XML and HTML write it, in content and in quoted attributes. What XML 1.0 has no room for becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(
    /[&<>"\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r\u007F-\u009F])\p{Cc}/gu,
    (character) => entities[character] ?? '\uFFFD',
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A start tag; attributes without a value are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  end = '>',
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null || value === undefined ? '' : ` ${key}="${escapeMarkup(String(value))}"`,
  );
  return `<${name}${written.join('')}${end}`;
}

/** An XML element with text in it; nothing where there is no text. */
export function element(name: string, text: string | null | undefined, attributes = {}): string {
  return text ? `${tag(name, attributes)}${escapeMarkup(text)}</${name}>` : '';
}

/** Lede and body as HTML for feed readers: no scripts, no styles, absolute http(s) URLs. */
export function bodyMarkup(release: PressRelease, base: string): string {
  return bodyBlocks(release)
    .map((block) => blockMarkup(block, base))
    .join('');
}

function blockMarkup(block: Block, base: string): string {
  switch (block.type) {
    case 'paragraph':
      return wrapped('p', block, base);
    case 'heading':
      return wrapped(`h${String(block.depth)}`, block, base);
    case 'blockquote':
      return `<blockquote>${wrapped('p', block, base)}</blockquote>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => wrapped('li', item, base)).join('')}</${name}>`;
    }
    case 'table':
      return `<table>${block.rows.map((row, index) => rowMarkup(row, block.header && index === 0, base)).join('')}</table>`;
    case 'image': {
      const src = safeWebUrl(block.url, base);
      const caption = element('figcaption', joined([block.caption, block.credit], ' '));
      return src === null ? '' : `<figure>${tag('img', { src, alt: block.alt })}${caption}</figure>`;
    }
  }
}

function rowMarkup(row: readonly TextBlock[], header: boolean, base: string): string {
  return `<tr>${row.map((cell) => wrapped(header ? 'th' : 'td', cell, base)).join('')}</tr>`;
}

function wrapped(name: string, block: TextBlock, base: string): string {
  const inner = writeMarked(block, {
    words: (text) => escapeMarkup(text).replaceAll('\n', '<br>'),
    mark: (mark, inner) => markMarkup(mark, inner, base),
  });
  return `${tag(name, { lang: block.inLanguage })}${inner}</${name}>`;
}

const markNames = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

/** Marked words as HTML; a link that could run is none. */
export function markMarkup(mark: Mark, inner: string, base?: string): string {
  if (mark.type === 'language') return `${tag('span', { lang: mark.inLanguage })}${inner}</span>`;
  if (mark.type !== 'link') return `<${markNames[mark.type]}>${inner}</${markNames[mark.type]}>`;
  const href = safeUrl(mark.url, base);
  return href === null ? inner : `${tag('a', { href })}${inner}</a>`;
}
