import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative } from 'node:path';
import { TalstreckError, type PressRelease } from '@talstreck/core/model';
import { readNewsroom, readReleases, type NewsroomFile, type NewsroomSettings, type Problem } from 'talstreck/read';
import { hasMedia, isMedia, withLocalMedia, type MediaFiles, type MediaPlace } from './media.ts';

/** What came out of one file. */
interface Shelf {
  readonly releases: PressRelease[];
  readonly problems: Problem[];
}

/** The files and folders that a newsroom is made of, as they were read last. */
export interface Library {
  readonly settings: () => NewsroomSettings;
  readonly releases: () => readonly PressRelease[];
  readonly problems: () => readonly Problem[];
  /** The pictures and documents that releases point to, by their path in the newsroom. */
  readonly media: MediaFiles;
  /** Reads again what a change of these files touches. Says whether the newsroom may differ now. */
  readonly refresh: (files: readonly string[]) => Promise<boolean>;
}

/** Characters of a release that a page can show; what is longer is something else, called a release by its ending. */
const longestText = 1_000_000;

/** Says how many releases have been read so far. */
export type ReadProgress = (count: number) => void;

/**
 * Reads all releases of the named files and folders. What can not be read is a problem, and the rest is read on.
 * @param rootOf the path of the newsroom on its host, by its settings: local pictures get their addresses below it.
 */
export async function openLibrary(
  paths: readonly string[],
  rootOf: (settings: NewsroomSettings) => string,
  onProgress: ReadProgress = () => undefined,
): Promise<Library> {
  const shelves = new Map<string, Shelf>();
  const media: MediaFiles = new Map();
  const folders = await Promise.all(paths.map(folderOf));
  let settings = await readSettings(paths);
  const place: MediaPlace = { media, root: rootOf(settings.settings), folders };
  await fill(shelves, place, paths, { onProgress });
  return {
    settings: () => settings.settings,
    releases: () => [...shelves.values()].flatMap(({ releases }) => releases),
    problems: () => [...settings.problems, ...[...shelves.values()].flatMap(({ problems }) => problems)],
    media,
    refresh: async (files) => {
      const ofSettings = files.some((file) => basename(file) === 'newsroom.json');
      if (ofSettings) settings = await readSettings(paths);
      const withPictures = files.some(isMedia);
      const isChanged = (file: string): boolean => files.some((changed) => isIn(changed, file));
      const touched = new Set<string>();
      for (const [file, { releases }] of shelves)
        if (isChanged(file) || (withPictures && releases.some(hasMedia))) touched.add(file);
      for (const file of touched) shelves.delete(file);
      const only = (file: string): boolean => touched.has(file) || isChanged(file);
      const affected = paths.filter((path) => [...files, ...touched].some((file) => isIn(path, file)));
      const found = await fill(shelves, place, affected, { only });
      return ofSettings || touched.size > 0 || found > 0;
    },
  };
}

/** Whether a path is the other one or leads to something in it. */
function isIn(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}

/** @throws TalstreckError `no-releases`, with what stood in the way of each file. */
export function requireReleases(library: Library, paths: readonly string[]): void {
  if (library.releases().length > 0) return;
  throw new TalstreckError(
    'no-releases',
    `There is no press release in ${paths.join(', ')}: name a file or a folder with .txt, .md, .html, .json or .jsonl files.`,
  );
}

/** Puts what is read onto its shelf; gives how many documents that were. */
async function fill(
  shelves: Map<string, Shelf>,
  place: MediaPlace,
  paths: readonly string[],
  options: { readonly only?: (file: string) => boolean; readonly onProgress?: ReadProgress },
): Promise<number> {
  let count = 0;
  for await (const result of readReleases(paths, options)) {
    const file = result.kind === 'release' ? result.file : result.problem.file;
    const shelf = shelves.get(file) ?? { releases: [], problems: [] };
    shelves.set(file, shelf);
    if (result.kind === 'problem') shelf.problems.push(result.problem);
    else if (result.release.text.length > longestText) shelf.problems.push(tooLong(result.file, result.line));
    else shelf.releases.push(await withLocalMedia(dated(result.release), file, place));
    count += 1;
    options.onProgress?.(count);
  }
  return count;
}

function tooLong(file: string, line: number): Problem {
  const message = 'it is longer than a million characters; would be right: a press release in a file of its own';
  return { file, line, code: 'too-long', message };
}

/** A release that states its day in its dateline alone was published on that day. */
function dated(release: PressRelease): PressRelease {
  const date = release.datePublished ?? release.dateline?.date;
  return date === release.datePublished || date === undefined ? release : { ...release, datePublished: date };
}

/** The first `newsroom.json` of the named folders. */
async function readSettings(paths: readonly string[]): Promise<NewsroomFile> {
  for (const path of paths)
    try {
      const found = await readNewsroom(path);
      if (found !== null) return found;
    } catch {
      // The path itself can't be read: told with the releases.
    }
  return { settings: {}, problems: [] };
}

async function folderOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch {
    return path;
  }
}
