/** What widgets leave behind in a page, counted by the page itself: every browser can. */
import { cdp, pause } from './pages.fixture.ts';

type Observer = IntersectionObserver | MutationObserver | ResizeObserver;

export interface Watch {
  /** Listeners on what outlives a widget (window, document, media queries) and observations, since the watch began. */
  readonly held: () => number;
  readonly stop: () => void;
}

/** Watches what is listened to and observed from now on. */
export function watchHeld(): Watch {
  const held = new Map<object, Set<string>>();
  const names = new WeakMap<object, string>();
  const stops = [watchListeners(), ...[IntersectionObserver, MutationObserver, ResizeObserver].map(watchObservers)];
  return {
    held: () => [...held.values()].reduce((sum, keys) => sum + keys.size, 0),
    stop: () => {
      for (const stop of stops) stop();
    },
  };

  function hold(holder: object, key: string): void {
    held.set(holder, (held.get(holder) ?? new Set()).add(key));
  }

  function nameOf(object: object): string {
    if (!names.has(object)) names.set(object, crypto.randomUUID());
    return names.get(object) ?? '';
  }

  function watchListeners(): () => void {
    const { prototype } = EventTarget;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with their target
    const { addEventListener: add, removeEventListener: remove } = prototype;
    const keyOf = (type: string, listener: object, options: unknown): string =>
      `${type} ${nameOf(listener)} ${String(typeof options === 'object' ? !!(options as EventListenerOptions).capture : !!options)}`;
    prototype.addEventListener = function (type, listener, options): void {
      add.call(this, type, listener, options);
      if (listener === null || !isLasting(this)) return;
      const key = keyOf(type, listener, options);
      hold(this, key);
      const forget = (): unknown => held.get(this)?.delete(key);
      if (typeof options !== 'object') return;
      if (options.once) add.call(this, type, forget, options);
      if (options.signal) add.call(options.signal, 'abort', forget);
    };
    prototype.removeEventListener = function (type, listener, options): void {
      remove.call(this, type, listener, options);
      if (listener !== null) held.get(this)?.delete(keyOf(type, listener, options));
    };
    return () => Object.assign(prototype, { addEventListener: add, removeEventListener: remove });
  }

  function watchObservers({ prototype }: { readonly prototype: Observer }): () => void {
    /* eslint-disable @typescript-eslint/unbound-method -- called with their observer */
    const { observe, disconnect } = prototype;
    const unobserve = 'unobserve' in prototype ? prototype.unobserve : undefined;
    /* eslint-enable @typescript-eslint/unbound-method */
    Object.assign(prototype, {
      observe(this: Observer, target: Element, options?: object): void {
        Reflect.apply(observe, this, [target, options]);
        hold(this, nameOf(target));
      },
      disconnect(this: Observer): void {
        Reflect.apply(disconnect, this, []);
        held.delete(this);
      },
      ...(unobserve && {
        unobserve(this: Observer, target: Element): void {
          Reflect.apply(unobserve, this, [target]);
          held.get(this)?.delete(nameOf(target));
        },
      }),
    });
    return () => Object.assign(prototype, { observe, disconnect, ...(unobserve && { unobserve }) });
  }
}

/** Whether a target is there as long as the page: what listens to anything else goes with it. */
function isLasting(target: EventTarget): boolean {
  return target instanceof Node
    ? target === document || target === document.documentElement || target === document.body
    : !(target instanceof AbortSignal);
}

/** What of the objects given to it the browser still keeps in memory. */
export class Memory {
  #kept = 0;
  // Not by `WeakRef`: what is looked up while an engine collects piece by piece counts as in use.
  readonly #registry = new FinalizationRegistry<null>(() => {
    this.#kept -= 1;
  });

  add(object: object): void {
    this.#kept += 1;
    this.#registry.register(object, null);
  }

  /** How many are kept, as soon as they are few: the browser is made to look, by its protocol or by using memory up. */
  async kept(few: number, patience = 20_000): Promise<number> {
    const end = performance.now() + patience;
    while (this.#kept > few && performance.now() < end) {
      await cdp('HeapProfiler.collectGarbage').catch(useMemory);
      await pause(100);
    }
    return this.#kept;
  }
}

function useMemory(): void {
  for (let round = 0; round < 20; round++) Array.from({ length: 100_000 }, (_, index) => ({ index }));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.remove();
}
