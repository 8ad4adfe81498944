import { ARTICLE, COORDINATOR, type Lexicon, PREPOSITION } from '../languages/lexicon.ts';
import type { SourceBlock } from '../text/source-block.ts';
import { type LinePatterns, linePatternsOf } from './furniture.ts';

/** Code units at the head of a page among which its menu, headline and date end. */
const HEAD = 600;
/** Links of the longest menu. */
const LONGEST_MENU = 20;
/** Words of the longest link. */
const LONGEST_LINK = 4;
/** Words that a headline and what stands below it have at least. */
const SHORTEST_REST = 4;

/**
 * Parts the first lines of a page whose lines were joined: the menu from the headline behind it, and the time of
 * publication from what stands on either side: "Hem Nyheter Sök Ny bro öppnad 2026-11-25 18:02 Bron över Lillån …".
 */
export function partJoinedLines(
  text: string,
  blocks: readonly SourceBlock[],
  lexicon: Lexicon,
): readonly SourceBlock[] {
  const [first, second, ...others] = blocks;
  if (first === undefined) return blocks;
  const [menu, headline] = cut(first, [menuEnd(headOf(text, first), linePatternsOf(lexicon.language))]);
  const head: SourceBlock[] =
    menu === undefined || headline === undefined
      ? apartFromStamp(text, first, lexicon)
      : [{ ...menu, part: 'furniture' }, ...apartFromStamp(text, headline, lexicon)];
  return [...head, ...(second === undefined ? [] : apartFromStamp(text, second, lexicon)), ...others];
}

function headOf(text: string, { kind, part, marks, start, end }: SourceBlock): string {
  return kind === 'paragraph' && part === undefined && marks === undefined
    ? text.slice(start, Math.min(end, start + HEAD))
    : '';
}

/** The parts of a block between some places in it. */
function cut(block: SourceBlock, places: readonly number[]): SourceBlock[] {
  const length = block.end - block.start;
  const ends = [...places.filter((place) => place > 0 && place < length), length].map((place) => block.start + place);
  return ends.map((end, index) => {
    const start = index === 0 ? block.start : (ends[index - 1] ?? 0) + 1;
    return { ...block, start, end, apart: index > 0 || block.apart };
  });
}

/** Where the menu ends that a line opens with, two of whose links are known, one at its head: behind the last of these; 0 where it opens with none. */
function menuEnd(line: string, { furniture }: LinePatterns): number {
  const isKnown = (link: string): boolean => /nav|search|share/.test(furniture(link.toLowerCase(), 2, true) ?? '');
  const links = line.split(/ (?=\p{Lu})/u, LONGEST_MENU);
  let known = 0;
  let end = 0;
  let at = 0;
  for (const [index, link] of links.entries()) {
    const behind = at + link.length;
    if (link.split(' ').length > LONGEST_LINK || /[.,!?”"»]|:$/.test(link) || (index > 1 && known === 0)) break;
    // "Dela på Facebook"
    const both = `${link} ${links[index + 1] ?? ''}`;
    const alone = isKnown(link);
    if (alone || isKnown(both)) {
      known += 1;
      end = alone ? behind : at + both.length;
    }
    at = behind + 1;
  }
  return known > 1 && line.slice(end).split(' ').length > SHORTEST_REST ? end : 0;
}

/** A day in figures, with the time of day. */
const STAMP = /(?:\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})(,? (?:\p{L}{2,3}\.? )?\d\d?[.:]\d\d)?(?= \p{Lu}|$)/u;

/** What stands before a time of publication, that time, and what stands behind it; the whole where none stands inside. */
function apartFromStamp(text: string, block: SourceBlock, { classes, language }: Lexicon): SourceBlock[] {
  const line = headOf(text, block);
  const stamp = STAMP.exec(line);
  if (stamp === null) return [block];
  const wordBefore = (end: number): string =>
    end < 1 ? '' : line.slice(line.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
  const label = wordBefore(stamp.index - 1);
  const labelled = linePatternsOf(language).isLabel(label);
  const start = stamp.index - 1 - (labelled ? label.length + 1 : 0);
  const headline = line.slice(0, Math.max(start, 0));
  // "Bron invigs den 2026-11-25 18:02": a day that belongs to the sentence.
  const isWhole =
    /^[^.]*[^.,]$/.test(headline) && !(classes.of(wordBefore(start)) & (ARTICLE | COORDINATOR | PREPOSITION));
  const isLine = start < 0 || (isWhole && headline.split(' ').length >= SHORTEST_REST);
  const rest = line.slice(stamp.index + stamp[0].length).split(' ').length;
  if (!(labelled || stamp[1]) || !isLine || (rest > 1 && rest <= SHORTEST_REST)) return [block];
  return cut(block, [start, stamp.index + stamp[0].length]);
}
