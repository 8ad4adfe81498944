/**
 * `npm run bench -w apps/demo [-- RATE SECONDS]`: the newsroom under load on loopback, without its rate limit. Requests
 * leave at a steady rate whether earlier ones are answered or not, so that a slow answer can not hide the next.
 */
import { readFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { startNewsroom } from './newsroom.mjs';

const [rate = 200, seconds = 60] = process.argv.slice(2).map(Number);
const paths = [
  ...['', 'archive/', 'people/', 'people/siv-annerborn/', 'feed.rss', 'search/?q=bron', 'search/?q=v%C3%A4xthus'],
  ...['releases/gangbron-over-alven/', 'releases/biblioteket-i-ekhamra-oppnar-igen/', 'playground/'],
];

const { server, address } = await startNewsroom();
try {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const ask = (path) =>
    new Promise((resolve) => {
      const started = performance.now();
      get(address + path, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
        response.resume();
        response.on('end', () => resolve({ milliseconds: performance.now() - started, status: response.statusCode }));
      }).on('error', () => resolve({ milliseconds: performance.now() - started, status: 0 }));
    });
  for (const path of paths) await ask(path);
  const answers = [];
  const memory = [];
  const started = performance.now();
  for (let count = 0; count < rate * seconds; count++) {
    const due = started + (count * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    answers.push(ask(paths[count % paths.length]));
    if (count % (rate * 10) === 0) memory.push(await residentMegabytes(server.pid));
  }
  const all = await Promise.all(answers);
  memory.push(await residentMegabytes(server.pid));
  const times = all.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share) => `${times[Math.floor(times.length * share)].toFixed(1)} ms`;
  const wrong = all.filter(({ status }) => status !== 200).length;
  console.log(
    `${all.length} requests in ${((performance.now() - started) / 1000).toFixed(1)} s, ${wrong} not answered`,
  );
  console.log(`median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, slowest ${times.at(-1).toFixed(1)} ms`);
  console.log(`resident memory every 10 s: ${memory.join(', ')} MB`);
} finally {
  server.kill('SIGINT');
}

async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
