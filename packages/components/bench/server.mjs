/**
 * How fast the servers of pages write the same page: five interleaved rounds, the median of the CPU time a page, out as
 * UTF-8. All but two are given paragraphs with their quotations already told apart; ours "from the release", and Lit's,
 * check the data and find each quotation's place first. Fails where the goals are missed: at least 1.5 times the speed of Preact, 5 times that of @lit-labs/ssr with
 * elements, and within 1.6 of plain strings, whose bytes are ours.
 */
import { brotliCompressSync } from 'node:zlib';

// React is slower in development; nobody serves pages so.
process.env.NODE_ENV = 'production';
const { contenders } = await import('./contenders.mjs');

const rounds = 5;
/** CPU milliseconds of each contender in each round. */
const budget = 400;

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (const [name, render] of Object.entries(contenders)) measure(render, budget / 2, name);
for (let round = 0; round < rounds; round++)
  for (const [name, render] of Object.entries(contenders)) times[name].push(measure(render, budget, name));

const plain = median(times['plain strings']);
const ours = median(times['@talstreck/components, drawing alone']);
console.log('renderer                                  µs a page   speed   bytes  brotli');
for (const [name, render] of Object.entries(contenders)) {
  const page = Buffer.from(render());
  const time = median(times[name]);
  console.log(
    `${name.padEnd(40)}${time.toFixed(0).padStart(11)}${(plain / time).toFixed(2).padStart(8)}${String(page.length).padStart(8)}${String(brotliCompressSync(page).length).padStart(8)}`,
  );
}

const goals = {
  'bytes equal to plain strings':
    contenders['plain strings']() === contenders['@talstreck/components, from the release'](),
  'at least 1.5 times as fast as preact-render-to-string': median(times['preact-render-to-string']) / ours >= 1.5,
  'at least 5 times as fast as @lit-labs/ssr with elements': median(times['@lit-labs/ssr, with elements']) / ours >= 5,
  'within 1.6 of plain strings': ours / plain <= 1.6,
};
for (const [goal, isMet] of Object.entries(goals)) console.log(`${isMet ? 'met   ' : 'MISSED'} ${goal}`);
process.exitCode = Object.values(goals).every(Boolean) ? 0 : 1;

/** Microseconds of CPU a page. */
function measure(render, milliseconds) {
  const start = process.cpuUsage();
  let pages = 0;
  let spent;
  do {
    for (let page = 0; page < 20; page++) Buffer.from(render());
    pages += 20;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  } while (spent < milliseconds * 1000);
  return spent / pages;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
