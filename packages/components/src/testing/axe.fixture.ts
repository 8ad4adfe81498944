import type { AxeResults } from 'axe-core';

import { openPage, STRICT_POLICY } from './pages.fixture.ts';
import type { PageOptions } from './pages.fixture.ts';

interface AxeWindow {
  readonly axe: { run(context: Document): Promise<AxeResults> };
}

/** Every rule of axe, on a whole page: what is wrong, a line each. */
export async function axeFindings(options: PageOptions): Promise<readonly string[]> {
  const head = `${options.head ?? ''}<script src="/node_modules/axe-core/axe.min.js"></script>`;
  const page = await openPage({ policy: STRICT_POLICY, ...options, head });
  const { axe } = page.window as unknown as AxeWindow;
  const { violations } = await axe.run(page.document);
  page.close();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
