import type { PressElements } from '@talstreck/components/jsx.js';

type PressComponents = {
  [Tag in keyof PressElements]: new () => { $props: PressElements[Tag] };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is merged with what others declare
  interface GlobalComponents extends PressComponents {}
}
