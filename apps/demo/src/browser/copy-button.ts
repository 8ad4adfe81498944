/** Puts a button that copies its text before everything below that has `data-copy`. Without a script there is none. */
export function addCopyButtons(root: ParentNode): void {
  for (const source of root.querySelectorAll<HTMLElement>('[data-copy]'))
    if (source.previousElementSibling?.className !== 'copy') source.before(copyButton(source));
}

/** The button, and the line that tells what it has done. */
function copyButton(source: HTMLElement): Element {
  const { copy = '', copied = '' } = source.dataset;
  const row = document.createElement('p');
  row.className = 'copy';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  const status = document.createElement('span');
  status.role = 'status';
  button.addEventListener('click', () => {
    status.textContent = '';
    void navigator.clipboard.writeText(source.textContent).then(() => {
      status.textContent = copied;
    });
  });
  row.append(button, status);
  return row;
}
