import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A newsroom that serves on a port of its own. */
export interface RunningNewsroom {
  readonly address: string;
  /** Sends what Ctrl-C sends, and gives the exit status. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power failure does. */
  readonly kill: () => Promise<void>;
}

/** What a command wrote and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the demo without its rate limit, and waits until it has printed its address. */
export async function startNewsroom(...args: readonly string[]): Promise<RunningNewsroom> {
  return startLimitedNewsroom(0, ...args);
}

/** Starts the demo with so many requests a second for every address. */
export async function startLimitedNewsroom(perSecond: number, ...args: readonly string[]): Promise<RunningNewsroom> {
  const env = { ...process.env, TALSTRECK_REQUESTS_PER_SECOND: String(perSecond) };
  const child = spawn(process.execPath, [main, '--port', '0', ...args], { env });
  const address = await printedAddress(child);
  return {
    address,
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGINT');
      const [status] = (await exit) as [number | null]; // as documented for ChildProcess
      return status;
    },
    kill: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** Runs the demo to its end. */
export async function runDemo(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args]);
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const [status] = (await once(child, 'close')) as [number | null]; // as documented for ChildProcess
  return { status, ...output };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (text: Buffer): void => {
      output += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (status) => {
      reject(new Error(`the newsroom ended with ${String(status)}: ${output}`));
    });
  });
}
