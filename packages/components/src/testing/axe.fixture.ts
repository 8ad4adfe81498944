import type axe from 'axe-core';

import { openPage, STRICT_POLICY } from './pages.fixture.ts';
import type { PageOptions } from './pages.fixture.ts';

interface AxeWindow {
  readonly axe: Pick<typeof axe, 'getRules' | 'run'>;
}

/** Every rule of axe, those too that are off by default, on a whole page: what is wrong, a line each. */
export async function axeFindings(options: PageOptions): Promise<readonly string[]> {
  const head = `${options.head ?? ''}<script src="/node_modules/axe-core/axe.min.js"></script>`;
  const page = await openPage({ policy: STRICT_POLICY, ...options, head });
  // The script in the page's head brings it.
  const { axe: engine } = page.window as unknown as AxeWindow;
  const rules = Object.fromEntries(engine.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const { violations } = await engine.run(page.document, { rules });
  page.close();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
