import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up/paths.mjs';
import { capture } from '../set-up/run.mjs';

/** A runner that has not come to its end by then hangs. Milliseconds. */
const timeLimit = 600_000;

/** Their tests run in the browser. */
const browserPackages = ['packages/components'];

/** Every runner of `npm test` that has something to run, each `(runtime) => Promise<Result>`. */
export function runners() {
  const packages = ['packages', 'apps']
    .flatMap((group) => folders(group))
    .filter((path) => !browserPackages.includes(path));
  const unit = [
    ...packages.flatMap((path) => [...files(`${path}/src`, '.test.ts'), ...files(`${path}/evaluation`, '.test.ts')]),
    ...files('scripts', '.test.mjs'),
  ];
  const smoke = folders('apps').flatMap((path) => files(`${path}/test`, '.test.ts'));
  const widgets = browserPackages
    .map((folder) => ({ folder, config: join(root, folder, 'web-test-runner.config.mjs') }))
    .filter(({ config }) => existsSync(config));
  return [
    ...widgets.map(
      ({ folder, config }) =>
        (runtime) =>
          browserTests('widgets in a browser', folder, config, runtime),
    ),
    // In one process: to start one a file, and load the packages in each, takes twice the time of the tests.
    ...nodeRunner('unit tests', unit, ['--experimental-test-isolation=none']),
    ...nodeRunner('demo in a browser', smoke),
  ];
}

/** The runner of the long tests of whole flows in a browser. They share the newsrooms that they only ask. */
export function endToEndRunners() {
  const flows = folders('apps').flatMap((path) => files(`${path}/e2e`, '.test.ts'));
  const shared = join(root, 'apps', 'demo', 'test', 'shared-newsrooms.ts');
  return nodeRunner('flows in a browser', flows, ['--test-concurrency=2', `--test-global-setup=${shared}`]);
}

function nodeRunner(name, testFiles, options) {
  return testFiles.length > 0 ? [(runtime) => nodeTests(name, testFiles, runtime, options)] : [];
}

/** @typedef {{name: string, passed: number, failed: number, seconds: number, output: string}} Result */

function nodeTests(name, testFiles, { node, env }, options = []) {
  const reporter = pathToFileURL(join(root, 'scripts', 'test', 'unit-results.mjs')).href;
  const args = (results) => [
    ...['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--test'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${results}`],
    ...options,
    ...testFiles,
  ];
  const cached = { ...env, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') };
  return measure(name, (results) => capture(node, args(results), { env: cached, timeout: timeLimit }));
}

function browserTests(name, folder, config, { node, env }) {
  const script = join(root, 'scripts', 'test', 'widgets.mjs');
  const cwd = join(root, folder);
  return measure(name, (results) =>
    capture(node, [script, pathToFileURL(config).href, results], { env, cwd, timeout: timeLimit }),
  );
}

/** Runs one runner and reads its counts; one that ends badly without a failed test counts as one failure. */
async function measure(name, run) {
  const folder = await mkdtemp(join(tmpdir(), 'talstreck-tests-'));
  const results = join(folder, 'results.json');
  const started = performance.now();
  try {
    const { status, output } = await run(results);
    const { passed, failed } = countsIn(results);
    const seconds = (performance.now() - started) / 1000;
    return { name, passed, failed: status !== 0 && failed === 0 ? 1 : failed, seconds, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A runner that was stopped has written nothing, or a part. */
function countsIn(results) {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function folders(group) {
  return readdirSync(join(root, group)).map((name) => `${group}/${name}`);
}

function files(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}
