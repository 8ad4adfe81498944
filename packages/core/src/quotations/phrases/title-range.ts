import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  MONTH,
  PREPOSITION,
  RELATIVE,
  STATEMENT,
  TITLE,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, isNumber, startOf } from '../../text/words.ts';
import { isGenitiveArticle } from './extent.ts';
import {
  addressStart,
  endsLike,
  gapBefore,
  isAmong,
  isAuxiliary,
  isHonorificAt,
  isOrdinal,
  isOrganisationAt,
  isPersonAt,
  isTimeAt,
  isTitleAt,
  wordIn,
} from './gaps.ts';
import { behindFronted, titleAmong } from './name-titles.ts';
import { isOwner } from './name-organisation.ts';
import { behindPerson } from './plain-noun.ts';
import { rangeOf } from './spans.ts';

/** The title before a name. */
export function titleRange(document: TextDocument, from: number, titles: number): Range | undefined {
  const { words, lexicon } = document;
  let first = from;
  // "with Agent NAME", "While Mayor NAME called …".
  const barred = ARTICLE | ADVERB | RELATIVE | FUNCTION | (lexicon.subjectFirst ? PREPOSITION : FIRST_PERSON);
  // But "US Senator NAME".
  const isLetters = (at: number): boolean => ((words.forms[at] ?? 0) & ALL_CAPITALS) !== 0;
  while (first < titles && classesOf(words, first) & barred && !(classesOf(words, first) & TITLE) && !isLetters(first))
    first += 1;
  // "Lausunnossaan NAME".
  if (lexicon.cases?.isOwned(wordIn(document, first))) first += 1;
  const addressed = addressStart(document, titles, first);
  // "lektor og ph.d. NAME": a degree behind the title.
  const joint = addressed < titles && addressed - 1 > first && (classesOf(words, addressed - 1) & COORDINATOR) !== 0;
  titles = joint ? addressed - 1 : addressed;
  first = behindFronted(document, first, titles);
  // "wird NAME", "But NAME": a verb or the like right before the name, no title.
  // "The Dean and Chapter".
  if (classesOf(words, titles - 1) & (FUNCTION | COORDINATOR | ARTICLE) && !isTitleAt(document, titles - 1))
    return undefined;
  // A noun right before the name is its title, and what leads to it is not: "hämtad ur en dagbok av keramikern NAME".
  const nouns = document.lexicon.capitalisedNouns === true;
  if (!isCapital(words, titles - 1) || nouns)
    for (let at = first; at < titles - 1; at += 1)
      if (
        (classesOf(words, at) & NO_TITLE || mayBeFinite(document, at, at > first)) &&
        !isTitleAt(document, at) &&
        // "Leiter des Verbands und Trainer NAME".
        !(isGenitiveArticle(document, at) && isTitleAt(document, at - 1) && joins(document, at + 1, titles)) &&
        !(
          (lexicon.naming.has(wordIn(document, at)) || isOrganisationAt(document, titles - 1)) &&
          (isOrganisationAt(document, at - 1) || isTitleAt(document, at - 1))
        ) &&
        // "ph.d. i historie NAME".
        !isHonorificAt(document, at - 1) &&
        // "professorn i zoologi NAME": what it is a title of.
        (titleAmong(document, at + 1, titles) || !(nouns || titleAmong(document, first, at)))
      )
        first = at + 1;
  // "an essay by Executive Director NAME": what is somebody's, whose title stands behind a preposition.
  for (let at = lexicon.subjectFirst ? first + 1 : titles; at < titles - 1; at += 1)
    if (
      classesOf(words, at) & PREPOSITION &&
      isCapital(words, at + 1) &&
      // "Rights of Way Officer NAME".
      !(isCapital(words, at - 1) && lexicon.naming.has(wordIn(document, at))) &&
      !isOrganisationAt(document, at - 1) &&
      !titleAmong(document, first, at) &&
      titleAmong(document, at + 1, titles)
    )
      first = at + 1;
  // "Tutkimusta johtanut professori NAME": what somebody has done is no title.
  for (let at = first; at < titles; at += 1) if (lexicon.cases?.leadsToTitle(document, at, titles)) first = at + 1;
  // "Nauhan leikkasi rehtori NAME", "Deutlicher wurde Rektor NAME": the verb of the sentence.
  for (let at = first + 1; at < titles - 1; at += 1) if (isVerbOfSentence(document, at)) first = at + 1;
  first = lexicon.clauses?.reader.role(document, first, titles - 1) ?? first;
  // "bei einem Besuch im Werk NAME": where nouns have capitals, a place that runs into the name.
  if (lexicon.clauses !== null && classesOf(words, first) & PREPOSITION && !titleAmong(document, first, titles))
    return undefined;
  first = behindPerson(document, first, titles - 1);
  // "Last week President NAME".
  for (let at = first; at < titles - 1; at += 1) if (isTimeAt(document, at)) first = at + 1;
  const indefinite = first > from && (classesOf(words, first - 1) & ARTICLE) !== 0;
  const dated = (at: number): boolean => isNumber(words, at) || (classesOf(words, at) & MONTH) !== 0;
  while (first < titles && dated(first) && !isOrdinal(document, first)) first += 1;
  const somebody = titleAmong(document, first, titles) || (!nouns && isPersonAt(document, titles - 1));
  // "SAK:n NAME", "Norvik’s NAME", "Skolverkets NAME", "Keskustan NAME": of what, but not what.
  const owned =
    ((isCapital(words, titles - 1) || isOrganisationAt(document, titles - 1)) &&
      lexicon.cases?.isGenitiveName(document, titles - 1) === true &&
      (!isTitleAt(document, titles - 1) || lexicon.isPlural(wordIn(document, titles - 1)))) ||
    (isOrganisationAt(document, titles - 1) && isOwner(document, titles - 1)) ||
    /(?::(?:s|i?n)|['’]s|s['’]) ?$/.test(document.text.slice(endOf(words, titles - 1) - 3, startOf(words, titles)));
  // "In interview NAME claimed": where somebody was.
  const led = first > from && (classesOf(words, first - 1) & PREPOSITION) !== 0 && !isCapital(words, titles - 1);
  const nobody = led && lexicon.subjectFirst !== undefined && !lexicon.isTrade(wordIn(document, titles - 1));
  // "Uutta taloa vuonna 2010 NAME": when.
  const timed = lexicon.cases !== undefined && isNumber(words, titles - 1);
  if (first >= titles || ((indefinite || nobody) && !somebody) || owned || timed) return undefined;
  const { start, end } = rangeOf(document, first, titles - 1);
  // "Sen. NAME".
  return { start, end: gapBefore(document, titles) === '.' ? end + 1 : end };
}

/** Whether a word among those before a name is a verb: where nouns take cases by its ending, where they have capitals by its class. */
function isVerbOfSentence(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (isCapital(words, at) || isTitleAt(document, at)) return false;
  if (lexicon.clauses) return isAuxiliary(document, at);
  return (
    classesOf(words, at) === 0 &&
    /(?<=.{3})[sv]i$/.test(wordIn(document, at)) &&
    lexicon.cases?.mayBeVerb(wordIn(document, at)) === true
  );
}

/**
 * "till premiären presenterar tränaren NAME": whether a word that no list holds ends like a verb in the present, right
 * before a title or whose it is; "under dagen höll chefen NAME": or like one in the past, behind a noun.
 */
function mayBeFinite(document: TextDocument, at: number, behind: boolean): boolean {
  const { words, lexicon } = document;
  const { presentEndings, pastEndings, pastVerbs } = lexicon.language;
  // "kommunens nyanställde chef": whose.
  const past =
    behind &&
    !wordIn(document, at - 1).endsWith('s') &&
    (isAmong(document, at, pastVerbs) || endsLike(document, at, pastEndings));
  return (
    lexicon.suffixedArticles === true &&
    !(classesOf(words, at) & ~FUNCTION) &&
    !isCapital(words, at) &&
    !isOrganisationAt(document, at) &&
    (past || (classesOf(words, at) === 0 && endsLike(document, at, presentEndings))) &&
    gapBefore(document, at + 1) === '' &&
    (isTitleAt(document, at + 1) || isCapital(words, at + 1))
  );
}

/** Whether "and" stands among words, no article behind it. */
function joins({ words }: TextDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (classesOf(words, at) & COORDINATOR) return !(classesOf(words, at + 1) & ARTICLE);
  return false;
}

/** What stands before a title and is no part of it. */
const NO_TITLE = ARTICLE | PREPOSITION | CUE | RELATIVE | STATEMENT;
