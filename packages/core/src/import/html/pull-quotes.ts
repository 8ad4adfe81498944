import type { PageBlock } from './page-block.ts';

/** UTF-16 code units of a text that is lifted out: shorter ones may stand twice by chance, longer ones catch no eye. */
const shortest = 30;
const longest = 600;
/** How many blocks are looked for, and how many blocks they are looked for in. */
const mostLookedFor = 100;
const mostBlocks = 1000;

/**
 * The blocks without those that, set apart from the text, only repeat word for word what stands in it: a pull quote is
 * there for the eye, and its words are said once.
 */
export function withoutPullQuotes(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const apart = blocks.filter((block, index) => isSetApart(block, blocks[index - 1], blocks[index + 1]));
  if (apart.length === 0) return blocks;
  const texts = blocks.slice(0, mostBlocks).map((block) => ({ block, words: inOneLine(block.text) }));
  const repeats = ({ kind, text, region }: PageBlock): boolean => {
    const words = withoutMarks(inOneLine(text));
    return (
      words.length >= shortest &&
      texts.some(
        (other) =>
          (kind === 'blockquote'
            ? other.block.kind !== 'blockquote' && other.block.kind !== 'heading'
            : other.block.region !== region && other.words.length > text.length) && other.words.includes(words),
      )
    );
  };
  const pulled = new Set(apart.slice(0, mostLookedFor).filter(repeats));
  if (pulled.size === 0) return blocks;
  let above: PageBlock | undefined;
  return blocks.filter((block) => {
    if (pulled.has(block)) above = block;
    else if (!above || !isLinkUnder(block, above)) above = undefined;
    return above === undefined;
  });
}

/** Whether a block of the same quotation is a link and nothing else: "Share this quote". */
function isLinkUnder({ kind, text, linkLength, region }: PageBlock, above: PageBlock): boolean {
  return kind === 'blockquote' && above.kind === kind && region === above.region && linkLength >= text.length;
}

/** A quotation as a block, or a text that shares its part of the page with no block beside it. */
function isSetApart(block: PageBlock, before: PageBlock | undefined, after: PageBlock | undefined): boolean {
  const { kind, text, part, linkLength, region } = block;
  if (part !== undefined || linkLength > 0 || text.length < shortest || text.length > longest) return false;
  return kind === 'blockquote' || (kind === 'paragraph' && before?.region !== region && after?.region !== region);
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s/g, ' ').toLowerCase();
}

/** Without the quote marks, dashes and full stops around it, which come and go when a text is lifted out. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && marks.includes(text.charAt(start))) start += 1;
  while (end > start && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const marks = ' "\'“”„‟«»‹›‘’‚–—―-.,';
