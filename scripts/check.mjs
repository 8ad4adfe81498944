import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './set-up/browser.mjs';
import { Failure } from './set-up/failure.mjs';
import { root } from './set-up/paths.mjs';
import { capture, runMain } from './set-up/run.mjs';
import { setUp } from './set-up/set-up.mjs';
import { runEndToEndTests, runTests } from './test/run-tests.mjs';

/**
 * `npm run check`: everything that a change must pass, each step with its time. A step that fails shows why and does
 * not keep the others from running. `--skip STEP` leaves one out, `--only STEP` runs that one; both may be repeated.
 */
await runMain(async (args) => {
  const { skip, only } = readArguments(args);
  const { node, env } = await setUp();
  const browser = await ensureBrowser(env);
  const runtime = { node, env: { ...env, CHROME_PATH: browser } };
  const failed = [];
  for (const [name, run] of Object.entries(steps())) {
    if (skip.includes(name) || (only.length > 0 && !only.includes(name))) continue;
    const started = performance.now();
    process.stdout.write(`\n== ${name}\n`);
    const passed = await run(runtime);
    process.stdout.write(
      `${name}: ${passed ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
    );
    if (!passed) failed.push(name);
  }
  process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
  return failed.length === 0 ? 0 : 1;
});

function steps() {
  return {
    format: tool('prettier/bin/prettier.cjs', '--check', '--cache', '--log-level=warn', '.'),
    lint: tool('eslint/bin/eslint.js', '--max-warnings', '0', '.'),
    types: tool('typescript/bin/tsc', '-b'),
    tests: runTests,
    'end-to-end': runEndToEndTests,
    accessibility: widgets('accessibility/check.mjs'),
    frameworks: widgets('frameworks/check.mjs'),
    browsers: widgets('browsers/check.mjs'),
    sizes: script('sizes.mjs'),
    regexes: script('regexes.mjs'),
    packing: script('packing.mjs'),
    ...(existsSync(join(root, 'scripts', 'conformance.mjs')) ? { conformance: script('conformance.mjs') } : {}),
  };
}

function readArguments(args) {
  const list = { type: 'string', multiple: true, default: [] };
  try {
    const { values } = parseArgs({ args, options: { skip: list, only: list } });
    const known = Object.keys(steps());
    const unknown = [...values.skip, ...values.only].filter((name) => !known.includes(name));
    if (unknown.length > 0)
      throw new TypeError(`there is no step ${unknown.join(', ')}; the steps are ${known.join(', ')}`);
    return values;
  } catch (error) {
    throw new Failure(`npm run check: ${error.message}`, { status: 2 });
  }
}

function tool(path, ...args) {
  return (runtime) => show(runtime, [join(root, 'node_modules', path), ...args]);
}

function script(name) {
  return (runtime) => show(runtime, [join(root, 'scripts', name)]);
}

/** A script of the widgets' package, which must be built. */
function widgets(path) {
  return (runtime) => show(runtime, [join(root, 'packages', 'components', path)]);
}

/** Runs a step under the tools' Node and prints what it printed. */
async function show({ node, env }, args) {
  const { status, output } = await capture(node, args, { env });
  if (output.trim()) process.stdout.write(`${output.trimEnd()}\n`);
  return status === 0;
}
