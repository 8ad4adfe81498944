import { bodyOf, releaseBlocks } from './body.ts';
import { furnitureTest } from './furniture.ts';
import type { Page, PageBlock } from './page-block.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { contains, inKind, outwards, type Region, regionsInsideOut } from './regions.ts';

/** What of a page is the release. */
export interface MainContent {
  /** The headline first, the furniture left out. */
  readonly blocks: readonly PageBlock[];
  /** The same with lists of links. */
  readonly withLinks: readonly PageBlock[];
  /** The lines about the headline that are no part of the text: the date, the section. */
  readonly about: readonly PageBlock[];
}

/** Finds the release on a page. */
export function mainContent(page: Page): MainContent {
  const headline = headlineOf(page);
  const isFurniture = furnitureTest(page, headline);
  const visible = page.blocks.filter((block) => !isFurniture(block.region));
  const container = containerOf(page, visible, headline);
  const inside = withHeadline(visible, headline, (block) => contains(container, block.region));
  const withLinks = releaseBlocks(inside, bodyOf(inside, page.region), headline);
  const blocks = withoutPullQuotes(withoutLinkLists(withLinks)).map((block) =>
    block === headline ? { ...block, part: 'headline' as const } : block,
  );
  return { blocks, withLinks, about: linesAbout(page.blocks, headline, new Set(withLinks)) };
}

/** What is inside, with the headline and what stands between where that stands before the body. */
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
    const score = titles * 4 + place - (block.region.names.length > 0 ? 3 : 0) + Math.min(words.length, 60) / 60;
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

/** The smallest article or main part that holds the headline and most of the prose; else the whole page. */
function containerOf({ region: page }: Page, visible: readonly PageBlock[], headline: PageBlock | null): Region {
  const prose = new Map<Region, number>();
  for (const block of visible) {
    const own = Math.max(0, block.text.length - block.linkLength);
    prose.set(block.region, (prose.get(block.region) ?? 0) + own);
  }
  const regions = regionsInsideOut(visible);
  const total = new Map<Region, number>();
  for (const region of regions) {
    const sum = (total.get(region) ?? 0) + (prose.get(region) ?? 0);
    total.set(region, sum);
    if (region.parent) total.set(region.parent, (total.get(region.parent) ?? 0) + sum);
  }
  const aroundHeadline = new Set(outwards(headline?.region ?? null));
  const all = total.get(page) ?? 0;
  const candidates = regions.filter(({ kind }) => kind === 'article' || kind === 'main');
  const fitting = candidates.filter((region) => {
    const share = (total.get(region) ?? 0) / Math.max(all, 1);
    return aroundHeadline.has(region) ? share >= 0.3 : share >= 0.5;
  });
  fitting.sort((a, b) => (total.get(a) ?? 0) - (total.get(b) ?? 0));
  return fitting[0] ?? page;
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

/** The lines between the headline and the text, and those right before it. */
function linesAbout(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  chosen: ReadonlySet<PageBlock>,
): readonly PageBlock[] {
  const position = headline ? blocks.indexOf(headline) : -1;
  if (position === -1) return [];
  const first = blocks.findIndex((block, index) => index > position && chosen.has(block));
  const between = blocks.slice(position + 1, first === -1 ? position + 5 : first);
  return [...between, ...blocks.slice(Math.max(0, position - 3), position)];
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
