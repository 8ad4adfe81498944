/** The pages of the frameworks as scripts, by esbuild with each framework's own compiler. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile as compileSvelte, compileModule } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const vuePlugin = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
      const compilerOptions = { isCustomElement: (tag) => tag.startsWith('press-') };
      const { content } = compileScript(descriptor, {
        id: path,
        inlineTemplate: true,
        templateOptions: { compilerOptions },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};

const sveltePlugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compileSvelte(await readFile(path, 'utf8'), { filename: path });
      return { contents: js.code };
    });
    onLoad({ filter: /\.svelte\.js$/ }, async ({ path }) => {
      const { js } = compileModule(await readFile(path, 'utf8'), { filename: path });
      return { contents: js.code };
    });
  },
};

const entries = {
  react: { entryPoints: ['react/main.tsx'] },
  vue: { entryPoints: ['vue/main.js'], plugins: [vuePlugin] },
  svelte: { entryPoints: ['svelte/main.ts'], plugins: [sveltePlugin], conditions: ['svelte', 'browser'] },
};

/** The scripts by the name of the framework, each with the widgets and their templates in one file. */
export async function bundles() {
  const built = Object.entries(entries).map(async ([name, entry]) => {
    const { outputFiles } = await build({
      ...{ ...entry, bundle: true, write: false, format: 'esm', target: 'es2022', jsx: 'automatic' },
      absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
      define: {
        ...{ 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'false' },
        ...{ __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
      },
      logLevel: 'warning',
    });
    return [name, outputFiles[0].contents];
  });
  return Object.fromEntries(await Promise.all(built));
}
