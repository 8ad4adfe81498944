import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { it } from 'node:test';
import { makeIndexFolder } from './index-folder.ts';

it('makes a folder for the index, and takes away what a process that is gone has left', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'index-folders-'));
  const gone = spawn(process.execPath, ['--eval', '']);
  await once(gone, 'exit');
  for (const name of [
    `talstreck-search-${String(gone.pid)}-left`,
    `talstreck-search-${String(process.ppid)}-used`,
    'other',
  ])
    await mkdir(join(parent, name));
  const made = await makeIndexFolder(parent);
  assert.deepEqual(
    new Set(await readdir(parent)),
    new Set([basename(made), `talstreck-search-${String(process.ppid)}-used`, 'other']),
  );
  await rm(parent, { recursive: true });
});
