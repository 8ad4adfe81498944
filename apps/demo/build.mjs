/** Bundles what runs in the browser beside the widgets. */
import { build } from 'esbuild';

const options = {
  outdir: 'dist/bundles',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
};

await build({
  ...options,
  entryPoints: {
    gallery: 'src/browser/gallery.ts',
    live: 'src/browser/live.ts',
    'browser-search': 'src/browser/browser-search.ts',
    playground: 'src/browser/playground.ts',
    'search-engine': 'src/browser/search-engine.ts',
    waiting: 'src/browser/waiting.ts',
  },
});

// A worker has no document: packages with a build of their own for workers are taken in that one.
await build({
  ...options,
  conditions: ['worker'],
  entryPoints: { 'playground-worker': 'src/browser/playground-worker.ts' },
});
