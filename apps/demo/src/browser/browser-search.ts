import type { SearchPage, SearchProvider } from '@talstreck/core/model';
import type * as Engine from './search-engine.ts';

/** The widget, as far as this needs it. */
interface SearchElement extends HTMLElement {
  provider?: SearchProvider;
  data?: { action: string; lang: string; label: string; results: SearchPage };
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
    await load();
    await show(element, form, query);
  }
}

/** Gives the widget the answer to the query in the address: it draws itself anew, with the results. */
async function show(element: SearchElement, form: HTMLFormElement, text: string): Promise<void> {
  const page = Number(new URLSearchParams(location.search).get('page') ?? 1);
  const results = await element.provider?.search({ text, page: Number.isSafeInteger(page) && page > 0 ? page : 1 });
  if (results === undefined) return;
  element.data = {
    action: form.getAttribute('action') ?? '',
    lang: document.documentElement.lang,
    label: form.querySelector('label')?.textContent ?? '',
    results,
  };
}

async function provide(element: SearchElement, engine: string, index: string): Promise<void> {
  const { openIndex } = (await import(engine)) as typeof Engine; // its bundle
  element.provider = await openIndex(index);
}
