/** Makes types for JSX and templates, and data for VS Code, out of `dist/custom-elements.json`. */
import { readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const widgets = manifest.modules
  .flatMap(({ path, declarations }) => declarations.map((declaration) => ({ path, ...declaration })))
  .sort((one, other) => one.tagName.localeCompare(other.tagName));

writeFileSync('dist/jsx.d.ts', jsxTypes());
writeFileSync('dist/jsx.js', 'export {};\n');
writeFileSync('dist/vscode.html-custom-data.json', `${JSON.stringify(vscodeData(), null, 2)}\n`);

function jsxTypes() {
  const imports = widgets.map(({ name, path }) => `import type { ${name} } from './${path.replace('dist/', '')}';`);
  const elements = widgets.map(
    (widget) => `  /** ${firstSentence(widget.description)} */\n  '${widget.tagName}': ${propsOf(widget)};`,
  );
  return `${imports.join('\n')}

/** What every element takes: its children, and the attributes of HTML. */
interface Common {
  readonly children?: unknown;
  readonly id?: string;
  readonly class?: string;
  readonly className?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly hidden?: boolean;
  readonly slot?: string;
  readonly title?: string;
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
  readonly key?: string | number | null;
  readonly ref?: unknown;
}

/** An element's own properties, each of which may be left out. */
type Properties<Element, Names extends keyof Element> = { readonly [Name in Names]?: Element[Name] | undefined };

/** Its events, in the way of React 19 and Preact: \`onpress-copy\`. */
type Events<Names extends keyof HTMLElementEventMap> = {
  readonly [Name in Names as \`on\${Name}\`]?: (event: HTMLElementEventMap[Name]) => void;
};

/**
 * The widgets as elements of JSX.
 *
 * @example
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends PressElements {}
 *   }
 * }
 */
export interface PressElements {
${elements.join('\n')}
}
`;
}

function propsOf({ name, members, attributes = [], events = [] }) {
  const fields = members.map((member) => `'${member.name}'`);
  const own = attributes.filter((attribute) => !members.some((member) => member.name === attribute.name));
  return [
    'Common',
    ...(fields.length > 0 ? [`Properties<${name}, ${fields.join(' | ')}>`] : []),
    ...(events.length > 0 ? [`Events<${events.map((event) => `'${event.name}'`).join(' | ')}>`] : []),
    ...(own.length > 0 ? [`{ ${own.map((attribute) => `readonly ${attribute.name}?: string`).join('; ')} }`] : []),
  ].join(' & ');
}

function vscodeData() {
  return {
    version: 1.1,
    tags: widgets.map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({ name: attribute.name, description: attribute.description })),
    })),
  };
}

function firstSentence(text) {
  return text.replaceAll('\n', ' ').split(/(?<=\.) /, 1)[0];
}
