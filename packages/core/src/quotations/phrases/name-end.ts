import {
  ARTICLE,
  CUE,
  FUNCTION,
  HONORIFIC,
  NAME_PARTICLE,
  PREPOSITION,
  STATEMENT,
  wordsOf,
} from '../../languages/lexicon.ts';
import { ELDER_AND_YOUNGER, GENERATIONS } from '../../languages/every-language.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import {
  gapBefore,
  gapText,
  isGivenName,
  isHonorificAt,
  isOrganisationAt,
  isTitleAt,
  opensSentence,
  ownsBody,
  wordIn,
  isAmong,
} from './gaps.ts';
import { isOrganisationName } from './name-organisation.ts';
import { isNameWord } from './name-word.ts';

/** Words of the longest run that is read as one name. */
export const NAME_LIMIT = 6;
/** Words that a title or an organisation may have behind it, another title among them. */
const NAME_BEHIND = 4;
/** Index behind a run of name words: capitals, initials, and particles between them. */
export function nameEnd(document: TextDocument, first: number, limit: number): number {
  const { words } = document;
  const { subjectFirst, naming } = document.lexicon;
  const reader = document.lexicon.clauses?.reader;
  let at = first + 1;
  while (at < limit && (at < first + NAME_LIMIT || at < reachOf(document, first, at))) {
    const gap = gapBefore(document, at);
    const nickname = gap === '' ? 0 : nicknameEnd(document, at, limit);
    if (nickname > 0) {
      at = nickname;
      continue;
    }
    if (gap === '' && subjectFirst?.isPeerage(document, at, limit)) {
      at += 2;
      continue;
    }
    const joined =
      gap === '' ||
      (gap === '.' && isInitialLike(document, at - 1) && !opensSentence(document, at) && !isBracketed(document, at)) ||
      ((gap === '&' || gap === '+') && isFirm(document, first, at)) ||
      ownsBody(document, at);
    if (!joined) break;
    // "zieht NAME Bilanz", "dankte NAME Gästen"; "nimmt NAME Bezug auf", with a surname that the document knows.
    const states = reader !== undefined && (classesOf(words, at) & STATEMENT) !== 0;
    const surname = !isGivenName(document, first) && document.names.has(wordIn(document, first));
    if (at - first > 1 ? states || (reader && isBehindName(document, at)) : states && surname) break;
    if (at - first > 1 && isLostOffice(document, first, at)) break;
    const degree = gap === '.' && isHonorificAt(document, at);
    if (degree || (isCapital(words, at) && isInitial(document, at)) || isCapitalParticle(document, at, limit)) at += 1;
    else if (isNameWord(document, at) && !(classesOf(words, at) & CUE && isVerb(document, at, first))) at += 1;
    else if (
      classesOf(words, at) & NAME_PARTICLE &&
      particleRun(document, at, limit) > 0 &&
      !(
        at - first === 1 &&
        (classesOf(words, first) & CUE ||
          // "Anelka zu Domenech", "Zitat von Berg".
          (reader && (isFunction(document, at, first) || reader.isNobody(document, first, at))) ||
          reader?.isCommonNoun(document, first) ||
          isOrganisationAt(document, first) ||
          // "Leder av Havnerådet".
          (document.lexicon.suffixedArticles && isTitleAt(document, first) && naming.has(wordIn(document, at))) ||
          isByline(document, first, at))
      ) &&
      !(at - first >= 2 && reader?.isOrigin(document, at, particleRun(document, at, limit)))
    )
      at = particleRun(document, at, limit) + 1;
    else break;
  }
  // "Morten Dahle jr.", "Robert Berg, Jr."
  if (at > first + 1 && at < limit && isAmong(document, at, GENERATIONS) && /^,? $/.test(gapText(document, at)))
    at += 1;
  // "Berg senior", "Anna Berg jun."
  else if (at < limit && isElderOrYounger(document, at)) at += 1;
  return Math.min(at, limit);
}

/** Offset behind the point of a name that ends at `end` in "Jr." */
export function stopEnd(document: TextDocument, end: number): number {
  const last = wordAt(document.words, end) - 1;
  return document.text.charAt(end) === '.' && isAmong(document, last, GENERATIONS) ? end + 1 : end;
}

/** Whether a word right behind a name only tells father and son apart, and opens no office: "Berg senior bestreitet das", not "Berg, senior adviser". */
export function isElderOrYounger(document: TextDocument, at: number): boolean {
  const { words, names } = document;
  return (
    !isCapital(words, at) &&
    isAmong(document, at, ELDER_AND_YOUNGER) &&
    gapText(document, at) === ' ' &&
    names.has(wordIn(document, at - 1)) &&
    !isTitleAt(document, at + 1)
  );
}

/** Index that a run of more than a few words may reach to, by those before word `end`. */
function reachOf(document: TextDocument, first: number, end: number): number {
  let reach = first + NAME_LIMIT;
  for (let at = first; at < end - 1; at += 1) {
    if (isHonorificAt(document, at)) reach += 1;
    // "South Marshland Police Federation Chair Anna Berg": what somebody is of, before the name.
    else if (isTitleAt(document, at) || isOrganisationAt(document, at))
      reach = Math.min(first + 2 * NAME_LIMIT, Math.max(reach, at + 1 + NAME_BEHIND));
  }
  return reach;
}

/** "Inledning av Anna Berg": a particle that leads to who made something, a name of two words behind a capital that is no given name. */
function isByline(document: TextDocument, first: number, at: number): boolean {
  const { lexicon, words } = document;
  if (isGivenName(document, first) || wordsOf(lexicon.language.bylines)[0] !== wordIn(document, at)) return false;
  return isCapital(words, at + 2) && gapBefore(document, at + 2) === '';
}

/** "Vedbo GNU/Linux": a stroke right behind a run of words that begins with no given name. */
export function isProduct(document: TextDocument, first: number, end: number): boolean {
  const stroke = document.text.charCodeAt(endOf(document.words, end - 1)) === 0x2f;
  return stroke && end - first > 1 && !isGivenName(document, first);
}

/** Whether "&" before word `at` joins the names of a firm, "Bruhn & Lykke", rather than people, "Anna Berg & Bo Lind". */
function isFirm(document: TextDocument, first: number, at: number): boolean {
  return (
    isOrganisationName(document, first, at) ||
    !isGivenName(document, first) ||
    (at - first === 1 && !isGivenName(document, at))
  );
}

/** Index behind the surname that follows a nickname in marks ("Bengt ”Bagarn” Sjölander", "Jon ”jonne” Berg", "Carl M. (Bud) Lind"), or 0. */
export function nicknameEnd(document: TextDocument, at: number, limit: number): number {
  const { text, words } = document;
  if (at + 1 >= limit || !isNameWord(document, at + 1)) return 0;
  if (!isNameWord(document, at) && (isCapital(words, at) || !isGivenName(document, at - 1))) return 0;
  const before = gapText(document, at);
  // "Anna Berg (M) Norviks ordförande": a party; "Mag. (FH) Anna Berg": of a degree.
  if (
    before.endsWith('(') &&
    !isHonorificAt(document, at - 1) &&
    /^\p{Lu}+$/u.test(text.slice(words.starts[at], words.ends[at]))
  )
    return 0;
  const after = gapText(document, at + 1);
  return /^\.?\s["“”„»«‘’'(]$/.test(before) && /^["“”»«‘’')]\s$/.test(after) ? at + 2 : 0;
}

/** Whether a word that means speech is a verb behind a name; with a capital, too, in "Mayor Anna Berg Announces New Bridge". */
function isVerb(document: TextDocument, at: number, first: number): boolean {
  if (gapBefore(document, at + 1) !== '') return false;
  if (!isCapital(document.words, at)) return true;
  const { subjectFirst } = document.lexicon;
  return at - first > 1 && isCapital(document.words, at + 1) && subjectFirst?.isPresent(wordIn(document, at)) === true;
}

/** "A." in "Glenn A. Lind", "v." in "Max v. Berg", whatever the letter means as a word, with a name behind it. */
function isInitial({ text, words }: TextDocument, at: number): boolean {
  const end = endOf(words, at);
  return (
    end - startOf(words, at) === 1 &&
    text.charCodeAt(end) === 0x2e &&
    text.charCodeAt(end + 1) === 0x20 &&
    startOf(words, at + 1) === end + 2 &&
    isCapital(words, at + 1)
  );
}

/** "Liesbeth De Smedt", "Peter Van den Berg": a particle with a capital between two parts of a name. */
function isCapitalParticle(document: TextDocument, at: number, limit: number): boolean {
  const { words } = document;
  if (!isCapital(words, at) || !(classesOf(words, at) & NAME_PARTICLE)) return false;
  let next = at + 1;
  while (next < limit && next < at + 3 && classesOf(words, next) & NAME_PARTICLE) next += 1;
  return next < limit && gapBefore(document, next) === '' && isNameWord(document, next);
}

/** Index of the capitalised word behind one or two particles ("von der Leyen"), or 0. */
export function particleRun(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  // "von der Leyen", "Mac an tSaoi", but not "Rand der Konferenz", "gave Berg an Oscar": an article joins names behind another particle only.
  const { capitalisedNouns, subjectFirst } = document.lexicon;
  if (
    classesOf(words, at) & ARTICLE &&
    (capitalisedNouns || (subjectFirst && !(classesOf(words, at - 1) & NAME_PARTICLE)))
  )
    return 0;
  let next = at;
  // "Von der Heyde sagte".
  while (
    next < limit &&
    next < at + 3 &&
    classesOf(words, next) & NAME_PARTICLE &&
    (next === at || !isCapital(words, next))
  )
    next += 1;
  // "Passend zu den Gefahren", but "von den Driesch".
  if (capitalisedNouns && next > at + 1 && classesOf(words, at) & FUNCTION) return 0;
  // "de’ Medici", "v. Berg".
  return next < limit &&
    (/^['’]?$/.test(gapBefore(document, next)) || isInitial(document, at)) &&
    isNameWord(document, next) &&
    // "Präsidentin von StadtNetz": a body.
    !(capitalisedNouns && /\p{Ll}\p{Lu}/u.test(document.text.slice(startOf(words, next), endOf(words, next))))
    ? next
    : 0;
}

/** "Anna Berg Sprecherin für Kultur", "Anna Berg Rektor Norbyskolan": an office whose comma was lost. */
function isLostOffice(document: TextDocument, first: number, at: number): boolean {
  const { words, lexicon } = document;
  if (lexicon.subjectFirst || lexicon.cases) return false;
  const known = isGivenName(document, first) || (at - first === 2 && (classesOf(words, first - 1) & CUE) !== 0);
  if (!known || !isTitleAt(document, at) || lexicon.isSurname(wordIn(document, at))) return false;
  if (gapBefore(document, at + 1) !== '') return false;
  if (lexicon.suffixedArticles && isOrganisationAt(document, at + 1)) return true;
  return (classesOf(words, at + 1) & (PREPOSITION | ARTICLE)) !== 0 && !isCapital(words, at + 1);
}

/** Whether a name that the document knows ends before a word that is none of it. */
function isBehindName(document: TextDocument, at: number): boolean {
  const { names } = document;
  if (!isGivenName(document, at - 2) || isGivenName(document, at - 1) || isGivenName(document, at)) return false;
  return isCapital(document.words, at) && names.has(wordIn(document, at - 1)) && !names.has(wordIn(document, at));
}

/** Whether a particle is a word of clauses, too, behind what is no given name: "zu". */
function isFunction(document: TextDocument, at: number, first: number): boolean {
  return (classesOf(document.words, at) & FUNCTION) !== 0 && !isGivenName(document, first);
}

/** "Gründer A. (Anm.:": a bracket that opens behind an initial. */
function isBracketed(document: TextDocument, at: number): boolean {
  return gapText(document, at).endsWith('(');
}

/** An initial, or an abbreviation inside a name. */
function isInitialLike({ words }: TextDocument, at: number): boolean {
  return endOf(words, at) - startOf(words, at) <= 3 || (classesOf(words, at) & HONORIFIC) !== 0;
}
