import { basename } from 'node:path';
import type { PressRelease } from '@talstreck/core/model';
import { formatOf } from './document.ts';
import { documentOf, type Item, itemsOf } from './items.ts';
import { type Problem, problemOf, ReadError } from './problem.ts';
import { releaseOf } from './release.ts';
import { filesUnder } from './walk.ts';

export interface ReadOptions {
  /** BCP 47 tag of releases that state no language; found out by their words where this is not given. */
  readonly lang?: string;
  /** Whether a file is read that would be; all are where this is not given. Its path begins as it was named. */
  readonly only?: (file: string) => boolean;
}

/** A release with the place that it came from, or why there is none. */
export type ReadResult =
  | { readonly kind: 'release'; readonly release: PressRelease; readonly file: string; readonly line: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Reads the releases of files and folders: `.txt`, `.md` with YAML front matter, `.html`, `.json` and `.jsonl`, folders
 * with all that is in them. In a folder, files of other endings are passed over, and so are names that begin with a
 * dot, and `newsroom.json`. What can't be read as a release is told, documents of word processors and links that lead
 * out of the folder too, and does not end the reading; nothing is thrown.
 *
 * @example
 * for await (const result of readReleases('releases'))
 *   if (result.kind === 'release') console.log(result.release.headline);
 *   else console.error(problemLine(result.problem));
 */
export async function* readReleases(
  paths: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const { only = () => true } = options;
  for (const path of typeof paths === 'string' ? [paths] : paths) {
    try {
      for await (const { path: file, isFollowed } of filesUnder(path)) {
        if (!only(file)) continue;
        const isRelease = formatOf(file) !== undefined && basename(file) !== 'newsroom.json';
        if (!isFollowed) {
          if (isRelease) yield { kind: 'problem', problem: problemOf(linkError(), file, 1) };
        } else if (isWordProcessors(file)) yield { kind: 'problem', problem: problemOf(wordProcessorError(), file, 1) };
        else if (isRelease || file === path) yield* releasesOfFile(file, options);
      }
    } catch (error) {
      yield { kind: 'problem', problem: problemOf(error, path, 1) };
    }
  }
}

/** By the ending; what a word processor keeps beside an open document begins with `~$` and is none. */
function isWordProcessors(file: string): boolean {
  return /^(?!~\$).*\.(?:docx?|odt|rtf|pages)$/iu.test(basename(file));
}

function wordProcessorError(): ReadError {
  return new ReadError(
    'word-processor',
    'this is a document of a word processor; would be right: its text, saved as plain text (.txt) in UTF-8',
  );
}

function linkError(): ReadError {
  return new ReadError(
    'link',
    'this link leads out of the folder, or to nothing; would be right: the file itself, or a link within the folder',
  );
}

async function* releasesOfFile(file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  try {
    for await (const item of itemsOf(file, formatOf(file) === 'lines')) yield resultOf(item, options);
  } catch (error) {
    yield { kind: 'problem', problem: problemOf(error, file, 1) };
  }
}

function resultOf(item: Item, { lang }: ReadOptions): ReadResult {
  const { file, line } = item;
  try {
    return { kind: 'release', release: releaseOf(documentOf(item), lang), file, line };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, file, line) };
  }
}
