import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { toolsFolder } from './paths.mjs';
import { say } from './progress.mjs';

const lockFile = join(toolsFolder, 'set-up.lock');
/** The holder touches the lock this often … */
const heartbeat = 2_000;
/** … so one that was not touched for this long was left behind. Milliseconds. */
const abandoned = 20_000;

/** Runs `work` while no other set-up of this checkout runs; a lock whose holder is gone is taken over. */
export async function withLock(work) {
  await mkdir(toolsFolder, { recursive: true });
  const mark = await take();
  const beat = setInterval(() => void utimes(lockFile, new Date(), new Date()).catch(() => undefined), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if ((await readLock())?.mark === mark) await rm(lockFile, { force: true });
  }
}

async function take() {
  const mark = randomUUID();
  const content = JSON.stringify({ mark, process: process.pid, host: hostname() });
  for (let told = false; ;) {
    try {
      await writeFile(lockFile, content, { flag: 'wx' });
      return mark;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const lock = await readLock();
    if (lock === undefined) continue;
    if (isAbandoned(lock)) {
      // Renaming is atomic: of two that find the same lock abandoned one wins, the other tries again.
      await rename(lockFile, `${lockFile}.${mark}`).catch(() => undefined);
      await rm(`${lockFile}.${mark}`, { force: true });
      continue;
    }
    if (!told) say('Another set-up of this checkout is running: waiting for it.');
    told = true;
    await pause(200);
  }
}

/** The lock as it stands, or undefined where there is none. A holder that died while writing leaves it empty. */
async function readLock() {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(lockFile, 'utf8'), stat(lockFile)]);
    return { ...parse(text), age: Date.now() - mtimeMs };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function isAbandoned({ process: id, host, age }) {
  if (age > abandoned) return true;
  if (host !== hostname() || id === undefined) return false;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
