/* global document, getComputedStyle, innerHeight, innerWidth -- functions that run in the page */
/**
 * What happens to who goes by the Tab key, through the whole page: whether the focus can be seen (WCAG 2.4.7) and is
 * not covered (2.4.11), whether it can go on (2.1.2), and whether the page stays where it is (3.2.1).
 */

/** Milliseconds that a page has for what it does when the focus has moved: to show it, and to give way to it. */
const PATIENCE = 1000;

/** More stops than any page of ours has. */
const MOST = 200;

/** What fails on a page of playwright's, a line each. */
export async function keyboardFindings(tab) {
  const left = [];
  const note = (request) => request.isNavigationRequest() && left.push(request.url());
  tab.on('request', note);
  try {
    return await walk(tab, left);
  } catch (error) {
    // A page that is left can not be asked any more.
    if (left.length === 0) throw error;
    await tab.waitForLoadState();
    return [`on-focus: The focus alone has led to ${left[0]}.`];
  } finally {
    tab.off('request', note);
  }
}

async function walk(tab, left) {
  const findings = [];
  await tab.evaluate(rememberLooks);
  for (let stop = 0; stop < MOST; stop++) {
    await tab.keyboard.press('Tab');
    const { element, isBack, isSeen, isCovered } = await tab.evaluate(lookAtFocus, PATIENCE);
    if (left.length > 0) throw new Error('The page is left.');
    if (element === null) break;
    if (isBack) return [...findings, `keyboard-trap: The focus stays at ${element}.`];
    if (!isSeen) findings.push(`focus-visible: Nothing shows that ${element} has the focus.`);
    if (isCovered) findings.push(`focus-obscured: Something else covers all of ${element}.`);
  }
  return findings;
}

/** Keeps how everything that can have the focus looks without it. Runs in the page. */
function rememberLooks() {
  const looks = new WeakMap();
  const looksOf = (element) => {
    const style = getComputedStyle(element);
    const names = ['outline', 'box-shadow', 'border', 'background', 'color', 'text-decoration'];
    return names.map((name) => style.getPropertyValue(name)).join(';');
  };
  let stops = 0;
  const remember = (root) => {
    for (const element of root.querySelectorAll('*')) {
      looks.set(element, looksOf(element));
      if (element.tabIndex >= 0 && element.checkVisibility()) stops += 1;
      if (element.shadowRoot) remember(element.shadowRoot);
    }
  };
  document.activeElement?.blur();
  remember(document);
  globalThis.__talstreckFocus = { looks, looksOf, stops, first: null, last: null };
}

/** Looks at what has the focus, as soon as it is seen and nothing covers it, at last after a time. Runs in the page. */
async function lookAtFocus(patience) {
  const end = performance.now() + patience;
  await nextTask();
  const state = globalThis.__talstreckFocus;
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const isOut = element === null || element === document.body || element === document.documentElement;
  const isBack = element === state.last && state.stops > 1;
  // After the last stop the focus leaves the page, or begins anew.
  if (isOut || (element === state.first && !isBack)) return { element: null };
  state.first ??= element;
  state.last = element;
  while (performance.now() < end && (!isSeen() || isCovered())) await nextTask();
  return { element: element.outerHTML.slice(0, 100), isBack, isSeen: isSeen(), isCovered: isCovered() };

  function nextTask() {
    return new Promise((resolve) => setTimeout(resolve, 15));
  }

  function isSeen() {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    return hasOutline || state.looksOf(element) !== state.looks.get(element);
  }

  function isCovered() {
    return [...element.getClientRects()].every((box) => isBoxCovered(element, box));
  }

  function isBoxCovered(target, { left, top, width, height }) {
    if (width === 0 || height === 0) return false;
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]));
    const inWindow = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    return inWindow.length > 0 && inWindow.every(([x, y]) => !isOf(target, hit(x, y)));
  }

  function hit(x, y) {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
      found = found.shadowRoot.elementFromPoint(x, y);
    return found;
  }

  function isOf(target, found) {
    return found !== null && (target.contains(found) || found.contains(target));
  }
}
