/** The pages' HTML, read by html-validate and the Nu HTML checker. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { pages } from './pages.mjs';

/**
 * Every rule is on but three. `require-sri` and `no-trailing-whitespace` speak of the page around the widgets;
 * `tel-non-breaking` would change the words of the release, whose numbers `press.css` keeps on one line instead.
 */
const config = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'tel-non-breaking': 'off' },
};

/** Findings, a line each. */
export async function htmlValidateFindings() {
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  const findings = [];
  for (const [name, html] of Object.entries(pages('/talstreck-components.min.js'))) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        findings.push(`html-validate ${name}: ${ruleId}: ${message} (${selector})`);
  }
  return findings;
}

/** Findings of the Nu HTML checker, or null where there is no Java. */
export async function nuFindings() {
  const folder = await mkdtemp(join(tmpdir(), 'talstreck-pages-'));
  try {
    const files = await Promise.all(
      Object.entries(pages('/talstreck-components.min.js')).map(async ([name, html]) => {
        const file = join(folder, `${name}.html`);
        await writeFile(file, html);
        return file;
      }),
    );
    const jar = createRequire(import.meta.url)('vnu-jar');
    const run = promisify(execFile)('java', ['-jar', jar, '--format', 'json', ...files], { maxBuffer: 1e8 });
    const { stderr } = await run.catch((error) => {
      if (error.code === 'ENOENT') return { stderr: null };
      return error;
    });
    if (stderr === null) return null;
    const { messages } = JSON.parse(stderr);
    return messages.map(
      ({ url, type, message, extract }) => `nu ${url.split('/').pop()}: ${type}: ${message} (${extract ?? ''})`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
