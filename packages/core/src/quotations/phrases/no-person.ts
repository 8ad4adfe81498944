import { ARTICLE, CUE, FUNCTION, PREPOSITION, RELATIVE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital } from '../../text/words.ts';
import { gapBefore, isGivenName, isOrganisationAt, isTitleAt, wordIn } from './gaps.ts';
import { isOneOf } from './subject-words.ts';

/** Whether the signs around an English name show that it is nobody's: "the Fenn Trail", "Fenn’s, which …", "Fenn Gold (NYSE: FG)". */
export function isThing(document: TextDocument, first: number, last: number): boolean {
  const { words, text } = document;
  const article = last - first > 1 && !isGivenName(document, first) && gapBefore(document, first) === '';
  if (article && isOneOf(document, first - 1, 'plainArticles')) return true;
  // "Fenn Water", "Norland Aid": what a body closes its name with; "Native Relations and Ports Minister NAME".
  const closing = wordIn(document, last - 1);
  const closes =
    isOneOf(document, last - 1, 'bodies') || document.lexicon.isArea(closing) || /.{3}[st]ions?$/.test(closing);
  if (last - first > 1 && closes && !isGivenName(document, first)) return true;
  // "Chief Elected Officials".
  const { isPersonNoun, personStem } = document.lexicon;
  if (isPersonNoun(closing) && personStem(closing) !== closing) return true;
  const end = endOf(words, last - 1);
  if (/[®™]/.test(text.slice(end - 1, end + 1))) return true;
  const gap = gapBefore(document, last);
  if (gap === ',')
    return (
      isOneOf(document, last, 'thingRelatives') ||
      (!isGivenName(document, first) && isFirmBehind(document, first, last))
    );
  return gap === '(' && isOneOf(document, last, 'exchanges');
}

/** Kinds of words that end what something is said to be. */
const ENDS = PREPOSITION | RELATIVE | FUNCTION | ARTICLE | CUE;

/** "Fenn Orrin, a leading provider of", "…, the global design firm,": what only firms are, in lower case behind an article. */
function isFirmBehind(document: TextDocument, first: number, from: number): boolean {
  const { words } = document;
  // "According to Berg, the company …".
  if (!isOneOf(document, from, 'plainArticles') || classesOf(words, first - 1) & PREPOSITION) return false;
  let at = from + 1;
  while (at < from + 8 && gapBefore(document, at + 1) === '' && !(classesOf(words, at + 1) & ENDS)) at += 1;
  const leads = isOneOf(document, at, 'leaders') && isOneOf(document, at - 1, 'leading');
  const kind = isOrganisationAt(document, at) && !isTitleAt(document, at);
  return !isCapital(words, at) && (leads || kind);
}
