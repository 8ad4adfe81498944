/** WebKitGTK, by W3C WebDriver in a virtual display. */
import { spawn } from 'node:child_process';

const driver = '/usr/bin/WebKitWebDriver';
const binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const port = 4555;
const ENTER = '\uE007';

export const webkit = {
  name: 'WebKit',
  needs: [driver, binary, '/usr/bin/xvfb-run'],
  async use(address, check) {
    const running = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
    try {
      const session = await start();
      const command = (method, path, body) => send(method, `/session/${session.sessionId}${path}`, body);
      await command('POST', '/url', { url: address });
      await check({
        run: (script) => command('POST', '/execute/sync', { script, args: [] }),
        search: async (words) => {
          const found = await command('POST', '/element', { using: 'css selector', value: 'press-search input' });
          await command('POST', `/element/${Object.values(found)[0]}/value`, { text: words + ENTER });
        },
        address: () => command('GET', '/url'),
      });
      await command('DELETE', '');
      return session.capabilities.browserVersion;
    } finally {
      process.kill(-running.pid);
    }
  },
};

/** A session, as soon as the driver listens. */
async function start() {
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  for (let attempt = 0; ; attempt++)
    try {
      return await send('POST', '/session', { capabilities });
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

async function send(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
