import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  NEGATION,
  PLURAL_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  STATEMENT,
  WORK,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesAmong, classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import { joinedSubject, subjectBefore } from '../attribution/announcement.ts';
import { invertedAt, straightAt } from '../attribution/attribution.ts';
import { isFinite } from '../attribution/broken-off.ts';
import { type FoundAttribution, behindVerb, isFamiliar } from '../attribution/found-attribution.ts';
import { tellsOnlyWhere } from '../attribution/opening.ts';
import { isBesideParticiple } from '../attribution/participle.ts';
import { endsLike, gapBefore, isAmong, isTitleAt, wordIn, isPersonAt } from '../phrases/gaps.ts';
import { type SpeakerPhrase, readSpeaker } from '../phrases/phrase.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { isAs } from '../phrases/stated-role.ts';
import { rangeOf } from '../phrases/spans.ts';
import { clauseOpener, opensInfinitive } from './clause-opener.ts';
import { announcesMore, type Report, type Sentence, content, report } from './report.ts';
import { withWholeName } from './whole-name.ts';
import { clauseEnd } from './clause-end.ts';
import { isFirstWord, isOfPerson, relativeEnd, speakerRightBefore } from './reported-source.ts';

/** "NAME säger att …", "sier NAME at …", "X sagte, er sei …", "she said it would". */
export function byClause(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const { words, lexicon } = document;
  const { subjectFirst } = lexicon;
  const isAnyone = (found: FoundAttribution | null): boolean =>
    found !== null && (subjectFirst !== undefined || isSomebody(document, found.phrase));
  const inverted = subjectFirst || isSupine(document, cue) ? null : subjectBehind(document, cue, sentence.last);
  const straight = subjectOfVerb(document, sentence, cue);
  // A word with a capital from the sentence alone is no subject where one stands behind the verb: "Därtill säger X att …".
  const isSubject =
    straight !== null &&
    (!isAnyone(inverted) || isAnyone(straight)) &&
    (inverted === null ||
      !isFirstWord(document, sentence, straight) ||
      // "Den 4 maj meddelade X att …": a day.
      (isFamiliar(document, straight.phrase) && !isNumber(words, sentence.first + 1)));
  const attribution = isSubject ? straight : inverted;
  if (attribution === null || !isAnyone(attribution)) return null;
  if (isAnybody(document, sentence, attribution)) return null;
  const behind = isSubject ? cue + 1 : attribution.next;
  const subject = wordAt(words, attribution.start);
  let near = cue;
  while (near > Math.max(sentence.first, cue - 3) && gapBefore(document, near) === '') near -= 1;
  if (isNegated(document, subject - 1, subject) || isNegated(document, near, behind - 1)) return null;
  const opener = clauseOpener(document, behind, sentence.last);
  const { bareClauses, cases } = lexicon.language;
  // "sanoo tutkimuksen osoittavan, että …": where a participle closes the clause, it may have another in it.
  // "said he was glad that …", "said no one was hurt and that …".
  const opens = subjectFirst !== undefined && (classesOf(words, behind) & (PRONOUN | NEGATION)) !== 0;
  const mayBeBare = isSubject && (opener < 0 || cases !== undefined || opens);
  const isNear = wordAt(words, attribution.phrase.end) >= cue - 1 || isBesideParticiple(document, attribution.phrase);
  const from =
    (mayBeBare ? bareClauses?.(document, behind, opener < 0 ? sentence.last : opener, isNear) : undefined) ?? -1;
  // "said no one was hurt": of the clause; "said no to claims that".
  if ((opener < 0 && from < 0) || (from !== behind && isNegated(document, behind, behind))) return null;
  // "lovar att inte höja skatten": what is to be done.
  if (isAmong(document, cue, lexicon.language.promisingVerbs) && opensInfinitive(document, opener + 1)) return null;
  const bare = from >= 0;
  // "– som direktør NAME forklarer det –": how somebody puts it.
  const lead = isTitleAt(document, subject - 1) ? subject - 2 : subject - 1;
  // "As she said throughout the year, the mayor is …": when it was said.
  const during = isAs(document, lead) && (classesOf(words, from) & PREPOSITION) !== 0;
  if (bare && (subjectFirst ? during : classesOf(words, lead) & RELATIVE)) return null;
  const start = bare ? startOf(words, from) : endOf(words, opener);
  const end = clauseEnd(document, (bare ? from : opener) + 2, sentence);
  const whole = withWholeName(document, attribution, isSubject ? cue : opener);
  return report(document, whole, [content(document, start, end)], bare ? 'reported/bare' : 'reported/that');
}

/**
 * Whether a noun that opens the sentence is a text, "Riktlinjerna betonar", or of nobody in particular, where definite
 * nouns have an ending: "Sex av tio elever uppger"; or a plural before its verb: "Critics argue".
 */
function isAnybody(document: TextDocument, sentence: Sentence, attribution: FoundAttribution): boolean {
  const { words, lexicon } = document;
  const { cases, subjectFirst } = lexicon;
  const { phrase, cue } = attribution;
  if (lexicon.clauses || cases || !isFirstWord(document, sentence, attribution)) return false;
  // "Som tidningen har berättat om kommer …": beside what is told.
  if (classesOf(words, sentence.first) & RELATIVE) return true;
  // "Numerous experts have testified": but "Researchers at Norby say".
  const next = wordAt(words, phrase.mention.end);
  if (lexicon.subjectFirst && phrase.kind === 'title' && lexicon.isPlural(wordIn(document, next - 1)))
    return !(classesOf(words, sentence.first) & ARTICLE) && !(classesOf(words, next) & PREPOSITION);
  if (isFamiliar(document, phrase)) return false;
  const verb = cue === null ? '' : document.lower.slice(cue.start, cue.end);
  if (subjectFirst)
    return document.text.charAt(phrase.mention.end - 1) === 's' && (lexicon.classes.of(`${verb}s`) & CUE) !== 0;
  const behind = wordAt(words, phrase.mention.end);
  const text = STATEMENT | WORK;
  const noun = wordIn(document, behind - 1);
  // "Prognoser säger": several of them.
  const bits = [noun, noun.slice(0, -1), noun.slice(0, -2)].map((form) => lexicon.classes.of(form));
  if (lexicon.isRule(noun) || bits.some((form) => form & text)) return true;
  return (
    (classesOf(words, behind) & PREPOSITION) !== 0 &&
    gapBefore(document, behind) === '' &&
    !endsLike(document, behind - 1, lexicon.language.definiteNouns)
  );
}

/** Words back among which the subject of a verb is looked for. */
const LONGEST_SENTENCE = 60;

/** Whoever stands before the verb, or opens the sentence where the verb is joined to another of theirs: "NAME är kritisk och menar att …". */
function subjectOfVerb(document: TextDocument, { first }: Sentence, cue: number): FoundAttribution | null {
  const { words } = document;
  const { subjectFirst } = document.lexicon;
  if (subjectFirst) {
    const found = subjectFirst.of(document, Math.max(first, cue - LONGEST_SENTENCE), cue);
    // "teachers who told us": only which of them; "earlier work suggested": nobody.
    const which = classesOf(words, cue - 1) & RELATIVE && gapBefore(document, cue - 1) !== ',';
    const at = found === null ? cue : wordAt(words, found.start);
    // But "Gull Tower officials said".
    const ofBody =
      isCapital(words, at) && found !== null && isPersonAt(document, found.next - 2) && found.next > at + 2;
    const nobody = found?.phrase.kind === 'other' && !ofBody && !(classesOf(words, at) & ARTICLE);
    return which || nobody ? null : found;
  }
  return subjectBefore(document, first, cue, true) ?? joinedSubject(document, first, cue);
}

/** Whoever stands right behind the verb: not whom it is said to, "framförde till ministern", nor the next verb's subject, "tidigare aviserade anslag ger kommunen". */
function subjectBehind(document: TextDocument, cue: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  if (lexicon.clauses || lexicon.cases) return invertedAt(document, cue, limit, REPORTING, true);
  const told = classesOf(words, cue + 1) & PREPOSITION && lexicon.givesRole(wordIn(document, cue + 1));
  const found = told ? null : invertedAt(document, cue, limit, REPORTING, true);
  if (found?.phrase.kind !== 'organisation') return found;
  const { mention } = found.phrase;
  const noun = wordAt(words, mention.end) - 1;
  let at = wordAt(words, mention.start);
  if (isCapital(words, at)) return found;
  while (at < noun && isInflected(document, at)) at += 1;
  return at === noun ? found : null;
}

/** An adjective before its noun, or a genitive. */
function isInflected(document: TextDocument, at: number): boolean {
  const { attributeEndings, genitiveEndings } = document.lexicon.language;
  return endsLike(document, at, attributeEndings) || endsLike(document, at, genitiveEndings);
}

/** Whether a verb is the second part of one, behind which no subject stands: "har framfört till kommunen", beside "framförde". */
function isSupine(document: TextDocument, at: number): boolean {
  const { language, classes } = document.lexicon;
  const stem = wordIn(document, at).slice(0, -1);
  return (
    endsLike(document, at, language.perfectEndings) &&
    wordsOf(language.pastEndings).some((ending) => classes.of(stem + ending) & REPORTING)
  );
}

function isNegated({ words }: TextDocument, from: number, behind: number): boolean {
  return (classesAmong(words, from, behind + 1) & NEGATION) !== 0;
}

/** "…, uppger polisen." at the end of a sentence; "…, säger Berg, …" inside one. */
export function byClosing(document: TextDocument, sentence: Sentence, cue: number): Report | null {
  const { subjectFirst } = document.lexicon;
  if (subjectFirst) return subjectFirst.closing(document, sentence, cue);
  // "Att bron är klar bekräftar NAME.": the clause opens the sentence.
  const fronted = (classesOf(document.words, sentence.first) & COMPLEMENTISER) !== 0;
  const inverted = fronted || gapBefore(document, cue) === ',';
  const start = inverted ? cue : clauseStart(document, sentence, cue);
  if (start < 0 || (inverted && tellsOnlyWhere(document, sentence.first, cue))) return null;
  const attribution = inverted
    ? invertedAt(document, cue, sentence.last, REPORTING)
    : straightAt(document, start, sentence.last);
  if (attribution === null || attribution.phrase.kind === 'other') return null;
  return around(document, sentence, attribution, start, inverted && document.lexicon.clauses === null);
}

/** The report around an attribution that begins at word `start`; behind it only where a comma says so and it may. */
export function around(
  document: TextDocument,
  sentence: Sentence,
  attribution: FoundAttribution,
  start: number,
  mayGoOn: boolean,
  before: number = sentence.first,
): Report | null {
  const { words } = document;
  const { next } = attribution;
  const inside = mayGoOn && next < sentence.last && gapBefore(document, next) === ',';
  // "The bridge, Pask said, will close", but "…, Pask said, adding …", "…, Pask said, but he …".
  const bits = classesOf(words, next);
  // "…, siger NAME, og de var glade": but several people are nobody who speaks alone.
  const others = attribution.phrase.kind === 'name' && isOfOthers(document, attribution.phrase, next + 1);
  // "Når prisene stiger, sier NAME, må flere bygge.": the verb of the main clause.
  const main = gapBefore(document, next) === ',' && isFinite(document, next);
  const anew =
    bits & CUE ||
    (bits & (FUNCTION | COORDINATOR) && !main && classesOf(words, next + 1) & (PRONOUN | ARTICLE) && !others);
  // "…, skriver Norbyposten.": a paper, by its verb.
  const paper = isAmong(document, start, document.lexicon.language.writingVerbs);
  // "…, NAME said at last week’s opening of the bridge.": where it was said, and no other clause.
  const said =
    attribution.cue && document.lexicon.bareVerbs.has(wordIn(document, wordAt(words, attribution.cue.start)));
  const place =
    said &&
    next >= sentence.last - LONGEST_PLACE &&
    classesOf(words, next) & PREPOSITION &&
    !(classesAmong(words, next + 1, sentence.last) & OTHER_CLAUSE);
  // "…, uppger Vattenfall.": no capital from the sentence.
  const named = attribution.order === 'inverted' && !document.lexicon.capitalisedNouns;
  if (!(inside || place || next >= sentence.last - 4) || !(paper || named || isFamiliar(document, attribution.phrase)))
    return null;
  if (!inside && document.lexicon.subjectFirst && hasObject(document, sentence, next)) return null;
  if (isNegated(document, next - 1, inside ? next - 1 : sentence.last - 1)) return null;
  if (!inside && announcesMore(document, sentence)) return null;
  // "I en tale, fortalte NAME, som …, forsamlingen at …".
  if (inside && bits & RELATIVE && classesOf(words, sentence.first) & PREPOSITION) return null;
  // "The aim is clear: in May, NAME said, it will open": the clause that the words about who speaks stand in.
  for (let at = inside ? before + 1 : start; at < start; at += 1) if (gapBefore(document, at) === ':') before = at;
  const spans = [content(document, startOf(words, before), endOf(words, start - 1))];
  // "…, säger NAME, som själv var med.": of whom it is said.
  const from =
    inside && isOfPerson(document, next) ? relativeEnd(document, attribution, sentence) : endOf(words, next - 1);
  if (inside && !anew) spans.push(content(document, from, sentence.end));
  return report(document, attribution, spans, 'reported/closing');
}

/** What opens another clause, or is the verb of one. */
const OTHER_CLAUSE = COMPLEMENTISER | RELATIVE | CUE | PRONOUN | COORDINATOR;

/** Words up to which what tells where it was said may be long. */
const LONGEST_PLACE = 12;

/** Whether a plural pronoun with its verb stands here, and one person alone speaks. */
function isOfOthers({ words }: TextDocument, { joined }: SpeakerPhrase, at: number): boolean {
  const verb = classesOf(words, at + 1);
  return (
    joined === undefined && (classesOf(words, at) & PLURAL_PRONOUN) !== 0 && (verb & (FUNCTION | ARTICLE)) === FUNCTION
  );
}

/** "In her speech, Pask noted the delay": what is said stands behind the verb, not before it; but "told the council", "said this week". */
function hasObject(document: TextDocument, { last }: Sentence, next: number): boolean {
  const { addressingVerbs, timeNouns } = document.lexicon.language;
  const told = isAmong(document, next - 1, addressingVerbs) || isAmong(document, last - 1, timeNouns);
  return next < last && (classesOf(document.words, next) & ARTICLE) !== 0 && !told;
}

/** The word behind the last comma before the verb, where the speaker goes first: "…, Pask said." */
export function clauseStart(document: TextDocument, sentence: Sentence, cue: number): number {
  for (let at = cue - 1; at > sentence.first && at > cue - 8; at -= 1) if (gapBefore(document, at) === ',') return at;
  return -1;
}

/**
 * "NAME pekar på att …", "Därtill pekar NAME på att …", "NAME gør opmærksom på, at …": `opener` is the word behind the verb
 * and the words that go with it.
 */
export function byPreposition(document: TextDocument, sentence: Sentence, opener: number): Report | null {
  const { words, lexicon } = document;
  const last = opener - 1;
  const end = wordIn(document, last);
  if (!lexicon.prepositionalEnds.has(end)) return null;
  let verb = last;
  let tail = -1;
  while (tail < 0) {
    verb -= 1;
    if (verb < sentence.first || verb < last - 8 || gapBefore(document, verb + 1) !== '') return null;
    const word = wordIn(document, verb);
    if (lexicon.reportsWith(word, end)) tail = last;
    else if (verb < last - 1 && lexicon.reportsWith(word, `${wordIn(document, last - 1)}>${end}`)) tail = last - 1;
  }
  const cue = rangeOf(document, verb);
  const behind = verb + 1 < tail ? readSpeaker(document, verb + 1, tail) : null;
  let subject = verb;
  // "har också pekat på".
  while (subject > sentence.first && isAuxiliary(document, subject - 1)) subject -= 1;
  const attribution =
    behind?.next === tail
      ? behindVerb(document, behind, verb)
      : verb < tail - 3
        ? null
        : speakerRightBefore(document, sentence, subject);
  if (attribution === null || isNegated(document, subject - 1, last)) return null;
  // "unga i Norby vittnar om att": a place.
  if (classesOf(words, wordAt(words, attribution.start) - 1) & PREPOSITION) return null;
  if (isFirstWord(document, sentence, attribution) && !isFamiliar(document, attribution.phrase)) return null;
  const span = content(document, endOf(words, opener), clauseEnd(document, opener + 2, sentence));
  return report(document, { ...attribution, cue }, [span], 'reported/that');
}

/** A verb without content, or an adverb, that no subject is. */
function isAuxiliary({ words }: TextDocument, at: number): boolean {
  const bits = classesOf(words, at);
  return (bits & (FUNCTION | ADVERB)) !== 0 && !(bits & (PRONOUN | ARTICLE | NEGATION)) && !isCapital(words, at);
}
