const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that is safe to write as it is: made by {@link html} alone. */
export class SafeHtml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Hole = string | number | SafeHtml | readonly Hole[] | null;

/** A template whose holes are escaped; attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): SafeHtml {
  return new SafeHtml(strings.reduce((markup, part, index) => markup + write(holes[index - 1] ?? null) + part));
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The URL where a reader may be sent to it (http, https, or a place on the same site), else `#`. */
export function safeUrl(url: string): string {
  try {
    const { protocol } = new URL(url, 'https://same.invalid/');
    return protocol === 'https:' || protocol === 'http:' ? url : '#';
  } catch {
    return '#';
  }
}

function write(hole: Hole): string {
  if (hole === null) return '';
  if (hole instanceof SafeHtml) return hole.markup;
  if (typeof hole === 'object') return hole.map(write).join('');
  return escapeHtml(String(hole));
}
