import {
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  PREPOSITION,
  RELATIVE,
  SOURCE_BEFORE,
  WORK,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import {
  DIGIT,
  LETTER,
  MARK,
  SPACE,
  classOf,
  endsSentence,
  isDash,
  isDoubleMark,
  isSpace,
  isUpper,
} from '../../text/characters.ts';
import { bisect, classesOf, endOf, isCapital, isSpaced, startOf, wordAt } from '../../text/words.ts';
import { invertedAt, pointingBack, straightAt } from '../attribution/attribution.ts';
import { perfectAt } from '../attribution/perfect.ts';
import { sayingBehind } from '../attribution/saying.ts';
import { inThatManner } from '../attribution/pointing-back.ts';
import { breaksOff } from '../attribution/broken-off.ts';
import { citing } from '../attribution/citing.ts';
import { unknownVerb } from '../attribution/unknown-verb.ts';
import { type FoundAttribution, isLong, knows } from '../attribution/found-attribution.ts';
import { attributionEnd, endsAtOnce, endsBlock, endsClause, hasObject } from './attribution-end.ts';
import {
  LONGEST_REST,
  announcedNext,
  isAnother,
  stopBeforeAnother,
  stopBehindNarration,
  withNext,
} from './dash-turns.ts';
import { type FoundQuotation, speech } from './found.ts';
import { speaksInFirstPerson } from './like-speech.ts';
import { behindLostComma, verbless } from './lost-verb.ts';
import {
  anotherBetween,
  answers,
  asksWhom,
  contactsStart,
  creditStart,
  isNote,
  isToldIn,
  saidBehind,
  saidByNobody,
  tellsOfSpeaker,
} from './told-behind.ts';
import { gapBefore, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { sentenceStart, trimSpan } from '../phrases/spans.ts';

/** Offset of the words behind a dash that leads a block ("- Det är", "–Det är"), or -1. */
export function dashLed(text: string, start: number, end: number): number {
  if (!isDash(text.charCodeAt(start))) return -1;
  let at = start + 1;
  while (at < end && isDash(text.charCodeAt(at))) at += 1;
  const dash = at;
  while (at < end && classOf(text.charCodeAt(at)) & (SPACE | MARK)) at += 1;
  const first = classOf(text.charCodeAt(at));
  const opens =
    (first & LETTER) !== 0 ||
    isDoubleMark(text.charCodeAt(at)) ||
    text.charCodeAt(at) === 0x2026 ||
    text.charCodeAt(at) === 0x28;
  if (at >= end || !(opens || (first & DIGIT && at > dash))) return -1;
  // "-10 grader": a minus sign.
  return at;
}

/**
 * The speech of a dash-led block and its attributions: the words from `at` to the end of the block. In a paragraph that
 * opens with narration (`narrates`), what stands behind the attribution is narration again, unless somebody speaks in it.
 */
export function readDashBlock(
  document: TextDocument,
  block: DocumentBlock,
  at: number,
  index: number,
  narrates = false,
): FoundQuotation | null {
  const { text, words } = document;
  const attributions: FoundAttribution[] = [];
  const spans: Range[] = [];
  let from = at;
  let { end } = block;
  let cut = end;
  let others = false;
  for (let word = block.first; word < block.last; word += 1) {
    if (startOf(words, word) < from) continue;
    const said = word === block.first ? null : attributionAt(document, word, block, from);
    if (said === null) continue;
    const found = withNext(document, block, said);
    const earlier = attributions[0];
    if (earlier !== undefined && stopBehindNarration(document, from, found.start) >= 0) break;
    // "…, sier NAME. Selv er hun glad, mener hun."
    const between = { start: from, end: found.start };
    const told = earlier && spans[0] && opensSentenceAt(text, from, found.start);
    if (told && tellsOfSpeaker(document, between, spans[0] as Range, earlier.phrase)) break;
    const elsewhere = told ? anotherBetween(document, between) : -1;
    if (elsewhere >= 0) {
      cut = elsewhere;
      break;
    }
    others = Boolean(told) && isAnother(document, earlier?.phrase, found.phrase);
    if (others) break;
    const stop = stopBeforeAnother(document, from, found, attributions.at(-1)?.phrase);
    if (stop >= from - 1) {
      end = stop;
      break;
    }
    const span = trimSpan(text, from, found.start);
    if (span !== null) spans.push(span);
    attributions.push(found);
    from = attributionEnd(document, found, block);
    if (found.continues !== null) break;
    word = found.next - 1;
  }
  const first = attributions[0];
  if (first === undefined) {
    const label = verbless(document, block, from);
    if (label !== null) {
      const span = trimSpan(text, from, label.start);
      if (span !== null) return { ...speech(label, 'dash/label', 'medium', index), spans: [span] };
    }
  }
  const nobody = first === undefined ? saidByNobody(document, block) : null;
  if (nobody !== null) end = nobody.start;
  const told = first === undefined ? -1 : stopBehindNarration(document, from, end);
  if (told >= 0) from = end = told;
  const goesOn = attributions.at(-1)?.continues != null || announcedNext(document, block, from) !== null;
  const last = attributions.at(-1);
  const isLongText =
    block.last - block.first > LONGEST_PARAGRAPH || wordAt(words, end) - wordAt(words, from) > LONGEST_REST;
  const narrated =
    last !== undefined &&
    opensSentenceAt(text, from, end) &&
    (narrates || isLongText || isToldIn(document, last, from)) &&
    !personal(document, from, end);
  const rest =
    goesOn || narrated || others || (first !== undefined && asksWhom(document, from))
      ? null
      : trimSpan(
          text,
          from,
          Math.min(end, cut, creditStart(document, block), contactsStart(document, block, { start: from, end })),
        );
  let sure = true;
  if (rest !== null && hasWord(text, rest) && !isNote(text, rest, first)) {
    const behind = spans[0] && first ? saidBehind(document, rest, spans[0], attributions) : { ...rest, sure };
    ({ sure } = behind);
    const kept = trimSpan(text, rest.start, behind.end);
    if (kept !== null) spans.push(kept);
    from = behind.end;
  }
  if (spans.length === 0) return null;
  const found =
    first === undefined
      ? speech(null, 'dash', 'medium', index)
      : speech(first, `dash/${first.order}-${first.phrase.kind}`, sure ? 'high' : 'medium', index);
  found.spans = spans;
  if (nobody !== null) found.cue = nobody;
  if (first === undefined && block.role === 'headline') found.link = 'headline';
  if (end < block.end && nobody === null) found.stop = end;
  else if (last !== undefined && !goesOn && from < block.end) found.told = from;
  return found;
}

/** Whether a capital opens what stands between two offsets. */
function opensSentenceAt(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return isUpper(text.charCodeAt(at));
}

function personal(document: TextDocument, from: number, to: number): boolean {
  const { words } = document;
  return speaksInFirstPerson(document, { first: wordAt(words, from), last: wordAt(words, to) });
}

/** An attribution that begins at a word behind a comma, a stop, a mark or a dash. */
function attributionAt(
  document: TextDocument,
  word: number,
  block: DocumentBlock,
  from: number,
): FoundAttribution | null {
  const { text, words } = document;
  const bits = classesOf(words, word);
  const mayBeVerb = (bits & (CUE | CLOSING_CUE | SOURCE_BEFORE)) !== 0;
  if (!mayBeVerb && isSpaced(words, word)) return behindLostComma(document, word, block);
  const start = startOf(words, word);
  let before = start - 1;
  while (before > from && isSpace(text.charCodeAt(before))) before -= 1;
  const code = text.charCodeAt(before);
  const boundary =
    code === 0x2c || endsSentence(code) || isDoubleMark(code) || (isDash(code) && before < start - 1) || code === 0x29;
  if (!boundary && !mayBeVerb) return null;
  // "…. Säger NAME.": a sentence of its own at the end.
  const closing = bits & CUE && endsSentence(code) && isCapital(words, word) && text.charAt(block.end - 1) !== '?';
  const apart = closing ? invertedAt(document, word, block.last, CUE) : null;
  if (apart?.phrase.kind === 'name' && endsBlock(document, apart, block)) return apart;
  if (mayBeVerb && !isCapital(words, word)) {
    // "en mann som heter NAME", ", kalt NAME".
    if (bits & WORK && !(classesOf(words, word + 1) & ARTICLE)) return null;
    // A lost comma: "… resultat säger NAME, title." at the end of the paragraph.
    const found = invertedAt(document, word, block.last, CUE | CLOSING_CUE | SOURCE_BEFORE, boundary);
    // "…? spurte paven da han kom": behind a question nothing but its inquit goes on in lower case.
    const asked = code === 0x3f || code === 0x21;
    if (found === null || (found.phrase.kind === 'other' && !asked && !endsClause(document, found, block))) return null;
    // "Vi tackar Anna Berg": the subject of the verb, not what is said.
    if (
      !boundary &&
      classesOf(words, word - 1) & FIRST_PERSON &&
      sentenceStart(document, block.first, word) === word - 1
    )
      return null;
    // "– I budgeten aviserade regeringen ett stöd. Nu tar vi steget, säger NAME", "– Selv om det er stengt, fortsetter
    // arbeidet, sier NAME", "– Nio av tio vill det, enligt en mätning. Vi lyssnar, säger NAME": no person, or a source.
    const source = found.phrase.kind === 'organisation' || (found.cueBits & SOURCE_BEFORE) !== 0;
    const inner = source || !isSomebody(document, found.phrase);
    if (inner && hasLater(document, found, block)) return null;
    if (boundary)
      return (isDoubleMark(code) || isDoubleMark(text.charCodeAt(before - 1))) && hasLater(document, found, block)
        ? null
        : found;
    if (!(found.cueBits & CUE)) return null;
    // "Så är det som alla säger, rektor NAME."
    const relative = (classesOf(words, word - 2) | classesOf(words, word - 3)) & RELATIVE;
    if (relative && gapBefore(document, word + 1) === ',') return null;
    const isLongBefore = word - sentenceStart(document, block.first, word) > LONGEST_FRONTED;
    // "… og den er min siger formanden.", "… fikk mye penger i går sier rektoren.": behind a clause that has its verb.
    if (found.phrase.kind !== 'name') {
      const told = found.phrase.kind === 'title' && isLongBefore && classesOf(words, word - 1) === 0;
      return endsBlock(document, found, block) && (told || hasCopula(document, block, word)) ? found : null;
    }
    // "… pendlerne siger områdechef NAME. Men …": or at the end of its sentence, behind a noun; behind a few words that
    // is any full name, as none of what may open a clause before its verb is so long.
    const titled =
      (found.phrase.role !== undefined && classesOf(words, word - 1) === 0) ||
      (isLong(document, found.phrase) && isLongBefore);
    // "… hamnen säger rektor NAME om dagen.", "… folk säger NAME som är rektor.": with where, when or of what, or who that is, to the end.
    const next = classesOf(words, found.next);
    const closes =
      (titled ? next & (PREPOSITION | RELATIVE) : next & RELATIVE) !== 0 &&
      sentenceStart(document, word, block.last) <= word;
    const ends = endsBlock(document, found, block) || closes || (titled && endsAtOnce(document, found, block));
    return ends && !hasLater(document, found, block) ? found : null;
  }
  // "…. Det sa NAME, da hun kom.", "…! Så kommenterar NAME beslutet.": a sentence that points back.
  const points = endsSentence(code) && document.lexicon.dashLedSpeech !== undefined;
  const back =
    (points && bits & ARTICLE ? pointingBack(document, word, block.last) : null) ??
    (points && bits & ADVERB ? inThatManner(document, { first: word, last: block.last }) : null);
  // "… Så nu väntar vi, säger NAME": what is said goes on.
  if (back?.cue && !answers(document, word, block.last) && !hasLater(document, back, block)) return { ...back, start };
  // "– Onsdag: Foredraget «Isen forteller»": who speaks in marks is in what is said.
  if (!boundary || code === 0x29 || isMarked(document, from, start)) return null;
  // "– Som NAME sade, fanns det många, säger hon."
  if (endsSentence(code) && bits & RELATIVE) return null;
  const perfect = code === 0x2c ? perfectAt(document, word, block.last) : null;
  // "…, ska ägaren ha sagt till besättningen."
  if (perfect !== null && (classesOf(words, perfect.next) & PREPOSITION || endsAtOnce(document, perfect, block)))
    return perfect;
  const noun = sayingBehind(document, word, block.last);
  if (noun !== null) return hasLater(document, noun, block) ? null : noun;
  const { cases } = document.lexicon;
  const straight = straightAt(document, word, block.last);
  // "…, at den hidtidige direktør, NAME, fortsætter": the name of whom the speech speaks of.
  const apposed = code === 0x2c && straight?.phrase.kind === 'name' && text.charCodeAt(straight.phrase.end) === 0x2c;
  if (apposed && !isCapital(words, word - 1) && isTitleAt(document, word - 1)) return null;
  // "…, i hela EU, säger NAME": what stands before the comma is still speech where the verb has its speaker behind it.
  const verb = (straight?.next ?? 0) - 1;
  // "…, Virta vastasi eilen STT:n kysymyksiin.": but where the subject may stand before its verb, a known name does.
  const subject =
    cases !== undefined &&
    (straight?.phrase.kind === 'pronoun' ||
      (straight !== null && (isLong(document, straight.phrase) || knows(document, straight.phrase))));
  if (straight !== null && !(subject && gapBefore(document, verb) === ''))
    if (invertedAt(document, verb, block.last, CUE) !== null) return null;
  // "– Hon ringde. Hon sa: ”Det är bra.” Så var det": what somebody said, told in what is said.
  if (straight !== null && endsSentence(code) && /^:\s*["“”„»«]/.test(text.slice(straight.end, straight.end + 4)))
    return null;
  // "– Jeg spurgte ham. NAME sagde, at det går.": a report in what is said.
  if (straight !== null && endsSentence(code) && classesOf(words, straight.next) & COMPLEMENTISER) return null;
  // "Mere lover jeg ikke": a capital that only opens a sentence.
  if (straight?.phrase.kind === 'name' && endsSentence(code) && !knows(document, straight.phrase)) return null;
  // "Han har skrevet datoen på alt, ler NAME", "Piloten troede, det var en elg": another's doing, in what is said.
  const { kind } = straight?.phrase ?? {};
  if (straight !== null && kind !== 'name' && endsSentence(code)) {
    // "Kunta päättää asian.": a body that does something.
    if (kind === 'organisation' && !endsAtOnce(document, straight, block)) return null;
    if (kind !== 'pronoun' ? gapBefore(document, straight.next) === ',' : hasLater(document, straight, block))
      return null;
  }
  if (
    straight !== null &&
    (straight.cueBits & CUE) !== 0 &&
    // "– Kun asiakas tulee, hän kysyy minulta neuvoa.": to whom who speaks.
    !(classesOf(words, straight.next) & FIRST_PERSON && gapBefore(document, straight.next) === '') &&
    // "– Vi väntar, bolaget har sagt att det dröjer, säger NAME": a report in what is said.
    !(classesOf(words, straight.next) & COMPLEMENTISER && straight.phrase.kind === 'organisation') &&
    (kind === 'pronoun' ? !hasObject(document, straight) : endsClause(document, straight, block))
  )
    return straight;
  // "…, kuuluu NAME neuvo."
  const cited = code === 0x2c ? citing(document, word, block.last) : null;
  if (cited !== null && endsBlock(document, cited, block)) return cited;
  const unknown = code === 0x2c ? unknownVerb(document, word, block.last) : null;
  // "– Vi hjälpte, skrattade rektorn. …, säger NAME": what somebody does is told in what is said.
  if (unknown === null || (unknown.phrase.kind !== 'name' && hasLater(document, unknown, block))) return null;
  // "…, humrer han. – Men …": a verb that no list holds, alone with a pronoun at the end of its sentence.
  const { phrase, order } = unknown;
  const sure = phrase.kind !== 'name' || phrase.role !== undefined;
  // "…, Hukka luettelee. Saa soittaa.": where nouns show case, the verb of a name is no noun.
  const named = cases !== undefined && phrase.kind === 'name';
  const ends = (named || (sure && order === 'inverted')) && endsAtOnce(document, unknown, block);
  // "…, fyller han i.", "…, skyter NAME inn.": the particle of the verb.
  const { next } = unknown;
  const particle =
    order === 'inverted' &&
    gapBefore(document, next) === '' &&
    (classesOf(document.words, next) & (ADVERB | PREPOSITION)) !== 0 &&
    (endsAtOnce(document, { ...unknown, next: next + 1 }, block) ||
      // "…, skyter Rezai inn, for det er …": the speech goes on.
      (gapBefore(document, next + 1) === ',' && (knows(document, phrase) || breaksOff(document, word))));
  if (particle) return { ...unknown, next: next + 1, end: endOf(document.words, next) };
  return ends || (phrase.kind === 'name' && endsBlock(document, unknown, block)) ? unknown : null;
}

/** Words of the longest paragraph that speech goes on in behind an attribution, though nobody speaks of themselves. */
const LONGEST_PARAGRAPH = 150;

/** Words before a verb that may all be one adverbial. */
const LONGEST_FRONTED = 4;

/** Whether the sentence that a word ends has the plainest of verbs, and no word without content right before it. */
function hasCopula(document: TextDocument, { first, last }: DocumentBlock, to: number): boolean {
  const { words, lexicon } = document;
  const before = classesOf(words, to - 1);
  if (before & (FUNCTION | ADVERB | PREPOSITION) && !(before & FIRST_PERSON)) return false;
  const start = sentenceStart(document, first, Math.min(to, last));
  for (let word = Math.max(start, to - LONGEST_PARAGRAPH); word < to - 1; word += 1)
    if (lexicon.copulas.has(wordIn(document, word))) return true;
  return false;
}

/** Whether the last quote mark between two offsets opens what stands behind it. */
function isMarked({ text, words: { marks } }: TextDocument, from: number, to: number): boolean {
  const floor = Math.max(from, to - LONGEST_MARKED);
  let last = bisect(marks.length, (index) => (marks[index] ?? 0) < to) - 1;
  while ((marks[last] ?? -1) >= floor && !isDoubleMark(text.charCodeAt(marks[last] ?? 0))) last -= 1;
  const at = marks[last] ?? -1;
  return at >= floor && !isSpace(text.charCodeAt(at + 1)) && (at === from || isSpace(text.charCodeAt(at - 1)));
}

/** Code units back in which a quote mark is looked for. */
const LONGEST_MARKED = 200;

/** Whether another attribution follows later in the block: the one behind an inner quotation is not the block's. */
function hasLater(document: TextDocument, found: FoundAttribution, block: DocumentBlock): boolean {
  const { words } = document;
  for (let word = found.next; word < block.last && word < found.next + 60; word += 1) {
    if (gapBefore(document, word) !== ',') continue;
    if (classesOf(words, word) & CUE && invertedAt(document, word, block.last, CUE, true) !== null) return true;
    // "– Kun vuoro loppuu, vastaa hallitus muusta, puheenjohtaja NAME sanoo.": where subjects stand before their verbs at the end.
    const straight = document.lexicon.cases ? straightAt(document, word, block.last) : null;
    if (straight?.phrase.kind === 'name' && endsClause(document, straight, block)) return true;
  }
  return false;
}

function hasWord(text: string, range: Range): boolean {
  for (let at = range.start; at < range.end; at += 1) if (classOf(text.charCodeAt(at)) & (LETTER | DIGIT)) return true;
  return false;
}
