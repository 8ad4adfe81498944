import { fileURLToPath } from 'node:url';
import { problemLine } from 'talstreck/read';
import { rootAddress, type Arguments } from './arguments.ts';
import { openLibrary, requireReleases, type Library } from './newsroom/library.ts';
import { Progress } from './progress.ts';

const samples = fileURLToPath(new URL('../releases', import.meta.url));

/** The files and folders that the newsroom is made of: what is named, else the samples. */
export function pathsOf({ paths }: Arguments): readonly string[] {
  return paths.length > 0 ? paths : [samples];
}

/**
 * Reads what the command line names, tells of every file that can not be read, and goes on with the rest.
 * @throws TalstreckError `no-releases` where nothing is left.
 */
export async function readLibrary(options: Arguments): Promise<Library> {
  const paths = pathsOf(options);
  const progress = new Progress();
  const library = await openLibrary(
    paths,
    ({ url }) =>
      options.url?.pathname ?? (options.buildOnly && url !== undefined ? rootAddress(new URL(url)).pathname : '/'),
    (count) => {
      progress.show(`${String(count)} press releases read`);
    },
  );
  progress.end();
  for (const problem of library.problems()) console.error(problemLine(problem));
  requireReleases(library, paths);
  return library;
}
