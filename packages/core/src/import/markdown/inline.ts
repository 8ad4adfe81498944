import type { Definition, Nodes, Parents, PhrasingContent } from 'mdast';
import { isLanguageTag } from '../../model/language-tag.ts';
import { safeImage, safeLink } from '../../model/safe-url.ts';
import { silentElements } from '../html/vocabulary.ts';
import type { ImportedImage } from '../imported-block.ts';
import { InlineText, type MarkedText, type MarkKind, sliceMarked } from '../inline-text.ts';

/** What inline content comes out as: words with marks, and the images that stood among them. */
export interface InlineContent {
  readonly marked: MarkedText;
  readonly images: readonly ImportedImage[];
}

/** What links and images need to know of the document. */
export interface InlineContext {
  readonly base: string | undefined;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Inline content nested deeper than this is read as plain words. */
const deepest = 100;

/**
 * Reads the inline content of a node. The few HTML tags that say what a mark says are read as it; others are dropped.
 *
 * @param asWritten whether every space means itself; else runs of them become one at the ends of words
 */
export function readInline(parent: Parents, context: InlineContext, asWritten: boolean): InlineContent {
  const reader = new InlineReader(context, asWritten);
  for (const child of parent.children) reader.read(child, 0);
  return reader.finish();
}

class InlineReader {
  readonly #context: InlineContext;
  readonly #asWritten: boolean;
  readonly #inline = new InlineText();
  readonly #images: ImportedImage[] = [];
  #silent: string | null = null;

  constructor(context: InlineContext, asWritten: boolean) {
    this.#context = context;
    this.#asWritten = asWritten;
  }

  finish(): InlineContent {
    const marked = this.#inline.take();
    return { marked: sliceMarked(marked, 0, marked.text.length), images: this.#images };
  }

  read(node: Nodes, depth: number): void {
    if (node.type === 'html') {
      this.#readTag(node.value);
      return;
    }
    if (this.#silent !== null) return;
    switch (node.type) {
      case 'text':
        this.#readWords(node.value);
        break;
      case 'break':
        this.#inline.breakLine();
        break;
      case 'inlineCode':
        this.#inline.open('code', { type: 'code' });
        this.#inline.add(node.value);
        this.#inline.close('code');
        break;
      case 'image':
        this.#addImage(node.url, node.alt, node.title);
        break;
      case 'imageReference': {
        const definition = this.#context.definitions.get(node.identifier);
        if (definition) this.#addImage(definition.url, node.alt, definition.title);
        break;
      }
      default:
        if ('children' in node) this.#readChildren(node.children, this.#markOf(node), depth);
    }
  }

  #readChildren(children: readonly Nodes[], kind: MarkKind | null, depth: number): void {
    if (depth > deepest) return;
    if (kind) this.#inline.open(kind.type, kind);
    for (const child of children) this.read(child, depth + 1);
    if (kind) this.#inline.close(kind.type);
  }

  /** A soft line break is a space, unless the next line opens with a dash as speech does; other spaces stay. */
  #readWords(words: string): void {
    const lines = words.split(/\r?\n(?=[-\u2010-\u2015\u2212] ?\S)/u);
    lines.forEach((line, index) => {
      if (index > 0) this.#inline.breakLine();
      const words = line.replaceAll(/\r?\n/g, ' ');
      if (this.#asWritten) this.#inline.addAsIs(words);
      else this.#inline.addSpaced(words);
    });
  }

  #markOf(node: Nodes | PhrasingContent): MarkKind | null {
    switch (node.type) {
      case 'emphasis':
      case 'strong':
        return { type: node.type };
      case 'link':
        return this.#link(node.url, node.title);
      case 'linkReference': {
        const definition = this.#context.definitions.get(node.identifier);
        return definition ? this.#link(definition.url, definition.title) : null;
      }
      default:
        return null;
    }
  }

  #link(href: string, title: string | null | undefined): MarkKind | null {
    const url = safeLink(href, this.#context.base);
    return url === null ? null : { type: 'link', url, ...(title !== null && title !== undefined && { title }) };
  }

  #addImage(source: string, alt: string | null | undefined, caption: string | null | undefined): void {
    const url = safeImage(source, this.#context.base);
    const words = [alt, caption].map((one) => one?.trim()).find(Boolean);
    if (url !== null && words) this.#images.push({ url, alt: words, ...(caption && { caption }) });
  }

  #readTag(html: string): void {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (this.#silent !== null) {
      if (tag?.[1] === '/' && name === this.#silent) this.#silent = null;
    } else if (tag?.[1] === '/') this.#inline.close(`<${name}>`);
    else if (name === 'br') this.#inline.breakLine();
    else if (silentElements.has(name)) this.#silent = name;
    else {
      const kind = tagMark(name, html);
      if (kind) this.#inline.open(`<${name}>`, kind);
    }
  }
}

const tagMarks: Readonly<Record<string, 'emphasis' | 'strong' | 'code'>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
};

function tagMark(name: string, html: string): MarkKind | null {
  const type = Object.hasOwn(tagMarks, name) ? tagMarks[name] : undefined;
  if (type) return { type };
  const language = name === 'span' ? /\slang="([A-Za-z\d-]+)"/.exec(html.slice(0, 200))?.[1] : undefined;
  return language === undefined || !isLanguageTag(language) ? null : { type: 'language', inLanguage: language };
}
