import type { Block, Mark, PressRelease, TextBlock } from '../model/press-release.ts';
import { bodyBlocks, isLede } from './body.ts';
import { joined, wellFormed } from './present.ts';
import { writeMarked } from './marked-text.ts';
import { markMarkup, wrap } from './markup.ts';

/** What the text itself holds stands in no front matter. */
const inText = 'text headline blocks quotations people about furniture ranges'.split(' ');

/**
 * A release as CommonMark with tables, to be read by people and by `parsePressReleaseMarkdown` alike. YAML front
 * matter holds the fields that the text does not, under the model's names and in JSON's form, status and embargo among
 * them. A paragraph that opens with a dash stays a paragraph; an image keeps its caption as its title.
 */
export function toMarkdown(release: PressRelease): string {
  const { headline } = release;
  const parts = [
    frontMatter(release),
    headline === null ? '' : `# ${heading(words(headline))}`,
    ...[...bodyParts(release), ...otherParts(release)]
      .sort((a, b) => a.start - b.start)
      .map(({ part, markdown }, index, parts) =>
        part === parts[index - 1]?.part ? markdown : `<!-- ${part} -->\n${markdown}`,
      ),
  ];
  return `${joined(parts, '\n\n')}\n`;
}

interface Part {
  /** What it is, where it is not said by the form: a comment that no reader sees tells it to the importer. */
  readonly part: string;
  /** Where it stands in the text of the release; what stands nowhere in it goes to the end. */
  readonly start: number;
  readonly markdown: string;
}

/** Two lists in a row would be one, were their marks the same: each second one gets the other mark. */
function bodyParts(release: PressRelease): readonly Part[] {
  const { blocks } = release;
  const lede = blocks.find((block) => isLede(block, release));
  let other = false;
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    other = block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered && !other;
    return { part: block === lede ? 'lede' : 'body', start: block.start, markdown: blockMarkdown(block, other) };
  });
}

const partsOfFields = new Map([
  ['alternativeHeadline', 'subheadline'],
  ['dateline', 'dateline'],
  ['contactPoints', 'contact'],
]);

/** What the text holds beside the body: second headline, dateline, contacts and boilerplate. */
function otherParts({ text, ranges = {}, about = [] }: PressRelease): readonly Part[] {
  const parts = Object.entries(ranges).flatMap(([field, { start, end }]): Part[] => {
    const part = partsOfFields.get(field.split('.')[0] ?? '');
    return part === undefined ? [] : [{ part, start, markdown: paragraphs(text.slice(start, end)) }];
  });
  return [...parts, ...about.map((block) => ({ part: 'about', start: block.start, markdown: paragraph(block) }))];
}

function paragraphs(text: string): string {
  return joined(
    text.split(/\n+/).map((line) => paragraph(words(line.trim()))),
    '\n\n',
  );
}

function words(text: string): TextBlock {
  return { start: 0, end: text.length, text };
}

/** Contacts and dateline stand here only where the text does not hold them, and so does a lede that is no block. */
function frontMatter(release: PressRelease): string {
  const ranges = Object.keys(release.ranges ?? {});
  const hasLede = bodyBlocks(release) === release.blocks;
  const lines = Object.entries(release)
    .filter(
      ([field, value]) =>
        value !== undefined &&
        !inText.includes(field) &&
        (field === 'lede' ? !hasLede : !ranges.some((range) => range.startsWith(field))),
    )
    .map(([field, value]) => `${/^[\w-]+$/.test(field) ? field : JSON.stringify(field)}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

function blockMarkdown(block: Block, otherMark: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block);
    case 'heading':
      return `${'#'.repeat(block.depth)} ${heading(block)}`;
    case 'blockquote':
      return `> ${paragraph(block)}`.replaceAll('\n', '\n> ');
    case 'list':
      return block.items.map((item, index) => listItem(item, index, block.ordered, otherMark)).join('\n');
    case 'table':
      return table(block.rows, block.header);
    case 'image':
      return `![${escape(block.alt)}](${destination(block.url, block.caption)})`;
  }
}

function listItem(item: TextBlock, index: number, ordered: boolean, otherMark: boolean): string {
  const mark = ordered ? `${String(index + 1)}${otherMark ? ')' : '.'} ` : otherMark ? '+ ' : '* ';
  return (mark + (paragraph(item) || '&#x20;')).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

/** A table without headings gets an empty row of them: Markdown knows no other. */
function table(rows: readonly (readonly TextBlock[])[], header: boolean): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => row.map((cell) => inline(cell, '<br>').replaceAll('|', '\\|')));
  const [first = [], ...rest] = header ? cells : [[], ...cells];
  const empty = Array<string>(width).fill('');
  const lines = [[...first, ...empty].slice(0, width), empty.map(() => '---'), ...rest];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function paragraph(block: TextBlock): string {
  return guardLines(inline(block, '\\\n'));
}

/** A line break can't stand in a heading, and number signs at its end would be taken for its closing. */
function heading(block: TextBlock): string {
  const line = guardLines(inline(block, '<br>'));
  return line.endsWith('#') ? `${line.slice(0, -1)}\\#` : line;
}

function inline(block: TextBlock, lineBreak: string): string {
  const written = writeMarked(block, {
    words: (text) => escape(text).replaceAll('\n', lineBreak),
    mark: markMarkdown,
  });
  return block.inLanguage === undefined ? written : wrap('span', written, { lang: block.inLanguage });
}

/** What would mean something at the start of a line is escaped there; space that would be lost is written as a reference. */
function guardLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/^[ \t]|[ \t](?=\\?$)/g, reference)
        .replace(/^[-+=#~:]/, String.raw`\$&`)
        .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`),
    )
    .join('\n');
}

function reference(space: string): string {
  return `&#${String(space.charCodeAt(0))};`;
}

function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>~]/g, String.raw`\$&`)
    .replaceAll(/&(?=[#A-Z])/gi, '&amp;')
    .replaceAll('\r', reference);
}

const delimiters: Partial<Record<Mark['type'], string>> = { emphasis: '*', strong: '**' };

/** Asterisks only where they can't be misread: around words that start and end with a letter or digit. Else, tags. */
function markMarkdown(mark: Mark, inner: string, before: string): string {
  if (mark.type === 'link') return `[${inner}](${destination(mark.url, mark.title)})`;
  const delimiter = delimiters[mark.type];
  return delimiter && !before.endsWith('*') && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(inner)
    ? delimiter + inner + delimiter
    : markMarkup(mark, inner);
}

function destination(url: string, title: string | undefined): string {
  const target = `<${encodeURI(wellFormed(url)).replaceAll('%25', '%')}>`;
  return title === undefined ? target : `${target} "${escape(title).replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;
}
