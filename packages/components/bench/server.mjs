/**
 * How fast the servers of pages write the same page: a process each, five interleaved rounds, the median of the CPU
 * time a page, out as UTF-8. Twice: drawing alone, of a page that is prepared, and the whole way from the release,
 * which the others go by the shortest preparation that makes this page. Fails where a goal is missed: at least 1.5 times
 * the speed of Preact, 5 times that of @lit-labs/ssr with elements, and within 1.6 of plain strings, whose bytes are
 * ours.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { drawing, fromRelease } from './contenders.mjs';

const rounds = 5;

const contenders = [];
for (const [table, renderers] of Object.entries({ drawing, fromRelease }))
  for (const name of Object.keys(renderers)) contenders.push(await start(table, name));
for (let round = 0; round < rounds; round++) for (const one of contenders) one.times.push(await ask(one.child));
for (const { child } of contenders) child.disconnect();

report('drawing alone', 'drawing');
report('from the release', 'fromRelease');

async function start(table, name) {
  // React is slower in development; nobody serves pages so.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(fileURLToPath(new URL('contender.mjs', import.meta.url)), [table, name], { env });
  const [page] = await once(child, 'message');
  return { table, name, child, page, times: [] };
}

async function ask(child) {
  child.send('measure');
  const [time] = await once(child, 'message');
  return time;
}

function report(title, table) {
  const plain = find(table, 'plain strings');
  console.log(`${title.padEnd(36)}µs a page   speed   bytes  brotli`);
  for (const one of contenders.filter((one) => one.table === table)) {
    const page = Buffer.from(one.page);
    const columns = [
      time(one).toFixed(1),
      (time(plain) / time(one)).toFixed(2),
      page.length,
      brotliCompressSync(page).length,
    ];
    console.log(one.name.padEnd(34) + columns.map((value) => String(value).padStart(8)).join(''));
  }
  const ours = find(table, '@talstreck/components');
  const lit = find('fromRelease', '@lit-labs/ssr, with elements');
  const goals = {
    'bytes equal to plain strings': ours.page === plain.page,
    'at least 1.5 times as fast as preact-render-to-string':
      time(find(table, 'preact-render-to-string')) / time(ours) >= 1.5,
    'at least 5 times as fast as @lit-labs/ssr with elements': time(lit) / time(ours) >= 5,
    'within 1.6 of plain strings': time(ours) / time(plain) <= 1.6,
  };
  for (const [goal, isMet] of Object.entries(goals)) console.log(`${isMet ? 'met   ' : 'MISSED'} ${goal}`);
  if (!Object.values(goals).every(Boolean)) process.exitCode = 1;
}

function find(table, name) {
  return contenders.find((one) => one.table === table && one.name === name);
}

/** The median of the rounds. */
function time({ times }) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}
