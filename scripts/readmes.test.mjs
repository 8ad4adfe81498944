import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { root } from './set-up/paths.mjs';

describe('the first example of a README', () => {
  for (const name of ['core', 'search'])
    it(`runs as it is pasted, and gives what it says (${name})`, async () => {
      const folder = join(root, 'packages', name);
      const readme = await readFile(join(folder, 'README.md'), 'utf8');
      const [, example] = /^```js\n([\s\S]*?)^```$/m.exec(readme);
      const { status, errors } = await run(withAssertions(example), folder);
      assert.equal(status, 0, errors);
    });
});

/** Each `value; // 'what it is'` as the assertion that it is. */
function withAssertions(example) {
  const asserting = example.replaceAll(/^([\w.[\]]+); \/\/ ('[^']*').*$/gm, 'assert.equal($1, $2);');
  return `import assert from 'node:assert/strict';\n${asserting}`;
}

async function run(code, cwd) {
  const child = spawn(process.execPath, ['--input-type=module', '-'], { cwd, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.end(code);
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { errors: await text(child.stderr), status: await ended };
}
