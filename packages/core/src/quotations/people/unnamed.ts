import {
  ARTICLE,
  COORDINATOR,
  FUNCTION,
  CUE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINGULAR_PRONOUN,
  WORK,
} from '../../languages/lexicon.ts';
import { type TextDocument, isBody } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, isNumber, startOf } from '../../text/words.ts';
import { type Cast, type Figure, type Mention, figureOf, genderOf } from './figure.ts';
import { noteTitle } from './cast.ts';
import { isOwned } from './kin.ts';
import { mentionsBetween, noteMentions, runBetween } from './timeline.ts';
import { readExtent } from '../phrases/extent.ts';
import { frontedRole, pronounBehindRole } from '../phrases/fronted-role.ts';
import { focusBefore } from './focus.ts';
import { isPersonAt, gapBefore, isSuspended, isTitleAt, opensSentence, wordIn, isAuxiliary } from '../phrases/gaps.ts';
import { roleGiven } from '../phrases/stated-role.ts';

/** Words from the beginning of a sentence within which its subject is looked for. */
const REACH = 6;

/**
 * Notes whom sentences are about without a name, so that a pronoun behind them means nobody else: a title that `holderOf`
 * knows the holder of ("Konserndirektören varnar. Hon …"), and somebody unnamed ("En granne hörde smällen. Han …").
 */
export function collectUnnamed(
  document: TextDocument,
  cast: Cast,
  holderOf: (title: string, at: number) => Figure | null,
): void {
  const { words } = document;
  const found: Mention[] = [];
  const newcomers = new Map<string, number>();
  for (const [index, block] of document.blocks.entries()) {
    if (!isBody(block.role) || block.role === 'headline') continue;
    for (let word = block.first; word < block.last; word += 1) {
      noteNewcomer(document, newcomers, word, block.last);
      if (word > block.first && !opensSentence(document, word)) {
        if (!isBehindVerb(document, word)) continue;
        const range = { start: startOf(words, word), end: endOf(words, word) };
        const figure = holderOf(document.text.slice(range.start, range.end), range.start);
        if (figure !== null) found.push({ ...range, figure });
        continue;
      }
      if (classesOf(words, word) & SINGULAR_PRONOUN) {
        const role = isFunction(document, word + 1) ? roleGiven(document, word + 1, block.last) : null;
        stateOfPronoun(document, cast, word, index, role);
      }
      const pronoun = pronounBehindRole(document, word, block.last);
      if (pronoun >= 0) stateOfPronoun(document, cast, pronoun, index, frontedRole(document, word, pronoun));
      // But not in what somebody says.
      const told = startOf(words, block.first) === block.textStart;
      const at = Math.max(
        apposedPerson(document, word, block.last),
        told ? cleftPerson(document, word, block.last) : -1,
        told ? unnamedOfSeveral(document, cast, word, block.last) : -1,
      );
      if (at >= 0) {
        found.push({
          start: startOf(words, at),
          end: endOf(words, at),
          figure: somebody(document, wordIn(document, at), null),
        });
        continue;
      }
      const subject = subjectAt(document, word, block.last);
      if (subject === null) continue;
      const start = startOf(words, subject.at);
      const end = endOf(words, subject.at);
      const figure = subject.indefinite
        ? null
        : holderOf(document.text.slice(startOf(words, subject.first), end), start);
      if (figure !== null && isApposed(document, cast, subject.at)) continue;
      if (figure !== null) found.push({ start, end, figure });
      else if (isNamed(document, cast, subject.at) || (subject.role !== null && runsIntoName(document, cast, subject)))
        continue;
      // "Hans fru nickar.": somebody else than he.
      else if (
        subject.role !== null ||
        subject.indefinite ||
        isRelative(document, subject.at) ||
        isNewcomer(document, cast, newcomers, subject.at)
      )
        found.push({ start, end, figure: somebody(document, wordIn(document, subject.at), subject.role) });
    }
  }
  noteMentions(cast, found);
}

/** Words behind an article within which the noun for somebody new stands: "a 52-year-old man". */
const NEW_REACH = 4;

/** Index of the noun without a name that an article brings up at a word, "a father and his daughters"; else -1. */
function newPersonAt(document: TextDocument, at: number, limit: number): number {
  const { words, lexicon } = document;
  if (!(classesOf(words, at) & ARTICLE) || !lexicon.isIndefinite(wordIn(document, at))) return -1;
  for (let noun = at + 1; noun < limit && noun < at + NEW_REACH && gapBefore(document, noun) === ''; noun += 1)
    if (isPersonAt(document, noun) && !isTitleAt(document, noun))
      return noun + 1 < limit && isCapital(words, noun + 1) && /^,?$/.test(gapBefore(document, noun + 1)) ? -1 : noun;
  return -1;
}

/** Notes where somebody without a name is brought up. */
function noteNewcomer(document: TextDocument, newcomers: Map<string, number>, at: number, limit: number): void {
  const noun = newPersonAt(document, at, limit);
  if (noun >= 0) newcomers.set(document.lexicon.personStem(wordIn(document, noun)), startOf(document.words, noun));
}

/** "The father": whether somebody is meant who was brought up without a name, and nobody since who may be the same. */
function isNewcomer(document: TextDocument, cast: Cast, newcomers: ReadonlyMap<string, number>, at: number): boolean {
  const { lexicon, words } = document;
  const word = wordIn(document, at);
  const stem = lexicon.personStem(word);
  const since = newcomers.get(stem);
  const start = startOf(words, at);
  // Not "Fathers came".
  const pointsBack = lexicon.suffixedArticles ? stem !== word : stem === word && classesOf(words, at - 1) & ARTICLE;
  if (since === undefined || since >= start || !pointsBack) return false;
  const gender = genderOf(lexicon.kin(stem, true));
  return !mentionsBetween(cast, since, start).some(
    ({ figure }) =>
      figure.certain &&
      figure.jobTitle === null &&
      (gender === null || figure.gender === null || figure.gender === gender) &&
      figure.firstMention > since,
  );
}

/** "The oldest of the suspects, a 52-year-old man, has not confessed.": index of the noun in apposition to a subject without a name, or -1. */
function apposedPerson(document: TextDocument, from: number, limit: number): number {
  const { words, lexicon } = document;
  let comma = from + 1;
  while (comma < limit && comma < from + APPOSED && gapBefore(document, comma) === '') {
    if (isCapital(words, comma) && !lexicon.capitalisedNouns) return -1;
    comma += 1;
  }
  if (comma >= limit || gapBefore(document, comma) !== ',') return -1;
  // Without articles an age tells: "52-vuotias mies".
  const aged = lexicon.cases !== undefined && isNumber(words, comma) && isPersonAt(document, comma + 1);
  const at = aged ? comma + 1 : newPersonAt(document, comma, limit);
  return at >= 0 && at + 1 < limit && gapBefore(document, at + 1) === ',' ? at : -1;
}

/** "Det var kona som ringte. Hun …", "It was her brother who …": index of the noun in a cleft sentence, or -1. */
function cleftPerson(document: TextDocument, from: number, limit: number): number {
  const { words, lexicon } = document;
  const dummy = (classesOf(words, from) & (ARTICLE | PRONOUN)) !== 0;
  if (!dummy || !lexicon.copulas.has(wordIn(document, from + 1)) || lexicon.clauses || lexicon.cases) return -1;
  for (let at = from + 2; at + 1 < limit && at < from + 5 && gapBefore(document, at) === ''; at += 1)
    if (isPersonAt(document, at) && !isTitleAt(document, at))
      return classesOf(words, at + 1) & RELATIVE && /^,?$/.test(gapBefore(document, at + 1)) ? at : -1;
  return -1;
}

/** "En av de boende, som vill vara anonym, såg båten. Hon …": index of who opens a sentence that gives no name, or -1. */
function unnamedOfSeveral(document: TextDocument, cast: Cast, from: number, limit: number): number {
  const { words, lexicon } = document;
  const one = lexicon.isIndefinite(wordIn(document, from)) && (classesOf(words, from + 1) & PREPOSITION) !== 0;
  if (!one) return -1;
  let noun = from + 2;
  while (noun < from + 5 && !isPersonAt(document, noun) && !isTitleAt(document, noun)) noun += 1;
  // "En av dem som", "En av de boende på".
  const behind = classesOf(words, from + 3) & RELATIVE ? from + 3 : from + 4;
  const stands =
    classesOf(words, behind) & RELATIVE ||
    gapBefore(document, behind) === ',' ||
    (classesOf(words, from + 2) & ARTICLE && classesOf(words, behind) & PREPOSITION);
  if (noun === from + 5 && !stands) return -1;
  let next = from + 3;
  for (; next < limit && !opensSentence(document, next); next += 1) {
    // "En av dem är NAME".
    const named =
      isCapital(words, next) && (isCapital(words, next - 1) || lexicon.copulas.has(wordIn(document, next - 1)));
    if (named) return -1;
  }
  return mentionsBetween(cast, startOf(words, from), startOf(words, next)).length > 0 ? -1 : from;
}

/** Words of a subject before what stands in apposition to it. */
const APPOSED = 8;

/** "Bron är vacker, tycker hamnchefen.", "Nu är hamnchefen nöjd.": whether a definite title stands alone right behind a verb. */
function isBehindVerb(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const finite = classesOf(words, at - 1) & CUE || isAuxiliary(document, at - 1);
  if (!finite || !lexicon.suffixedArticles || isCapital(words, at) || !isTitleAt(document, at)) return false;
  const word = wordIn(document, at);
  return gapBefore(document, at) === '' && lexicon.titleStem(word) !== word;
}

/** Whether a noun is for one of a family, behind whose it is. */
function isRelative(document: TextDocument, at: number): boolean {
  return document.lexicon.kin(wordIn(document, at), true) !== 0 && isOwned(document, at);
}

/** "Manden hedder NAME.", "Vinneren er rektor NAME.": whether the verb behind a noun gives it a name. */
function isNamed(document: TextDocument, cast: Cast, at: number): boolean {
  const { words, lexicon } = document;
  const verb = at + 1;
  if (!(classesOf(words, verb) & WORK) && !lexicon.copulas.has(wordIn(document, verb))) return false;
  return mentionsBetween(cast, endOf(words, verb), endOf(words, verb + 3)).length > 0;
}

/** "Deputy leader, Bo Lind, resigned.": whether a full name between commas says who holds the title that ends at a word. */
function isApposed(document: TextDocument, cast: Cast, at: number): boolean {
  const { words, text } = document;
  const start = startOf(words, at + 1);
  const [named] = runBetween(cast.timeline, start, start + 1);
  return named?.start === start && gapBefore(document, at + 1) === ',' && text.charAt(named.end) === ',';
}

/** Whether a name follows an office: "Minister for the Arts NAME visited", "Leder i Fagforbundet, NAME, er kritisk." */
function runsIntoName(document: TextDocument, cast: Cast, { first, at, role }: Subject): boolean {
  const { words, text } = document;
  const start = startOf(words, first);
  const end = start + (role?.length ?? 0);
  const [named] = runBetween(cast.timeline, end, end + 30);
  const between = text.slice(end, named?.start);
  // "Chairman of the Norvik Trust (NT) NAME met".
  if (
    named &&
    (/^ \(\p{Lu}+\) $/u.test(between) || (/^, (?:\p{L}+\.? ){0,3}$/u.test(between) && text.charAt(named.end) === ','))
  )
    return named.figure.gender !== null && /\s/.test(text.slice(named.start, named.end));
  const [name] = runBetween(cast.timeline, endOf(words, at), end);
  // A given name tells it from the name of a place.
  if (name === undefined || name.figure.gender === null) return false;
  for (let word = at + 1; startOf(words, word) < name.start; word += 1)
    if (!isCapital(words, word) && !(classesOf(words, word) & (PREPOSITION | ARTICLE | COORDINATOR))) return false;
  return /\s/.test(text.slice(name.start, name.end));
}

/** Whether a word without content stands right behind another. */
function isFunction(document: TextDocument, at: number): boolean {
  return (classesOf(document.words, at) & FUNCTION) !== 0 && gapBefore(document, at) === '';
}

/** "Hun er førsteamanuensis i fiskevelferd", "Som leder har hun …": a title of whom the text is about. */
function stateOfPronoun(document: TextDocument, cast: Cast, at: number, block: number, role: string | null): void {
  const { words } = document;
  if (role === null) return;
  const gender = genderOf(classesOf(words, at));
  const fits = (figure: Figure): boolean =>
    figure.certain && (gender === null || figure.gender === null || figure.gender === gender);
  const figure = focusBefore(document, cast, startOf(words, at), block, 1, fits, false, gender)?.figure;
  // Whoever has a title keeps it: "Berg blir vd. Hon är ingenjör."
  if (figure === undefined) return;
  noteTitle(figure, role);
  // "doktoranden": without its article.
  const known = document.lexicon.titleStem(figure.jobTitle?.toLowerCase() ?? '');
  if (role.toLowerCase().includes(known)) figure.jobTitle = role;
}

/** A subject without a name that begins a sentence. */
interface Subject {
  /** Its first word behind the article, and its head. */
  readonly first: number;
  readonly at: number;
  /** Whether it is new here: "en 84-årig mand". */
  readonly indefinite: boolean;
  /** What it says of the person: "The council’s chief librarian", "Formanden for fiskeriforeningen". */
  readonly role: string | null;
}

export function subjectAt(document: TextDocument, from: number, limit: number): Subject | null {
  const { words, lexicon } = document;
  let first = from;
  let article: 'none' | 'definite' | 'indefinite' = 'none';
  for (let at = from; at < limit && at < from + REACH; at += 1) {
    const bits = classesOf(words, at);
    if (at > from && gapBefore(document, at) !== '' && !isSuspended(document, at - 1)) return null;
    if (bits & ARTICLE && !isTitleAt(document, at)) {
      if (article === 'none') article = lexicon.isIndefinite(wordIn(document, at)) ? 'indefinite' : 'definite';
      if (first === at) first = at + 1;
      continue;
    }
    if (bits & (PRONOUN | PREPOSITION | FUNCTION | CUE | RELATIVE) && !isTitleAt(document, at)) return null;
    const word = wordIn(document, at);
    // "formand" is a title, though it ends like a person.
    const person = !isTitleAt(document, at) && (lexicon.isPersonNoun(word) || isRelative(document, at));
    if (!person && !isTitleAt(document, at)) {
      if (at > from && isCapital(words, at)) return null;
      continue;
    }
    // A name follows, or another noun whose genitive this is.
    if (at + 1 < limit && gapBefore(document, at + 1) === '') {
      if (isCapital(words, at + 1) || isTitleAt(document, at + 1) || isPersonAt(document, at + 1)) continue;
    }
    // "Kona hans".
    const singular =
      lexicon.whose(wordIn(document, at + 1)) === 0 &&
      lexicon.titleStem(word) === word &&
      (!person || lexicon.personStem(word) === word);
    const indefinite = article === 'indefinite' || (article === 'none' && at === from && person && singular);
    const extent = indefinite ? null : readExtent(document, at + 1, limit);
    // "The council’s chief librarian" is one of its own; "the librarian" may be anybody of before.
    const own = indefinite || (extent !== null && extent.next > at + 1) || ownedBefore(document, first, at);
    const end = extent !== null && extent.end > 0 ? extent.end : endOf(words, at);
    const role = own && isTitleAt(document, at) ? document.text.slice(startOf(words, first), end) : null;
    return { first, at, indefinite, role };
  }
  return null;
}

/** Whether a genitive with an apostrophe stands among the words before a title. */
function ownedBefore({ text, words }: TextDocument, from: number, to: number): boolean {
  return /['’]s?(?:\s|$)/.test(text.slice(startOf(words, from), startOf(words, to)));
}

/** Somebody who has no name in the document. */
function somebody({ lexicon }: TextDocument, noun: string, jobTitle: string | null): Figure {
  const figure = figureOf('', [noun], true);
  figure.gender = genderOf(lexicon.kin(noun, true));
  figure.jobTitle = jobTitle;
  if (jobTitle !== null) noteTitle(figure, jobTitle);
  return figure;
}
