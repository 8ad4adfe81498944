/** WebKitGTK, by W3C WebDriver in a virtual display. */
import { spawn } from 'node:child_process';

const driver = '/usr/bin/WebKitWebDriver';
const binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const port = 4555;

/** Keys that are no letters, as W3C WebDriver sends them. */
const KEYS = { Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C', ArrowUp: '\uE013', ArrowDown: '\uE015' };

export const webkit = { name: 'WebKit', needs: [driver, binary, '/usr/bin/xvfb-run'], launcher };

/** A launcher for the test runner: one window, which goes from one file of tests to the next. */
function launcher() {
  let running;
  let session;
  let current = null;
  let named;
  const command = (method, path, body) => send(method, `/session/${session.sessionId}${path}`, body);
  return {
    name: 'WebKit',
    type: 'webdriver',
    async initialize() {
      running = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
      session = await start();
    },
    async stop() {
      if (session) await command('DELETE', '').catch(() => {});
      process.kill(-running.pid);
    },
    version: () => `WebKitGTK ${session.capabilities.browserVersion}`,
    async startSession(id, url) {
      // The driver ends a session whose page has hung, as it does on a machine with too much to do.
      session ??= await start();
      current = id;
      named = undefined;
      await command('POST', '/url', { url });
    },
    async stopSession() {
      current = null;
      await command('POST', '/url', { url: 'about:blank' }).catch(() => (session = undefined));
      return {};
    },
    startDebugSession() {
      throw new Error('There is no debugging here.');
    },
    isActive: (id) => id === current,
    getBrowserUrl: () => command('GET', '/url').catch(() => undefined),
    run: (_id, script) => command('POST', '/execute/sync', { script, args: [] }),
    /** How many elements with a role and a name an element and its shadow roots hold. */
    async countNamed(_id, tag, role, name) {
      named ??= await namedIn(command, tag);
      return named.filter((one) => one.role === role && one.name === name).length;
    },
    async sendKeys(_id, keys) {
      const actions = keys.flatMap((key) => {
        const value = KEYS[key] ?? key;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
      });
      await command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };
}

/** The roles and names of what has one in an element and its shadow roots, as WebKit computes them. */
async function namedIn(command, tag) {
  const script = `const selector = 'a[href], button, input, h1, h2, h3, h4, h5, h6, nav, section, [role]';
    const within = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
      [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
    const element = document.querySelector('${tag}');
    const all = [...within(element), ...(element.shadowRoot ? within(element.shadowRoot) : [])];
    return all.filter((one) => one.matches(selector) && one.checkVisibility());`;
  const found = [];
  for (const reference of await command('POST', '/execute/sync', { script, args: [] })) {
    const path = `/element/${Object.values(reference)[0]}`;
    found.push({
      role: await command('GET', `${path}/computedrole`),
      name: await command('GET', `${path}/computedlabel`),
    });
  }
  return found;
}

/** A session, as soon as the driver listens. */
async function start() {
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  for (let attempt = 0; ; attempt++)
    try {
      const session = await send('POST', '/session', { capabilities });
      await send('POST', `/session/${session.sessionId}/window/rect`, { width: 1200, height: 900 });
      return session;
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
