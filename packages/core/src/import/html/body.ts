import { isContact, isProse, type PageBlock } from './page-block.ts';
import { contains, isBuiltAs, outwards, type Region, regionsInsideOut } from './regions.ts';
import { tellsRevision } from './revision.ts';

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
  const aroundBody = new Set(outwards(body));
  const scope = outwards(headline?.region ?? body.parent).find((region) => aroundBody.has(region)) ?? body;
  const isInside = ({ region }: PageBlock): boolean =>
    contains(body, region) || (contains(scope, region) && isBuiltAs(region, body));
  const first = blocks.findIndex((block, index) => index > position && isInside(block) && isProse(block));
  const firstHome = blocks[first] && home(blocks[first]);
  const joined = joinedParts(blocks.slice(Math.max(first, 0)), body, aroundBody);
  const led = partsOfProse(blocks.slice(position + 1), body, aroundBody);
  const linkLists = new Set(
    blocks.flatMap(({ list, linkLength }) => (list !== undefined && linkLength > 0 ? [list] : [])),
  );
  return blocks.filter((block, index) => {
    if (block === headline) return true;
    const inside = isInside(block);
    if (first === -1 || index < position) return inside && first === -1;
    const part = partOf(block, body, aroundBody);
    if (index > first && tellsOfPage(block, blocks[index - 1], blocks[index + 1])) return false;
    if (index >= first) return inside || (contains(scope, block.region) && joined.has(part));
    // A body that holds the headline too holds what stands between: its groups are no part of the text.
    const own = home(block);
    const ofText = scope !== body || own === body || (firstHome !== undefined && isBuiltAs(own, firstHome));
    return (inside && ofText) || led.has(part) || leadsIn(block, headline, linkLists);
  });
}

/** Whether a line apart from the text says when somebody last went through the page: "Sidan granskades den 9 maj 2026". */
function tellsOfPage({ text, region, kind }: PageBlock, before?: PageBlock, after?: PageBlock): boolean {
  const isApart = before?.region !== region && after?.region !== region;
  return kind === 'paragraph' && isApart && text.length < 120 && /\d{4}/.test(text) && tellsRevision(text);
}

/** Whether a block before the first prose, outside the body, is of the release all the same. */
function leadsIn(block: PageBlock, headline: PageBlock | null, linkLists: ReadonlySet<number>): boolean {
  const { kind, part, list, region, linkLength } = block;
  if (part === 'lede' || isProse(block)) return true;
  if (kind === 'heading') return region === headline?.region;
  if (kind === 'list-item') return linkLength === 0 && (list === undefined || !linkLists.has(list));
  return kind === 'image' || kind === 'table';
}

type Part = Region | PageBlock;

/** The parts beside the body that belong to the release: those with contacts, or with a fifth as much prose as the body. */
function joinedParts(blocks: readonly PageBlock[], body: Region, aroundBody: ReadonlySet<Region>): ReadonlySet<Part> {
  const joined = partsOfProse(blocks, body, aroundBody);
  for (const [index, block] of blocks.entries()) {
    const part = partOf(block, body, aroundBody);
    if (part === block) {
      const next = blocks[index + 1];
      const heads = block.kind === 'heading' && next !== undefined && (isProse(next) || isContact(next));
      if (isProse(block) || isContact(block) || heads) joined.add(block);
    } else if (part !== body && (isContact(block) || isKept(block.region, part))) joined.add(part);
  }
  return joined;
}

/**
 * The parts beside the body that are text as well: with a fifth as much prose, or with prose among other blocks and
 * nothing to press or to follow, as no box for a newsletter or for other pages is.
 */
function partsOfProse(blocks: readonly PageBlock[], body: Region, aroundBody: ReadonlySet<Region>): Set<Part> {
  const prose = new Map<Region, number>();
  const counts = new Map<Region, number>();
  for (const block of blocks) {
    const part = regionBeside(block, body, aroundBody);
    if (!part) continue;
    counts.set(part, (counts.get(part) ?? 0) + 1);
    if (isProse(block) && !tellsRevision(block.text)) prose.set(part, (prose.get(part) ?? 0) + block.text.length);
  }
  const least = (prose.get(body) ?? 0) / 5;
  const isText = (part: Region, length: number): boolean =>
    length >= least || (part.linkLength + part.controls === 0 && (counts.get(part) ?? 0) > 1);
  return new Set([...prose].flatMap(([part, length]) => (part !== body && isText(part, length) ? [part] : [])));
}

/** The part that a block stands in; the block itself where every region around it holds the body too. */
function partOf(block: PageBlock, body: Region, aroundBody: ReadonlySet<Region>): Part {
  return regionBeside(block, body, aroundBody) ?? block;
}

/** The body, or the outermost region around a block that does not hold it; null where every one does. */
function regionBeside({ region }: PageBlock, body: Region, aroundBody: ReadonlySet<Region>): Region | null {
  let part: Region | null = null;
  for (let at: Region | null = region; at && (at === body || !aroundBody.has(at)); at = at.parent) {
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
