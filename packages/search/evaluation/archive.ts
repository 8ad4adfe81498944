import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PressRelease } from '@talstreck/core/model';

/** A line of `archive.jsonl`, taken apart: what every engine under comparison is given. */
export interface ArchiveRelease {
  readonly id: string;
  readonly lang: string;
  readonly month: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Reads `archive.jsonl` of a folder: one `{id, lang, month, markdown}` a line. */
export function readArchive(folder: string): readonly ArchiveRelease[] {
  const lines = readFileSync(join(folder, 'archive.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) =>
    takeApart(JSON.parse(line) as { id: string; lang: string; month: string; markdown: string }),
  );
}

/** The same release as our engines take it. */
export function toRelease({ id, lang, month, headline, paragraphs }: ArchiveRelease): PressRelease {
  const text = [headline, ...paragraphs].join('\n\n');
  let start = headline.length + 2;
  const blocks = paragraphs.map((paragraph) => {
    const block = { type: 'paragraph' as const, text: paragraph, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return { id, text, headline, inLanguage: lang, blocks, datePublished: month };
}

/** Everything but the headline as one text, for the engines that have no blocks. */
export function bodyOf({ paragraphs }: ArchiveRelease): string {
  return paragraphs.join('\n\n');
}

function takeApart({
  id,
  lang,
  month,
  markdown,
}: {
  id: string;
  lang: string;
  month: string;
  markdown: string;
}): ArchiveRelease {
  const [headline = '', ...paragraphs] = markdown
    .split(/\n+/)
    .map(plain)
    .filter((line) => line !== '');
  return { id, lang, month, headline, paragraphs };
}

/** Enough of Markdown to leave its signs and addresses out of the words. */
function plain(line: string): string {
  return line
    .replaceAll(/\]\([^()\s]*\)/g, ']')
    .replaceAll(/[[\]*_`]/g, '')
    .replace(/^(?:#{1,6}|[>+-]|\d{1,3}\.)\s+/, '')
    .trim();
}
