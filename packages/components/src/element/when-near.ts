/** Work that can wait until the reader comes near: a page of hundreds of quotations shows a few at a time. */

const waiting = new Map<Element, () => void>();

let observer: IntersectionObserver | undefined;

/**
 * Acts once: as soon as the element is within one window of what is visible, or the reader presses a key or moves the
 * focus anywhere: whoever goes by the keyboard may go anywhere at once. One observer and one pair of listeners serve
 * all elements, and only while any of them waits.
 */
export function whenNear(element: Element, act: () => void): void {
  observer ??= new IntersectionObserver(actOnNear, { root: document, rootMargin: '100% 0px' });
  observer.observe(element);
  waiting.set(element, act);
  if (waiting.size === 1) for (const type of ['keydown', 'focusin']) addEventListener(type, actOnAll, true);
}

/** Waits no longer. Returns what waited, for those who act at once. */
export function waitNoLonger(element: Element): (() => void) | undefined {
  const act = waiting.get(element);
  observer?.unobserve(element);
  waiting.delete(element);
  if (waiting.size === 0) for (const type of ['keydown', 'focusin']) removeEventListener(type, actOnAll, true);
  return act;
}

function actOnNear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waitNoLonger(target)?.();
}

function actOnAll(): void {
  for (const element of [...waiting.keys()]) waitNoLonger(element)?.();
}
