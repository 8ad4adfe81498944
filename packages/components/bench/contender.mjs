/** One contender in a process of its own: tells its page, then the microseconds of CPU a page of each round asked for. */
import { drawing, fromRelease } from './contenders.mjs';

const [table, name] = process.argv.slice(2);
const render = { drawing, fromRelease }[table][name];

/** CPU milliseconds of a round. */
const budget = 400;

measure();
process.send(render());
process.on('message', () => process.send(measure()));

function measure() {
  const start = process.cpuUsage();
  let pages = 0;
  let spent;
  do {
    for (let page = 0; page < 20; page++) Buffer.from(render());
    pages += 20;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  } while (spent < budget * 1000);
  return spent / pages;
}
