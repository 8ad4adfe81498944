/* global document, MutationObserver, Node, ShadowRoot -- a function that runs in the page */
/**
 * Whether what a button has done is told to who does not see it (WCAG 4.1.3): every button that sends no form and opens
 * nothing is pressed, and text that appears must be in a live region, in a control, in a dialog, or where the focus is.
 */

/** Milliseconds that a page has for what its buttons do. */
const PAUSE = 200;

/** What fails on a page of playwright's, a line each. The page is another afterwards. */
export async function statusFindings(tab) {
  try {
    return await tab.evaluate(pressButtons, PAUSE);
  } catch (error) {
    // A page that is left tells nothing any more.
    if (/context was destroyed/.test(error.message)) return [];
    throw error;
  }
}

async function pressButtons(pause) {
  const told = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output, dialog';
  const control = 'button, a[href], input, select, textarea, [role=button]';
  const roots = rootsIn(document);
  const silent = new Set();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'characterData' ? [target] : addedNodes) if (!isTold(node)) silent.add(textOf(node));
  });
  for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  const opens = '[aria-expanded], [aria-haspopup], [aria-controls]';
  for (const button of roots.flatMap((root) => [...root.querySelectorAll('button, [role=button]')])) {
    const sends = button.localName === 'button' && button.type !== 'button' && button.form !== null;
    if (!sends && !button.matches(opens) && !button.disabled && button.checkVisibility()) button.click();
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  observer.disconnect();
  return [...silent].map((text) => `status: "${text}" appears outside a live region when a button is pressed.`);

  function rootsIn(root) {
    const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []));
    return [root, ...inner];
  }

  function isTold(node) {
    if (textOf(node) === '' || !node.isConnected) return true;
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true })) return true;
    if (element.matches(':focus-within')) return true;
    for (let at = element; at !== null; at = at.parentElement ?? hostOf(at))
      if (at.matches(`${told}, ${control}`)) return true;
    return false;
  }

  function hostOf(element) {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  }

  function textOf(node) {
    return node.nodeType === Node.COMMENT_NODE ? '' : node.textContent.replace(/\s+/g, ' ').trim().slice(0, 100);
  }
}
