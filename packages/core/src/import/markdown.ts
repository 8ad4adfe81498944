import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { PressRelease } from '../model/press-release.ts';
import { assemble, type ImportOptions } from './assemble.ts';
import { readFrontMatter } from './front-matter.ts';
import { blocksOf } from './markdown/blocks.ts';

/**
 * Reads a press release out of Markdown (CommonMark with tables), with YAML front matter whose keys are field names of
 * the model. A dash item that reads as speech is a paragraph, not a list.
 *
 * @param markdown Offsets in the result are UTF-16 code units of the release's `text`: the texts of the blocks.
 * @throws TalstreckError `front-matter` where the front matter is not YAML.
 */
export function parsePressReleaseMarkdown(markdown: string, options: ImportOptions = {}): PressRelease {
  const { fields, body } = readFrontMatter(markdown);
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return assemble(blocksOf(tree, body, options.url ?? fields.url), fields, options);
}
