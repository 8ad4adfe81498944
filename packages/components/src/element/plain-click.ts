/** Whether a key or a click asks for something else than here: another tab, a shortcut. */
export function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || (event instanceof MouseEvent && event.shiftKey);
}

/** Whether a click follows a link in this window, and nobody has followed it yet. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !hasModifier(event);
}
