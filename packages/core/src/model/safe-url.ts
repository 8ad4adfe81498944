const publicSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The absolute form of a URL from outside, or null where it is none, or could run or show something of its own
 * (`javascript:`, `data:`, …). Without a base, a relative URL is none.
 */
export function safeUrl(url: string, base?: string): string | null {
  try {
    const parsed = new URL(url, base);
    return publicSchemes.has(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/** The same for what is fetched or shown: http and https alone. */
export function safeWebUrl(url: string, base?: string): string | null {
  const safe = safeUrl(url, base);
  return safe?.startsWith('http') ? safe : null;
}
