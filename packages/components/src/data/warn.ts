import type { Report } from './shape.ts';

const warned = new Set<string>();

/**
 * A report that warns on the console, once for each place, where Lit's development build is loaded; in production
 * nothing is said.
 */
export function warnOf(element: string): Report | undefined {
  if (!('litIssuedWarnings' in globalThis)) return undefined;
  return (path, expected) => {
    const message = `<${element}> left out ${path || 'its data'}: expected ${expected}.`;
    if (warned.has(message)) return;
    warned.add(message);
    console.warn(message);
  };
}
