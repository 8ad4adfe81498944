import type { SearchProvider } from '@talstreck/core/model';

/** The widget, as far as this needs it. */
interface SearchElement extends HTMLElement {
  provider?: SearchProvider;
}

/** Loads the engine at the first focus, and answers the query that the page was called with. */
for (const box of document.querySelectorAll<HTMLElement>('.browser-search')) {
  const element = box.querySelector<SearchElement>('press-search');
  const form = box.querySelector('form');
  const { engine, index } = box.dataset;
  if (element === null || form === null || engine === undefined || index === undefined) continue;
  box.hidden = false;
  box.previousElementSibling?.setAttribute('hidden', '');
  const isAnswer = new URL(form.action).pathname === location.pathname;
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => (loading ??= provide(element, engine, index));

  element.addEventListener('focusin', () => void load(), { once: true });
  form.addEventListener('submit', (event) => {
    if (element.provider !== undefined || !isAnswer) return;
    event.preventDefault();
    event.stopPropagation();
    void load().then(() => {
      form.requestSubmit();
    });
  });
  const query = new URLSearchParams(location.search).get('q');
  const input = form.querySelector('input');
  if (isAnswer && query !== null && input !== null) {
    input.value = query;
    await customElements.whenDefined('press-search');
    await load();
    window.dispatchEvent(new PopStateEvent('popstate'));
  }
}

async function provide(element: SearchElement, engine: string, index: string): Promise<void> {
  const { openIndex } = (await import(engine)) as typeof import('./search-engine.ts'); // its bundle
  element.provider = await openIndex(index);
}
