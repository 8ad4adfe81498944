/**
 * A converter of offsets in UTF-16 code units into offsets in Unicode code points, as the W3C's text selectors count.
 * One pass over the text; an offset inside a surrogate pair counts as the one before the pair.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if ((text.codePointAt(index) ?? 0) > 0xff_ff) {
      pairs.push(index);
      index += 1;
    }
  }
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
