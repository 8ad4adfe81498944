import type { PressElements } from '@talstreck/components/jsx.js';

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is merged with what others declare
  interface SvelteHTMLElements extends PressElements {}
}
