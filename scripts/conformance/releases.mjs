import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parsePressReleaseMarkdown } from '@talstreck/core/import';
import { readReleases } from 'talstreck/read';

/** The sample releases, as the newsroom reads them. */
export async function* sampleReleases(folder) {
  for await (const item of readReleases(folder)) {
    if (item.kind === 'release') yield item.release;
    else throw new Error(`a sample can't be read: ${JSON.stringify(item.problem)}`);
  }
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
