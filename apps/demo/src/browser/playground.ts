import type { Element as Described, Piece } from '../playground/tree.ts';
import { addCopyButtons } from './copy-button.ts';
import type { Question } from './playground-worker.ts';
import { readFragment, writeFragment } from './text-fragment.ts';

/** Trusted Types as far as they are used here. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** Milliseconds without a key before the text is read. */
const pause = 150;

const form = document.querySelector<HTMLFormElement>('.playground-form');
const view = document.querySelector<HTMLElement>('.playground-view');
if (form !== null && view !== null) await start(form, view);

async function start(form: HTMLFormElement, view: HTMLElement): Promise<void> {
  const input = form.querySelector('textarea');
  const address = form.dataset['worker'];
  if (input === null || address === undefined) return;
  const worker = new Worker(trustedAddress(new URL(address, location.href).href), { type: 'module' });
  let number = 0;
  for (const details of view.querySelectorAll('details'))
    details.addEventListener(
      'toggle',
      () => {
        addCopyButtons(details);
      },
      { once: true },
    );
  let timer: ReturnType<typeof setTimeout> | undefined;

  worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; view: readonly Piece[] }>) => {
    if (data.number === number) view.replaceChildren(...data.view.map(toNode));
  });
  const read = (): void => {
    const question: Question = { number: ++number, text: input.value, lang: document.documentElement.lang };
    worker.postMessage(question);
    void writeFragment(input.value).then((fragment) => {
      history.replaceState(null, '', fragment);
    });
  };
  // Beside parts of the page that are laid out only when they are seen, Chromium takes five times as long to paste.
  input.addEventListener('beforeinput', ({ inputType }) => {
    if (!inputType.startsWith('insertFrom')) return;
    view.hidden = true;
    setTimeout(() => {
      view.hidden = false;
    });
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(read, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  input.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  input.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void file.text().then((text) => {
      input.value = text;
      read();
    });
  });
  const linked = await readFragment(location.hash);
  if (linked !== null) {
    input.value = linked;
    read();
  }
}

/** Admits the worker's own address and no other. */
function trustedAddress(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy('talstreck-worker', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`${url} is not the worker of this page`);
      return url;
    },
  });
  return policy.createScriptURL(address);
}

function toNode(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const node = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes ?? {})) node.setAttribute(name, value);
  if (piece.tag === 'details') fillWhenOpened(node, piece);
  else node.append(...piece.children.map(toNode));
  return node;
}

/** An export can be long: it becomes nodes when someone wants to see it. */
function fillWhenOpened(node: HTMLElement, { children }: Described): void {
  const [summary, ...rest] = children;
  if (summary !== undefined) node.append(toNode(summary));
  node.addEventListener(
    'toggle',
    () => {
      node.append(...rest.map(toNode));
      addCopyButtons(node);
    },
    { once: true },
  );
}
