// Clients of the load test, in a process of their own: port, seconds and number of clients as arguments, queries on standard input.
import { text } from 'node:stream/consumers';

const [port = '0', seconds = '60', clients = '50'] = process.argv.slice(2);
// What load.ts writes.
const queries = JSON.parse(await text(process.stdin)) as readonly string[];
const ends = performance.now() + 1000 * Number(seconds);
const times: number[] = [];
let failed = 0;

await Promise.all(Array.from({ length: Number(clients) }, (_, number) => ask(number)));
times.sort((one, other) => one - other);
const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
process.stdout.write(
  `${clients} clients, ${seconds} s: ${String(times.length)} answers, ${(times.length / Number(seconds)).toFixed(0)} a second; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; ${String(failed)} failed\n`,
);

async function ask(number: number): Promise<void> {
  for (let turn = number; performance.now() < ends; turn += 7) {
    const started = performance.now();
    const response = await fetch(
      `http://127.0.0.1:${port}/search?q=${encodeURIComponent(queries[turn % queries.length] ?? '')}`,
    );
    await response.text();
    times.push(performance.now() - started);
    if (response.status !== 200) failed++;
  }
}
