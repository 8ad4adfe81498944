import { type Statement, statementsOf } from './json-ld.ts';
import type { Attributes } from './attributes.ts';
import type { ElementKind } from './elements.ts';

/** What a page says of itself beside its text: in its head, in JSON-LD and in microdata. */
export interface PageFacts {
  readonly language: string | null;
  readonly title: string | null;
  /** By name of the meta element, in lower case: `og:title`, `article:published_time`. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly alternates: readonly { readonly inLanguage: string; readonly url: string }[];
  /** By name of the property: `datePublished`, `author`. */
  readonly microdata: ReadonlyMap<string, string>;
  readonly statement: Statement;
}

const mostText = 500_000;
const wordsWanted = new Set(['headline', 'author', 'articlesection', 'alternativeheadline']);

/** Collects the facts while the page is read. */
export class PageFactsReader {
  #language: string | null = null;
  #title: string | null = null;
  #canonical: string | null = null;
  readonly #meta = new Map<string, string>();
  readonly #microdata = new Map<string, string>();
  readonly #alternates: { inLanguage: string; url: string }[] = [];
  readonly #scripts: string[] = [];
  /** What the words that come next belong to: the title, a script with JSON-LD, or a property of microdata. */
  #collecting: {
    readonly what: 'title' | 'json-ld' | 'property';
    readonly name: string;
    readonly element: ElementKind;
    depth: number;
    words: string;
  } | null = null;

  /** Whether the words that come next belong to a fact. */
  get isCollecting(): boolean {
    return this.#collecting !== null;
  }

  open(kind: ElementKind, attributes: Attributes, hidden: boolean): void {
    if (this.#collecting?.element === kind) this.#collecting.depth += 1;
    const { name } = kind;
    if (name === 'title') {
      if (this.#title === null) this.#collect('title', '', kind);
      return;
    }
    if (attributes.isEmpty) return;
    if (name === 'html') this.#language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
    else if (name === 'meta') this.#addMeta(attributes);
    else if (name === 'link') this.#addLink(attributes);
    else if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.get('type') ?? ''))
      this.#collect('json-ld', '', kind);
    if (!hidden && attributes.has('itemprop')) this.#addProperty(kind, attributes);
  }

  /** Whether the words were part of the title or of a script, and so belong to no block. */
  text(words: string): boolean {
    const collecting = this.#collecting;
    if (!collecting) return false;
    if (collecting.words.length < mostText) collecting.words += words;
    return collecting.what !== 'property';
  }

  close(kind: ElementKind): void {
    const collecting = this.#collecting;
    if (collecting?.element !== kind || (collecting.depth -= 1) > 0) return;
    this.#collecting = null;
    if (collecting.what === 'json-ld') {
      if (this.#scripts.length < 20) this.#scripts.push(collecting.words);
      return;
    }
    const words = collecting.words.replaceAll(/\s+/g, ' ').trim();
    if (words === '' || words.length > 1000) return;
    if (collecting.what === 'title') this.#title = words;
    else if (!this.#microdata.has(collecting.name)) this.#microdata.set(collecting.name, words);
  }

  finish(): PageFacts {
    return {
      language: this.#language === '' ? null : this.#language,
      title: this.#title,
      meta: this.#meta,
      canonical: this.#canonical,
      alternates: this.#alternates,
      microdata: this.#microdata,
      statement: statementsOf(this.#scripts),
    };
  }

  #collect(what: 'title' | 'json-ld' | 'property', name: string, element: ElementKind): void {
    this.#collecting = { what, name, element, depth: 1, words: '' };
  }

  #addMeta(attributes: Attributes): void {
    const name = (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase();
    const content = attributes.get('content')?.replaceAll(/\s+/g, ' ').trim();
    if (name !== '' && content && !this.#meta.has(name)) this.#meta.set(name, content);
  }

  #addLink(attributes: Attributes): void {
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const href = attributes.get('href');
    if (href === undefined) return;
    if (relations.includes('canonical')) this.#canonical ??= href;
    const inLanguage = attributes.get('hreflang');
    if (relations.includes('alternate') && inLanguage !== undefined && this.#alternates.length < 100) {
      this.#alternates.push({ inLanguage, url: href });
    }
  }

  #addProperty(kind: ElementKind, attributes: Attributes): void {
    const property = attributes.get('itemprop')?.toLowerCase() ?? '';
    const value = attributes.get('content') ?? attributes.get('datetime');
    if (value !== undefined) {
      if (!this.#microdata.has(property)) this.#microdata.set(property, value.trim());
    } else if (wordsWanted.has(property) && !this.#collecting && !kind.isVoid) {
      this.#collect('property', property, kind);
    }
  }
}
