import { copyButton } from './copy-button.ts';

/** The HTML of every state can be copied. */
for (const source of document.querySelectorAll<HTMLElement>('pre[data-copy]')) {
  const { copy = '', copied = '' } = source.dataset;
  source.before(copyButton(() => source.textContent, { copy, copied }));
}
