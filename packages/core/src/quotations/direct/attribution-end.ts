import {
  ADVERB,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  ARTICLE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINGULAR_PRONOUN,
  STATEMENT,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { isDash, isSpace } from '../../text/characters.ts';
import { sentenceEndAfter } from '../../text/sentences.ts';
import { ALL_CAPITALS, classesAmong, classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { breaksOff } from '../attribution/broken-off.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { NOT_A_VERB } from '../attribution/unknown-verb.ts';
import { isAdverbial } from '../phrases/extent.ts';
import {
  endsLike,
  gapBefore,
  isReflexive,
  opensSentence,
  tellsHow,
  gapText,
  isAuxiliary,
  wordIn,
} from '../phrases/gaps.ts';
import { readNamed } from '../phrases/phrase.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { trimSpan } from '../phrases/spans.ts';
import { speechBehindClause, speechBehindManner } from './behind-clause.ts';

/** Offset where the speech goes on behind an attribution: behind its sentence, a dash, or the comma after the speaker. */
export function attributionEnd(document: TextDocument, found: FoundAttribution, block: DocumentBlock): number {
  const { text, words } = document;
  const announced = ANNOUNCED.exec(text.slice(found.end, Math.min(block.end, found.end + LONGEST_ANNOUNCEMENT)));
  if (announced !== null) return found.end + announced[0].length;
  let at = found.end;
  while (at < block.end && isSpace(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  // "…, sier NAME, (t.v.) som …": a note behind the comma.
  const note = code === 0x2c ? NOTE.exec(text.slice(at, Math.min(block.end, at + 16))) : null;
  const related = note === null ? found.next : wordAt(words, at + note[0].length);
  const clause =
    found.next < block.last &&
    // Not "…, säger NAME. Som alltid …", "…, säger NAME. Under våren …".
    !opensSentence(document, found.next) &&
    !opensCondition(document, found.next) &&
    ((classesOf(words, related) & RELATIVE) !== 0 ||
      // "…, siger NAME til Avisen i forbindelse med, at museet åbner."; not "føjer hun til, at".
      ((classesOf(words, found.next) & COMPLEMENTISER) !== 0 &&
        found.next > wordAt(words, found.phrase.mention.end) + 1 &&
        (classesOf(words, found.next - 1) & PREPOSITION) !== 0) ||
      (!breaksOff(document, wordAt(words, found.start)) &&
        (isAbbreviation(document, found.next, block) ||
          narrates(document, found.next) ||
          // ", kjent fra filmen", ", glad for hjelpen".
          (tellsHow(document, found.next) && (classesOf(words, found.next + 1) & PREPOSITION) !== 0) ||
          tellsWhere(document, found.next, block) ||
          reopens(document, found.next, block))));
  if ((code === 0x2c || isDash(code)) && !clause) return at + 1;
  let behind = -1;
  if (!clause) behind = speechBehindManner(document, found.next, block.last);
  else if (code === 0x2c) behind = speechBehindClause(document, wordAt(words, found.start), related, block.last);
  if (behind >= 0) return startOf(words, behind);
  for (let word = found.next - (clause ? 0 : 1); word < block.last; word += 1) {
    const end = sentenceEndAfter(words, word, block.end);
    if (end >= 0) return end;
    const next = words.starts[word + 1] ?? block.end;
    const gap = text.slice(words.ends[word], Math.min(next, block.end) + 1);
    // "…, säger Hamrin efter segern med 2 - 1.": no dash before a figure.
    const dash = /\s[-–—−─]\s(?!\d)|:\s*[-–—]?\s/.exec(gap);
    // "…, säger NAME, som skrivit boken Livet: en berättelse."
    // "…, inden han - med god hjälp - gick.": a dash inside the clause.
    const titled =
      clause &&
      (dash?.[0] === ': ' ? !(classesOf(words, word) & CUE) : !isCapital(words, word + 1) && word + 1 < block.last);
    if (dash && !titled) return endOf(words, word) + dash.index + dash[0].length;
  }
  return block.end;
}

/** "…, sier NAME, før hun legger til: – Men …": the sentence of the attribution, up to the dash that it announces. */
const ANNOUNCED = /^[^.!?:]*:\s+[-–—−─]\s/;

/** Words beyond which a sentence is not followed. */
const LONGEST_SENTENCE = 100;

/** UTF-16 code units in which that dash is looked for. */
const LONGEST_ANNOUNCEMENT = 120;

/**
 * Whether speech goes on with a condition: ", om inte alla hjälper till." Not ", om beslutet.", ", hvis bok kom i fjor.":
 * such a word may be a preposition or say whose, and is neither before a pronoun, an article or a noun with one.
 */
function opensCondition(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (!(classesOf(words, at) & CONDITIONAL)) return false;
  const whose = (classesOf(words, at) & RELATIVE) !== 0;
  const clause = PRONOUN | FIRST_PERSON | NEGATION | FUNCTION | ARTICLE;
  return (
    (classesOf(words, at + 1) & clause) !== 0 || (whose && endsLike(document, at + 1, lexicon.language.definiteNouns))
  );
}

/** A short bracket behind a comma: ", (t.v.) ". */
const NOTE = /^,\s*\([^()]{1,10}\)\s/;

/** Whether letters alone end the sentence: "…, siger NAME, der er formand i Torsby Idrætsklub, TIK." */
function isAbbreviation(document: TextDocument, at: number, { last }: DocumentBlock): boolean {
  const letters = ((document.words.forms[at] ?? 0) & ALL_CAPITALS) !== 0;
  return letters && (at + 1 >= last || opensSentence(document, at + 1));
}

/**
 * Whether behind the comma stands to whom, in what or when it was said, to the end of the sentence: ", i ett
 * pressmeddelande.", ", till NRK.", ", i en epost.", ", da han viser rundt."
 */
function tellsWhere(document: TextDocument, at: number, block: DocumentBlock): boolean {
  const { words } = document;
  // ", strax innan 08-tiden."
  if (
    classesOf(words, at) & ADVERB &&
    classesOf(words, at + 1) & PREPOSITION &&
    isAdverbial(document, at + 1, block.last)
  )
    at += 1;
  const bits = classesOf(words, at);
  // ", etter at hun fikk prisen."
  const behind = at + (bits & PREPOSITION && classesOf(words, at + 1) & COMPLEMENTISER ? 2 : 1);
  // ", da rådet møttes mandag."
  const when =
    (behind > at + 1 || (bits & (FUNCTION | PREPOSITION | COORDINATOR | COMPLEMENTISER)) === FUNCTION) &&
    gapText(document, at).includes(',') &&
    ((classesOf(words, behind) & SINGULAR_PRONOUN) !== 0 || isTurn(document, behind) || holdsDay(document, behind));
  // ", søndag."
  const dated = (bits & ADVERB) !== 0 && isAdverbial(document, at, at + 1);
  if (!(bits & PREPOSITION) && !when && !dated) return false;
  const stated = when || isCapital(words, at + 1) || isAdverbial(document, at, block.last);
  const limit = Math.min(block.last, at + LONGEST_SENTENCE);
  for (let word = at; word + 1 < limit && !opensSentence(document, word + 1); word += 1) {
    if (classesOf(words, word) & (when ? FIRST_PERSON : FIRST_PERSON | CUE)) return false;
    // No clause.
    if (!stated && (word > at + 4 || (word > at && (classesOf(words, word) & CLAUSAL) !== 0))) return false;
  }
  return true;
}

/** "da det blev hans tur": whether something of the speaker's stands among the first words of a clause. */
function isTurn(document: TextDocument, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) if (document.lexicon.whose(wordIn(document, at))) return true;
  return false;
}

/** Words behind an attribution among which the day stands on which it was said. */
const DAY_REACH = 20;

/** Whether a day is named before the end of a sentence, among the next words. */
function holdsDay(document: TextDocument, from: number): boolean {
  const days = document.lexicon.language.weekdays;
  const limit = Math.min(document.words.count, from + DAY_REACH);
  for (let at = from; at < limit && (at === from || !opensSentence(document, at)); at += 1)
    if (wordsOf(days).some((day) => wordIn(document, at).startsWith(day))) return true;
  return false;
}

/** "…, sier NAME, på spørsmål om de klarer det. – Vi må.": whether a dash behind the sentence opens what is said anew. */
function reopens(document: TextDocument, at: number, block: DocumentBlock): boolean {
  const { words } = document;
  const bits = classesOf(words, at);
  if (bits & (COORDINATOR | COMPLEMENTISER) || isCapital(words, at)) return false;
  let next = at + 1;
  while (next < Math.min(block.last, at + LONGEST_SENTENCE) && !opensSentence(document, next)) next += 1;
  if (classesAmong(words, at, next) & FIRST_PERSON) return false;
  return next < block.last && /^\.\s+[-–—]\s*$/.test(gapText(document, next));
}

/** What a few words that tell where something was said do not hold. */
const CLAUSAL = PRONOUN | COMPLEMENTISER | RELATIVE;

/** Whether a second verb of the speaker's, or a second speaker, stands behind the comma: "…, sier Berg, og peker på kartet." */
function narrates(document: TextDocument, at: number): boolean {
  const { words } = document;
  const verb = at + 1;
  const other = classesOf(words, at) & COORDINATOR ? readNamed(document, verb, words.count) : null;
  if (other !== null && /[.,]/.test(document.text.charAt(other.end))) return true;
  // ", men kan ikke si hvor mange": what the speaker does not.
  if (classesOf(words, at) & COORDINATOR && classesOf(words, verb + 1) & NEGATION && isAuxiliary(document, verb))
    return (classesOf(words, verb + 2) & (PRONOUN | FIRST_PERSON | ARTICLE)) === 0;
  // ", og gir bygda sin støtte": what the speaker does for others.
  if (classesOf(words, at) & COORDINATOR && isAuxiliary(document, verb) && isOfOneself(document, verb)) return true;
  return (
    (classesOf(words, at) & COORDINATOR) !== 0 &&
    !isCapital(words, verb) &&
    !(classesOf(words, verb) & NOT_A_VERB) &&
    (classesOf(words, verb + 1) & (FUNCTION | ARTICLE)) !== FUNCTION &&
    ((classesOf(words, verb) & CUE) !== 0 || endsLike(document, verb, document.lexicon.language.presentEndings))
  );
}

/** Whether something in the sentence behind a verb is the subject's own, which who speaks does not say of themselves. */
function isOfOneself(document: TextDocument, verb: number): boolean {
  const { words } = document;
  let own = false;
  const limit = Math.min(words.count, verb + LONGEST_SENTENCE);
  for (let at = verb + 1; at < limit && !opensSentence(document, at); at += 1) {
    if (classesOf(words, at) & (FIRST_PERSON | RELATIVE | COMPLEMENTISER)) return false;
    own ||= isReflexive(document, at);
  }
  return own;
}

/** Whether at most a few words stand between the attribution and the end of its sentence. */
export function endsClause(document: TextDocument, found: FoundAttribution, block: DocumentBlock): boolean {
  const { words } = document;
  // "sa faren og tok en pause", not "følger arbeid og hvile".
  const joins =
    found.phrase.kind === 'other' && isSomebody(document, found.phrase)
      ? RELATIVE | COORDINATOR | PREPOSITION
      : RELATIVE;
  if (found.next < block.last && (gapBefore(document, found.next) === ',' || classesOf(words, found.next) & joins))
    return true;
  // "heter det i ett pressmeddelande där vinnarna presenteras".
  if (found.phrase.kind === 'other' && classesOf(words, found.next - 1) & STATEMENT) return true;
  for (let word = found.next - 1; word < block.last && word < found.next + 3; word += 1) {
    if (word + 1 >= block.last || opensSentence(document, word + 1)) return true;
  }
  return false;
}

/** Whether the sentence ends right behind the attribution. */
export function endsAtOnce(document: TextDocument, { next }: FoundAttribution, block: DocumentBlock): boolean {
  return next >= block.last || opensSentence(document, next);
}

/** Whether nothing but marks and signs stands between the attribution and the end of its block. */
export function endsBlock(document: TextDocument, found: FoundAttribution, block: DocumentBlock): boolean {
  return found.next >= block.last || trimSpan(document.text, found.end + 1, block.end) === null;
}

/** "Han beskrev vägen på en karta.": whether a definite noun stands right behind the verb. */
export function hasObject(document: TextDocument, { next }: FoundAttribution): boolean {
  const { words, lexicon } = document;
  const plain = classesOf(words, next) === 0 && !isCapital(words, next) && gapBefore(document, next) === '';
  return plain && endsLike(document, next, lexicon.language.definiteNouns);
}
