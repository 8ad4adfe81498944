import type { Page, PageBlock } from './page-block.ts';
import type { Region } from './regions.ts';

/** The blocks of a page that are the release: the headline first, the furniture left out. */
export function mainContent(page: Page): readonly PageBlock[] {
  const headline = headlineOf(page);
  const isFurniture = furnitureTest(page, headline);
  const visible = page.blocks.filter((block) => !isFurniture(block.region));
  const container = containerOf(page, visible, headline);
  const chosen = withHeadline(visible, headline, (block) => contains(container, block.region));
  return withoutLinkLists(fromHeadline(chosen, headline)).map((block) =>
    block === headline ? { ...block, part: 'headline' as const } : block,
  );
}

/** What is inside, with the headline; where that stands before the body, the lede and dateline between them belong too. */
function withHeadline(
  visible: readonly PageBlock[],
  headline: PageBlock | null,
  isInside: (block: PageBlock) => boolean,
): readonly PageBlock[] {
  const inside = visible.filter(isInside);
  if (!headline || inside.includes(headline)) return inside;
  const start = visible.indexOf(headline);
  const end = visible.findIndex(isInside);
  const between = start >= 0 && start < end ? visible.slice(start + 1, end) : [];
  return [headline, ...between, ...inside];
}

/** The level-one heading that most speaks for being the release's, not the site's. */
function headlineOf({ blocks, facts }: Page): PageBlock | null {
  const stated = [facts.statement.headline, facts.microdata.get('headline'), facts.meta.get('og:title'), facts.title]
    .filter((title) => title !== undefined && title !== null)
    .map(squeeze);
  const candidates = blocks.filter((block) => block.depth === 1);
  let best: PageBlock | null = null;
  let most = -Infinity;
  for (const block of candidates.slice(0, 100)) {
    const words = squeeze(block.text);
    const titles = stated.filter((title) => title === words || (words.length > 10 && title.startsWith(words))).length;
    const place = inKind(block.region, 'article') || inKind(block.region, 'main') ? 2 : 0;
    const score = titles * 4 + place - (block.region.named ? 3 : 0) + Math.min(words.length, 60) / 60;
    if (score > most) {
      best = block;
      most = score;
    }
  }
  return best ?? statedHeadline(blocks, stated);
}

/** A page without a level-one heading: the block whose words are those that the page states as its title. */
function statedHeadline(blocks: readonly PageBlock[], stated: readonly string[]): PageBlock | null {
  return (
    blocks.find(
      (block) =>
        block.text.length > 10 &&
        block.text.length < 300 &&
        stated.some((title) => title.startsWith(squeeze(block.text))),
    ) ?? null
  );
}

/** Whether a region, or one around it, is furniture: it looks like it, and holds neither headline nor most of the text. */
function furnitureTest({ blocks, region: page }: Page, headline: PageBlock | null): (region: Region) => boolean {
  const known = new Map<Region, boolean>([[page, false]]);
  const position = headline ? blocks.indexOf(headline) : -1;
  const prose = page.length - page.linkLength;
  const looksLikeIt = (region: Region): boolean => {
    const { kind, named, kept, firstHeadline, lastHeadline, length, linkLength, parent } = region;
    if (kind === 'article' || kind === 'main') return false;
    if (kept && kind !== 'nav') return false;
    if (position >= firstHeadline && position <= lastHeadline) return false;
    if (kind !== 'nav' && length - linkLength > prose * 0.6) return false;
    const inArticle = parent !== null && (inKind(parent, 'article') || inKind(parent, 'main'));
    return !(inArticle && !named && (kind === 'footer' || kind === 'header'));
  };
  const isFurniture = (region: Region): boolean => {
    const before = known.get(region);
    if (before !== undefined) return before;
    const answer = (region.parent !== null && isFurniture(region.parent)) || looksLikeIt(region);
    known.set(region, answer);
    return answer;
  };
  return isFurniture;
}

/** The smallest article or main part that holds the headline and most of the prose; else the whole page. */
function containerOf(
  { blocks, region: page }: Page,
  visible: readonly PageBlock[],
  headline: PageBlock | null,
): Region {
  const prose = new Map<Region, number>();
  for (const block of visible) {
    const own = Math.max(0, block.text.length - block.linkLength);
    prose.set(block.region, (prose.get(block.region) ?? 0) + own);
  }
  const regions = new Set<Region>();
  for (const { region } of visible)
    for (let at: Region | null = region; at && !regions.has(at); at = at.parent) regions.add(at);
  const total = new Map<Region, number>();
  // A region is met before those around it where the deeper come first.
  for (const region of [...regions].sort((a, b) => b.depth - a.depth)) {
    const sum = (total.get(region) ?? 0) + (prose.get(region) ?? 0);
    total.set(region, sum);
    if (region.parent) total.set(region.parent, (total.get(region.parent) ?? 0) + sum);
  }
  const position = headline ? blocks.indexOf(headline) : -1;
  const all = total.get(page) ?? 0;
  const candidates = [...regions].filter(({ kind }) => kind === 'article' || kind === 'main');
  const fitting = candidates.filter((region) => {
    const share = (total.get(region) ?? 0) / Math.max(all, 1);
    const holds = position >= region.firstHeadline && position <= region.lastHeadline;
    return holds ? share >= 0.3 : share >= 0.5;
  });
  fitting.sort((a, b) => (total.get(a) ?? 0) - (total.get(b) ?? 0));
  return fitting[0] ?? page;
}

/** What stands before the headline is the site's, but for a line or two beside it, such as the date. */
function fromHeadline(blocks: readonly PageBlock[], headline: PageBlock | null): readonly PageBlock[] {
  const position = headline ? blocks.indexOf(headline) : -1;
  if (position <= 0 || !headline) return blocks;
  const before = blocks
    .slice(0, position)
    .filter(
      (block) =>
        block.region === headline.region &&
        block.linkLength === 0 &&
        block.text.length < 80 &&
        block.kind === 'paragraph',
    );
  return [headline, ...before.slice(-2), ...blocks.slice(position + 1)];
}

/** Lists of links lead elsewhere, and so does the heading above one. Links to files stay: they are collected before. */
function withoutLinkLists(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const dropped = new Set<PageBlock>();
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isLink(blocks[start])) continue;
    let end = start;
    while (end < blocks.length && isLink(blocks[end])) end += 1;
    const run = blocks.slice(start, end);
    const inList = run.every((block) => block.kind === 'list-item');
    if (run.length >= 2 || inList) {
      for (const block of run) dropped.add(block);
      const above = blocks[start - 1];
      if (above?.kind === 'heading' && above.depth !== 1) dropped.add(above);
    }
    start = end;
  }
  return dropped.size === 0 ? blocks : blocks.filter((block) => !dropped.has(block));
}

function isLink(block: PageBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.text !== '' &&
    block.kind !== 'table' &&
    block.depth !== 1 &&
    block.linkLength >= block.text.length * 0.8 &&
    !block.text.includes('@')
  );
}

function contains(outer: Region, region: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent) if (at === outer) return true;
  return false;
}

function inKind(region: Region, kind: string): boolean {
  for (let at: Region | null = region; at; at = at.parent) if (at.kind === kind) return true;
  return false;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
