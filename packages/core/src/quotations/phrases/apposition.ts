import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  WORK,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { linePatternsOf } from '../../structure/furniture.ts';
import { classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import {
  ageEnd,
  gapBefore,
  gapText,
  isAdverbByEnding,
  isApart,
  isOrdinal,
  isOrganisationAt,
  isSuspended,
  isTitleAt,
  marksBetween,
  opensSentence,
  tellsHow,
  wordIn,
  isAmong,
  isMarkedGenitive,
  endsLike,
} from './gaps.ts';
import { WORD_LIMIT, isAdverbial, isGenitiveArticle, isLoose } from './extent.ts';
import { isListener } from './listener.ts';
import { isBaseTitle, isOfficeOf, titleBehindAttribute } from './lost-comma.ts';
import { isTitleOfNext, namesAnother } from './another-person.ts';
import { titleWithin } from './name-titles.ts';
import { organisationAmong } from './name-organisation.ts';
import { isGenitive } from './name-word.ts';
import { isOccasion } from './occasion.ts';
import { holdsOffice, listBehind } from './office-list.ts';
import { roleEnd } from './role-end.ts';
import { roleInClause } from './stated-role.ts';
import { closeOf, rangeOf } from './spans.ts';

/** Words of the longest apposition, all its parts together. */
const LONGEST_APPOSITION = 80;

const AT_SIGN = 0x40;

/** Whether an indefinite title with what it is of is all that stands up to the end of the sentence: no more is said behind the dash. */
function isTitleAlone(document: TextDocument, from: number, limit: number): boolean {
  const { words, lexicon } = document;
  let title = titleBehindAttribute(document, from);
  // "project manager".
  while (lexicon.subjectFirst && title < from + 3 && !(classesOf(words, title) & ~WORK) && !isTitleAt(document, title))
    title += 1;
  if (!isBaseTitle(document, title)) return false;
  for (let at = from; at < limit && !(at > from && opensSentence(document, at)); at += 1) {
    const bits = classesOf(words, at);
    if (bits & (CUE | PRONOUN | FIRST_PERSON | NEGATION | COMPLEMENTISER)) return false;
    if (bits & FUNCTION && !(bits & (ARTICLE | PREPOSITION | COORDINATOR))) return false;
  }
  return true;
}

/** What no noun phrase has behind its article. */
const NO_ATTRIBUTE = ARTICLE | PREPOSITION | PRONOUN | FIRST_PERSON | NEGATION;

interface Apposition {
  readonly role?: Range;
  readonly organisation?: Range;
  readonly next: number;
  readonly end: number;
}

/** What is said of a person behind the name: ", polisens insatsledare", " vid Polisen i Skåne", ", chef, Bolaget AB". */
export function readApposition(document: TextDocument, from: number, limit: number): Apposition | null {
  const { words, lexicon } = document;
  if (from >= limit) return null;
  limit = Math.min(limit, from + LONGEST_APPOSITION);
  // "NAME (V). Det regnar", "NAME (V) om valget": a bracket alone makes no title of what stands behind it.
  const sign = gapBefore(document, from);
  if (sign === ')' && opensSentence(document, from)) return null;
  const gap = sign === ')' && classesOf(words, from) & PREPOSITION ? '' : sign;
  // "…,” says NAME, “we like it.": what follows is said.
  if (/,\s*["“„»«]/.test(gapText(document, from))) return null;
  // ", der er vejchef i kommunen": a relative clause that states a title.
  if ((gap === ',' || gap === ')') && classesOf(words, from) & RELATIVE) {
    const role = roleInClause(document, from, limit);
    if (role !== null) {
      // "der er ledende overlæge": with its attributes.
      let first = wordAt(words, role.start);
      while (first > from + 2 && classesOf(words, first - 1) === 0) first -= 1;
      // "som är ordförande i nämnden för kultur, fritid och turism": further parts of what the office is of.
      const behind = wordAt(words, role.end);
      const list = gapBefore(document, behind) === ',' ? listBehind(document, behind, limit) : -1;
      const next = Math.max(behind, list);
      const end = list > 0 ? endOf(words, list - 1) : role.end;
      return { role: { start: startOf(words, first), end }, next, end };
    }
  }
  // "Anna Berg rektor för Norbyskolan", "Anna Berg Skolverkets chef": the comma was lost.
  const lost =
    gap === '' &&
    (!lexicon.subjectFirst || isOfficeOf(document, from, limit)) &&
    (isCapital(words, from) && !isBaseTitle(document, from)
      ? isGenitive(document, from) && isTitleAt(document, from + 1)
      : isBaseTitle(document, titleBehindAttribute(document, from)));
  if (isListener(document, from) || (gap === '' && !lost && !(classesOf(words, from) & PREPOSITION))) return null;
  // "Anna Berg – Partner, Head of Sales said", "Anna Berg – rektor på Norbyskolan."
  const dashed =
    /[–—-]/.test(gap) &&
    ((lexicon.subjectFirst !== undefined && isCapital(words, from) && isTitleAt(document, from)) ||
      isTitleAlone(document, from, limit));
  if (gap !== '' && gap !== ',' && gap !== ')' && !dashed) return null;
  // "lade NAME till, ordförande i Vedbo": the particle of the verb.
  if (gap === '' && gapBefore(document, from + 1) === ',') return null;
  // ", die in Graz lehrt", ", die das Amt leitet": articles open relative clauses where they show case.
  if (
    lexicon.clauses !== null &&
    !isCapital(words, from) &&
    classesOf(words, from) & ARTICLE &&
    (classesOf(words, from + 1) & NO_ATTRIBUTE || isAmong(document, from + 1, lexicon.language.selfPronouns))
  )
    return null;
  const age = gap === ',' ? ageEnd(document, from, limit) : from;
  const aged = age > from;
  // ", caretaker since 2012": no adverbial begins with a plain noun.
  const { subjectFirst } = lexicon;
  const noun =
    gap === ',' && classesOf(words, from) === 0 && !isNumber(words, from) && !lexicon.clauses && !subjectFirst;
  if (
    !aged &&
    !isTitleAt(document, from) &&
    !isOrdinal(document, from) &&
    isAdverbial(document, from, noun ? from + 1 : limit)
  )
    return null;
  let at = from;
  let title = false;
  let end = -1;
  let start = from;
  // Comma by comma, as long as what follows is nominal.
  while (at < limit) {
    if (at === from && aged) {
      at = age;
      start = at;
      // "NAME, 46 år och sjuksköterska på akuten".
      if (classesOf(words, at) & COORDINATOR) start = at += 1;
      else if (gapBefore(document, at) !== ',') break;
      continue;
    }
    // "founder, chair, and chief of Norvik".
    const joint = title && subjectFirst && classesOf(words, at) & COORDINATOR ? 1 : 0;
    // "head of Norvik, on the award".
    if (title && subjectFirst && classesOf(words, at) & PREPOSITION && !isCapital(words, at)) break;
    const part = nominalPart(document, at + joint, limit, at === start, title);
    if (part === null || (joint === 1 && !holdsOffice(document, at + 1, part.next))) {
      // "vid institutionen för strömlära, isfysik och dimma.": further parts of what a body is for.
      const led = end > 0 && !title && classesOf(words, from) & PREPOSITION && !isCapital(words, at - 1);
      if (led) end = Math.max(end, listBehind(document, at, limit));
      break;
    }
    title ||= part.title;
    end = part.next;
    at = part.next;
    // "regionråd (S), Region Norby".
    const behind = title && gapText(document, at).startsWith('),');
    if (part.cut || at >= limit || (gapBefore(document, at) !== ',' && !behind) || isAdverbial(document, at, limit))
      break;
    // ", chef, strax före klockan åtta".
    if (classesOf(words, at) & ADVERB && classesOf(words, at + 1) & PREPOSITION) break;
  }
  if (end < 0) return start > from ? { next: start, end: endOf(words, start - 1) } : null;
  // "NAME, i dag chef för labbet".
  if (title && classesOf(words, start) & PREPOSITION && !isCapital(words, start + 1) && isTitleAt(document, start + 2))
    start += 2;
  // "NAME, currently head of the lab".
  const before = isAdverbByEnding(document, start) || (subjectFirst && lexicon.givesRole(wordIn(document, start)));
  if (title && start < end - 1 && before && !isTitleAt(document, start)) start += 1;
  // "one of the founders".
  while (start < end - 1 && classesOf(words, start) & ARTICLE && !(classesOf(words, start + 1) & PREPOSITION))
    start += 1;
  // "gelingt, laut NAME, durch neue Märkte": no place, and nobody's.
  const { clauses } = lexicon;
  const opener = wordIn(document, from);
  if (!title && gap === ',' && classesOf(words, from) & PREPOSITION && clauses && !clauses.agents.has(opener))
    if (!clauses.places.has(opener)) return null;
  let articled = false;
  if (classesOf(words, start) & PREPOSITION && !title && start < end - 1) {
    start += 1;
    articled = lexicon.clauses !== null && start < end - 1 && (classesOf(words, start) & ARTICLE) !== 0;
    if (articled) start += 1;
  }
  const range = rangeOf(document, start, end - 1);
  const next = end;

  // ", der zusammen mit NAME das Team bildet": behind its nouns the clause goes on.
  if (!title && lexicon.clauses !== null && classesOf(words, from) & ARTICLE && gapBefore(document, end) === '')
    return null;
  // "Oltmanns, zeigte sich zufrieden, …": lower case without a title is an apposition only at the end of the clause.
  const lower = !isCapital(words, start);
  const cueFollows = (classesOf(words, end) & CUE) !== 0 && lexicon.capitalisedNouns !== true;
  // ", so Anna Berg, beginnt im Mai": where verbs stand second, one goes on with the clause.
  const { presentEndings } = lexicon.language;
  const isVerb =
    clauses !== null &&
    (clauses.subjunctives.has(wordIn(document, start)) || endsLike(document, start, presentEndings));
  if (!title && lower && isVerb) return null;
  if (!title && lower && gapBefore(document, end) === ',' && !cueFollows && !(classesOf(words, from) & PREPOSITION))
    return null;
  const close = closeOf(document, range);
  const whole = { start: range.start, end: close };
  const capital = isCapital(words, start);
  // "säger NAME, lättad över beskedet": how somebody is, no role.
  const alone = start + 1 >= end || gapBefore(document, start + 1) !== '' || classesOf(words, start + 1) & PREPOSITION;
  if (!title && start === from && alone && tellsHow(document, start)) return { next, end: close };
  // ", formerly head of the lab": what somebody was.
  if (title && isAmong(document, from, lexicon.language.pastCopulas)) return { next, end: close };
  // ", närmast från Team Fjäll": where somebody comes from.
  if (!title && classesOf(words, start) & ADVERB && classesOf(words, start + 1) & PREPOSITION)
    return { next, end: close };
  // ", the #1 provider".
  if (!title && start === end - 1 && classesOf(words, start) & ARTICLE) return { next, end: close };
  // "sier NAME til reportere i Nairobi".
  if (title && gap === '' && start === from && !lost) return { next, end: close };
  // "the plan shows that": no noun ends in an article.
  if (!title && !capital && gap === ',' && classesOf(words, end - 1) & ARTICLE) return null;
  // "bei der Vorlage der Zahlen", "med anledning av beslutet", "said NAME (Orrin) on the plan": without a capital that
  // tells, a word has to be of one.
  const led = gap === '' || (gap === ')' && (classesOf(words, from) & PREPOSITION) !== 0);
  const plain = !title && lower && (classesOf(words, from) & PREPOSITION) !== 0 && gapBefore(document, from + 1) === '';
  // "NAME vom Bankhaus Merck", but "NAME nach Abschluss der Gespräche".
  const told = lexicon.clauses === null ? capital : lexicon.clauses.agents.has(wordIn(document, from));
  const untold = articled || plain || (!title && led && !(capital && told));
  // ", på telefon fra Torsby": where or how something was said, no role.
  // ", bland annat stöd från kommunen": nor what comes from a body.
  let to = start;
  while (to < end && !(plain && classesOf(words, to) & PREPOSITION)) to += 1;
  const ofBody = organisationAmong(document, start, to) && !lexicon.isOccasion(wordIn(document, from));
  if (untold && !ofBody)
    return plain && gapText(document, from).includes(',') && !subjectFirst ? null : { next, end: close };
  // "NAME, Orrin County rancher".
  const trade = !isCapital(words, end - 1) && lexicon.isTrade(wordIn(document, end - 1));
  // "NAME, Kopf des Teams".
  const genitive = gap === ',' && isGenitiveArticle(document, start + 1);
  const part = genitive && lexicon.clauses?.obliqueArticles.has(wordIn(document, start + 1)) === true;
  // "NAME, from the council": where somebody is from is no role.
  if (title || trade || ((part || (!capital && gap !== '' && !plain)) && !isOrganisationAt(document, start)))
    return { role: { start: whole.start, end: Math.min(close, roleEnd(document, start, end)) }, next, end: close };
  return { organisation: whole, next, end: close };
}

/** One part of an apposition up to the next comma; `cut` where a clause begins before it. */
function nominalPart(
  document: TextDocument,
  from: number,
  limit: number,
  first: boolean,
  titled: boolean,
): { next: number; title: boolean; cut: boolean } | null {
  const { text, words, lexicon } = document;
  const bits = classesOf(words, from);
  const capital = isCapital(words, from);
  if (bits & (RELATIVE | COMPLEMENTISER | PRONOUN | FIRST_PERSON | NEGATION) && !capital && !(bits & ARTICLE))
    return null;
  if (bits & (CUE | FUNCTION) && !capital && !isTitleAt(document, from) && !(bits & ARTICLE)) return null;
  if (lexicon.subjectFirst?.leadsElsewhere(document, from)) return null;
  // "speaking through an interpreter", "visibly moved": how it was said.
  if (bits & COORDINATOR || (isAdverbByEnding(document, from) && !titleWithin(document, from, limit))) return null;
  let title = false;
  let at = from;
  let cut = false;
  for (; at < limit && at < from + WORD_LIMIT; at += 1) {
    const later = at > from;
    const gap = later ? gapBefore(document, at) : '';
    if (gap === ',' || (gap === ')' && gapText(document, at).startsWith('),'))) break;
    const word = classesOf(words, at);
    const inner = later && !isCapital(words, at) && !isTitleAt(document, at);
    const ends =
      later &&
      (opensSentence(document, at) ||
        !("(&+./)-–’'".includes(gap) || (gap === ':' && isNumber(words, at - 1))) ||
        // "head of Norvik Inc. “We stay.”": an abbreviation closes the sentence, too.
        (gap === '.' && marksBetween(document, at - 1) > 0) ||
        // "vd för Norby Energi / mobil 070-123 45 67": how to reach whom it is.
        (linePatternsOf(lexicon.language).isTelephone(wordIn(document, at)) &&
          (isNumber(words, at + 1) || gapBefore(document, at + 1) === ':')) ||
        (/[–-]/.test(gap) && !isSuspended(document, at - 1) && isApart(document, at)) ||
        lexicon.clauses?.reader.endsNoun(document, at) === true);
    const clause =
      !ends &&
      inner &&
      (word & (RELATIVE | COMPLEMENTISER | FIRST_PERSON | FUNCTION)) !== 0 &&
      !(word & (ARTICLE | PREPOSITION | COORDINATOR));
    // "Enligt NAME på Ekhamns kommun ska …": where verbs stand second, one closes what a preposition leads.
    const place = bits & PREPOSITION && !lexicon.subjectFirst && organisationAmong(document, from, at);
    const named = lexicon.suffixedArticles === true && isCapital(words, at - 1);
    const placed = (bits & PREPOSITION) !== 0 && (Boolean(place) || named);
    if (clause && !(title || titled || word & RELATIVE || place)) return null;
    cut =
      ends ||
      clause ||
      (inner && (word & CUE) !== 0) ||
      (inner && isListener(document, at)) ||
      (title && isLoose(document, at)) ||
      // "NAME, chef för labbet i en kommentar", "NAME, Fenn Council in a statement".
      ((title || bits & PREPOSITION || (later && lexicon.subjectFirst !== undefined)) &&
        isOccasion(document, at, limit)) ||
      // "NAME i Norby kommun under presskonferensen", "NAME i Vedbonät i ett pressmeddelande".
      (placed && (word & PREPOSITION) !== 0 && isAdverbial(document, at, limit)) ||
      // "slår NAME i Bolaget AB fast": the particle of the verb.
      (inner && (word & ADVERB) !== 0 && isCapital(words, at - 1) && (bits & PREPOSITION) !== 0) ||
      // "och fortsätter": the speech goes on.
      ((word & COORDINATOR) !== 0 && (classesOf(words, at + 1) & CUE) !== 0 && !isCapital(words, at + 1)) ||
      // "rektor för Norbyskolan och Anna Berg, …": another speaker.
      ((word & COORDINATOR) !== 0 &&
        (namesAnother(document, at + 1) || (isTitleOfNext(document, at + 1, at + 4, true) && !lexicon.subjectFirst))) ||
      // "redaktør anna@…": an address.
      (later && text.charCodeAt(endOf(words, at)) === AT_SIGN);
    if (cut) break;
    title ||= isTitleAt(document, at) && !isMarkedGenitive(document, at);
  }
  // "… och har skrivit en bok", "… des Amts am Montag": what leads to it goes with what is cut off.
  while (cut && at - 1 > from && classesOf(words, at - 1) & (COORDINATOR | PREPOSITION) && !isCapital(words, at - 1))
    at -= 1;
  if (at === from) return null;
  const verbal = !title && lexicon.subjectFirst?.opensPredicate(document, from);
  if (!first && !title && !capital && (!titled || verbal || lexicon.clauses !== null)) return null;
  // ", sieltä löytyi kello", ", sieltä löytyi rehtorien kello": what is said goes on.
  const { cases } = lexicon;
  const behind = cases?.isSource(wordIn(document, from)) ? from + 2 : from;
  if (!capital && cases?.holdsVerb(document, from + 1, title ? behind : at - 1)) return null;
  return { next: at, title, cut };
}
