import { COORDINATOR, ORGANISATION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { isGenitiveArticle } from './extent.ts';
import { endsLike, gapBefore, isOrganisationAt, isSuspended, isTitleAt, wordIn } from './gaps.ts';
import { isNameWord } from './name-word.ts';
import { isSurnameAt } from './office-list.ts';
import { isTradeAt } from './plain-noun.ts';

/** Back over an organisation in the genitive: "Storfors Banks privatekonom", "Lauhajärven koulun rehtori", "Saaristo ry:n johtaja". */
export function ownerBefore(document: TextDocument, title: number, floor: number): number {
  const { words, lexicon } = document;
  // "Euro Havn-direktør": a name of several words, the last of them joined to the title.
  const joined = lexicon.compounds && !lexicon.capitalisedNouns && /^[^-]+-/.test(wordIn(document, title));
  if (joined && title > floor && gapBefore(document, title) === '' && isNameWord(document, title - 1)) return title - 1;
  let owner = title - 1;
  // "Norby skolas nya rektor", "koulun uusi rehtori".
  const { cases } = lexicon;
  const word = wordIn(document, owner);
  const adjective =
    classesOf(words, owner) === 0 &&
    !isCapital(words, owner) &&
    (cases?.isAttribute(word) ?? endsLike(document, owner, lexicon.language.attributeEndings));
  if (adjective && owner > floor && gapBefore(document, owner) === '') owner -= 1;
  if (owner < floor || gapBefore(document, title) !== '' || isTitleAt(document, owner)) return title;
  // A genitive, not "Lauhajärven koulussa rehtorina".
  if (
    !/[ns]['’]?$/.test(wordIn(document, owner)) ||
    lexicon.nameForms(wordIn(document, owner)).length < 2 ||
    !isOfOwner(document, owner)
  )
    return title;
  let first = owner;
  while (first > floor && first > owner - 4 && gapBefore(document, first) === '' && isOfOwner(document, first - 1))
    first -= 1;
  // "der Obmann des Ausschusses Abgeordneter NAME": of another title; "die aus Rauenfels stammende Wirtin NAME": a place.
  const placed = lexicon.clauses?.places.has(wordIn(document, first - 1)) === true;
  // "im Rahmen des großen Festes eröffnete Landrat NAME".
  const described =
    lexicon.clauses !== null && classesOf(words, first - 1) === 0 && !isCapital(words, first - 1) ? 2 : 1;
  if (placed || isGenitiveArticle(document, first - described)) return title;
  // "Hälso- och sjukvårdsnämndens".
  first = joinedBefore(document, first, floor);
  // "solmi pitkän sopimuksen lukkari NAME": more than one genitive in lower case may be somebody else's.
  return isCapital(words, first) || (first === owner && (cases || isOrganisationAt(document, owner))) ? first : title;
}

/** A part of the name of an organisation: a name word, or a kind of organisation in lower case. */
function isOfOwner(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at).replace(/:[a-zäö]+$/, '');
  const { cases } = document.lexicon;
  if (cases?.leadsTo(word)) return false;
  return (
    isNameWord(document, at) ||
    cases?.isGenitive(document, at) === true ||
    (classesOf(document.words, at) & ORGANISATION) !== 0 ||
    document.lexicon.isOrganisation(word)
  );
}

/** Back over the first half of what "and" joins: "energi- och näringsminister", "danskaren och läraren". */
export function joinedBefore(document: TextDocument, at: number, floor: number): number {
  const { words } = document;
  // "grundare och största ägare".
  const plain = classesOf(words, at - 1) === 0 && !isCapital(words, at - 1) && gapBefore(document, at) === '';
  const joint = plain ? at - 2 : at - 1;
  const first = joint - 1;
  return first >= floor &&
    gapBefore(document, joint + 1) === '' &&
    /^-?$/.test(gapBefore(document, joint)) &&
    classesOf(words, joint) & COORDINATOR &&
    (isSuspended(document, first) || isTitleAt(document, first) || isTradeAt(document, first)) &&
    !isSurnameAt(document, first)
    ? first
    : at;
}
