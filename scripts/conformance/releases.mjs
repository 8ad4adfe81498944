import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parsePressRelease } from '@talstreck/core';
import { parsePressReleaseMarkdown } from '@talstreck/core/import';
import { readReleases } from 'talstreck/read';
import { readSamples } from '../../packages/core/evaluation/samples.ts';

/** The sample releases of the newsroom, as it reads them. */
export async function* newsroomReleases() {
  for await (const item of readReleases(fileURLToPath(new URL('../../apps/demo/releases', import.meta.url)))) {
    if (item.kind === 'release') yield item.release;
    else throw new Error(`a sample can't be read: ${JSON.stringify(item.problem)}`);
  }
}

/** The annotated samples, as plain text. */
export function* annotatedReleases() {
  for (const { id, lang, text } of readSamples().documents) yield parsePressRelease(text, { id, lang });
}

/** The releases of a JSON Lines archive: `{id, lang, month, markdown}` a line. */
export async function* archiveReleases(file) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    const { id, lang, month, markdown } = JSON.parse(line);
    yield parsePressReleaseMarkdown(markdown, {
      id,
      lang,
      fields: month === undefined ? {} : { datePublished: month },
    });
  }
}
