import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { TalstreckError } from '../model/error.ts';
import type { PressRelease } from '../model/press-release.ts';
import { validatePressRelease } from '../model/validate.ts';
import { assemble, type ImportOptions } from './assemble.ts';
import { readFrontMatter } from './front-matter.ts';
import { blocksOf } from './markdown/blocks.ts';

/**
 * Reads a press release out of Markdown (CommonMark with tables), with YAML front matter whose keys are field names of
 * the model. A dash item that reads as speech is a paragraph, not a list.
 *
 * @param markdown Offsets in the result are UTF-16 code units of the release's `text`: the texts of the blocks.
 * @throws TalstreckError `front-matter` where the front matter is not YAML, or a field of it holds what the model does not take; `markdown-too-deep` where a line opens more
 *   than 100 block quotes or lists, which no release does and which takes time with the square of the depth.
 */
export function parsePressReleaseMarkdown(markdown: string, options: ImportOptions = {}): PressRelease {
  const { fields, body } = readFrontMatter(markdown);
  refuseDepth(body);
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks = blocksOf(tree, body, options.url ?? fields.url);
  const marksHeadings = blocks.some(({ kind }) => kind === 'heading');
  const release = assemble(blocks, fields, options, marksHeadings);
  if (Object.keys(fields).length > 0) refuseWrong(release);
  return release;
}

/** Front matter may hold anything under the model's names. */
function refuseWrong(release: PressRelease): void {
  const result = validatePressRelease(release);
  if (!result.valid) throw new TalstreckError('front-matter', `the front matter: ${result.errors[0].message}`);
}

/** What opens a line, one inside the other, more often than 100 times: block quotes, list items with a bullet or a number. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){101}/m;

/** Reads the marks that open a line, and nothing else, so that depth is refused before it costs. */
function refuseDepth(body: string): void {
  const found = tooDeep.exec(body);
  if (found === null) return;
  const line = body.slice(0, found.index).split('\n').length;
  throw new TalstreckError(
    'markdown-too-deep',
    `line ${line} of the text opens more than 100 block quotes or lists, one inside the other; write them flat`,
  );
}
