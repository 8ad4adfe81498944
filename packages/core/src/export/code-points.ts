/**
 * A converter of offsets in UTF-16 code units into offsets in Unicode code points, as the W3C's text selectors count.
 * It goes over the text once where it is asked in reading order; an offset inside a surrogate pair counts as behind it.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  let index = 0;
  let points = 0;
  return (offset) => {
    if (offset < index) index = points = 0;
    for (; index < offset; points += 1) index += (text.codePointAt(index) ?? 0) > 0xff_ff ? 2 : 1;
    return points;
  };
}
