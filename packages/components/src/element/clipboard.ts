/**
 * Puts text on the clipboard, with the same as HTML where the browser can. False where the page may not.
 *
 * The HTML is made by the caller from nodes, never from strings.
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard === undefined) return false;
  try {
    if (html !== undefined && 'ClipboardItem' in window) {
      const part = (type: string, content: string): Blob => new Blob([content], { type });
      await clipboard.write([
        new ClipboardItem({ 'text/plain': part('text/plain', text), 'text/html': part('text/html', html) }),
      ]);
    } else {
      await clipboard.writeText(text);
    }
    return true;
  } catch {
    return false;
  }
}
