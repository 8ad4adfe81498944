/** Letters that carry no mark that could be taken off, and yet are typed without. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', ß: 's', đ: 'd', ł: 'l' };

/** Lower case without diacritics, one UTF-16 unit for one, so that offsets stay what they are. */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
    folded += PLAIN[plain] ?? (plain || unit);
  }
  return folded;
}

/** Where the words of a query begin a word of the text, diacritics and case apart: `[start, end)`, in UTF-16 units. */
export function matches(text: string, query: string): readonly (readonly [start: number, end: number])[] {
  const folded = fold(text);
  const found: (readonly [number, number])[] = [];
  for (const word of new Set(fold(query).split(/\s+/).filter(Boolean))) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) found.push([at, at + word.length]);
    }
  }
  return found;
}
