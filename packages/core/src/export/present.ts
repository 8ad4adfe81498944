/** An object without the fields that hold nothing: undefined, null, no words or no items. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Words without halves of surrogate pairs, which no URL can hold. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD');
}

/** Those of the words that there are, joined. */
export function joined(words: readonly (string | null | undefined)[], separator = '\n'): string {
  return words.filter((one) => !isNothing(one)).join(separator);
}
