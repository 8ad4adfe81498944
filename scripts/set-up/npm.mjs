import { need } from './run.mjs';

/** Runs npm, the one that started us where there is one, under the given Node; fails with what npm printed. */
export function npm(what, args, { node, env, cwd } = {}) {
  const commandLine = process.env.npm_execpath;
  if (node !== undefined && commandLine?.endsWith('npm-cli.js'))
    return need(what, node, [commandLine, ...args], { env, cwd });
  return need(what, 'npm', args, { env, cwd, shell: process.platform === 'win32' });
}
