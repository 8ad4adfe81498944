import {
  ABBREVIATION,
  ARTICLE,
  COORDINATOR,
  FUNCTION,
  GIVEN_NAME,
  NAME_PARTICLE,
  PREPOSITION,
} from '../languages/lexicon.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, startOf } from '../text/words.ts';
import type { DocumentBlock, TextDocument } from './document.ts';
import { linePatternsOf } from './furniture.ts';

/** Words of the longest name of an issuer. */
const LONGEST_NAME = 8;
/** Words of the longest paragraph that describes an issuer. */
const LONGEST_PROFILE = 120;

/**
 * Whether a paragraph describes an organisation: it opens with its name, and what follows says what it is or does:
 * "Storfors Bank är en fullservicebank med 52 kontor." A name is two words, one of them of organisations, or one
 * word that the document ties to an organisation or a site.
 */
export function describesIssuer(document: TextDocument, block: DocumentBlock): boolean {
  const { text, lower, words, lexicon } = document;
  if (block.last - block.first > LONGEST_PROFILE) return false;
  const first = afterHeading(document, block);
  const start = (classesOf(words, first) & ARTICLE) !== 0 ? first + 1 : first;
  if (classesOf(words, start) & (FUNCTION | PREPOSITION)) return false;
  let organisation = false;
  let end = start;
  for (; end < block.last && end - start < LONGEST_NAME; end += 1) {
    const isOrganisation = lexicon.organisations.has(lower, startOf(words, end), endOf(words, end));
    if (isOrganisation) organisation = true;
    const small = (classesOf(words, end) & (COORDINATOR | NAME_PARTICLE)) !== 0 && isCapital(words, end + 1);
    if (!isCapital(words, end) && !isOrganisation && !small) break;
    const gap = text.slice(endOf(words, end), startOf(words, end + 1));
    if (gap === '/' && lexicon.isOrganisation(`${formAt(document, end)}/${formAt(document, end + 1)}`))
      organisation = true;
    if (/[.!?:;]/.test(gap) && !(classesOf(words, end) & ABBREVIATION)) break;
  }
  if (end === start || end === block.last) return false;
  // What stands in brackets behind the name, "(publ)" or a ticker, is no part of the sentence.
  const behind = text.slice(endOf(words, end - 1), Math.min(block.end, endOf(words, end - 1) + 120));
  const rest = behind.startsWith(' (') ? behind.replace(/^ \([^()]*\)/, '') : behind;
  // "Nordlyx – ljus där det behövs"
  const slogan = first === block.first && block.last - block.first <= 10 && /^ [–—-] \p{Ll}/u.test(rest);
  const plain = rest.trimStart().toLowerCase();
  const isDigit = /\d/.test(plain.charAt(plain.indexOf(' ') + 1));
  const predicate = isDigit ? plain.replace(/^(\p{L}{1,20}) \d/u, '$1 # ') : plain;
  return (
    !rest.startsWith(',') &&
    (slogan || linePatternsOf(lexicon.language).opensProfile(predicate)) &&
    isKnown(document, start, end, organisation)
  );
}

/** The first word behind "Marinetik in brief:", a heading of at most five words that runs into the paragraph. */
function afterHeading({ text, words }: TextDocument, block: DocumentBlock): number {
  for (let word = block.first; word < Math.min(block.first + 5, block.last - 1); word += 1)
    if (text.charAt(endOf(words, word)) === ':') return word + 1;
  return block.first;
}

/** Whether words name an organisation. */
function isKnown(document: TextDocument, start: number, end: number, organisation: boolean): boolean {
  const { text, lower, words, lexicon } = document;
  if (organisation && end - start >= 2 && (isCapital(words, start + 1) || end - start > 2)) return true;
  if (classesOf(words, start) & GIVEN_NAME) return false;
  // Two capitals before a verb such as "develops" are an organisation's name; before "is" they may be a person's.
  if (end - start >= 2 && isCapital(words, start + 1) && !(classesOf(words, end) & FUNCTION)) return true;
  const name = formAt(document, start);
  if (name.length < 3) return false;
  const abbreviated = ((words.forms[start] ?? 0) & ALL_CAPITALS) !== 0;
  let capitals = 0;
  for (let word = 0; word < start; word += 1) {
    if (!isCapital(words, word) || endOf(words, word) - startOf(words, word) !== name.length) continue;
    if (!lower.startsWith(name, startOf(words, word))) continue;
    if (lexicon.isOrganisation(formAt(document, word + 1))) return true;
    // A capital inside a sentence shows a name, where it is not given to every noun.
    if (/\p{L}[ ,]$/u.test(text.slice(startOf(words, word) - 2, startOf(words, word)))) capitals += 1;
  }
  // "FOK organiserer 900 medlemmer."
  if (capitals > 0 && (abbreviated || (organisation && lexicon.capitalisedNouns !== true))) return true;
  return isSite(lower, name);
}

/** Whether an address of the document has the name for its site: "ir@marinetik.example". */
function isSite(lower: string, name: string): boolean {
  const plain = name.normalize('NFD').replaceAll(/[^a-z\d]/g, '');
  return (
    plain.length >= 3 &&
    [`@${plain}`, `.${plain}.`, `/${plain}.`, ` ${plain}.`].some((site) => {
      const at = lower.indexOf(site);
      return at >= 0 && /^[.-]?[a-z]/.test(lower.slice(at + site.length, at + site.length + 2));
    })
  );
}

function formAt({ lower, words }: TextDocument, word: number): string {
  return lower.slice(startOf(words, word), endOf(words, word));
}
