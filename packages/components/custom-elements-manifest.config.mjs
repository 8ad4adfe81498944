import { readFileSync } from 'node:fs';

/**
 * Makes `dist/custom-elements.json`: what editors and documentation may know of the widgets. Only what is public is in
 * it: no `#private` member, nothing protected, nothing that Lit calls.
 */
export default {
  globs: ['src/*/press-*.ts'],
  exclude: ['src/**/*.test.ts', 'src/element/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'only what is public, at the paths that are published',
      packageLinkPhase({ customElementsManifest }) {
        customElementsManifest.modules.forEach(publish);
      },
    },
  ],
};

/** Every widget takes the same custom properties, through `press.css`. */
const properties = JSON.parse(readFileSync(new URL('src/styles/custom-properties.json', import.meta.url), 'utf8'));
const cssProperties = Object.entries(properties).map(([name, description]) => ({ name, description }));

function publish(module) {
  module.path = publishedPath(module.path);
  module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
  for (const declaration of module.declarations) {
    declaration.tagName = tagOf(declaration.name);
    declaration.customElement = true;
    declaration.members = declaration.members.filter(isPublicField);
    declaration.events = declaration.events?.filter(({ name }) => name.startsWith('press-'));
    declaration.cssProperties = cssProperties;
  }
  module.exports = module.exports.map((entry) => ({
    ...entry,
    declaration: { ...entry.declaration, module: publishedPath(entry.declaration.module) },
  }));
  for (const { name, tagName } of module.declarations)
    module.exports.push({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: module.path },
    });
}

function isPublicField({ kind, name, privacy = 'public', static: isStatic }) {
  return kind === 'field' && privacy === 'public' && !isStatic && !name.startsWith('#');
}

/** `PressToTop` is `press-to-top`. */
function tagOf(name) {
  return name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
}

function publishedPath(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}
