/**
 * Builds what the compiler does not: the stylesheet, and the widgets for pages without a bundler. These are two files:
 * `talstreck-components.min.js` with Lit and all widgets, and `talstreck-draw.min.js` beside it, which the first loads
 * when there is data to draw.
 */
import { build } from 'esbuild';

const drawFile = './talstreck-draw.min.js';
const script = { bundle: true, minify: true, format: 'esm', target: 'es2022', sourcemap: true, logLevel: 'warning' };

await build({
  entryPoints: ['src/styles/press.css'],
  outfile: 'dist/press.css',
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox121', 'safari16.4'],
  logLevel: 'warning',
});

await build({
  ...script,
  entryPoints: ['dist/define.js'],
  outfile: 'dist/talstreck-components.min.js',
  plugins: [
    {
      name: 'one file to draw from data',
      setup({ onResolve }) {
        onResolve({ filter: /./ }, ({ kind }) =>
          kind === 'dynamic-import' ? { path: drawFile, external: true } : null,
        );
      },
    },
  ],
});

await build({ ...script, entryPoints: ['dist/draw.js'], outfile: 'dist/talstreck-draw.min.js' });
