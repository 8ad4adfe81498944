import { ARTICLE, PREPOSITION, STATEMENT } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, isNumber } from '../../text/words.ts';
import { NAME_LIMIT } from './name-end.ts';
import { gapBefore, isGivenName, isPersonAt, isStatementAt, isTitleAt, wordIn } from './gaps.ts';

/** Words from a name in the genitive to what is somebody's: "Bergs [två år äldre] syster". */
const LONGEST = 5;

/** What is a known person's, by more than a noun: the first word behind the name, and that noun. */
interface Owned {
  readonly behind: number;
  readonly head: number;
  readonly kind: 'statement' | 'title' | 'other';
}

/**
 * Where articles are endings, "Anna Bergs nya advokat", "Bergs två år äldre syster", or a statement in which something
 * stands: "i Anna Bergs skriftliga kommentar".
 */
export function ownedAt(document: TextDocument, from: number, limit: number): Owned | null {
  const { words, names, lexicon } = document;
  if (!lexicon.suffixedArticles || !isCapital(words, from)) return null;
  let behind = from + 1;
  const longest = Math.min(limit, from + NAME_LIMIT);
  while (behind < longest && isCapital(words, behind) && gapBefore(document, behind) === '') behind += 1;
  const [owner = '', ...bases] = lexicon.nameForms(wordIn(document, behind - 1));
  if (names.has(owner) || !bases.some((base) => names.has(base))) return null;
  if (behind - from > 1 && !isGivenName(document, from)) return null;
  const led = classesOf(words, from - 1) & PREPOSITION;
  for (let head = behind; head < Math.min(limit, behind + LONGEST); head += 1) {
    if (gapBefore(document, head) !== '' || isCapital(words, head)) return null;
    if (led && isStatementAt(document, head)) return { behind, head, kind: 'statement' };
    const title = isTitleAt(document, head);
    if (title || isPersonAt(document, head))
      return head > behind ? { behind, head, kind: title ? 'title' : 'other' } : null;
    if (classesOf(words, head) & ~(ARTICLE | STATEMENT) && !isNumber(words, head)) return null;
  }
  return null;
}
