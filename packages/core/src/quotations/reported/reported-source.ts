import {
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SOURCE_BEFORE,
  STATEMENT,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { invertedAt, otherSource } from '../attribution/attribution.ts';
import { type FoundAttribution, isFamiliar, isRule, withVerb } from '../attribution/found-attribution.ts';
import {
  gapText,
  endsLikeVerb,
  gapBefore,
  isOrganisationAt,
  isPersonAt,
  isTitleAt,
  opensSentence,
  wordIn,
  isAmong,
  isAuxiliary,
} from '../phrases/gaps.ts';
import { titleAmong } from '../phrases/name-titles.ts';
import { joinedBefore, ownerBefore } from '../phrases/owner-before.ts';
import { type SpeakerPhrase, readSpeaker } from '../phrases/phrase.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { withWholeName } from './whole-name.ts';
import { anotherReport } from './clause-end.ts';
import { isPassedOn } from './passed-on.ts';
import { type Report, type Sentence, content, nextComma, report } from './report.ts';

/** Words behind a source among which a clause of its own is looked for. */
const LONGEST_CLAUSE = 60;

/** "Enligt NAME är …", "…, enligt NAME.", "… är enligt NAME …". */
export function bySource(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  // "laut ihr": whose view it is, the clause shows.
  const { clauses } = document.lexicon;
  const whose = wordIn(document, cue + 1);
  if (clauses && (clauses.his.has(whose) || clauses.hers.has(whose))) return null;
  let attribution = sourceAt(document, cue, sentence.last);
  if (attribution === null || isRule(document, attribution) || isModifier(document, sentence, attribution)) return null;
  if (isOwner(document, sentence, attribution)) return null;
  // "enligt Brobarometern 2026": a text, by its year.
  const { next } = attribution;
  if (next < sentence.last && gapBefore(document, next) === '' && /^(?:19|20)\d\d$/.test(wordIn(document, next)))
    return null;
  if (!isSomebody(document, attribution.phrase)) return null;
  // "Det fortæller NAME ifølge Børsen.": what is told stands before.
  const points = classesOf(document.words, sentence.first) & ARTICLE && !document.lexicon.subjectFirst;
  if (points && classesOf(document.words, sentence.first + 1) & CUE) return null;
  // "According to Anna Berg, the bridge is open": what no comma closes is no apposition.
  for (let word = attribution.next - 1; cue === sentence.first && word > cue; word -= 1) {
    if (attribution.next < sentence.last && gapBefore(document, attribution.next) === ',') break;
    if (gapBefore(document, word) === ',') attribution = invertedAt(document, cue, word, SOURCE_BEFORE) ?? attribution;
  }
  const { mention } = attribution.phrase;
  // "Priset har enligt NAME, ekonom på banken, stigit": inside a clause, which goes on behind the apposition.
  const inside = cue > sentence.first && gapBefore(document, cue) === '' && !clauses;
  for (let word = wordAt(document.words, mention.end) + 1; inside && word < attribution.next; word += 1)
    if (gapBefore(document, word) === ',' && goesOn(document, word)) {
      attribution = invertedAt(document, cue, word, SOURCE_BEFORE) ?? attribution;
      break;
    }
  return aroundSource(document, sentence, endBeforeVerb(document, sentence, attribution));
}

/** Whether the words behind a comma that closes an apposition are no further office, nor more of what that is of. */
function goesOn(document: TextDocument, at: number): boolean {
  const { words } = document;
  const bits = classesOf(words, at) & (PREPOSITION | COORDINATOR | ARTICLE);
  const listed = gapBefore(document, at + 1) !== '' || classesOf(words, at + 1) & COORDINATOR;
  return !isCapital(words, at) && !isTitleAt(document, at) && !bits && !listed;
}

/** Who stands behind a word for a source, up to a verb that parts the source from somebody else: "Enligt utredningen föreslås Brolagen". */
function sourceAt(document: TextDocument, cue: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const source =
    invertedAt(document, cue, limit, SOURCE_BEFORE) ??
    (lexicon.clauses === null ? otherSource(document, cue, limit) : null);
  if (source === null || lexicon.clauses !== null || !isOrganisationAt(document, cue + 1)) return source;
  const name = wordAt(words, source.phrase.mention.start);
  let verb = cue + 2;
  while (verb < name && (isOrganisationAt(document, verb) || isCapital(words, verb))) verb += 1;
  return verb >= name || titleAmong(document, verb, name) ? source : sourceAt(document, cue, verb);
}

/** Whether the source is no one but what somebody wrote or reckoned: "enligt Broverkets beräkningar", "enligt EU:s förordning". */
function isOwner(
  document: TextDocument,
  { first, last }: Sentence,
  { start, next, phrase }: FoundAttribution,
): boolean {
  const { words, lexicon } = document;
  if (next >= last || lexicon.cases || lexicon.clauses || !/^\)?$/.test(gapBefore(document, next))) return false;
  const plain =
    !isCapital(words, next) && !(classesOf(words, next) & ~(lexicon.subjectFirst ? STATEMENT | CUE : STATEMENT));
  if (!plain && !lexicon.isRule(wordIn(document, next))) return false;
  const owner = wordAt(words, phrase.mention.end) - 1;
  // "according to court documents", "to witness accounts": papers, where no article parts body or somebody from the noun; "to the news release".
  const one = phrase.kind !== 'name' && !/[^s]s$/.test(wordIn(document, owner));
  const body = (one || isOrganisationAt(document, owner)) && !isCapital(words, owner);
  const bare = owner === wordAt(words, start) + 2 || (classesOf(words, next) & STATEMENT) !== 0;
  const papers = lexicon.subjectFirst && body && bare;
  if (papers && plain && !isTitleAt(document, next) && !isPersonAt(document, next)) return true;
  const [word = '', base] = lexicon.nameForms(wordIn(document, owner));
  if (base !== undefined && (word.includes(':') || lexicon.isOrganisation(base) || document.names.has(base)))
    return true;
  // "… enligt Svenska bronäts beräkningar.": words behind the name that are no clause.
  const whole = last - next === 2 && lexicon.nameForms(wordIn(document, next)).length > 1;
  return whole && start > startOf(words, first) && classesOf(words, last - 1) === 0;
}

/** "Ifølge politiet i Bodø oppfyller anlegget kravene": where verbs stand second, what may be one behind a capital is none of the source's words. */
function endBeforeVerb(document: TextDocument, { first }: Sentence, source: FoundAttribution): FoundAttribution {
  const { words, lexicon } = document;
  const { cases, subjectFirst } = lexicon;
  const { start, next, phrase } = source;
  if (start !== startOf(words, first) || lexicon.clauses !== null || cases || subjectFirst) return source;
  for (let verb = wordAt(words, phrase.mention.end) + 1; verb < next; verb += 1) {
    const plain = classesOf(words, verb) === 0 && !isCapital(words, verb) && gapBefore(document, verb) === '';
    if (plain && (isCapital(words, verb - 1) || isOrganisationAt(document, verb - 1)) && endsLikeVerb(document, verb))
      return { ...source, next: verb, end: endOf(words, verb - 1) };
  }
  return source;
}

/**
 * Whether a noun before, and more of the clause behind, show that the words belong to that noun: "stöd enligt LSS ges";
 * what the source is called by tells nothing of who it is.
 */
function isModifier(document: TextDocument, sentence: Sentence, { start, next, phrase }: FoundAttribution): boolean {
  const { words } = document;
  const before = wordAt(words, start) - 1;
  const name = wordAt(words, phrase.mention.start);
  // "de som enligt kommunen saknar bro": only which of them.
  if (before >= sentence.first && classesOf(words, before) & RELATIVE) return true;
  return (
    document.lexicon.clauses === null &&
    isCapital(words, name) &&
    !(phrase.kind === 'name' && isFamiliar(document, phrase)) &&
    !(name === before + 2 && isOrganisationAt(document, wordAt(words, phrase.mention.end) - 1)) &&
    before >= sentence.first &&
    next < sentence.last &&
    gapBefore(document, before + 1) === '' &&
    gapBefore(document, next) === '' &&
    (classesOf(words, before) === 0 || isCapital(words, before))
  );
}

/** "NAME mukaan …". */
export function byPostposition(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const attribution = speakerRightBefore(document, sentence, cue);
  if (
    attribution === null ||
    (isFirstWord(document, sentence, attribution) && !isFamiliar(document, attribution.phrase))
  )
    return null;
  return aroundSource(document, sentence, attribution);
}

/** The longest phrase for a speaker that ends right before a cue, whatever its class. */
export function speakerRightBefore(document: TextDocument, sentence: Sentence, cue: number): FoundAttribution | null {
  const { words, lexicon } = document;
  let attribution: FoundAttribution | null = null;
  // "Virran arvion mukaan".
  const end = isAmong(document, cue - 1, lexicon.language.viewNouns) ? cue - 1 : cue;
  for (let at = end - 1; at >= sentence.first && at > cue - 10; at -= 1) {
    // "Asiasta oli rehtorin mukaan puhuttu": a verb.
    if (attribution !== null && (isAuxiliary(document, at) || !mayBelong(document, at))) break;
    const phrase = readSpeaker(document, at, end) ?? bodyByLetters(document, at, end);
    if (phrase !== null && phrase.next === end && phrase.kind !== 'other')
      attribution = withVerb(document, phrase, at, cue);
    const gap = gapBefore(document, at);
    // "NAME (SF) peger på": what stands in brackets is no speaker.
    if (gap === '(') {
      attribution = null;
      continue;
    }
    // "Hankkeen vetäjän, dosentti Anna Kosken mukaan".
    const apposed = gap === ',' && attribution?.phrase.role !== undefined && isTitleAt(document, at - 1);
    if (gap !== '' && !(gap === '.' && !opensSentence(document, at)) && !apposed) break;
    // "Työ kesti rehtori Anna Kosken mukaan vuoden": before a title stands more of it, an article, or a genitive.
    const more = classesOf(words, at - 1) & ARTICLE || isTitleAt(document, at - 1) || isCapital(words, at - 1);
    if (attribution?.phrase.role && !more && lexicon.nameForms(wordIn(document, at - 1)).length < 2) break;
  }
  return attribution;
}

/** "STTK:n mukaan": a body that goes by its letters, in a case of its own. */
function bodyByLetters({ words, text }: TextDocument, at: number, end: number): SpeakerPhrase | null {
  const mention = { start: startOf(words, at), end: endOf(words, at) };
  if (at !== end - 1 || !/^\p{Lu}{2,}:/u.test(text.slice(mention.start, mention.end))) return null;
  return { kind: 'organisation', mention, honorific: 0, next: end, end: mention.end };
}

/** Whether a word may stand before a source that it belongs to: where nouns take cases, a genitive or a name. */
function mayBelong(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  return (
    lexicon.cases === undefined ||
    isCapital(words, at) ||
    lexicon.cases.isGenitive(document, at) ||
    isTitleAt(document, at) ||
    isOrganisationAt(document, at) ||
    (classesOf(words, at) & COORDINATOR) !== 0 ||
    // "Norolan liiton johtavan ekonomistin NAME mukaan".
    (isTitleAt(document, at + 1) && lexicon.cases.isModifier(wordIn(document, at)))
  );
}

export function isFirstWord({ words }: TextDocument, { first }: Sentence, { start }: FoundAttribution): boolean {
  return start === startOf(words, first);
}

/** The sentence without the words that name the source. */
function aroundSource(document: TextDocument, sentence: Sentence, attribution: FoundAttribution): Report | null {
  const { words } = document;
  const cue = wordAt(words, attribution.start) - 1;
  const behind = bodyEnd(document, sentence, attribution);
  const end = anotherVerb(document, attribution.next, sentence);
  const after = content(document, behind ?? relativeEnd(document, attribution, sentence), end);
  // "…, och enligt NAME är …", "Det er dyrt, men broen er ifølge NAME smuk": a clause of its own.
  let joint = cue;
  while (joint > sentence.first && !joinsClause(document, joint)) joint -= 1;
  const own =
    joint > sentence.first && (joint === cue || (after !== null && document.lexicon.subjectFirst === undefined));
  const from = own ? endOf(words, joint) : startOf(words, sentence.first);
  // "Kuntaliiton sosiaali- ja terveysjohtaja NAME mukaan".
  const joined = joinedBefore(document, cue + 1, sentence.first);
  const start = joined > cue ? attribution.start : startOf(words, ownerBefore(document, joined, sentence.first));
  // "Asiaan perehtyneen NAME mukaan": what a participle has before it says of the source.
  const led = wordAt(words, start) - 1;
  const modified = after !== null && led > sentence.first && document.lexicon.cases?.isModifier(wordIn(document, led));
  const before = modified ? null : content(document, from, sourceStart(document, sentence.first, start));
  const whole = withWholeName(document, attribution, after === null ? sentence.last : wordAt(words, after.start));
  return report(document, whole, [before, after], 'reported/source');
}

/** Offset where a clause of its own begins in which the source says more, ", och hon anser att", or who passes it on; else the end of the sentence. */
function anotherVerb(document: TextDocument, from: number, sentence: Sentence): number {
  const { words } = document;
  const { last, end } = sentence;
  for (let joint = from; joint + 1 < last && joint < from + LONGEST_CLAUSE; joint += 1)
    if (
      (gapBefore(document, joint) === ',' && isPassedOn(document, joint, last)) ||
      // ", men kommunen mener at den er åpen".
      (joinsClause(document, joint) && anotherReport(document, joint + 1, sentence)) ||
      (joinsClause(document, joint) &&
        classesOf(words, joint + 1) & PRONOUN &&
        classesOf(words, joint + 2) & CUE &&
        document.lexicon.subjectFirst === undefined)
    )
      return endOf(words, joint - 1);
  return end;
}

/** Offset behind what a body at the head of the sentence is for: "Enligt kommittén för fler broar (KFB) ska", "… för broar, KFB, ska"; else null. */
function bodyEnd(
  document: TextDocument,
  { first, last }: Sentence,
  { start, next, phrase }: FoundAttribution,
): number | null {
  const { words } = document;
  const led = classesOf(words, next) & PREPOSITION && gapBefore(document, next) === '';
  if (phrase.kind !== 'organisation' || start !== startOf(words, first) || !led) return null;
  for (let at = next + 1; at < last && at < next + 15; at += 1) {
    const gap = gapBefore(document, at);
    const bits = classesOf(words, at);
    if (gap === ')') return startOf(words, at);
    if (gap === ',') return isCapital(words, at) && gapBefore(document, at + 1) === ',' ? startOf(words, at + 1) : null;
    if (bits & (RELATIVE | COMPLEMENTISER)) return null;
    if (gap === '' && isAuxiliary(document, at)) return startOf(words, at);
  }
  return null;
}

/** ", og", ", mutta": a word that joins a clause to another. */
function joinsClause(document: TextDocument, at: number): boolean {
  return (classesOf(document.words, at) & COORDINATOR) !== 0 && gapText(document, at).includes(',');
}

/** Where the words for a source begin: a noun such as "Angaben" has its preposition, and an article, before it. */
function sourceStart({ words }: TextDocument, first: number, start: number): number {
  const cue = wordAt(words, start);
  if (!isCapital(words, cue)) return start;
  const led = cue > first && classesOf(words, cue - 1) & ARTICLE ? cue - 1 : cue;
  return led > first && classesOf(words, led - 1) & PREPOSITION ? startOf(words, led - 1) : start;
}

/**
 * Offset behind the source and what a relative clause says of it: "According to Anna Berg, who runs the lab, …"; the end
 * of the sentence where one of a person closes it, "…, enligt Anna Berg, som själv var med."
 */
export function relativeEnd(document: TextDocument, { next, end }: FoundAttribution, sentence: Sentence): number {
  const { words, lexicon } = document;
  const { last } = sentence;
  if (next >= last || isCapital(words, next)) return end;
  const fronted = lexicon.subjectFirst === undefined ? -1 : frontedEnd(document, next, sentence);
  if (fronted > 0) return endOf(words, fronted - 1);
  const parted = gapBefore(document, next) === ',';
  const article = parted && lexicon.clauses && isAmong(document, next, lexicon.language.definiteArticles);
  if (!(classesOf(words, next) & RELATIVE) && !article) return end;
  const comma = nextComma(document, next + 1, last);
  if (comma >= 0) return endOf(words, comma - 1);
  return parted && isOfPerson(document, next) ? sentence.end : end;
}

/** Index behind the comma that closes what else is said of the source that opens a sentence, "According to officials in Orm, …"; or -1. */
function frontedEnd(document: TextDocument, next: number, { first, last }: Sentence): number {
  const { words } = document;
  const plain = PREPOSITION | COORDINATOR;
  if (!(classesOf(words, first) & SOURCE_BEFORE) || gapBefore(document, next) !== '') return -1;
  for (let at = next; at < last && at < next + LONGEST_FRONT; at += 1) {
    if (gapBefore(document, at) === ',') return at;
    const bits = classesOf(words, at);
    // "According to police in Orm a man was hurt": a clause without a comma.
    if (gapBefore(document, at) !== '' || isAuxiliary(document, at)) return -1;
    if (bits & ARTICLE && !(classesOf(words, at - 1) & plain)) return -1;
  }
  return -1;
}

/** Words of the longest of them. */
const LONGEST_FRONT = 12;

/** Whether a word opens a relative clause that says of somebody what they are or did: "som", "who"; not "vilket", "which". */
export function isOfPerson(document: TextDocument, at: number): boolean {
  return isAmong(document, at, document.lexicon.language.personalRelatives);
}
