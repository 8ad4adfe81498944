import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { entriesOf } from './check/package-entries.mjs';
import { root } from './set-up/paths.mjs';

/**
 * Packs every published package, installs the tarballs into an empty folder, sees that each brings the licence, imports
 * every entry of `exports` with Node, checks the types of each as a consumer would, and starts each command.
 */
const run = promisify(execFile);
/** How a consumer's project is set up. Types of dependencies are checked too. */
const consumer = {
  ...{ target: 'ES2022', module: 'NodeNext', strict: true, noEmit: true, types: [], skipLibCheck: false },
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
};
const folder = await mkdtemp(join(tmpdir(), 'talstreck-packing-'));
try {
  await buildAnew();
  const manifests = await packAll(join(root, 'packages'), folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await npm(
    folder,
    'install',
    '--no-package-lock',
    '--prefer-offline',
    ...manifests.flatMap(({ tarball, peers }) => [tarball, ...peers]),
  );
  for (const { name, version } of manifests) await checkPackage(name, version);
} catch (error) {
  const output = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.stack;
  // A bundle quotes its one endless line.
  console.log(output.replaceAll(/^(.{200}).+$/gm, '$1 …'));
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Builds into empty folders, so that nothing is packed whose source is gone. What turbo has built before it puts back. */
async function buildAnew() {
  for (const directory of await readdir(join(root, 'packages')))
    for (const output of ['dist', '.tsbuildinfo'])
      await rm(join(root, 'packages', directory, output), { recursive: true, force: true });
  await run(process.execPath, [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), 'run', 'build'], { cwd: root });
}

async function packAll(packages, destination) {
  const packed = [];
  for (const directory of await readdir(packages)) {
    const { stdout } = await npm(join(packages, directory), 'pack', '--json', '--pack-destination', destination);
    const [{ name, version, filename, size, files }] = Object.values(JSON.parse(stdout)).flat();
    const stray = files.map(({ path }) => path).filter((path) => /\.test\.|\.tsbuildinfo|(?:^|\/)\./.test(path));
    if (stray.length > 0) throw new Error(`${name} would publish ${stray.join(', ')}`);
    console.log(`${name} ${version}: ${files.length} files, ${(size / 1000).toFixed(1)} kB packed`);
    const peers = peersOf(JSON.parse(await readFile(join(packages, directory, 'package.json'), 'utf8')));
    packed.push({ name, version, tarball: join(destination, filename), peers });
  }
  return packed;
}

/** What a consumer adds who uses every entry: the peers, optional ones too, and the types of those that bring none. */
function peersOf({ peerDependencies = {}, devDependencies = {} }) {
  return Object.entries(peerDependencies).flatMap(([name, range]) => {
    const types = devDependencies[`@types/${name}`];
    return [`${name}@${range}`, ...(types === undefined ? [] : [`@types/${name}@${types}`])];
  });
}

async function checkPackage(name, version) {
  const installed = join(folder, 'node_modules', name);
  const license = await readFile(join(installed, 'LICENSE'), 'utf8').catch(() => null);
  if (license !== (await readFile(join(root, 'LICENSE'), 'utf8')))
    throw new Error(`${name} has ${license === null ? 'no' : 'another'} LICENSE; right would be a copy of the root's`);
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const entries = await entriesOf(manifest, installed);
  const modules = entries.filter(({ kind }) => kind === 'module').map(({ specifier }) => specifier);
  if (modules.length > 0)
    await importAll(
      modules,
      entries.filter(({ kind }) => kind === 'file'),
    );
  for (const command of Object.keys(manifest.bin ?? {})) {
    const { stdout } = await run(join(folder, 'node_modules', '.bin', command), ['--version']);
    if (stdout.trim() !== version) throw new Error(`${command} --version prints ${stdout.trim()}, not ${version}`);
  }
  console.log(`${name}: ${entries.length} entries imported and type-checked`);
}

async function importAll(modules, files) {
  const lines = modules.map((specifier, index) => `import * as entry${index} from '${specifier}';`);
  const uses = modules.map((_, index) => `entry${index}`).join(', ');
  const resolved = files.map(({ specifier }) => `import.meta.resolve('${specifier}');`);
  const script = `${lines.join('\n')}\nexport const entries: readonly object[] = [${uses}];\n`;
  await mkdir(join(folder, 'use'), { recursive: true });
  await writeFile(join(folder, 'use', 'use.mjs'), `${lines.join('\n')}\n${resolved.join('\n')}\n`);
  await writeFile(join(folder, 'use', 'use.ts'), script);
  await writeFile(
    join(folder, 'use', 'tsconfig.json'),
    JSON.stringify({ compilerOptions: consumer, include: ['use.ts'] }),
  );
  await run(process.execPath, [join(folder, 'use', 'use.mjs')]);
  await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(folder, 'use')]);
}

function npm(cwd, ...args) {
  const commandLine = process.env.npm_execpath;
  const options = { cwd, env: { ...process.env, npm_config_loglevel: 'error' }, maxBuffer: 2 ** 26 };
  return commandLine === undefined
    ? run('npm', args, { ...options, shell: process.platform === 'win32' })
    : run(process.execPath, [commandLine, ...args], options);
}
