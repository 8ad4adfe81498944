/**
 * Builds what the compiler does not: the stylesheet, and one file with all widgets for pages without a bundler.
 */
import { build } from 'esbuild';

await build({
  entryPoints: ['src/styles/press.css'],
  outfile: 'dist/press.css',
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox121', 'safari16.4'],
  logLevel: 'warning',
});

await build({
  entryPoints: ['dist/define.js'],
  outfile: 'dist/talstreck-components.min.js',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  logLevel: 'warning',
});
