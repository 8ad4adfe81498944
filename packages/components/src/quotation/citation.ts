/** A quotation as others may carry it on: the words with who said them, where and when. Read from the page's HTML. */

export interface Citation {
  /** The quoted words alone. */
  readonly words: string;
  readonly speaker: string | null;
  readonly headline: string;
  readonly date: string | null;
  /** The address of the quotation itself. */
  readonly url: string;
}

/** Reads a `<press-quotation>` and the article around it; null where it holds no words. */
export function citationOf(element: Element, location: URL): Citation | null {
  const words = [...element.querySelectorAll('.press-words')].map((part) => textOf(part)).join(' ');
  if (words === '') return null;
  const article = element.closest('article');
  const source = element.querySelector<HTMLAnchorElement>('footer a');
  const url = new URL(source?.href ?? canonical(element.ownerDocument) ?? location.href, location);
  const id = element.querySelector('blockquote')?.id;
  if (id) url.hash = id;
  return {
    words,
    speaker: element.getAttribute('speaker') ?? textOf(element.querySelector('.press-speaker')),
    headline: textOf(source) ?? textOf(article?.querySelector('h1, h2, h3')) ?? element.ownerDocument.title,
    date: textOf(article?.querySelector('header time')),
    url: url.href,
  };
}

/** Plain text, a line each: words, speaker, headline with date, address. */
export function citationText(citation: Citation, [open, close]: readonly [string, string]): string {
  const { words, speaker, headline, date, url } = citation;
  const source = [headline, date].filter(Boolean).join(', ');
  return [`${open}${words}${close}`, speaker, source, url].filter(Boolean).join('\n');
}

/** The same as HTML, built of nodes. */
export function citationHtml({ words, speaker, headline, date, url }: Citation): string {
  const quotation = document.createElement('blockquote');
  quotation.append(words);
  const link = document.createElement('a');
  link.href = url;
  link.append(headline);
  const source = document.createElement('p');
  source.append(...(speaker ? [speaker, ', '] : []), link, ...(date ? [`, ${date}`] : []));
  return quotation.outerHTML + source.outerHTML;
}

/** Words at each end of a text fragment: enough to be found once, few enough to be a link. */
const FRAGMENT_WORDS = 4;

/**
 * The address with a text fragment (WICG scroll-to-text-fragment) for the first stretch of the words: a browser that
 * knows them marks the words, any other goes to the id.
 */
export function fragmentLink(url: string, stretch: string): string {
  const words = stretch.split(/\s+/).filter(Boolean);
  const encode = (part: readonly string[]): string => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const isShort = words.length <= 2 * FRAGMENT_WORDS;
  const start = encode(isShort ? words : words.slice(0, FRAGMENT_WORDS));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${start}${isShort ? '' : `,${encode(words.slice(-FRAGMENT_WORDS))}`}`;
}

function textOf(node: Element | null | undefined): string | null;
function textOf(node: Element): string;
function textOf(node: Element | null | undefined): string | null {
  return node?.textContent.replace(/\s+/g, ' ').trim() ?? null;
}

function canonical(page: Document): string | undefined {
  return page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
}
