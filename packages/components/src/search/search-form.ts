/** The parts of the form, found anew at each use: frameworks may have drawn them again. */

/** The field for the words. */
export function inputOf(host: Element): HTMLInputElement | null {
  return host.querySelector<HTMLInputElement>('input[type="search"]');
}

/** The list of suggestions that the page brought; one of our own where it brought none. */
export function listOf(host: Element): HTMLElement | null {
  const input = inputOf(host);
  if (input === null) return null;
  const id = `${input.id}-list`;
  const found = host.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (found !== null) return found;
  const list = host.ownerDocument.createElement('ul');
  list.id = id;
  list.hidden = true;
  input.closest('form')?.append(list);
  return list;
}

/** The name of the parameter for the words. */
export function nameOf(host: Element): string {
  return inputOf(host)?.name ?? 'q';
}

/** Everything that the form would send. */
export function parametersOf(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
  return parameters;
}
