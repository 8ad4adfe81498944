import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parsePressRelease } from '@talstreck/core';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../core/releases/', import.meta.url));

/** Every sample of the core as the core reads it, by its file's name. */
export async function sampleReleases() {
  const samples = {};
  for await (const name of glob('*/*.yaml', { cwd: folder })) {
    const { lang, text } = parse(await readFile(folder + name, 'utf8'));
    samples[name] = parsePressRelease(text, { lang });
  }
  return samples;
}
