/** Marks what was typed in the suggestions by the CSS Custom Highlight API: no node is added for it. */
import { matches } from './fold.ts';

const NAME = 'press-match';

/** The marks of one list. Several searches on a page share the name, and with it the style. */
export class MatchHighlight {
  #ranges: readonly AbstractRange[] = [];

  /** Marks the query's words in the texts of the elements; an empty query takes the marks away. */
  mark(elements: Iterable<Element>, query: string): void {
    const highlight = highlightOf();
    if (highlight === null) return;
    for (const range of this.#ranges) highlight.delete(range);
    this.#ranges = [...elements].flatMap((element) => rangesIn(element, query));
    for (const range of this.#ranges) highlight.add(range);
  }
}

function highlightOf(): Highlight | null {
  if (!('highlights' in CSS)) return null;
  let highlight = CSS.highlights.get(NAME);
  if (highlight === undefined) {
    highlight = new Highlight();
    CSS.highlights.set(NAME, highlight);
  }
  return highlight;
}

function rangesIn(element: Element, query: string): readonly AbstractRange[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: AbstractRange[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const container = node;
    for (const [startOffset, endOffset] of matches(container.nodeValue ?? '', query))
      ranges.push(new StaticRange({ startContainer: container, startOffset, endContainer: container, endOffset }));
  }
  return ranges;
}
