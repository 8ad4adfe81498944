const publicScheme = /^(?:https?|mailto|tel):/;

/**
 * The absolute form of a URL from outside, or null where it is none, or could run or show something of its own
 * (`javascript:`, `data:`, …). Without a base, a relative URL is none.
 */
export function safeUrl(url: string | undefined, base?: string): string | null {
  if (url === undefined || (base === undefined && !withScheme.test(url))) return null;
  try {
    const { href } = new URL(url, base);
    return publicScheme.test(href) ? uriOf(href) : null;
  } catch {
    return null;
  }
}

/**
 * What no URL without a base does without, with the white space that the parser of URLs passes over (URL standard,
 * "basic URL parser"). It decides nothing but whether the parser is asked: to be refused by it is slow.
 */
const withScheme = /^[\0-\x20]*[a-z][a-z\d+.\t\n\r-]*:/i;

/** The URL as RFC 3986 has it: browsers leave some signs as they are that it has no room for behind the host. */
function uriOf(href: string): string {
  let fragments = 0;
  return href.replaceAll(/^\w+:\/\/[^/?#]*|["\\^`{|}[\]#]|%(?![\da-f]{2})/gi, (sign, at) =>
    at === 0 || (sign === '#' && (fragments += 1) === 1) ? sign : encodeURIComponent(sign),
  );
}

/** The same for what is fetched or shown: http and https alone. */
export function safeWebUrl(url: string | undefined, base?: string): string | null {
  const safe = safeUrl(url, base);
  return safe?.startsWith('http') ? safe : null;
}

/**
 * A link as it may stand in a release: absolute where a base is known, as written where none is, and null where it
 * could run, leads nowhere or only to another place of its own page.
 */
export function safeLink(href: string, base?: string): string | null {
  const written = href.trim();
  if (written === '' || written.startsWith('#')) return null;
  return safeUrl(written, base) ?? (base === undefined && safeUrl(written, anyBase) !== null ? written : null);
}

/** The same for images. */
export function safeImage(source: string, base?: string): string | null {
  const written = source.trim();
  if (written === '') return null;
  return safeWebUrl(written, base) ?? (base === undefined && safeWebUrl(written, anyBase) !== null ? written : null);
}

const anyBase = 'https://base.invalid/';
