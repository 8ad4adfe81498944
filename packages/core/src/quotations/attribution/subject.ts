import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  HONORIFIC,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SOURCE_BEFORE,
  TITLE,
} from '../../languages/lexicon.ts';
import type { SubjectReader } from '../../languages/readers.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesAmong, classesOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { subjectBefore } from './announcement.ts';
import { nounBefore } from './announced-noun.ts';
import { invertedAt, otherSource } from './attribution.ts';
import { otherOrNamed } from '../phrases/noun-in-apposition.ts';
import { unknownVerb } from './unknown-verb.ts';
import { type FoundAttribution, isFamiliar, isLong, leadsNoun, withVerb } from './found-attribution.ts';
import { opensNoun } from './bare-clause.ts';
import {
  endsLikeParticiple,
  gapBefore,
  gapText,
  isAdverbByEnding,
  isAuxiliary,
  isGivenName,
  isHonorificAt,
  isOrganisationAt,
  isPersonAt,
  opensSentence,
  wordIn,
} from '../phrases/gaps.ts';
import { antecedent } from './antecedent.ts';
import { commaBefore, isDetached, opensClause } from './clause-edges.ts';
import { copular } from './copular.ts';
import { goesOnTo, isNobodys, isOfSubject, isParticiple, isReduced } from './participle.ts';
import { isFronted, isOwnVerb } from './opening.ts';
import { agentBehind, isPassive } from './passive.ts';
import { phraseStart } from './phrase-start.ts';
import { isPlaceInTwo } from './place-in-two.ts';
import { sayingBefore } from './saying.ts';
import { asPutBefore } from './as-put.ts';
import { joinedPronoun } from './joined-pronoun.ts';
import { isFrontedCue, isLetters, isMutated, isNaming, isOfOne, isPeerage, lettersAt } from '../phrases/letters.ts';
import { isPresent, leadsElsewhere, opensPredicate } from '../phrases/no-apposition.ts';
import { isThing } from '../phrases/no-person.ts';
import { isOneOf } from '../phrases/subject-words.ts';
import { titleWithin } from '../phrases/name-titles.ts';
import { type SpeakerPhrase, readSpeaker } from '../phrases/phrase.ts';
import { readOther } from '../phrases/plain-noun.ts';
import type { Report, Sentence } from '../reported/report.ts';
import { around, clauseStart } from '../reported/reported-verb.ts';
import { rangeOf } from '../phrases/spans.ts';

/** How many words a subject and what is said of it may have before its verb. */
const LONGEST_SUBJECT = 30;
/** How many words back from the words said a reporting verb is looked for. */
const FARTHEST_VERB = 45;

/** English: subjects stand before their verbs, whatever opens the sentence. */
export const subjectReader: SubjectReader = {
  before: (document, from, to, announced) => {
    const verb = lastVerb(document, from, to, announced);
    const clause = announced ? lastClause(document, from, to) : null;
    // "When Berg said that it would close, Lind fired back:": the verb of a clause that stands first.
    const fronted = verb?.cue && clause && verb.cue.end < clause.start && opensBefore(document, from);
    return fronted ? clause : (verb ?? clause);
  },
  behind: longSubject,
  copular,
  saying: sayingBefore,
  isOfOne,
  of: subjectOfCue,
  closing,
  phraseStart,
  isLetters,
  lettersAt,
  isFrontedCue,
  isNaming,
  isMutated,
  isPeerage,
  opensPredicate,
  leadsElsewhere,
  isPresent,
  isThing,
  goesOn: goesOnTo,
};

/** A subject of any make and its reporting verb: "a friend wrote", "one of the two, who asked for no name, said". */
function longSubject(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const phrase = subjectAt(document, at, limit, null);
  return phrase === null ? null : withVerb(document, phrase, at, phrase.next);
}

/**
 * The attribution in the words `from` to `to`, right before the words said, where subjects stand before their verbs: the
 * last reporting verb with its subject, be it of its own clause ("As they left, the crowd chanted") or of the sentence
 * ("Berg left early, telling the crowd").
 */
function lastVerb(document: TextDocument, from: number, to: number, announced: boolean): FoundAttribution | null {
  const { words } = document;
  let added = -1;
  for (let cue = to - 1; cue >= from && cue > to - FARTHEST_VERB; cue -= 1) {
    const bits = classesOf(words, cue);
    if (!(bits & (CUE | SOURCE_BEFORE)) || (isCapital(words, cue) && cue > from) || goesOnTo(document, cue)) continue;
    if (bits & SOURCE_BEFORE) {
      const source = invertedAt(document, cue, to, SOURCE_BEFORE) ?? otherSource(document, cue, to);
      if (source !== null && (source.next >= to || (announced && cue === from))) return { ...source, next: to };
      continue;
    }
    const inserted = insertedAt(document, cue, to);
    if (inserted !== null) return inserted;
    // "the calls", "his alleged “…”": a noun, or which; but "another said: …".
    const article = cue > from && gapBefore(document, cue) === '' && classesOf(words, cue - 1) & ARTICLE;
    if (article && (cue < to - 1 || isDeterminer(document, cue - 1))) continue;
    if (isNobodys(document, cue)) return null;
    if (isPassive(document, cue)) return agentBehind(document, cue, to);
    if (isReduced(document, cue)) continue;
    // "Lind is late, Berg said, adding": of the verb before, where that has one.
    const found = ownSubject(document, from, cue);
    if (found !== null) return added < 0 ? found : withVerb(document, found.phrase, wordAt(words, found.start), added);
    if (added >= 0) continue;
    if (gapBefore(document, cue) === ',' || isParticiple(document, cue)) added = cue;
    else {
      const subject =
        subjectOfSentence(document, from, cue) ??
        (announced && cue === to - 1 ? nounBefore(document, from, cue) : null);
      if (subject !== null) return subject;
    }
  }
  return added < 0 ? null : subjectOfSentence(document, from, added);
}

/** "the", "his": whether an article cannot stand for somebody. */
function isDeterminer(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at);
  const { isIndefinite, whose } = document.lexicon;
  return whose(word) !== 0 || (isOneOf(document, at, 'plainArticles') && !isIndefinite(word));
}

/** The last clause where it holds nobody but a known speaker and a verb, whatever verb: ", Rubio fired back:". */
function lastClause(document: TextDocument, from: number, to: number): FoundAttribution | null {
  let start = to - 1;
  while (start > from && start > to - 9 && gapBefore(document, start) !== ',') start -= 1;
  if (start <= from || gapBefore(document, start) !== ',') return asPutBefore(document, from, to);
  const found = unknownVerb(document, start, to);
  // ", welcomed it:", ", made a statement on NAME:": an object.
  const object =
    found?.phrase.kind === 'pronoun' || (found?.order === 'inverted' && !isCapital(document.words, start + 1));
  return found && !object ? { ...found, next: to } : asPutBefore(document, from, to);
}

/** Whether a word opens a clause that stands before the main one: "when", "after". */
function opensBefore({ words }: TextDocument, at: number): boolean {
  return (classesOf(words, at) & (FUNCTION | PREPOSITION)) !== 0 && !(classesOf(words, at) & (PRONOUN | ARTICLE));
}

/** The subject of the reporting verb at `cue`, in the words from `from` on. */
function subjectOfCue(document: TextDocument, from: number, cue: number): FoundAttribution | null {
  // "Names can be suggested".
  if (isPassive(document, cue) || isNobodys(document, cue) || isReduced(document, cue)) return null;
  const { words } = document;
  const before = classesOf(words, cue - 1);
  // "a say on it", "in claims processing", "how claims are settled": a noun that looks like a verb.
  const noun =
    cue > from &&
    gapBefore(document, cue) === '' &&
    !/(?:d|ing)$/.test(wordIn(document, cue)) &&
    (document.lexicon.isIndefinite(wordIn(document, cue - 1))
      ? before & ~PRONOUN && !(before & PRONOUN)
      : before & PREPOSITION);
  // "An estimated 800 came".
  if (noun || (gapBefore(document, cue) === '' && isOneOf(document, cue - 1, 'plainArticles'))) return null;
  return ownSubject(document, from, cue) ?? subjectOfSentence(document, from, cue);
}

/** The subject of the verb's own clause. */
function ownSubject(document: TextDocument, from: number, cue: number): FoundAttribution | null {
  const joined = joinedPronoun(document, from, cue);
  if (joined !== null) return joined;
  const main = mainClause(document, from, cue);
  if (isParticiple(document, cue)) return namedSubject(document, main, cue);
  return (
    nearSubject(document, main, cue) ??
    antecedent(document, from, cue) ??
    namedSubject(document, main, cue) ??
    clauseSubject(document, from, cue)
  );
}

/** "A bridge, says Berg, is …", "A bridge is open, says Berg.": behind a comma the verb has its speaker behind it. */
function insertedAt(document: TextDocument, cue: number, to: number): FoundAttribution | null {
  if (gapBefore(document, cue) !== ',') return null;
  const found = invertedAt(document, cue, to, CUE);
  if (found === null) return null;
  // "A bridge is open, says Berg, the mayor: “…”"
  const closes =
    found.next < to
      ? gapBefore(document, found.next) === ','
      : opensSentence(document, to) || gapText(document, to).startsWith(':');
  return closes ? found : null;
}

/** Where the subject of a sentence may stand, behind what the sentence opens with: "As Lind left, the crowd chanted". */
function mainClause(document: TextDocument, from: number, cue: number): number {
  if (opensWithSubject(document, from) && !isFronted(document, from, cue)) return from;
  for (let at = from + 1; at < cue; at += 1)
    if (commaBefore(document, at) && opensWithSubject(document, at) && !isPlaceInTwo(document, at, cue)) return at;
  return from;
}

function opensWithSubject(document: TextDocument, at: number): boolean {
  const { words } = document;
  const bits = classesOf(words, at);
  if (bits & (ARTICLE | PRONOUN | TITLE | HONORIFIC)) return true;
  if (!isCapital(words, at) || bits & (PREPOSITION | FUNCTION | CONDITIONAL | CUE | COORDINATOR)) return false;
  return (
    isCapital(words, at + 1) ||
    ((words.forms[at] ?? 0) & ALL_CAPITALS) !== 0 ||
    document.names.has(wordIn(document, at)) ||
    gapBefore(document, at) === ',' ||
    // "Site manager at Berg & Lind, NAME, said".
    titleWithin(document, at + 1, at + 4)
  );
}

/**
 * The subject of the verb by name, title or pronoun. What stands in apposition to it is closed by a comma ("Lind, the
 * chair, said"); where it stands alone, no comma parts it from its verb ("… for Lind, saying" is somebody else).
 */
function nearSubject(document: TextDocument, main: number, cue: number): FoundAttribution | null {
  const { text, words } = document;
  return subjectBefore(document, main, cue, false, (phrase, at) => {
    if (isPlaceInTwo(document, at, cue)) return false;
    const { next, end } = phrase;
    const relative = (classesOf(words, next) & RELATIVE) !== 0;
    const apposed = relative || text.slice(startOf(words, at), end).includes(',');
    // "Anna Lind, chief executive of Norvik said": the closing comma is lost behind the title of whom the clause begins with;
    // "The director of Norvik Anna Lind, said": one too many; "Anna Lind, Fenn Council said": whom she speaks for.
    const ofBody = phrase.organisation !== undefined && isGivenName(document, at);
    const stray = apposed ? ofBody || isOffice(document, phrase) : phrase.role !== undefined;
    return (
      (stray && at === main && next === cue && isLong(document, phrase)) ||
      apposed === (relative || commaBefore(document, next))
    );
  });
}

/** Somebody named at the beginning, whatever stands between the name and its verb: "Lind, amused, said". */
function namedSubject(document: TextDocument, main: number, cue: number): FoundAttribution | null {
  const phrase = subjectAt(document, main, cue + 1, cue);
  return phrase === null || phrase.kind === 'other' ? null : withVerb(document, phrase, main, cue);
}

/** The subject of the verb's own clause, whatever it is called: "As they left, the crowd chanted". */
function clauseSubject(document: TextDocument, from: number, cue: number): FoundAttribution | null {
  const { words } = document;
  if (isDetached(document, cue)) return null;
  for (let at = cue - 1; at >= from && at > cue - LONGEST_SUBJECT; at -= 1) {
    if (at > from && !opensClause(document, at)) continue;
    const phrase = subjectAt(document, at, cue + 1, cue);
    if (phrase !== null) return withVerb(document, phrase, at, cue);
    if (at > from && classesOf(words, at) & RELATIVE) return null;
  }
  return null;
}

/** Whom the sentence is about, for a verb that has no subject beside it: ", telling the crowd", "and added". */
function subjectOfSentence(document: TextDocument, first: number, cue: number): FoundAttribution | null {
  const { words } = document;
  const from = mainClause(document, first, cue);
  const apart = isParticiple(document, cue) || isDetached(document, cue, COORDINATOR | PREPOSITION | FUNCTION);
  if (cue > from && !apart) return null;
  for (let at = from; at < cue; at += 1) {
    if (at > from && !opensClause(document, at)) continue;
    if (classesOf(words, at) & PREPOSITION) continue;
    const phrase = readSpeaker(document, at, cue);
    if (phrase === null || phrase.next >= cue) continue;
    if (isFamiliar(document, phrase)) return withVerb(document, phrase, at, cue);
  }
  const other = classesOf(words, from) & ARTICLE ? readOther(document, from, cue) : null;
  return other === null ? null : withVerb(document, other, from, cue);
}

/** The subject that begins at a word, if its verb is the first reporting verb (or the one given); `next` is that verb. */
function subjectAt(document: TextDocument, at: number, limit: number, verb: number | null): SpeakerPhrase | null {
  const { words } = document;
  const bits = classesOf(words, at);
  const barred = PREPOSITION | COORDINATOR | RELATIVE | COMPLEMENTISER | NEGATION | CUE | FIRST_PERSON;
  const nominal = isCapital(words, at) || (bits & (ARTICLE | PRONOUN | TITLE)) !== 0;
  if (bits & barred || (!nominal && (bits & (FUNCTION | ADVERB) || isAdverbByEnding(document, at)))) return null;
  // "The find could help explain it": a verb.
  if (!nominal && gapBefore(document, at) === '' && isAuxiliary(document, at - 1)) return null;
  const cue = verbOfSubject(document, at, limit);
  if (cue < 0 || (verb !== null && cue !== verb)) return null;
  let head = at + 1;
  while (head < cue && gapBefore(document, head) === '' && !(classesOf(words, head) & RELATIVE)) head += 1;
  const other = readSpeaker(document, at, cue) ?? readOther(document, at, head) ?? alone(document, at, head);
  // "Her husband, Bo Lind, said", "The trade body, Farms Together, said", not "Two years ago, Bo Lind said".
  const noun = other === null ? at : other.next - 1;
  const body = !isCapital(words, noun) && isOrganisationAt(document, noun);
  const person = isPersonAt(document, noun) || isHonorificAt(document, noun + 1);
  const named = body || person ? otherOrNamed(document, at, cue) : null;
  const organisation = body && named !== null ? { ...named, kind: 'organisation' as const, role: undefined } : named;
  const phrase = named?.kind === 'name' ? organisation : other;
  return phrase === null || leadsNoun(document, phrase, cue) ? null : { ...phrase, next: cue };
}

/** A determiner that stands for somebody, with what it is one of: "another said", "one of the two said". */
function alone(document: TextDocument, at: number, head: number): SpeakerPhrase | null {
  const { words } = document;
  // "The claims that …", "its report that …": a noun that looks like a verb; but "both warned that", "another says that".
  const isNoun = !wordIn(document, head).endsWith('d') && !document.lexicon.isIndefinite(wordIn(document, at));
  const stands = head === at + 1 ? !isNoun : (classesOf(words, at + 1) & PREPOSITION) !== 0;
  if (!stands || !(classesOf(words, at) & ARTICLE)) return null;
  const mention = rangeOf(document, at, head - 1);
  return { kind: 'other', mention, honorific: 0, next: head, end: mention.end };
}

/** The first reporting verb behind a subject; -1 where its clause has another verb, or ends. */
function verbOfSubject(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let apart = false;
  for (let word = from + 1; word < limit && word < from + LONGEST_SUBJECT; word += 1) {
    if (opensSentence(document, word)) return -1;
    const gap = gapBefore(document, word);
    if (gap !== '' && /[:;–—]/.test(gap)) return -1;
    const bits = classesOf(words, word);
    if (isCapital(words, word) || isOfSubject(document, word, limit)) continue;
    // "the reports said": a noun that looks like a verb stands before the verb.
    if (bits & CUE && !(word + 1 < limit && classesOf(words, word + 1) & CUE && gapBefore(document, word + 1) === ''))
      return word;
    apart ||= gap === ',' || (bits & RELATIVE) !== 0;
    if (!apart && bits & FUNCTION && !(bits & (ARTICLE | PREPOSITION)) && !(classesOf(words, word + 1) & CUE))
      return -1;
  }
  return -1;
}

/** "…, Pask said." at the end of a sentence, "…, Pask said, …" inside one, "…, as Pask points out, …". */
function closing(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const { words } = document;
  const comma = gapBefore(document, cue) === ',';
  // "…, the chief engineer, Anna Berg, said.": the name closes what the comma before it opens.
  const apposed = comma && cue + 1 >= sentence.last;
  const inverted = comma && !apposed;
  const start = inverted ? cue : clauseStart(document, sentence, apposed ? clauseStart(document, sentence, cue) : cue);
  // ", it is said,", ", but the markets say otherwise".
  if (start < 0 || classesOf(words, start) & COORDINATOR) return null;
  if (inverted && isOwnVerb(document, sentence.first, cue)) return null;
  const found = inverted ? invertedAt(document, cue, sentence.last, REPORTING) : subjectOfCue(document, start, cue);
  // "Berg, its engineer, says it has to": no pronoun stands behind its verb in a report.
  // ", emphasising the role of NAME": no participle has its subject behind it.
  if (found === null || (inverted && (found.phrase.kind === 'pronoun' || endsLikeParticiple(document, cue))))
    return null;
  // ", announced support for halls in northern Norvik": a preposition stands before the name.
  const { mention, role = mention } = found.phrase;
  const named = wordAt(words, Math.min(role.start, mention.start));
  if (inverted && classesAmong(words, cue + 1, named) & PREPOSITION) return null;
  const next = found.next + (classesOf(words, found.next) & ADVERB ? 1 : 0);
  // "It rained, though, as Berg points out, the roof held": what is pointed out has a subject of its own.
  const apart = classesOf(words, start) & PREPOSITION && opensNoun(document, next);
  return around(document, sentence, { ...found, next }, start, true, apart ? start : sentence.first);
}

/** Whether somebody has a title that does not end in a name, "…, Minister Berg", which is somebody else, but in what it is of. */
function isOffice(document: TextDocument, { role }: SpeakerPhrase): boolean {
  const { words, names } = document;
  if (role === undefined) return false;
  const [from, last] = [wordAt(words, role.start), wordAt(words, role.end) - 1];
  return (classesAmong(words, from, last) & PREPOSITION) !== 0 || !names.has(wordIn(document, last));
}
