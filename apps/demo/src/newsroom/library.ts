import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TalstreckError, type PressRelease } from '@talstreck/core/model';
import { readNewsroom, readReleases, type NewsroomSettings, type Problem } from 'talstreck/read';
import { withLocalMedia, type MediaFiles, type MediaPlace } from './media.ts';

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
  /** Reads again what a change of these files touches. */
  readonly refresh: (files: Iterable<string>) => Promise<void>;
}

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
  let settingsProblems: readonly Problem[] = settings.problems;
  const root = rootOf(settings.found);
  await fill(shelves, { media, root, folders }, paths, onProgress);
  const library: Library = {
    settings: () => settings.found,
    releases: () => [...shelves.values()].flatMap(({ releases }) => releases),
    problems: () => [...settingsProblems, ...[...shelves.values()].flatMap(({ problems }) => problems)],
    media,
    refresh: async (files) => {
      settings = await readSettings(paths);
      settingsProblems = settings.problems;
      for (const file of files) {
        shelves.delete(file);
        if (await exists(file)) await fill(shelves, { media, root, folders }, [file], () => undefined);
      }
    },
  };
  return library;
}

/** @throws TalstreckError `no-releases`, with what stood in the way of each file. */
export function requireReleases(library: Library, paths: readonly string[]): void {
  if (library.releases().length > 0) return;
  throw new TalstreckError(
    'no-releases',
    `There is no press release in ${paths.join(', ')}: name a file or a folder with .txt, .md, .html, .json or .jsonl files.`,
  );
}

async function fill(
  shelves: Map<string, Shelf>,
  place: MediaPlace,
  paths: readonly string[],
  onProgress: ReadProgress,
): Promise<void> {
  let count = 0;
  for await (const result of readReleases(paths)) {
    const file = result.kind === 'release' ? result.file : result.problem.file;
    const shelf = shelves.get(file) ?? { releases: [], problems: [] };
    shelves.set(file, shelf);
    if (result.kind === 'problem') shelf.problems.push(result.problem);
    else {
      const release = await withLocalMedia(dated(result.release), file, place);
      shelf.releases.push(release);
      onProgress(++count);
    }
  }
}

/** A release that states its day in its dateline alone was published on that day. */
function dated(release: PressRelease): PressRelease {
  const date = release.datePublished ?? release.dateline?.date;
  return date === release.datePublished || date === undefined ? release : { ...release, datePublished: date };
}

/** The first `newsroom.json` of the named folders. One that is wrong is told, and as good as none. */
async function readSettings(
  paths: readonly string[],
): Promise<{ readonly found: NewsroomSettings; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  for (const path of paths)
    try {
      const found = await readNewsroom(path);
      if (found !== null) return { found, problems };
    } catch (error) {
      if (!(error instanceof TalstreckError)) continue; // The path itself can't be read: told with the releases.
      problems.push({ file: `${path}/newsroom.json`, line: 1, code: error.code, message: error.message });
    }
  return { found: {}, problems };
}

async function folderOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch {
    return path;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
