import { isContact, isProse, type PageBlock } from './page-block.ts';
import { contains, outwards, type Region, regionsInsideOut } from './regions.ts';

/** The region where the text of a release stands, and where a block is counted. */
export interface Body {
  readonly region: Region;
  /** The region that a block shares with others: wrappers of one block are seen through. */
  readonly home: (block: PageBlock) => Region;
}

/**
 * The region with most prose of its own. What stands in a part of it counts half, in a part of that a quarter: so a body
 * that is cut into sections wins over each of them, and the page around a body does not win over it.
 */
export function bodyOf(blocks: readonly PageBlock[], page: Region): Body {
  const regions = regionsInsideOut(blocks);
  const counts = new Map<Region, number>();
  for (const { region } of blocks) counts.set(region, (counts.get(region) ?? 0) + 1);
  for (const region of regions) addTo(counts, region.parent, counts.get(region) ?? 0);
  const home = ({ region }: PageBlock): Region => {
    let at: Region | null = region;
    while (at && (counts.get(at) ?? 0) <= 1) at = at.parent;
    return at ?? page;
  };
  const scores = new Map<Region, number>();
  for (const block of blocks) if (isProse(block)) addTo(scores, home(block), block.text.length - block.linkLength);
  let best = page;
  let most = 0;
  for (const region of regions) {
    const score = scores.get(region) ?? 0;
    if (score > 0 && score >= most) {
      best = region;
      most = score;
    }
    addTo(scores, region.parent, score / 2);
  }
  return { region: best, home };
}

function addTo(sums: Map<Region, number>, region: Region | null, amount: number): void {
  if (region) sums.set(region, (sums.get(region) ?? 0) + amount);
}

/**
 * The blocks of a release in order: the body; what leads to it from the headline, without lines such as the date and
 * the section; and behind it, within the smallest region that holds headline and body, contacts and further prose.
 */
export function releaseBlocks(
  blocks: readonly PageBlock[],
  { region: body, home }: Body,
  headline: PageBlock | null,
): readonly PageBlock[] {
  const position = headline ? blocks.indexOf(headline) : -1;
  const first = blocks.findIndex((block, index) => index > position && contains(body, block.region) && isProse(block));
  const aroundBody = new Set(outwards(body));
  const scope = [...outwards(headline?.region ?? body.parent)].find((region) => aroundBody.has(region)) ?? body;
  const firstHome = blocks[first] && home(blocks[first]);
  const joined = joinedParts(blocks.slice(Math.max(first, 0)), body, aroundBody);
  return blocks.filter((block, index) => {
    if (block === headline) return true;
    const inside = contains(body, block.region);
    if (first === -1) return inside;
    if (index < position) return false;
    if (index >= first) return inside || (contains(scope, block.region) && joined.has(partOf(block, body, aroundBody)));
    // A body that holds the headline too holds what stands between: its groups are no part of the text.
    const ofText = inside && (scope !== body || home(block) === body || home(block) === firstHome);
    return ofText || leadsIn(block, headline);
  });
}

/** Whether a block before the first prose, outside the body, is of the release all the same. */
function leadsIn(block: PageBlock, headline: PageBlock | null): boolean {
  if (block.part === 'lede' || isProse(block)) return true;
  if (block.kind === 'heading') return block.region === headline?.region;
  return block.kind === 'image' || block.kind === 'table' || (block.kind === 'list-item' && block.linkLength === 0);
}

type Part = Region | PageBlock;

/** The parts beside the body that belong to the release: those with contacts, or with a fifth as much prose as the body. */
function joinedParts(blocks: readonly PageBlock[], body: Region, aroundBody: ReadonlySet<Region>): ReadonlySet<Part> {
  const joined = new Set<Part>();
  const prose = new Map<Part, number>();
  let ofBody = 0;
  for (const [index, block] of blocks.entries()) {
    const length = isProse(block) ? block.text.length : 0;
    const part = partOf(block, body, aroundBody);
    if (part === body) ofBody += length;
    else if (part === block) {
      const next = blocks[index + 1];
      const heads = block.kind === 'heading' && next !== undefined && (isProse(next) || isContact(next));
      if (length > 0 || isContact(block) || heads) joined.add(block);
    } else {
      prose.set(part, (prose.get(part) ?? 0) + length);
      if (isContact(block) || isKept(block.region, part)) joined.add(part);
    }
  }
  for (const [part, length] of prose) if (length > 0 && length >= ofBody / 5) joined.add(part);
  return joined;
}

/** The body, or the outermost region around a block that does not hold it; the block itself where every one does. */
function partOf(block: PageBlock, body: Region, aroundBody: ReadonlySet<Region>): Part {
  let part: Part = block;
  for (let at: Region | null = block.region; at && (at === body || !aroundBody.has(at)); at = at.parent) {
    if (at === body) return body;
    part = at;
  }
  return part;
}

function isKept(region: Region, part: Part): boolean {
  for (let at: Region | null = region; at; at = at.parent) {
    if (at.kept) return true;
    if (at === part) return false;
  }
  return false;
}
