import type { Block, Mark, PressRelease, TextBlock } from '../model/press-release.ts';
import { safeUrl, safeWebUrl } from '../model/safe-url.ts';
import { bodyBlocks } from './body.ts';
import { writeMarked } from './marked-text.ts';

/** Text as XML and HTML write it, in content and in quoted attributes. What XML 1.0 has no room for becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(
    /[&<>"\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu,
    (character) => entities[character] ?? '\uFFFD',
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An XML element with text in it; nothing where there is no text. */
export function element(name: string, text: string | null | undefined, attributes = ''): string {
  return text === null || text === undefined ? '' : `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;
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
      return `<p${language(block)}>${textMarkup(block, base)}</p>`;
    case 'heading':
      return `<h${String(block.depth)}${language(block)}>${textMarkup(block, base)}</h${String(block.depth)}>`;
    case 'blockquote':
      return `<blockquote${language(block)}><p>${textMarkup(block, base)}</p></blockquote>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li${language(item)}>${textMarkup(item, base)}</li>`).join('')}</${name}>`;
    }
    case 'table':
      return `<table>${block.rows.map((row, index) => rowMarkup(row, block.header && index === 0, base)).join('')}</table>`;
    case 'image': {
      const url = safeWebUrl(block.url, base);
      const caption = [block.caption, block.credit].filter((words) => words !== undefined).join(' ');
      const image = url === null ? '' : `<img src="${escapeMarkup(url)}" alt="${escapeMarkup(block.alt)}">`;
      return image && `<figure>${image}${element('figcaption', caption || null)}</figure>`;
    }
  }
}

function rowMarkup(row: readonly TextBlock[], header: boolean, base: string): string {
  const name = header ? 'th' : 'td';
  return `<tr>${row.map((cell) => `<${name}${language(cell)}>${textMarkup(cell, base)}</${name}>`).join('')}</tr>`;
}

function language({ inLanguage }: TextBlock): string {
  return inLanguage === undefined ? '' : ` lang="${escapeMarkup(inLanguage)}"`;
}

function textMarkup(block: TextBlock, base: string): string {
  return writeMarked(block, {
    words: (text) => escapeMarkup(text).replaceAll('\n', '<br>'),
    mark: (mark, inner) => markMarkup(mark, inner, base),
  });
}

const markNames = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

function markMarkup(mark: Mark, inner: string, base: string): string {
  if (mark.type === 'language') return `<span lang="${escapeMarkup(mark.inLanguage)}">${inner}</span>`;
  if (mark.type !== 'link') return `<${markNames[mark.type]}>${inner}</${markNames[mark.type]}>`;
  const url = safeUrl(mark.url, base);
  return url === null ? inner : `<a href="${escapeMarkup(url)}">${inner}</a>`;
}
