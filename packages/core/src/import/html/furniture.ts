import { isContact, type Page, type PageBlock } from './page-block.ts';
import { inKind, outwards, type Region, regionsAround } from './regions.ts';

/**
 * Whether a region, or one around it, is furniture. A name or an element may say so; a group shows it by what it holds:
 * more links than words, headings that lead to other pages, or buttons and fields with little text. What holds the
 * headline or most of the text is never furniture.
 */
export function furnitureTest({ blocks, region: page }: Page, headline: PageBlock | null): (region: Region) => boolean {
  const known = new Map<Region, boolean>([[page, false]]);
  const aroundHeadline = new Set(outwards(headline?.region ?? null));
  // A word that names what holds the headline too names anything on this page: "widget" where every part is one.
  const sayNothing = new Set([...aroundHeadline].flatMap(({ names }) => names));
  let withContacts: ReadonlySet<Region> | null = null;
  const prose = page.length - page.linkLength;

  const looksLikeIt = (region: Region): boolean => {
    const { kind, kept, length, linkLength } = region;
    if (kind === 'article' || kind === 'main' || aroundHeadline.has(region)) return false;
    if (kept && kind !== 'nav') return false;
    if (kind !== 'nav' && length - linkLength > prose * 0.6) return false;
    if (region.names.some((name) => !sayNothing.has(name))) return true;
    return kind === 'group' ? showsIt(region) : saysIt(region);
  };
  const saysIt = ({ kind, parent }: Region): boolean => {
    const inArticle = parent !== null && (inKind(parent, 'article') || inKind(parent, 'main'));
    return !(inArticle && (kind === 'footer' || kind === 'header'));
  };
  const showsIt = (region: Region): boolean => {
    const words = region.length - region.linkLength;
    if (region.teasers > 0 && words < region.teasers * wordsOfTeaser) return true;
    withContacts ??= regionsAround(blocks.filter(isContact));
    if (withContacts.has(region)) return false;
    if (region.controls > 0 && words < Math.min(wordsOfWidget, prose * 0.3)) return true;
    return region.length > 0 && region.linkLength * 2 >= region.length && region.files === 0;
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

/** UTF-16 code units: a summary under the headline of another page, and what stands around a control, are shorter. */
const wordsOfTeaser = 400;
const wordsOfWidget = 300;
