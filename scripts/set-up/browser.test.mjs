import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBrowser } from './browser.mjs';

describe('finding a browser', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talstreck-browser-'));
    for (const name of ['chromium', 'mine']) {
      await writeFile(join(folder, name), '#!/bin/sh\n');
      await chmod(join(folder, name), 0o755);
    }
  });
  after(() => rm(folder, { recursive: true }));

  it('takes what CHROME_PATH names before anything on the path', async () => {
    const mine = join(folder, 'mine');
    assert.equal(await ensureBrowser({ CHROME_PATH: mine, PATH: folder }), mine);
  });

  it('says so when CHROME_PATH names no program', async () => {
    const nothing = join(folder, 'nothing');
    await assert.rejects(
      ensureBrowser({ CHROME_PATH: nothing, PATH: folder }),
      /CHROME_PATH names no program: .*nothing/,
    );
  });

  it('finds Chromium on the path', { skip: process.platform === 'win32' }, async () => {
    assert.equal(await ensureBrowser({ PATH: folder }), join(folder, 'chromium'));
  });

  it('says in two lines what to install where it may not install', { skip: process.platform !== 'linux' }, async () => {
    await assert.rejects(ensureBrowser({ PATH: '', TALSTRECK_INSTALL: '0' }), (error) => {
      assert.equal(error.message.split('\n').length, 2);
      return /CHROME_PATH/.test(error.message);
    });
  });
});
