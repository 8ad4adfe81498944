/** Letters that Nordic readers type for each other, and sharp s. */
const EQUIVALENT: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö', ß: 'ss', đ: 'd', ł: 'l', ð: 'd', þ: 'th' };

/** Where a word may be broken at the end of a line. */
const SOFT_HYPHEN = '\u00AD';

/** A folded word is at most so many times as long. */
const GROWTH = 3;

/** Nothing to fold but capitals: most words. */
const PLAIN = /^[a-z0-9åäö]*$/i;

/**
 * Lower case without accents and soft hyphens, with å, ä and ö kept as letters of their own (æ and ø are written ä and ö).
 *
 * Linear in the length of the word; never longer than three times the word, and in one piece.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const lower = word.replaceAll(SOFT_HYPHEN, '').normalize('NFKC').toLowerCase();
  let folded = '';
  for (const letter of lower) folded += foldLetter(letter);
  // "ﷺ" is four words in one sign.
  return folded.replaceAll(/\s/g, '').slice(0, GROWTH * word.length);
}

/** The word as someone writes it who has no å, ä or ö on the keyboard: `västerås` becomes `vasteras`. */
export function withoutDots(folded: string): string {
  return folded.replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o');
}

/** Whether the word holds å, ä or ö. */
export function hasDots(folded: string): boolean {
  return /[åäö]/.test(folded);
}

function foldLetter(letter: string): string {
  if (letter === 'å' || letter === 'ä' || letter === 'ö') return letter;
  // Accents first: ǣ and ǿ are æ and ø with one.
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
  return EQUIVALENT[bare] ?? bare;
}
