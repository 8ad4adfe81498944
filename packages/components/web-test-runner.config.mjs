import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { cdpPlugin } from './testing/cdp-plugin.mjs';
import { pagesMiddleware } from './testing/pages-middleware.mjs';
import { snapshotPlugin } from './testing/snapshot-plugin.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** Every test of this package runs in a browser: `CHROME_PATH`, or the one that the launcher finds. */
export default {
  files: fileURLToPath(new URL('src/**/*.test.ts', import.meta.url)),
  rootDir: root,
  nodeResolve: true,
  concurrency: 2,
  testFramework: { config: { timeout: 60_000 } },
  browsers: [
    chromeLauncher({
      // A window each: of the tabs in one window all but the front one are hidden, and their animations stand still.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
      launchOptions: {
        ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
        args: [
          ...(isRoot ? ['--no-sandbox'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-quic',
          '--no-first-run',
        ],
      },
    }),
  ],
  middleware: [pagesMiddleware()],
  plugins: [
    cdpPlugin(),
    snapshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
};
