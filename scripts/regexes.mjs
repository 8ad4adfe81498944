import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from 'recheck';
import { findRegexes } from './check/regex-literals.mjs';
import { root } from './set-up/paths.mjs';

/**
 * Proves that no regular expression of the packages can backtrack worse than linearly, with recheck. A pattern that is
 * put together at run time can't be proven here and fails: write it as a literal. What was proven before is remembered
 * in `node_modules/.cache`, by pattern.
 */
const cacheFile = join(root, 'node_modules', '.cache', 'talstreck', 'regexes.json');
/** Milliseconds that one proof may take. */
const timeout = 30_000;

const proven = new Set(JSON.parse(await readFile(cacheFile, 'utf8').catch(() => '[]')));
const problems = [];
const keys = [];
for (const file of await sourceFiles()) {
  const { regexes, dynamic } = findRegexes(file, await readFile(join(root, file), 'utf8'));
  for (const { line } of dynamic)
    problems.push(
      `${file}:${line}: this pattern is made at run time, so nothing proves it safe; write it as a literal`,
    );
  for (const { source, flags, line } of regexes) {
    const key = createHash('sha256').update(`/${source}/${flags}`).digest('hex');
    keys.push(key);
    if (proven.has(key)) continue;
    const verdict = await judge(source, flags);
    if (verdict === undefined) proven.add(key);
    else problems.push(`${file}:${line}: /${source}/${flags}: ${verdict}`);
  }
}
await mkdir(join(cacheFile, '..'), { recursive: true });
await writeFile(cacheFile, JSON.stringify(keys.filter((key) => proven.has(key))));
for (const problem of problems) console.log(problem);
console.log(`${keys.length} regular expressions, ${problems.length} not proven safe`);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * What is wrong with a pattern, or undefined where it is safe. Where recheck tried inputs of its own making, which differ
 * from run to run, rather than proving, its proof goes before what it found.
 */
async function judge(source, flags) {
  const { status, checker, complexity, error, attack } = await check(source, flags, { timeout });
  if (status === 'safe') return undefined;
  if (checker === 'fuzz' && (await check(source, flags, { timeout, checker: 'automaton' })).status === 'safe')
    return undefined;
  if (status === 'vulnerable') return `${complexity.summary}, for example on ${attack.pattern.slice(0, 100)}`;
  return `not decided (${error.kind})`;
}

async function sourceFiles() {
  const found = [];
  for (const name of await readdir(join(root, 'packages'))) {
    const folder = join('packages', name, 'src');
    for (const path of await readdir(join(root, folder), { recursive: true }))
      if (path.endsWith('.ts') && !path.endsWith('.test.ts')) found.push(join(folder, path));
  }
  return found.sort();
}
