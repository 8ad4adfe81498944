import { ARTICLE, COORDINATOR, PREPOSITION, endsAs, wordsOf } from '../languages/lexicon.ts';
import { isDash } from '../text/characters.ts';
import { classesOf, endOf, isCapital, isNumber, startOf } from '../text/words.ts';
import type { DocumentBlock, TextDocument } from './document.ts';
import { linePatternsOf } from './furniture.ts';

/*
 * What stands above a headline: what kind of text this is, and who issues it.
 */

/**
 * A line that says what kind of text this is, or its number: "Medienmitteilung des Regierungsrats", "Forschung | Nr. 188",
 * "OTS0087 5 II 0311", "By Anna Berg", "Lindesholm/NTN".
 */
export function isKicker(document: TextDocument, block: DocumentBlock): boolean {
  const { text, words, lexicon } = document;
  const count = block.last - block.first;
  const line = text.slice(block.start, block.end);
  // "P R E S S E M E L D U N G"
  if (count > 6 && /^(?:\p{L} +){6,}\p{L}$/u.test(line)) return true;
  if (count === 0 || count > 9) return false;
  const { isLabel, isByline } = linePatternsOf(lexicon.language);
  const first = endOf(words, block.first);
  const opening = text.slice(startOf(words, block.first), first);
  if (isLabel(opening.toLowerCase())) return !/: (?:\S+ ){2}\S/.test(line);
  return (
    isByline(line) ||
    // "Stadt Ohlau, Pressedienst Nr. 45", "Norvik Oyj, tilinpäätöstiedote, 11.2.2026 klo 8.00".
    (/(?: \d[\d/-]*|, (?:\d\d?\.\d\d?\.|\d\d?\.? \p{L}+ )\d{4}(?: \p{L}+)?(?: \d\d?[.:]\d\d)?)$/u.test(line) &&
      line.split(/[ ,]+/).some((word) => isLabel(word.toLowerCase()))) ||
    /^\p{Lu}{2,6}\d{3,}$/u.test(opening) ||
    /(?:^|[|·] ?)\p{L}{2,4}[.:]? ?[\d/-]{2,20}$/u.test(line) ||
    (isDash(text.charCodeAt(block.start)) && isDash(text.charCodeAt(block.end - 1)))
  );
}

/**
 * The issuer's name above the headline: "EU-kontoret i Sverige", "Polizeidirektion Tessow", "Ministerium für ländliche Räume";
 * where the line below says what kind of text this is (`labelled`), a longer one: "Bürger 90 im Rat der Stadt Tessow".
 */
export function isLetterhead(document: TextDocument, block: DocumentBlock, labelled: boolean): boolean {
  const { lexicon, lower, words } = document;
  const count = block.last - block.first;
  const isOrganisation = (word: number): boolean =>
    lexicon.organisations.has(lower, startOf(words, word), endOf(words, word));
  const issuers = wordsOf(lexicon.language.issuerPrepositions);
  const isLed = (word: number): boolean =>
    (classesOf(words, word) & PREPOSITION) !== 0 &&
    !issuers.includes(lower.slice(startOf(words, word), endOf(words, word)));
  const isAttribute = (word: number): boolean => {
    const form = lower.slice(startOf(words, word), endOf(words, word));
    const isVerb = isCapital(words, word - 1) && endsAs(form, lexicon.language.clauses?.pluralVerbEndings);
    return endsAs(form, lexicon.language.attributeEndings) && !isVerb;
  };
  const led = lexicon.capitalisedNouns && isOrganisation(block.first);
  if (count > (labelled ? 12 : led ? 8 : 5)) return false;
  // "Norbund zur Partei: Alle Kraft dem Land": what a body says.
  if (led && /: (?:\S+ ){2}/.test(document.text.slice(block.start, block.end))) return false;
  let organisation = false;
  for (let word = block.first; word < block.last; word += 1) {
    if (isNumber(words, word) && !labelled) return false;
    // "Bilder im Stadtmuseum": where something is; but "Erklärung vom Stadtmuseum".
    if (isOrganisation(word)) organisation ||= word === block.first || !isLed(word - 1);
    else if (
      !isCapital(words, word) &&
      !isNumber(words, word) &&
      endOf(words, word) - startOf(words, word) > 1 &&
      // An adjective, no verb: "Stadtwerke setzen auf Wind".
      !(led && isAttribute(word)) &&
      !(classesOf(words, word) & (ARTICLE | COORDINATOR | PREPOSITION))
    )
      return false;
  }
  return organisation;
}
