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

/** An element with markup in it. */
export function wrap(name: string, markup: string, attributes = {}): string {
  return `${tag(name, attributes)}${markup}</${name}>`;
}

/** An element with text in it; nothing where there is no text. */
export function element(name: string, text: string | null | undefined, attributes = {}): string {
  return text ? wrap(name, escapeMarkup(text), attributes) : '';
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
      return textElement('p', block, base);
    case 'heading':
      return textElement(`h${String(block.depth)}`, block, base);
    case 'blockquote':
      return wrap('blockquote', textElement('p', block, base));
    case 'list':
      return wrap(block.ordered ? 'ol' : 'ul', textElements('li', block.items, base));
    case 'table': {
      const rows = block.rows.map((row, index) =>
        wrap('tr', textElements(block.header && index === 0 ? 'th' : 'td', row, base)),
      );
      return wrap('table', rows.join(''));
    }
    case 'image': {
      const src = safeWebUrl(block.url, base);
      const caption = element('figcaption', joined([block.caption, block.credit], ' '));
      return src === null ? '' : wrap('figure', tag('img', { src, alt: block.alt }) + caption);
    }
  }
}

function textElements(name: string, texts: readonly TextBlock[], base: string): string {
  return texts.map((text) => textElement(name, text, base)).join('');
}

function textElement(name: string, block: TextBlock, base: string): string {
  const inner = writeMarked(block, {
    words: (text) => escapeMarkup(text).replaceAll('\n', '<br>'),
    mark: (mark, inner) => markMarkup(mark, inner, base),
  });
  return wrap(name, inner, { lang: block.inLanguage });
}

const markNames = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

/** Marked words as HTML; a link that could run is none. */
export function markMarkup(mark: Mark, inner: string, base?: string): string {
  if (mark.type === 'language') return wrap('span', inner, { lang: mark.inLanguage });
  if (mark.type !== 'link') return wrap(markNames[mark.type], inner);
  const href = safeUrl(mark.url, base);
  return href === null ? inner : wrap('a', inner, { href });
}
