/** A button that copies a text, and the line that tells so. Without a script there is none. */
export function copyButton(text: () => string, labels: { readonly copy: string; readonly copied: string }): Element {
  const row = document.createElement('p');
  row.className = 'copy';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = labels.copy;
  const status = document.createElement('span');
  status.role = 'status';
  button.addEventListener('click', () => {
    status.textContent = '';
    void navigator.clipboard.writeText(text()).then(() => {
      status.textContent = labels.copied;
    });
  });
  row.append(button, status);
  return row;
}
