import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { say, step } from './progress.mjs';
import { capture, need } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ];
  }),
};

/**
 * The path of a Chromium: `CHROME_PATH`, the path, the system's usual places; as root on a Debian it is installed
 * with apt unless `TALSTRECK_INSTALL=0`.
 */
export async function ensureBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Failure(`CHROME_PATH names no program: ${env.CHROME_PATH}\nSet it to a Chromium or Chrome, or unset it.`);
  }
  const found = findBrowser(env);
  if (found !== undefined) return found;
  if (env.TALSTRECK_INSTALL !== '0' && isDebianRoot()) {
    await installChromium(env);
    const installed = findBrowser(env);
    if (installed !== undefined) return installed;
  }
  throw new Failure(
    'The tests need a Chromium or Chrome, and none was found (CHROME_PATH, the path, the usual places).\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) or set CHROME_PATH.',
  );
}

function findBrowser(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath =
    process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installChromium(env) {
  say('No Chromium was found. As this is root on a Debian it is installed with apt (TALSTRECK_INSTALL=0 forbids it).');
  const apt = (...args) => ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', ...args];
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const packages = ['chromium', 'fonts-liberation'];
  await step(`Installing ${packages.join(' and ')} with apt-get`, async () => {
    const install = apt('install', '--no-install-recommends', ...packages);
    if ((await capture('apt-get', install, options)).status === 0) return;
    await need('apt-get update', 'apt-get', apt('update'), options);
    await need('apt-get install', 'apt-get', install, options);
  });
}
