import { isLanguageTag } from '../../model/language-tag.ts';
import { safeImage, safeWebUrl } from '../../model/safe-url.ts';
import { quoteMarksOf } from '../../model/quote-marks.ts';
import type { ImportedImage } from '../imported-block.ts';
import { InlineText, type MarkedText, type MarkKind, sliceMarked } from '../inline-text.ts';
import { hasBullet, partLines } from '../lines.ts';
import type { Attributes } from './attributes.ts';
import { ClassNames } from './class-names.ts';
import { type ElementKind, elementKind } from './elements.ts';
import { PageFactsReader } from './facts.ts';
import { countLinks, lengthOfLinks } from './links.ts';
import { OpenElements, type OpenElement } from './open-elements.ts';
import type { Page, PageBlock } from './page-block.ts';
import { closeRegion, pageRegion, type Region, regionOf } from './regions.ts';
import { TableReader } from './tables.ts';
import { readTokens } from './tokens.ts';
import { hiddenStyle } from './vocabulary.ts';

/** Reads a page or a fragment in one pass. What could run never comes through: only words and the closed set of marks do. */
export function readPage(html: string, base: string | undefined): Page {
  const reader = new PageReader(base);
  readTokens(html, reader);
  return reader.finish();
}

type Writable<One> = { -readonly [Key in keyof One]: One[Key] };

interface Figure {
  image: ImportedImage | null;
  caption: string;
  credit: string;
}

class PageReader {
  readonly #blocks: PageBlock[] = [];
  readonly #page = pageRegion();
  readonly #facts: PageFactsReader;
  readonly #inline = new InlineText();
  readonly #tables = new TableReader();
  readonly #elements: OpenElements;
  readonly #names = new ClassNames();
  #base: string | undefined;
  #silent: { readonly kind: ElementKind; depth: number } | null = null;
  #linkDepth = 0;
  #linkLength = 0;
  #quoteDepth = 0;
  #lists = 0;
  #images: ImportedImage[] = [];
  #figure: Figure | null = null;
  #caption: 'caption' | 'credit' | null = null;
  /** What a `<time>` in the block that is being collected says. */
  #date: string | null = null;

  constructor(base: string | undefined) {
    this.#base = base;
    this.#facts = new PageFactsReader();
    this.#elements = new OpenElements(
      {
        kind: elementKind(''),
        region: this.#page,
        hidden: false,
        language: null,
        quoted: false,
        preformatted: false,
        lede: false,
        caption: false,
        list: null,
        item: false,
        heading: 0,
        link: false,
        marked: false,
      },
      (element) => {
        this.#leave(element);
      },
    );
  }

  open(kind: ElementKind, attributes: Attributes): void {
    if (this.#silent) {
      if (!(this.#silent.kind.isForeign && kind.breaksOut)) {
        if (kind === this.#silent.kind) this.#silent.depth += 1;
        return;
      }
      this.#silent = null;
    }
    const { hidden, region } = this.#elements.top;
    this.#facts.open(kind, attributes, hidden);
    if (!hidden) {
      if (kind.isControl && attributes.get('type')?.toLowerCase() !== 'hidden') region.controls += 1;
      else if (kind.name === 'time') this.#date ??= statedDate(attributes);
    }
    if (kind.isSilent) this.#silent = { kind, depth: 1 };
    else if (kind.isVoid) this.#openVoid(kind, attributes);
    else this.#openElement(kind, attributes);
  }

  close(kind: ElementKind): void {
    this.#facts.close(kind);
    if (!this.#silent) this.#elements.end(kind);
    else if (kind === this.#silent.kind && (this.#silent.depth -= 1) === 0) this.#silent = null;
  }

  text(text: string, start: number, end: number): void {
    if (this.#facts.isCollecting && this.#facts.text(text.slice(start, end))) return;
    if (this.#silent) return;
    const { hidden, preformatted, region } = this.#elements.top;
    if (hidden) return;
    const length = preformatted ? this.#inline.addAsIs(text.slice(start, end)) : this.#inline.add(text, start, end);
    region.length += length;
    if (this.#linkDepth > 0) {
      region.linkLength += length;
      this.#linkLength += length;
    }
  }

  finish(): Page {
    this.#elements.endAll();
    this.#flush();
    return { blocks: this.#blocks, region: this.#page, facts: this.#facts.finish(), base: this.#base };
  }

  #openVoid({ name }: ElementKind, attributes: Attributes): void {
    if (name === 'base' && this.#base === undefined) this.#base = safeWebUrl(attributes.get('href') ?? '') ?? undefined;
    if (this.#elements.top.hidden) return;
    if (name === 'br') this.#inline.breakLine();
    else if (name === 'hr') this.#flush();
    else if (name === 'img') this.#addImage(attributes);
  }

  #openElement(kind: ElementKind, attributes: Attributes): void {
    if (kind.isBlock) {
      this.#flush();
      this.#elements.endImplied(kind);
    }
    const { name } = kind;
    const above = this.#elements.top;
    const names = this.#names.of(attributes);
    const hidden = above.hidden || names.hidden || isHidden(name, attributes);
    const language = statedLanguage(attributes);
    const mark = hidden ? null : this.#markOf(kind, attributes, language);
    if (mark) this.#inline.open(name, mark);
    this.#elements.push({
      kind,
      region: hidden ? above.region : (regionOf(kind, attributes, names, above.region) ?? above.region),
      hidden,
      language: language ?? above.language,
      quoted: above.quoted || name === 'blockquote',
      preformatted: above.preformatted || name === 'pre',
      lede: above.lede || (names.lede && name !== 'body'),
      caption: above.caption || names.caption,
      list: kind.isList ? { number: (this.#lists += 1), ordered: name === 'ol' } : above.list,
      item: name === 'li' || (above.item && !kind.isCell),
      heading: kind.heading || above.heading,
      link: name === 'a' && attributes.has('href'),
      marked: mark !== null,
    });
    if (!hidden) this.#enter(kind, names.credit);
  }

  #enter(kind: ElementKind, credit: boolean): void {
    const { name } = kind;
    if (this.#elements.top.link) this.#linkDepth += 1;
    else if (name === 'q') {
      this.#inline.addAsIs(this.#quoteMark(0));
      this.#quoteDepth += 1;
    } else if (name === 'figure') this.#figure = { image: null, caption: '', credit: '' };
    else if (name === 'figcaption' && this.#figure) this.#caption = 'caption';
    else if (this.#caption && credit) {
      this.#flush();
      this.#caption = 'credit';
    } else this.#tables.enter(kind, this.#blocks.length, this.#elements.around?.region ?? this.#page);
  }

  /** Before an element is left: its block ends, its mark ends, its region is counted. */
  #leave({ kind, hidden, marked, region, link }: OpenElement): void {
    const { name } = kind;
    if (!hidden && name === 'q') {
      this.#quoteDepth -= 1;
      this.#inline.addAsIs(this.#quoteMark(1));
    }
    if (kind.isBlock) this.#flush();
    if (marked) this.#inline.close(name);
    if (region !== this.#elements.around?.region) closeRegion(region);
    if (hidden) return;
    if (link) this.#linkDepth -= 1;
    else if (name === 'figcaption') this.#caption = null;
    else if (name === 'figure') this.#endFigure();
    else this.#tables.leave(kind, this.#blocks);
  }

  /** Ends the block that is being collected. */
  #flush(): void {
    const linkLength = this.#linkLength;
    this.#linkLength = 0;
    if (this.#caption && this.#figure) {
      this.#endCaption(this.#figure, this.#caption);
      return;
    }
    if (this.#inline.isEmpty) this.#inline.startAnew();
    else this.#addBlocks(this.#inline.take(), linkLength);
    if (this.#images.length > 0) this.#flushImages(this.#elements.top.region);
  }

  #endCaption(figure: Figure, part: 'caption' | 'credit'): void {
    const marked = this.#inline.take();
    const words = sliceMarked(marked, 0, marked.text.length).text.replaceAll('\n', ' ');
    figure[part] = [figure[part], words].filter(Boolean).join(' ');
    if (part === 'credit') this.#caption = 'caption';
  }

  #addBlocks(marked: MarkedText, linkLength: number): void {
    const { item, list, heading, caption } = this.#elements.top;
    const whole = item || heading > 0 || this.#tables.inCell;
    const lines = whole ? [sliceMarked(marked, 0, marked.text.length)] : partLines(marked);
    const allLinks = linkLength * 5 >= marked.text.length * 4;
    let apart = true;
    for (const line of lines) {
      const { text } = line;
      if (text.trim() !== '') {
        const links = lines.length === 1 || allLinks ? Math.min(linkLength, text.length) : lengthOfLinks(line);
        if (caption && this.#captionLastImage(text)) continue;
        const kind = heading > 0 ? 'heading' : (item && list) || hasBullet(line) ? 'list-item' : null;
        this.#addBlock(line, kind, links, apart);
      }
      apart = text === '';
    }
  }

  /** Gives a text to the image right before it, where that has no caption yet. */
  #captionLastImage(caption: string): boolean {
    const last = this.#blocks.at(-1);
    if (!last?.image || last.image.caption !== undefined) return false;
    this.#blocks[this.#blocks.length - 1] = { ...last, image: { ...last.image, caption } };
    return true;
  }

  #addBlock(line: MarkedText, kind: 'heading' | 'list-item' | null, linkLength: number, apart: boolean): void {
    const { region, language, quoted, list, item, heading, lede } = this.#elements.top;
    countLinks(line, heading, linkLength, region);
    const block: Writable<PageBlock> = {
      kind: kind ?? (quoted ? 'blockquote' : 'paragraph'),
      text: kind === 'heading' ? line.text.replaceAll('\n', ' ') : line.text,
      marks: line.marks,
      apart,
      region,
      linkLength,
    };
    if (this.#date !== null) block.date = this.#date;
    if (kind === 'heading') block.depth = heading;
    if (item && list) {
      block.ordered = list.ordered;
      block.list = list.number;
    }
    if (lede && heading === 0 && !item) block.part = 'lede';
    if (language !== null) block.inLanguage = language;
    this.#date = null;
    this.#blocks.push(block);
    this.#tables.add(this.#blocks.length - 1);
  }

  #flushImages(region: Region): void {
    for (const image of this.#images) {
      this.#blocks.push({ kind: 'image', text: image.alt, marks: [], apart: true, region, linkLength: 0, image });
    }
    this.#images = [];
  }

  #markOf({ name, mark, isBlock }: ElementKind, attributes: Attributes, language: string | null): MarkKind | null {
    if (name === 'a') {
      const url = attributes.get('href')?.trim() ?? '';
      return url === '' || url.startsWith('#') ? null : { type: 'link', url };
    }
    if (mark) return { type: mark };
    return isBlock || language === null || language === this.#elements.top.language
      ? null
      : { type: 'language', inLanguage: language };
  }

  #quoteMark(index: 0 | 1): string {
    return quoteMarksOf(this.#elements.top.language ?? 'sv', this.#quoteDepth % 2 === 1)[index];
  }

  /** Images without words for them are decoration or unreadable; tiny ones count visitors. */
  #addImage(attributes: Attributes): void {
    const inFigure = this.#figure?.image === null;
    const alt = (attributes.get('alt') ?? '').replaceAll(/\s+/g, ' ').trim();
    const width = pixels(attributes.get('width'));
    const height = pixels(attributes.get('height'));
    if ((alt === '' && !inFigure) || (width !== undefined && width < 40) || (height !== undefined && height < 40))
      return;
    const url =
      safeImage(attributes.get('src') ?? '', this.#base) ?? safeImage(attributes.get('data-src') ?? '', this.#base);
    if (url === null) return;
    const image = { url, alt, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    if (this.#figure && inFigure) this.#figure.image = image;
    else this.#images.push(image);
  }

  /** A caption stands in for the alternative text that an image lacks. */
  #endFigure(): void {
    const figure = this.#figure;
    this.#figure = null;
    this.#caption = null;
    if (!figure) return;
    const { image, caption, credit } = figure;
    const { region } = this.#elements.top;
    if (image && (image.alt !== '' || caption !== '')) {
      this.#images.push({
        ...image,
        alt: image.alt || caption,
        ...(caption !== '' && { caption }),
        ...(credit !== '' && { credit }),
      });
      this.#flushImages(region);
    } else if (!image && caption !== '') {
      this.#blocks.push({ kind: 'paragraph', text: caption, marks: [], apart: true, region, linkLength: 0 });
    }
  }
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.isEmpty) return name === 'dialog';
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden')?.toLowerCase() === 'true' ||
    (name === 'dialog' && !attributes.has('open')) ||
    hiddenStyle.test(attributes.get('style') ?? '')
  );
}

/** What may be a date: it is read only where it is asked for. */
function statedDate(attributes: Attributes): string | null {
  const date = attributes.get('datetime');
  return date !== undefined && /^\s*\d{4}/.test(date) && date.length < 100 ? date : null;
}

function statedLanguage(attributes: Attributes): string | null {
  const stated = attributes.get('lang') ?? attributes.get('xml:lang');
  return stated !== undefined && isLanguageTag(stated) ? stated : null;
}

function pixels(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}
