import { isLanguageTag } from '../../model/language-tag.ts';
import { safeImage, safeWebUrl } from '../../model/safe-url.ts';
import { quoteMarksOf } from '../../model/quote-marks.ts';
import type { ImportedImage } from '../imported-block.ts';
import { InlineText, type MarkKind, sliceMarked } from '../inline-text.ts';
import { normaliseDate } from '../dates.ts';
import { hasBullet, partLines } from '../lines.ts';
import { countLinks, lengthOfLinks } from './links.ts';
import { PageFactsReader } from './facts.ts';
import { OpenElements, type OpenElement } from './open-elements.ts';
import type { Page, PageBlock } from './page-block.ts';
import { closeRegion, pageRegion, type Region, regionOf } from './regions.ts';
import { TableReader } from './tables.ts';
import { type Attributes, readTokens } from './tokens.ts';
import {
  blockElements,
  breakoutElements,
  controlElements,
  foreignElements,
  hiddenStyle,
  ledeClasses,
  markElements,
  silentElements,
  visuallyHidden,
  voidElements,
  wantedAttributes,
} from './vocabulary.ts';

/** Reads a page or a fragment in one pass. What could run never comes through: only words and the closed set of marks do. */
export function readPage(html: string, base: string | undefined): Page {
  const reader = new PageReader(base);
  readTokens(html, wantedAttributes, reader);
  return reader.finish();
}

class PageReader {
  readonly #blocks: PageBlock[] = [];
  readonly #page = pageRegion();
  readonly #facts: PageFactsReader;
  readonly #inline = new InlineText();
  readonly #tables = new TableReader();
  readonly #elements: OpenElements;
  #base: string | undefined;
  #silent: { readonly name: string; depth: number } | null = null;
  #linkDepth = 0;
  #linkLength = 0;
  #quoteDepth = 0;
  #lists = 0;
  #images: ImportedImage[] = [];
  #figure: { image: ImportedImage | null; caption: string; credit: string } | null = null;
  #caption: 'caption' | 'credit' | null = null;
  /** What a `<time>` in the block that is being collected says. */
  #date: string | null = null;

  constructor(base: string | undefined) {
    this.#base = base;
    this.#facts = new PageFactsReader();
    this.#elements = new OpenElements(
      {
        name: '',
        region: this.#page,
        hidden: false,
        language: null,
        quoted: false,
        preformatted: false,
        lede: false,
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

  open(name: string, attributes: Attributes): void {
    if (this.#silent) {
      const breaksOut = foreignElements.has(this.#silent.name) && breakoutElements.has(name);
      if (!breaksOut) {
        if (name === this.#silent.name) this.#silent.depth += 1;
        return;
      }
      this.#silent = null;
    }
    const { hidden, region } = this.#elements.top;
    this.#facts.open(name, attributes, hidden);
    if (!hidden) {
      if (isControl(name, attributes)) region.controls += 1;
      else if (name === 'time') this.#date ??= normaliseDate(attributes.get('datetime'));
    }
    if (silentElements.has(name)) {
      this.#silent = { name, depth: 1 };
      return;
    }
    if (name === 'base' && this.#base === undefined) this.#base = safeWebUrl(attributes.get('href') ?? '') ?? undefined;
    if (voidElements.has(name)) this.#openVoid(name, attributes);
    else this.#openElement(name, attributes);
  }

  close(name: string): void {
    if (this.#silent) {
      if (name === this.#silent.name && (this.#silent.depth -= 1) === 0) this.#silent = null;
      this.#facts.close(name);
      return;
    }
    this.#facts.close(name);
    this.#elements.end(name);
  }

  text(words: string): void {
    if (this.#facts.text(words) || this.#silent) return;
    const { hidden, preformatted, region } = this.#elements.top;
    if (hidden) return;
    const length = words.trim().length;
    region.length += length;
    if (this.#linkDepth > 0) {
      region.linkLength += length;
      this.#linkLength += length;
    }
    if (preformatted) this.#inline.addAsIs(words);
    else this.#inline.add(words);
  }

  finish(): Page {
    this.#elements.endAll();
    this.#flush();
    return { blocks: this.#blocks, region: this.#page, facts: this.#facts.finish(), base: this.#base };
  }

  #openVoid(name: string, attributes: Attributes): void {
    const { hidden } = this.#elements.top;
    if (hidden) return;
    if (name === 'br') this.#inline.breakLine();
    else if (name === 'hr') this.#flush();
    else if (name === 'img') this.#addImage(attributes);
  }

  #openElement(name: string, attributes: Attributes): void {
    const isBlock = blockElements.has(name);
    if (isBlock) {
      this.#flush();
      this.#elements.endImplied(name);
    }
    const above = this.#elements.top;
    const region = regionOf(name, attributes, above.region) ?? above.region;
    const stated = attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
    const language = isLanguageTag(stated) ? stated : null;
    const hidden = above.hidden || isHidden(name, attributes);
    const kind = hidden ? null : this.#markOf(name, attributes, isBlock ? null : language);
    if (kind) this.#inline.open(name, kind);
    this.#elements.push({
      name,
      region,
      hidden,
      language: language ?? above.language,
      quoted: above.quoted || name === 'blockquote',
      preformatted: above.preformatted || name === 'pre',
      lede: above.lede || (name !== 'body' && hasClass(attributes, ledeClasses)),
      list:
        name === 'ul' || name === 'ol' || name === 'menu'
          ? { number: (this.#lists += 1), ordered: name === 'ol' }
          : above.list,
      item: name === 'li' || (above.item && name !== 'td' && name !== 'th'),
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : above.heading,
      link: name === 'a' && attributes.has('href'),
      marked: kind !== null,
    });
    if (!hidden) this.#enter(name, attributes);
  }

  #enter(name: string, attributes: Attributes): void {
    if (this.#elements.top.link) this.#linkDepth += 1;
    else if (name === 'q') {
      this.#inline.addAsIs(this.#quoteMark(0));
      this.#quoteDepth += 1;
    } else if (name === 'figure') this.#figure = { image: null, caption: '', credit: '' };
    else if (name === 'figcaption' && this.#figure) this.#caption = 'caption';
    else if (this.#caption && isCredit(attributes)) {
      this.#flush();
      this.#caption = 'credit';
    } else this.#tables.enter(name, this.#blocks.length, this.#elements.around?.region ?? this.#page);
  }

  /** Before an element is left: its block ends, its mark ends, its region is counted. */
  #leave(element: OpenElement): void {
    const { name, hidden } = element;
    if (!hidden && name === 'q') {
      this.#quoteDepth -= 1;
      this.#inline.addAsIs(this.#quoteMark(1));
    }
    if (blockElements.has(name)) this.#flush();
    if (element.marked) this.#inline.close(name);
    if (element.region !== this.#elements.around?.region) closeRegion(element.region);
    if (hidden) return;
    if (element.link) this.#linkDepth -= 1;
    else if (name === 'figcaption') this.#caption = null;
    else if (name === 'figure') this.#endFigure();
    else this.#tables.leave(name, this.#blocks);
  }

  /** Ends the block that is being collected. */
  #flush(): void {
    const marked = this.#inline.take();
    const linkLength = this.#linkLength;
    this.#linkLength = 0;
    const { region, language, quoted, list, item, heading, lede } = this.#elements.top;
    if (this.#caption && this.#figure) {
      const words = sliceMarked(marked, 0, marked.text.length).text.replaceAll('\n', ' ');
      this.#figure[this.#caption] = [this.#figure[this.#caption], words].filter(Boolean).join(' ');
      if (this.#caption === 'credit') this.#caption = 'caption';
      return;
    }
    const whole = item || heading > 0 || this.#tables.inCell;
    const lines = whole ? [sliceMarked(marked, 0, marked.text.length)] : partLines(marked);
    const allLinks = linkLength * 5 >= marked.text.length * 4;
    lines.forEach((line, index) => {
      if (line.text.trim() === '') return;
      const links = lines.length === 1 || allLinks ? Math.min(linkLength, line.text.length) : lengthOfLinks(line);
      countLinks(line, heading, links, region);
      this.#blocks.push({
        ...(heading > 0 ? { ...line, text: line.text.replaceAll('\n', ' ') } : line),
        kind:
          heading > 0
            ? 'heading'
            : (item && list) || hasBullet(line)
              ? 'list-item'
              : quoted
                ? 'blockquote'
                : 'paragraph',
        apart: index === 0 || lines[index - 1]?.text === '',
        region,
        linkLength: links,
        ...(this.#date !== null && { date: this.#date }),
        ...(heading > 0 && { depth: heading }),
        ...(item && list && { ordered: list.ordered, list: list.number }),
        ...(lede && heading === 0 && !item && { part: 'lede' as const }),
        ...(language !== null && { inLanguage: language }),
      });
      this.#date = null;
      this.#tables.add(this.#blocks.length - 1);
    });
    this.#flushImages(region);
  }

  #flushImages(region: Region): void {
    for (const image of this.#images) {
      this.#blocks.push({ kind: 'image', text: image.alt, marks: [], apart: true, region, linkLength: 0, image });
    }
    this.#images = [];
  }

  #markOf(name: string, attributes: Attributes, language: string | null): MarkKind | null {
    if (name === 'a') {
      const url = attributes.get('href')?.trim() ?? '';
      return url === '' || url.startsWith('#') ? null : { type: 'link', url };
    }
    const type = Object.hasOwn(markElements, name) ? markElements[name] : undefined;
    if (type) return { type };
    return language === null || language === this.#elements.top.language
      ? null
      : { type: 'language', inLanguage: language };
  }

  #quoteMark(index: 0 | 1): string {
    return quoteMarksOf(this.#elements.top.language ?? 'sv', this.#quoteDepth % 2 === 1)[index];
  }

  /** Images without words for them are decoration or unreadable; tiny ones count visitors. */
  #addImage(attributes: Attributes): void {
    const url =
      safeImage(attributes.get('src') ?? '', this.#base) ?? safeImage(attributes.get('data-src') ?? '', this.#base);
    const alt = (attributes.get('alt') ?? '').replaceAll(/\s+/g, ' ').trim();
    const width = pixels(attributes.get('width'));
    const height = pixels(attributes.get('height'));
    if (url === null || (width !== undefined && width < 40) || (height !== undefined && height < 40)) return;
    const image = { url, alt, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    if (this.#figure && !this.#figure.image) this.#figure.image = image;
    else if (alt !== '') this.#images.push(image);
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

function isControl(name: string, attributes: Attributes): boolean {
  return controlElements.has(name) && attributes.get('type')?.toLowerCase() !== 'hidden';
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.size === 0) return name === 'dialog';
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden')?.toLowerCase() === 'true' ||
    (name === 'dialog' && !attributes.has('open')) ||
    visuallyHidden.test(attributes.get('class') ?? '') ||
    hiddenStyle.test(attributes.get('style') ?? '')
  );
}

function hasClass(attributes: Attributes, classes: ReadonlySet<string>): boolean {
  const names = attributes
    .get('class')
    ?.slice(0, 500)
    .toLowerCase()
    .split(/[\s_-]+/);
  return names?.some((word) => classes.has(word)) ?? false;
}

function isCredit(attributes: Attributes): boolean {
  return /(?:^|[\s_-])(?:credits?|photographer|fotograf|byline|copyright)(?:[\s_-]|$)/i.test(
    attributes.get('class')?.slice(0, 200) ?? '',
  );
}

function pixels(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}
