import type { Block, Mark, PressRelease, TextBlock } from '../model/press-release.ts';
import { bodyBlocks } from './body.ts';
import { type CoveredText, writeMarked } from './marked-text.ts';

/** The fields that stand in the front matter: those that the text itself does not hold. */
const frontMatterFields = [
  'id', 'url', 'inLanguage', 'alternativeHeadline', 'datePublished', 'dateModified', 'embargoedUntil', 'pubStatus', 'expires',
  'withdrawn', 'changeHistory', 'publisher', 'issuers', 'authors', 'category', 'keywords', 'contentLocation', 'translations',
  'media', 'attachments', 'related', 'license', 'digitalSourceType',
] as const satisfies readonly (keyof PressRelease)[]; // prettier-ignore

/**
 * A release as CommonMark with tables, to be read by people and by `parsePressReleaseMarkdown` alike. YAML front
 * matter holds the fields that the text does not, under the model's names and in JSON's form, status and embargo among
 * them. A paragraph that opens with a dash stays a paragraph; an image keeps its caption as its title.
 */
export function toMarkdown(release: PressRelease): string {
  const { headline } = release;
  const parts = [
    frontMatter(release),
    headline === null ? '' : `# ${heading(wordsAt(headline, 0))}`,
    ...[...bodyParts(release), ...otherParts(release)].sort((a, b) => a.start - b.start).map((part) => part.markdown),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

interface Part {
  /** Where it stands in the text of the release; what stands nowhere in it goes to the end. */
  readonly start: number;
  readonly markdown: string;
}

/** Two lists in a row would be one, were their marks the same: each second one gets the other mark. */
function bodyParts(release: PressRelease): readonly Part[] {
  const blocks = bodyBlocks(release);
  let other = false;
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    other = block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered && !other;
    return { start: block.start, markdown: blockMarkdown(block, other) };
  });
}

/** What the text holds beside the body: second headline, dateline, contacts and boilerplate. */
function otherParts({ text, ranges = {}, dateline, about = [], contactPoints = [] }: PressRelease): readonly Part[] {
  const inText = Object.entries(ranges)
    .filter(([field]) => /^(?:alternativeHeadline|dateline|contactPoints\.\d+)$/.test(field))
    .map(([, { start, end }]) => ({ start, markdown: paragraphs(text.slice(start, end)) }));
  const contacts = contactPoints
    .filter((_, index) => !(`contactPoints.${String(index)}` in ranges))
    .map((contact) => ({ start: Infinity, markdown: paragraph(wordsAt(Object.values(contact).join(', '), 0)) }));
  const date =
    dateline && !('dateline' in ranges) ? [{ start: -1, markdown: paragraph(wordsAt(dateline.text, 0)) }] : [];
  return [
    ...date,
    ...inText,
    ...about.map((block) => ({ start: block.start, markdown: paragraph(block) })),
    ...contacts,
  ];
}

function paragraphs(text: string): string {
  const lines = text.split(/\n+/).map((line) => paragraph(wordsAt(line.trim(), 0)));
  return lines.filter((line) => line !== '').join('\n\n');
}

function wordsAt(text: string, start: number): TextBlock {
  return { start, end: start + text.length, text };
}

function frontMatter(release: PressRelease): string {
  const lines = frontMatterFields.flatMap((field) => {
    const value = release[field];
    return value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

function blockMarkdown(block: Block, otherMark: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block);
    case 'heading':
      return `${'#'.repeat(block.depth)} ${heading(block)}`;
    case 'blockquote':
      return indent(paragraph(block), '> ', '> ');
    case 'list':
      return block.items.map((item, index) => listItem(item, index, block.ordered, otherMark)).join('\n');
    case 'table':
      return table(block.rows, block.header);
    case 'image':
      return `![${escape(block.alt, false)}](${destination(block.url, block.caption)})`;
  }
}

function listItem(item: TextBlock, index: number, ordered: boolean, otherMark: boolean): string {
  const mark = ordered ? `${String(index + 1)}${otherMark ? ')' : '.'} ` : otherMark ? '+ ' : '* ';
  return indent(paragraph(item) || '&#x20;', mark, ' '.repeat(mark.length));
}

function indent(text: string, first: string, rest: string): string {
  return first + text.replaceAll('\n', `\n${rest}`);
}

function table(rows: readonly (readonly TextBlock[])[], header: boolean): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const written = rows.map((row) => line(row.map((cell) => inline(cell, '<br>').replaceAll('|', '\\|'))));
  const rule = line(Array.from({ length: width }, () => '---'));
  return header
    ? [written[0] ?? line([]), rule, ...written.slice(1)].join('\n')
    : [line([]), rule, ...written].join('\n');
}

function paragraph(block: TextBlock): string {
  return guardLines(inline(block, '\\\n'));
}

/** A line break can't stand in a heading, and number signs at its end would be taken for its closing. */
function heading(block: TextBlock): string {
  return guardLines(inline(block, '<br>')).replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'));
}

function inline(block: TextBlock, lineBreak: string): string {
  const written = writeMarked(block, {
    words: (text) => escape(text, false).replaceAll('\n', lineBreak),
    mark: (mark, inner, covered) => markMarkdown(mark, inner, covered),
  });
  if (block.inLanguage === undefined) return written;
  return `<span lang="${attribute(block.inLanguage)}">${written}</span>`;
}

/** What would mean something at the start of a line is escaped there; space that would be lost is written as a reference. */
function guardLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[ \t]/, reference)
        .replace(/[ \t](?=\\?$)/, reference)
        .replace(/^(?:[-+=#~]|:(?=-))/, String.raw`\$&`)
        .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`),
    )
    .join('\n');
}

function reference(space: string): string {
  return space === '\t' ? '&#9;' : '&#32;';
}

function escape(text: string, inAttribute: boolean): string {
  const escaped = inAttribute ? text : text.replaceAll(/[\\`*_[\]<>~]/g, String.raw`\$&`);
  return escaped.replaceAll(/&(?=#|[A-Za-z])/g, '&amp;').replaceAll('\r', '&#13;');
}

const delimiters = { emphasis: ['*', 'em'], strong: ['**', 'strong'] } as const;

/** Asterisks only where they can't be misread: around words that start and end with a letter or digit. Else, tags. */
function markMarkdown(mark: Mark, inner: string, { text, touches }: CoveredText): string {
  switch (mark.type) {
    case 'link':
      return `[${inner}](${destination(mark.url, mark.title)})`;
    case 'language':
      return `<span lang="${attribute(mark.inLanguage)}">${inner}</span>`;
    case 'code':
      return `<code>${inner}</code>`;
    default: {
      const [delimiter, name] = delimiters[mark.type];
      const plain = !touches && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text);
      return plain ? `${delimiter}${inner}${delimiter}` : `<${name}>${inner}</${name}>`;
    }
  }
}

function destination(url: string, title: string | undefined): string {
  const target = `<${url.replaceAll(/[\\<>]/g, String.raw`\$&`).replaceAll(/[\r\n]/g, '%0A')}>`.replaceAll(
    '&',
    '&amp;',
  );
  if (title === undefined) return target;
  const words = title
    .replaceAll(/["\\]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll(/\s*\n\s*/g, ' ');
  return `${target} "${words}"`;
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
