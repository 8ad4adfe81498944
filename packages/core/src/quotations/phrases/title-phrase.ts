import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  SOURCE_AFTER,
  TITLE,
  endsAs,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import { isGenitiveArticle, readExtent } from './extent.ts';
import { gapBefore, isAge, isOrganisationAt, isTitleAt, titleStem, wordIn } from './gaps.ts';
import { organisationEnd } from './name-organisation.ts';
import { titleWithin } from './name-titles.ts';
import { behindOwner } from './plain-noun.ts';
import type { SpeakerPhrase } from './phrase.ts';
import { rangeOf } from './spans.ts';

/** A speaker without a name: "finansministern", "the chief executive", "en talesperson för bolaget". */
export function readTitle(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  let last = -1;
  let organisation = false;
  let preposition = -1;
  let owner = -1;
  for (let at = from; at < limit; at += 1) {
    const bits = classesOf(words, at);
    // "mukana ollut opettaja": a participle leads to its noun.
    const leads = at + 1 < limit && lexicon.cases?.leadsToTitle(document, at, at + 1);
    if (bits & (FUNCTION | FIRST_PERSON | NEGATION | PRONOUN) && !(bits & (ARTICLE | PREPOSITION | TITLE)) && !leads)
      break;
    if (bits & PREPOSITION) {
      // "a Department for Ports spokesperson".
      const body = organisation && lexicon.subjectFirst ? organisationEnd(document, last + 1, limit) : 0;
      if (body > at && titleWithin(document, body, limit)) {
        at = body - 1;
        continue;
      }
      // "en av lederne", but "skyldes dialog med lederne".
      if (last >= 0 || at === from || at > from + 2) break;
      preposition = at;
    }
    // "stellvertretende Vorsitzende und umweltpolitische Sprecherin", but "der Chef und die Sprecherin" are two.
    if (bits & COORDINATOR && last >= 0 && classesOf(words, at + 1) & ARTICLE) break;
    // "Ifølge sportschefen løber kontrakten": what stands behind a definite noun is its verb, whatever it ends in.
    if (last >= 0 && at === last + 1 && isDefiniteNoun(document, last)) break;
    if (bits & TITLE || (isTitleAt(document, at) && !isBody(document, at))) {
      // "der Verband der Gärtner": whose body it is.
      if (organisation && isGenitiveArticle(document, last + 1)) break;
      last = at;
      organisation = false;
    } else if (preposition < 0 && lexicon.isOrganisation(wordIn(document, at))) {
      // "the mayor's office".
      const owned = last === at - 1 && !organisation && isModifier(document, last, limit, false);
      // "a services company".
      const runsOn =
        lexicon.subjectFirst !== undefined && organisation && last === at - 1 && gapBefore(document, at) === '';
      if (last >= 0 && !owned && !runsOn) continue;
      if (!runsOn) owner = owned ? last : -1;
      last = at;
      organisation = true;
    }
  }
  if (last < 0 || isModifier(document, last, limit, organisation)) return null;
  // "sagte Berg der Agentur": where nouns have capitals, somebody without an article, and to whom.
  const told = organisation && lexicon.capitalisedNouns && isCapital(words, from) && classesOf(words, from) === 0;
  const behindVerb = from > 0 && classesOf(words, from - 1) & CUE && gapBefore(document, from) === '';
  if (told && behindVerb && last > from + 1 && classesOf(words, from + 1) & ARTICLE) return null;
  let first = from;
  while (first < last && classesOf(words, first) & ARTICLE) first += 1;
  // "en mycket nöjd rektor": how somebody is, no part of the title.
  for (let at = first; at < last && at < first + 4; at += 1) if (isMood(document, at)) first = at + 1;
  const role = startOf(words, first);
  // "iniöläinen mökin omistaja": whose, and of what kind.
  first = lexicon.cases && !organisation ? last : owner >= 0 ? owner : behindOwner(document, first, last);
  const start = startOf(words, first);
  const end = endOf(words, last);
  const kind = organisation ? 'organisation' : 'title';
  // "enligt polisen i ett expansivt skede": a body is of nothing new.
  const anew = organisation && lexicon.isIndefinite(wordIn(document, last + 2));
  const extent = readExtent(document, last + 1, anew ? last + 1 : limit);
  const reach = extent.end > end ? extent.end : end;
  // "Sprecher der Stadt" is a Sprecher, but "Verband der Imker" an organisation's name.
  const genitive = isGenitiveArticle(document, last + 1);
  const wide =
    isCapital(words, extent.next - 1) &&
    (kind === 'title') !== genitive &&
    (kind === 'title' || extent.next > last + 1);
  return {
    kind,
    // "spokesperson" of Caledon Ferries, but "Verband der Imker".
    mention: { start, end: wide && organisation ? reach : end },
    // "tenant on the third floor": where somebody is makes no office.
    role:
      kind === 'title'
        ? { start: role, end: wide || isOffice(document, last + 1, extent.next) ? reach : end }
        : undefined,
    honorific: 0,
    next: Math.max(extent.next, last + 1),
    end: reach,
  };
}

/** "en av lärarna", "one of the founders": somebody whose title is no more than whom he or she is one of. */
export function withPartitive(
  document: TextDocument,
  from: number,
  phrase: SpeakerPhrase | null,
): SpeakerPhrase | null {
  if (phrase?.kind !== 'title' || !isPartitive(document, from)) return phrase;
  const mention = { start: startOf(document.words, from), end: phrase.mention.end };
  return { ...phrase, mention, role: undefined };
}

/** "en av", "one of": whether a pronoun like an article and a preposition begin at a word; not "der für die Region zuständige". */
export function isPartitive({ words, lexicon }: TextDocument, at: number): boolean {
  return !lexicon.clauses && (classesOf(words, at) & ARTICLE) !== 0 && (classesOf(words, at + 1) & PREPOSITION) !== 0;
}

/** Whether a word, with or without its ending, is one of the whole adjectives that tell how somebody is: "stolta". */
function isMood(document: TextDocument, at: number): boolean {
  const { adjectiveEndings, attributeEndings } = document.lexicon.language;
  const moods = wordsOf(adjectiveEndings);
  const word = wordIn(document, at);
  const inflected = (ending: string): boolean => word.endsWith(ending) && moods.includes(word.slice(0, -ending.length));
  return word.length > 3 && (moods.includes(word) || wordsOf(attributeEndings).some(inflected));
}

/** Whether the words `from` to `to` behind a title tell an office: "for bestyrelsen", "of the ward", "des Museums". */
function isOffice(document: TextDocument, from: number, to: number): boolean {
  if (document.lexicon.naming.has(wordIn(document, from)) || isGenitiveArticle(document, from)) return true;
  for (let at = from; at < to; at += 1) if (isOrganisationAt(document, at)) return true;
  return false;
}

/** "the 24-year-old", "der 31-Jährige", "24-åringen". */
export function readAge(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  const at = from + 1 < limit && classesOf(words, from) & ARTICLE ? from + 1 : from;
  const joins = at + 1 < limit && (isCapital(words, at + 1) || classesOf(words, at + 1) === 0);
  if (!isAge(document, at) || (joins && !(classesOf(words, at + 1) & CUE))) return null;
  const mention = rangeOf(document, at);
  return { kind: 'other', mention, honorific: 0, next: at + 1, end: mention.end };
}

/** "polisen" is the police, not a policeman, and so is "gränspolisen": whether the whole word goes before the title that it ends in. */
function isBody(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (classesOf(words, at) & ORGANISATION) return true;
  const word = wordIn(document, at);
  return lexicon.organisations.stem(word) === word && titleStem(document, word) !== word;
}

/** Whether a title or an organisation has an article for its ending: "sportschefen", "selskabet". */
function isDefiniteNoun(document: TextDocument, at: number): boolean {
  const { suffixedArticles, genitiveEndings } = document.lexicon.language;
  if (!suffixedArticles) return false;
  const word = wordIn(document, at);
  const stem = document.lexicon.organisations.stem(word) ?? titleStem(document, word);
  return stem !== word && !endsAs(word, genitiveEndings);
}

/** "museets protokol", "ministerns besked": whoever stands in the genitive before another noun is not who speaks. */
function isModifier(document: TextDocument, at: number, limit: number, organisation: boolean): boolean {
  const { words, lexicon } = document;
  if (
    at + 1 >= limit ||
    lexicon.capitalisedNouns === true ||
    gapBefore(document, at + 1) !== '' ||
    isCapital(words, at + 1) ||
    classesOf(words, at + 1) & (FUNCTION | PREPOSITION | ADVERB | COORDINATOR | CUE | SOURCE_AFTER)
  )
    return false;
  const word = wordIn(document, at);
  if (organisation) {
    // "the council supporter": somebody whom the organisation only describes.
    const person = wordIn(document, at + 1);
    if (lexicon.nameForms(word).length > 1) return true;
    return !isDefiniteNoun(document, at) && (lexicon.isPersonNoun(person) || lexicon.isTrade(person));
  }
  const inflected = titleStem(document, word) !== word || lexicon.isPlural(word);
  return inflected && endsAs(word, lexicon.language.genitiveEndings);
}
