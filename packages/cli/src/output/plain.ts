/**
 * A text on one line. What is read is not trusted with the terminal: control characters, with which it could give
 * orders, become spaces.
 */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}
