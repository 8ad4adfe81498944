/** The Nu HTML checker on the HTML as it is written. It is a Java program. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

/** What it finds in pages, `{name, html}`; null where there is no Java. */
export async function nuFindings(pages) {
  const folder = await mkdtemp(join(tmpdir(), 'talstreck-pages-'));
  try {
    const files = pages.map((page, index) => join(folder, `${index}.html`));
    await Promise.all(pages.map(({ html }, index) => writeFile(files[index], html)));
    const jar = createRequire(import.meta.url)('vnu-jar');
    const run = promisify(execFile)('java', ['-jar', jar, '--format', 'json', ...files], { maxBuffer: 1e8 });
    // It answers with an error's status where it finds something.
    const { stderr, code } = await run.catch((error) => error);
    if (code === 'ENOENT') return null;
    return JSON.parse(stderr).messages.map(({ url, type, message, extract }) => ({
      engine: 'Nu HTML checker',
      page: pages[Number(basename(url, '.html'))].name,
      finding: `${type}: ${message} (${extract ?? ''})`,
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
