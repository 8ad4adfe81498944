/** Bundles what runs in the browser beside the widgets. */
import { build } from 'esbuild';

await build({
  entryPoints: {
    live: 'src/browser/live.ts',
    'browser-search': 'src/browser/browser-search.ts',
    'search-engine': 'src/browser/search-engine.ts',
  },
  outdir: 'dist/bundles',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
