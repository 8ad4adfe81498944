import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { parsePressRelease } from '@talstreck/core';
import { TalstreckError, type PressRelease } from '@talstreck/core/model';
import { createNewsroom, type Newsroom, type NewsroomSettings } from './newsroom.ts';

/**
 * Reads all releases of the named files and folders. What can not be read is told on standard error.
 * @throws TalstreckError `no-releases` when not one can be read.
 */
export async function loadNewsroom(paths: readonly string[]): Promise<Newsroom> {
  const releases: PressRelease[] = [];
  let settings: NewsroomSettings = {};
  for (const path of paths) {
    const found = (await stat(path)).isDirectory()
      ? (await readdir(path, { recursive: true })).map((name) => join(path, name))
      : [path];
    if (found.includes(join(path, 'newsroom.json')))
      settings = JSON.parse(await readFile(join(path, 'newsroom.json'), 'utf8')) as NewsroomSettings; // our own samples
    for (const file of found.filter((name) => name.endsWith('.txt')).sort()) {
      const text = await readFile(file, 'utf8');
      if (text.trim() === '') console.error(`${relative(process.cwd(), file)}: empty`);
      else if (text.includes('\0')) console.error(`${relative(process.cwd(), file)}: not text`);
      else releases.push(parsePressRelease(text, { id: basename(file, extname(file)) }));
    }
  }
  if (releases.length === 0)
    throw new TalstreckError('no-releases', `There is no press release in ${paths.join(', ')}.`);
  return createNewsroom(releases, settings);
}
