import type { Browser, BrowserContext } from 'playwright-core';

/** What becomes of a page's scripts: they run, the reader has switched them off, or they never arrive. */
export type Scripts = 'on' | 'off' | 'blocked';

export const scripts: readonly Scripts[] = ['on', 'off', 'blocked'];

/** Opens a window of its own where scripts fare so. */
export async function openContext(browser: Browser, mode: Scripts): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled: mode !== 'off', reducedMotion: 'reduce' });
  if (mode === 'blocked') await context.route('**/*.js', (route) => route.abort('blockedbyclient'));
  return context;
}

/** Complaints of a page that its scripts' fate does not explain. */
export function unexpected(complaints: readonly string[]): readonly string[] {
  return complaints.filter((text) => !/\.js$|ERR_BLOCKED_BY_CLIENT|document's frame is sandboxed/.test(text));
}
