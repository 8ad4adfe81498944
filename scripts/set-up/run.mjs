import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

/** Every child that runs, and those of them whose output we keep. */
const running = new Set();
const tools = new Set();
let interruption;
/** A tool that does not end by itself after a signal is killed then. Milliseconds. */
const patience = 3_000;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopAll(signal));
if (process.env.npm_lifecycle_event !== undefined) watchParent();

/** Runs a command's main function and ends with its status; a `Failure` becomes its message, without a stack. */
export async function runMain(main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.exitCode = error.status;
    if (interruption === undefined) {
      if (error.output.trim()) process.stderr.write(`${error.output.trimEnd()}\n`);
      process.stderr.write(`${error.message}\n`);
    }
  }
  if (interruption !== undefined) process.exit(interruption);
}

/**
 * Runs a program to its end and keeps what it printed. Nothing is shown: the caller decides what is worth a line.
 *
 * @returns {Promise<{status: number, output: string}>} status 124 where `timeout` (milliseconds) ended it
 */
export function capture(program, args, { env = process.env, cwd = root, timeout, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    tools.add(child);
    const chunks = [];
    let expired = false;
    const expire = () => {
      expired = true;
      child.kill();
    };
    const clock = timeout === undefined ? undefined : setTimeout(expire, timeout);
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const end = (status, note = '') => {
      clearTimeout(clock);
      running.delete(child);
      tools.delete(child);
      resolve({ status, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => end(127, `${program}: ${error.message}\n`));
    child.on('close', (code) =>
      expired ? end(124, `\nstopped after ${timeout / 1000} seconds without an end\n`) : end(code ?? 1),
    );
  });
}

/** As `capture`, but a program that fails becomes a `Failure` that carries its output. */
export async function need(what, program, args, options) {
  const result = await capture(program, args, options);
  if (result.status !== 0) throw new Failure(`${what} failed (status ${result.status}).`, { output: result.output });
  return result.output;
}

/** Hands the terminal to a program until it ends; a signal to us reaches it too. Answers its exit status. */
export function handOver(program, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
    running.add(child);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      interruption = undefined;
      resolve(signal === null ? code : statusOf(signal));
    });
  });
}

/**
 * Passes a signal on to every child and ends when they have. Ctrl-C in a terminal reaches the whole group by itself:
 * there it is not sent twice. A second signal ends us at once.
 */
function stopAll(signal) {
  interruption = statusOf(signal);
  if (running.size === 0) process.exit(interruption);
  for (const child of tools) setTimeout(() => child.kill('SIGKILL'), patience).unref();
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  for (const child of running) child.kill(signal);
}

/** A signal sent to npm alone ends npm and its shell, but never reaches us: then we are orphaned, and end too. */
function watchParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stopAll('SIGTERM');
  }, 500);
  watch.unref();
}

function statusOf(signal) {
  return { SIGHUP: 129, SIGINT: 130 }[signal] ?? 143;
}
