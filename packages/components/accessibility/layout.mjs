/* global CSSStyleSheet, document, getComputedStyle, innerWidth -- functions that run in the page */
/**
 * What the browser has computed: width at 320 pixels (WCAG 1.4.10), text that a reader has spaced (1.4.12), order on the
 * page (1.3.2), contrast of fields (1.4.11), motion (2.2.2, 2.3.3), and links that open a window (3.2.5) or name one
 * address in two ways (3.2.4).
 */

/** What fails on a page of playwright's, a line each. */
export async function layoutFindings(tab) {
  const findings = await tab.evaluate(staticFindings);
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  findings.push(...(await tab.evaluate(motionFindings)));
  await tab.emulateMedia({ reducedMotion: null });
  const size = tab.viewportSize();
  await tab.setViewportSize({ width: 320, height: 640 });
  findings.push(...(await tab.evaluate(reflowFindings)), ...(await tab.evaluate(spacingFindings)));
  await tab.setViewportSize(size);
  return findings;
}

function reflowFindings() {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`reflow: The page is ${scrollWidth} pixels wide in a window of 320.`] : [];
}

/** Text that is cut off once it is spaced as WCAG lets a reader space it. What is a pixel wide is hidden on purpose. */
function spacingFindings() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
  const cut = elementsIn(document).filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = (overflow, whole, shown) => /hidden|clip/.test(overflow) && whole > shown + 1 && shown > 1;
    return (
      element.checkVisibility({ visibilityProperty: true }) &&
      (isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight))
    );
  });
  document.adoptedStyleSheets.pop();
  return cut.map((element) => `text-spacing: ${element.outerHTML.slice(0, 100)} cuts its text off.`);

  function elementsIn(root) {
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
    );
  }
}

function motionFindings() {
  const smooth = [...document.querySelectorAll('*')].filter(
    (element) => getComputedStyle(element).scrollBehavior === 'smooth',
  );
  const endless = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations === Infinity);
  return [
    ...smooth.map(({ localName }) => `reduced-motion: <${localName}> scrolls smoothly for who wants less motion.`),
    ...endless.map(({ effect }) => `endless-motion: ${effect.target.outerHTML.slice(0, 100)} never stops moving.`),
  ];
}

function staticFindings() {
  return [...orderFindings(), ...fieldFindings(), ...linkFindings()];

  /** Blocks of text that stand above one that comes before them. What floats over the page is left out. */
  function orderFindings() {
    const blocks = [...document.querySelectorAll('main *')].filter(
      (element) =>
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '') &&
        getComputedStyle(element).display !== 'inline' &&
        element.checkVisibility({ visibilityProperty: true }) &&
        isInFlow(element),
    );
    return blocks.slice(1).flatMap((element, index) => {
      const [before, here] = [blocks[index].getBoundingClientRect(), element.getBoundingClientRect()];
      const isAbove = here.bottom <= before.top && here.left < before.right && before.left < here.right;
      return isAbove ? [`order: ${element.outerHTML.slice(0, 100)} stands above what comes before it.`] : [];
    });
  }

  function isInFlow(element) {
    for (let node = element; node !== null; node = node.parentElement)
      if (/absolute|fixed/.test(getComputedStyle(node).position)) return false;
    return true;
  }

  /** A field must be told from what is around it by its edge or its own colour: 3:1. */
  function fieldFindings() {
    return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].flatMap((field) => {
      const { borderTopColor, borderTopWidth, borderTopStyle, boxShadow, backgroundColor } = getComputedStyle(field);
      const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
      const edges = [
        ...(hasBorder ? [borderTopColor] : []),
        ...(boxShadow.match(/rgba?\([^)]*\)/g) ?? []),
        backgroundColor,
      ];
      const around = backgroundOf(field.parentElement);
      const best = Math.max(...edges.map((edge) => contrast(channels(edge), around)));
      return best < 3 ? [`field-contrast: ${field.outerHTML.slice(0, 100)} stands out by ${best.toFixed(1)}:1.`] : [];
    });
  }

  function backgroundOf(element) {
    for (let node = element; node !== null; node = node.parentElement) {
      const colour = channels(getComputedStyle(node).backgroundColor);
      if (colour[3] > 0) return colour;
    }
    return [255, 255, 255, 1];
  }

  function channels(colour) {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return [red, green, blue, alpha];
  }

  /** WCAG's contrast ratio; 1 of what is not there. */
  function contrast(one, other) {
    if (one[3] === 0) return 1;
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }

  function luminance(colour) {
    const [red, green, blue] = colour.slice(0, 3).map((channel) => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function linkFindings() {
    const links = [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility());
    const nameOf = (link) => (link.getAttribute('aria-label') ?? link.textContent).trim().toLowerCase();
    const first = new Map(links.toReversed().map((link) => [link.href, nameOf(link)]));
    return links.flatMap((link) => {
      const [name, other] = [nameOf(link), first.get(link.href)];
      const isOne = name.includes(other) || other.includes(name);
      return [
        ...(link.target === '_blank' ? [`new-window: "${name}" opens a window.`] : []),
        ...(isOne ? [] : [`one-address-one-name: "${name}" leads where "${other}" leads.`]),
      ];
    });
  }
}
