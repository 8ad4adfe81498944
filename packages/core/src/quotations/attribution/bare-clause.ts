import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINGULAR_PRONOUN,
  endsAs,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, isNumber } from '../../text/words.ts';
import { isAdverbial } from '../phrases/extent.ts';
import { endsLikeVerb, gapBefore, isAmong, isAuxiliary, wordIn } from '../phrases/gaps.ts';
import { isListener } from '../phrases/listener.ts';
import { isAs } from '../phrases/stated-role.ts';
import { isOneOf } from '../phrases/subject-words.ts';

/**
 * Where a clause without opener begins behind its verb: with a subject that has a finite verb near. Of two noun phrases in
 * a row the first is whom it is said to: "told members the bridge would close". `near` says that whoever speaks stands
 * right before the verb, so that a comma there closes no clause: "Berg, the chair, said …".
 */
export function bareClause(document: TextDocument, from: number, limit: number, near = false): number {
  const { words, lexicon } = document;
  let at = from;
  while (at < limit && at < from + 6 && gapBefore(document, at) === '' && classesOf(words, at) & ADVERB) at += 1;
  const says = lexicon.bareVerbs.has(wordIn(document, from - 1));
  // "said about 40 ships will come", "said about one in nine was lost".
  const counted = isNumber(words, at + 1) || isAmong(document, at + 1, lexicon.language.indefiniteArticles);
  const about = says && counted && isOneOf(document, at, 'approximators') ? 1 : 0;
  at += about;
  // "said on Monday the bridge": when and where it was said.
  if (about === 0 && says && isAdverbial(document, at, limit))
    while (at < limit && (!opensNoun(document, at) || classesOf(words, at - 1) & PREPOSITION)) at += 1;
  const bits = classesOf(words, at);
  const opens = opensNoun(document, at);
  const indefinite = lexicon.isIndefinite(wordIn(document, at));
  // "…, said Anna Berg, who …": her name is no clause.
  const detached = !near && gapBefore(document, from - 1) !== '';
  // "said there was": an adverb of its own in "said there that".
  const expletive = isOneOf(document, at, 'expletives') && isAuxiliary(document, at + 1);
  if (expletive && gapBefore(document, at) + gapBefore(document, at + 1) === '') return at;
  // "announced it hopes to build".
  const pronoun = bits & PRONOUN && !(bits & ARTICLE) && gapBefore(document, at) + gapBefore(document, at + 1) === '';
  if (pronoun && lexicon.subjectFirst && mayBePresent(document, at + 1)) return at;
  // "added she’ll see to it".
  const [stem = '', short] = wordIn(document, at).split(/['’]/);
  if (short && lexicon.subjectFirst && lexicon.classes.of(stem) & PRONOUN && gapBefore(document, at) === '') return at;
  // "said we are late".
  if (says && bits & FIRST_PERSON && isAuxiliary(document, at + 1) && gapBefore(document, at) === '') return at;
  if (says && (fronts(document, at, limit) || deniesAll(document, at, limit))) return at;
  const barred = opens ? PREPOSITION | COORDINATOR : NO_NOUN;
  if (at >= limit || gapBefore(document, at) !== '' || bits & barred) return -1;
  if (!opens && !detached && isSubject(document, at, limit)) return at;
  if ((!opens && lexicon.subjectFirst === undefined) || (indefinite && !says)) return -1;
  let start = at - about;
  let commas = 0;
  for (let word = at + 1; word < limit && word < at + 14; word += 1) {
    const bits = classesOf(words, word);
    const gap = gapBefore(document, word);
    const parted = gap !== '';
    if (gap === ',') commas += 1;
    // "will maintain their friendships, they say": a clause of its own behind the object.
    if (parted && (detached || (!says && bits & PRONOUN && !(bits & ARTICLE)))) return -1;
    // "the nominees to be appointed", "growth in such a market", "an even better one": no finite verb.
    const before = classesOf(words, word - 1);
    // "announced plans that would close it", "highlighted people who were late": of the object; "hevdet denne uken at".
    const bound = lexicon.subjectFirst ? COMPLEMENTISER | RELATIVE : COMPLEMENTISER;
    if (bits & bound && !says && !(before & PREPOSITION)) return -1;
    // "emphasised the need for it and said the city would", "…, saying it would": the next verb of whoever speaks.
    if (bits & CUE && (before & COORDINATOR || gap === ',') && !says) return -1;
    if (before & PREPOSITION || isOneOf(document, word - 1, 'plainArticles')) continue;
    // "stressed the need for it as the town is small": the verb of a clause behind the object.
    if (!says && (isOneOf(document, word, 'reducers') || isAs(document, word))) return -1;
    // "announced their new bridge and is glad": a second verb of the speaker's.
    if (isAuxiliary(document, word))
      // "Berg, who wrote the report, was appointed": the clause of the speaker goes on.
      return before & COORDINATOR || (gap === ',' && commas === 1 && lexicon.copulas.has(wordIn(document, word)))
        ? -1
        : start;
    if (!(opens || says) && start === at - about && (word > at + 4 || bits & PREPOSITION)) return -1;
    if (!says && word < at + 4 && bits & (ARTICLE | PRONOUN) && !(classesOf(words, word - 1) & JOINS)) start = word;
    // "told members she hopes": a pronoun that is no object.
    if (start === word && bits & SINGULAR_PRONOUN && !(bits & ARTICLE) && word + 2 < limit) return start;
  }
  // "said crews moved 40 tons", not "said goodbye to the crew".
  const plain = at + 2 < limit && gapBefore(document, at + 1) === '' && !(classesOf(words, at + 1) & PREPOSITION);
  return (opens || plain) && says && !indefinite && !detached ? start : -1;
}

/** "sier møtet ikke ble avlyst", "mener kommunen bruker": whether a noun that has its article for an ending stands right before a finite verb. */
function isSubject(document: TextDocument, at: number, limit: number): boolean {
  const { words, lexicon } = document;
  const { definiteNouns, noDefinites, presentVerbs } = lexicon.language;
  const noun = wordIn(document, at);
  if (!presentVerbs || !endsAs(noun, definiteNouns) || endsAs(noun, noDefinites)) return false;
  let verb = at + 1;
  while (verb < at + 3 && classesOf(words, verb) & (ADVERB | NEGATION) && !(classesOf(words, verb) & PREPOSITION))
    verb += 1;
  const bits = classesOf(words, verb);
  if (verb + 1 >= limit || [at + 1, verb].some((word) => gapBefore(document, word) !== '') || isCapital(words, verb))
    return false;
  if (isAuxiliary(document, verb)) return true;
  const negated = (classesOf(words, verb - 1) & NEGATION) !== 0;
  return (bits & ~CUE) === 0 && (negated || endsLikeVerb(document, verb));
}

/** "hopes", "planned": whether a word in lower case is a verb of talk, or no known word and ends like a verb. */
function mayBePresent(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const bits = classesOf(words, at);
  if (isCapital(words, at)) return false;
  return bits === 0
    ? /[^s]s$|ed$/.test(wordIn(document, at))
    : (bits & CUE) !== 0 && !lexicon.isPersonNoun(wordIn(document, at));
}

/** Words of the longest adverbial that opens a clause. */
const LONGEST_FRONT = 16;

/** "said at the end of the week, it would", "said if it rains, the hall will": whether what opens the clause stands before its subject, closed by a comma. */
function fronts(document: TextDocument, at: number, limit: number): boolean {
  const { words, lexicon } = document;
  const bits = classesOf(words, at);
  const leads = bits & PREPOSITION && !isListener(document, at) && !lexicon.isOccasion(wordIn(document, at));
  const opens = bits & CONDITIONAL || isOneOf(document, at, 'reducers');
  if (isCapital(words, at) || gapBefore(document, at) !== '') return false;
  if (!(leads || (opens && opensNoun(document, at + 1)))) return false;
  let comma = at + 1;
  while (comma < limit && comma < at + LONGEST_FRONT && gapBefore(document, comma) === '') comma += 1;
  if (gapBefore(document, comma) !== ',' || !opensNoun(document, comma)) return false;
  for (let word = comma + 1; word < limit && word < comma + 8 && gapBefore(document, word) === ''; word += 1)
    if (isAuxiliary(document, word)) return true;
  return false;
}

/** "said no one was hurt", "said nothing was lost", not "said no to it": whether a negation opens the subject of a finite verb. */
function deniesAll(document: TextDocument, at: number, limit: number): boolean {
  const { words, lexicon } = document;
  const barred = PREPOSITION | COORDINATOR | RELATIVE | CONDITIONAL | COMPLEMENTISER;
  if (lexicon.subjectFirst === undefined || !(classesOf(words, at) & NEGATION) || gapBefore(document, at) !== '')
    return false;
  if (classesOf(words, at + 1) & barred || isOneOf(document, at + 1, 'reducers')) return false;
  for (let word = at + 1; word < limit && word < at + 10 && gapBefore(document, word) === ''; word += 1)
    if (isAuxiliary(document, word)) return true;
  return false;
}

/** Behind what an article begins no noun phrase of its own. */
const JOINS = ARTICLE | PREPOSITION | COORDINATOR;

/** What a noun without article is none of. */
const NO_NOUN =
  PREPOSITION | COORDINATOR | FUNCTION | NEGATION | ADVERB | CUE | RELATIVE | COMPLEMENTISER | FIRST_PERSON;

/** A pronoun, an article, a capital or a number, with which a noun phrase begins. */
export function opensNoun({ words }: TextDocument, at: number): boolean {
  return (classesOf(words, at) & (PRONOUN | ARTICLE)) !== 0 || isCapital(words, at) || isNumber(words, at);
}
