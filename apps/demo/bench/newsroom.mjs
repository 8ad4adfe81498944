import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Serves the sample releases on a free port, without the rate limit: its process, and its address once it answers. */
export async function startNewsroom() {
  const env = { ...process.env, TALSTRECK_REQUESTS_PER_SECOND: '0' };
  const server = spawn(process.execPath, [main, '--port', '0'], { env });
  for await (const text of server.stdout) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? [];
    if (address !== undefined) return { server, address };
  }
  throw new Error('The newsroom has not started.');
}
