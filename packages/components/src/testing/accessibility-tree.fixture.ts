/** The accessibility tree of a frame's page as text, as Chromium gives it to assistive technology. */
import { cdp } from './pages.fixture.ts';
import type { Page } from './pages.fixture.ts';

interface Value {
  readonly value?: unknown;
}

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

const SHOWN: ReadonlySet<string> = new Set(['level', 'url', 'hidden', 'expanded', 'invalid', 'busy', 'live']);

/** Roles that only repeat what the line above says. */
const SILENT: ReadonlySet<string> = new Set(['InlineTextBox', 'none', 'generic']);

/** The tree of `<main>`, a node a line. */
export async function accessibilityTree(page: Page): Promise<string> {
  const { frameTree } = await cdp<{ frameTree: FrameTree }>('Page.getFrameTree');
  const frame = frameTree.childFrames?.find((child) => child.frame.url === page.window.location.href);
  if (frame === undefined) throw new Error('The page has no frame of its own.');
  const { nodes } = await cdp<{ nodes: readonly AXNode[] }>('Accessibility.getFullAXTree', { frameId: frame.frame.id });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find((node) => node.role?.value === 'main');
  if (main === undefined) throw new Error('The page has no main.');
  const lines: string[] = [];
  write(main, 0, byId, lines);
  return `${lines.join('\n')}\n`;
}

function write(node: AXNode, depth: number, byId: ReadonlyMap<string, AXNode>, lines: string[]): void {
  const role = typeof node.role?.value === 'string' ? node.role.value : '';
  const isSilent = node.ignored || SILENT.has(role);
  if (!isSilent) lines.push(`${'  '.repeat(depth)}${role}${nameOf(node)}${propertiesOf(node)}`);
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (child !== undefined) write(child, isSilent ? depth : depth + 1, byId, lines);
  }
}

function nameOf(node: AXNode): string {
  const name = node.name?.value;
  return typeof name === 'string' && name !== '' ? ` ${JSON.stringify(name)}` : '';
}

function propertiesOf(node: AXNode): string {
  return (node.properties ?? [])
    .filter(({ name, value }) => SHOWN.has(name) && value.value !== false && value.value !== 'false')
    .map(
      ({ name, value }) =>
        ` ${name}=${String(value.value).replace(/^https?:\/\/localhost:\d+(?:\/__pages\/[\w-]+\.html)?/, '')}`,
    )
    .join('');
}
