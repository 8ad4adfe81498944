import { fileURLToPath } from 'node:url';
import type { PressRelease } from '@talstreck/core/model';
import { readReleases } from 'talstreck/read';
import { readManifest, type Widget } from './manifest.ts';

/** The widgets, and the release that they are shown with in each language. */
export interface Gallery {
  readonly widgets: readonly Widget[];
  /** By the language's tag. */
  readonly samples: ReadonlyMap<string, PressRelease>;
}

const folder = fileURLToPath(new URL('../../gallery', import.meta.url));

/**
 * Reads the manifest and the samples.
 * @throws Error where a sample can not be read: they are a part of the program.
 */
export async function readGallery(): Promise<Gallery> {
  const samples = new Map<string, PressRelease>();
  for await (const result of readReleases(folder)) {
    if (result.kind === 'problem') throw new Error(`${result.problem.file}: ${result.problem.message}`);
    samples.set(result.release.inLanguage, result.release);
  }
  return { widgets: await readManifest(), samples };
}
