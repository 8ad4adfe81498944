import {
  COMPLEMENTISER,
  CONDITIONAL,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  REPORTING,
  RELATIVE,
} from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { holdsSentence } from '../../structure/headline.ts';
import { endsSentence, isDoubleMark, isUpper } from '../../text/characters.ts';
import { classesAmong, classesOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import { organisationLabel } from '../attribution/announcement.ts';
import { type FoundAttribution, isFamiliar } from '../attribution/found-attribution.ts';
import { type Candidate, readSurroundings } from './candidate.ts';
import { goesOnWith, lastSign } from './only-attribution.ts';
import { hasVerb, isNameInside, isNamed, isShortForm, isWork, partOfSentence, speechLike } from './part.ts';
import { speaksInFirstPerson } from './like-speech.ts';
import { type FoundQuotation, speech } from './found.ts';
import { isInsertion } from './insertion.ts';
import type { MarkedSpan } from './marks.ts';
import { gapBefore, isAuxiliary, wordIn } from '../phrases/gaps.ts';
import { beforeOf } from './words-before.ts';
import { sentenceStart, trimSpan } from '../phrases/spans.ts';
import { isAs } from '../phrases/stated-role.ts';
import { isTitleCase } from '../../text/title-case.ts';

/**
 * The quotations among the marked stretches of a block: those with an attribution, parts of a reported clause, and
 * whole sentences in marks. Scare quotes, titles and names are left out.
 */
export function readQuotedBlock(
  document: TextDocument,
  block: DocumentBlock,
  spans: readonly MarkedSpan[],
  index: number,
): FoundQuotation[] {
  const candidates = spans
    .map((span): Candidate => ({
      open: span.open,
      close: span.close,
      first: wordAt(document.words, span.open),
      last: wordAt(document.words, span.close),
      before: null,
      after: null,
      inSentence: false,
      joins: null,
    }))
    // A name is a word like others in somebody's sentence.
    .filter((candidate) => !isNameInside(document, candidate));
  let attributedLast: Candidate | undefined;
  const own = candidates.map((candidate, at): FoundQuotation | null => {
    const [before, next] = [candidates[at - 1], candidates[at + 1]];
    if (before && isInsertion(document, before, candidate)) {
      candidate.joins = before;
      return null;
    }
    readSurroundings(document, block, candidate, before, next, attributedLast);
    // "“It is” – Anna Berg says it firmly – “what it is.”": whom the insertion is about.
    if (candidate.before === null && next && isInsertion(document, candidate, next))
      candidate.after ??= beforeOf(document, candidate.last, next.first, '', block.first);
    const attribution = candidate.after ?? candidate.before;
    const quotation = attribution && attributed(document, candidate, attribution, index);
    // What stands behind a name in marks is no attribution that other words go on behind; its verb may lead to them.
    if (quotation === null && document.lexicon.clauses) candidate.after = null;
    if (candidate.after !== null && quotation !== null) attributedLast = candidate;
    return quotation;
  });
  const found: FoundQuotation[] = [];
  const quotations = new Map<Candidate, FoundQuotation>();
  let previous: FoundQuotation | null = null;
  for (const [at, candidate] of candidates.entries()) {
    const { text } = document;
    const span = trimSpan(text, candidate.open + 1, candidate.close);
    if (span === null || candidate.first >= candidate.last || isShortForm(document, candidate)) continue;
    const joined: FoundQuotation | undefined = candidate.joins === null ? undefined : quotations.get(candidate.joins);
    // "“…,” sier NAME, “og vi må. Det,” legger han til, “er klart.”": the speaker goes on in the same sentence.
    const again =
      joined !== undefined &&
      /pronoun|title/.test(candidate.after?.phrase.kind ?? '') &&
      !isUpper(text.charCodeAt(startOf(document.words, candidate.first)));
    if (joined !== undefined && ((own[at] == null && !isWork(document, candidate)) || again)) {
      joined.spans.push(span);
      quotations.set(candidate, joined);
      continue;
    }
    const quotation: FoundQuotation | null =
      own[at] ??
      (candidate.before?.order === 'label' && !saysSomething(document, block, candidate)
        ? null
        : unattributed(document, block, candidate, index, previous !== null));
    if (quotation === null) continue;
    const before = candidates[at - 1];
    if (before?.after?.continues && quotation.attribution === null && goesOnWith(document, before, candidate.open))
      quotation.cue = before.after.continues;
    quotation.spans = [span];
    found.push(quotation);
    quotations.set(candidate, quotation);
    previous = quotation;
  }
  return found;
}

/** "Rekorde in Norby: „Das ist verrückt“": whether a headline has a sentence in marks behind a thing that it is about. */
function saysSomething(document: TextDocument, { role }: DocumentBlock, candidate: Candidate): boolean {
  if (role !== 'headline') return false;
  // "Berg efter beslutet: „Helt fel“": too few for a label, but maybe what somebody says below.
  if (candidate.last - candidate.first === 2) return true;
  return candidate.before?.phrase.kind === 'other' && holdsFinite(document, candidate);
}

/** Whether a verb without content, or another word that only clauses have, stands among those in marks. */
function holdsFinite(document: TextDocument, { first, last }: Candidate): boolean {
  for (let word = first; word < last; word += 1) if (isAuxiliary(document, word)) return true;
  return false;
}

/** Whether the sentence goes on in lower case right behind the marks, in which no sign ends a sentence. */
function goesOnLower(text: string, { close }: Candidate): boolean {
  return !endsSentence(text.charCodeAt(close - 1)) && /^ \p{Ll}/u.test(text.slice(close + 1, close + 3));
}

/** Words beyond which a sentence is not followed. */
const LONGEST_SENTENCE = 100;

function attributed(
  document: TextDocument,
  candidate: Candidate,
  attribution: FoundAttribution,
  index: number,
): FoundQuotation | null {
  const { role, first = 0 } = document.blocks[index] ?? {};
  const inHeadline = role === 'headline';
  const { words, lexicon } = document;
  const reader = lexicon.clauses?.reader;
  const count = candidate.last - candidate.first;
  const after = attribution === candidate.after;
  if (inHeadline && attribution.phrase.kind === 'other') return null;
  // "Torwart: „Kuddel“ hält drei Bälle": a name that no comma parts from its verb.
  const bareVerb =
    inHeadline &&
    after &&
    lexicon.capitalisedNouns &&
    /^.\s+$/.test(document.text.slice(candidate.close, attribution.start));
  if (bareVerb && count === 1 && attribution.phrase.kind !== 'name') return null;
  const marksWork = isWork(document, candidate) || isNamed(document, candidate);
  let partial: boolean;
  if (after) {
    partial = candidate.inSentence;
    // "On “Harbour and Sea,” Berg said", "on “Mornings with Lind”": the name of a programme.
    const titled = isTitleCase(document, candidate.first, candidate.last, PREPOSITION) && !hasVerb(document, candidate);
    const named = marksWork || (reader === undefined && titled);
    // "In the “quiet part of town,” Berg built a hall": a verb that no list holds.
    const unlisted = reader === undefined && attribution.cueBits === 0 && attribution.order === 'straight';
    // "“a blue whale and a half”, as NAME puts it": whatever the words.
    const put = attribution.order === 'straight' && isLikened(document, candidate.last, attribution.start);
    if (partial && (named || (!put && (unlisted || !speechLike(document, candidate))))) return null;
    // "«Skar-Atlantis» kaller folk stedet": a name, which no comma parts from its verb.
    const bare =
      lexicon.suffixedArticles &&
      isCapital(words, candidate.first) &&
      /^.\s+$/.test(document.text.slice(candidate.close, attribution.start));
    if (bare && count < 3 && attribution.phrase.kind === 'other' && attribution.order === 'inverted') return null;
    // "i fyra ”försöksområden” (Norby, Vedbo och Ekhamra)".
    if (partial && attribution.order === 'label' && count < 3) return null;
    if (attribution.phrase.kind === 'other' && reader?.announces(document, candidate, attribution, partial) === false)
      return null;
  } else {
    const gapWords = candidate.first - attribution.next;
    const sign = lastSign(document.text, attribution.end, candidate.open);
    const colon = sign === ':';
    const whole = colon || (sign === ',' && isUpper(document.text.charCodeAt(startOf(words, candidate.first))));
    // "NAME said “chuggers” would be": the clause goes on behind the marks.
    const { text } = document;
    const goesOn =
      count < 3 &&
      !isCapital(words, candidate.first) &&
      /^ \p{Ll}/u.test(text.slice(candidate.close + 1, candidate.close + 3));
    partial =
      !whole && (gapWords > 0 || goesOn) && !(classesOf(words, candidate.first - 1) & COMPLEMENTISER && gapWords <= 3);
    if (marksWork && !colon) return null;
    // "toivoi ”Delilahia” joka ilta", "heißt „Nelly Trem“": a name, behind a verb that gives no report.
    const cue = attribution.cue === null ? 0 : wordAt(words, attribution.cue.start);
    const names =
      lexicon.clauses?.impersonal.has(wordIn(document, cue)) === true ||
      (lexicon.cases !== undefined && goesOnLower(text, candidate) && !(classesOf(words, cue) & REPORTING));
    if (!whole && names && count < 3 && isCapital(words, candidate.first) && isCapital(words, candidate.last - 1))
      return null;
    // "NAME announced a bill titled the “Fenn Bridges Act.”": words in capitals far from the verb.
    if (!colon && gapWords > 3 && isTitleCase(document, candidate.first, candidate.last)) return null;
    // "säger att ”Norby” vill": a name.
    const subject = classesOf(words, candidate.first - 1) & COMPLEMENTISER && !isCapital(words, candidate.last);
    if (subject && count === 1 && isCapital(words, candidate.first) && reader === undefined) return null;
    // "Länsbuss hävdar att det är ”…”".
    const reports = lexicon.clauses === null && classesOf(words, attribution.next) & COMPLEMENTISER;
    if (partial && !(speechLike(document, candidate) && (reports || isFamiliar(document, attribution.phrase))))
      return null;
    if (negated(document, attribution, candidate.first)) return null;
    // "If a sign says “No entry”, …": nothing was said.
    if (
      candidate.inSentence &&
      classesOf(words, sentenceStart(document, Math.max(first, candidate.first - LONGEST_SENTENCE), candidate.first)) &
        CONDITIONAL
    )
      return null;
    if (attribution.order === 'label' && isProgramme(document, candidate, index)) return null;
    // "NAME: „Wir werden sie vermissen“": words of one's own are no title.
    const least = inHeadline || (colon && isOwn(document, candidate)) ? 3 : 6;
    // "Director: “She’s Venus to me.”"; "NAME: „Ein Glück für die Stadt.“", "NAME: „Bauen ist Glück für Städte“": a sentence,
    // where all nouns have a capital a stop or a verb, of somebody whom the text knows.
    const stop = document.text.charCodeAt(candidate.close - 1);
    const said =
      colon &&
      count > 2 &&
      (reader === undefined
        ? stop === 0x2e && hasVerb(document, candidate)
        : attribution.phrase.kind === 'name' &&
          (endsSentence(stop) || holdsFinite(document, candidate)) &&
          isFamiliar(document, attribution.phrase));
    if (
      attribution.order === 'label' &&
      ((isTitle(document, candidate) && !said) ||
        (count < least && !endsSentence(stop) && !(inHeadline && opensSpeech(document, candidate))))
    )
      return null;
  }
  const { kind } = attribution.phrase;
  const rule = `marks/${after ? 'after' : 'before'}-${attribution.order}-${kind}${partial ? '-partial' : ''}`;
  const doubtful = partial || attribution.order === 'label' || reader?.doubts(document, attribution) === true;
  return speech(attribution, rule, doubtful ? 'medium' : 'high', index, partial);
}

/** Whether nearly all words in marks have a capital, and no verb and no stop show a sentence where all nouns have one. */
function isTitle(document: TextDocument, candidate: Candidate): boolean {
  const { first, last, close } = candidate;
  const closed = document.lexicon.capitalisedNouns && endsSentence(document.text.charCodeAt(close - 1));
  return isTitleCase(document, first, last) && !(closed && holdsFinite(document, candidate));
}

/** Whether somebody speaks of themselves in a clause: "We will miss her". */
function isOwn({ words }: TextDocument, { first, last }: Candidate): boolean {
  const bits = classesAmong(words, first, last);
  return (bits & FIRST_PERSON) !== 0 && (bits & FUNCTION) !== 0;
}

/** ", as NAME puts it": whether the word at `at` likens the words to what begins at an offset. */
function isLikened(document: TextDocument, at: number, start: number): boolean {
  const { words } = document;
  return startOf(words, at + 1) === start && ((classesOf(words, at) & RELATIVE) !== 0 || isAs(document, at));
}

/** Whether a line is one of several that give a name and a title of a talk: "Dr. Anna Berg, Historikerin: „Was blieb“". */
function isProgramme({ text, blocks }: TextDocument, { close }: Candidate, index: number): boolean {
  const isLine = (at: number, end: number): boolean => {
    const block = blocks[at];
    const short = block !== undefined && block.last - block.first <= LONGEST_ITEM;
    return short && block.end - 1 === end && isDoubleMark(text.charCodeAt(end)) && text[end - 1] !== '.';
  };
  const neighbour = [index - 1, index + 1].some((at) => {
    const block = blocks[at];
    return block !== undefined && isLine(at, block.end - 1) && /:\s*\p{P}/u.test(text.slice(block.start, block.end));
  });
  return neighbour && isLine(index, close);
}

/** Words of the longest line of a programme. */
const LONGEST_ITEM = 25;

/** Whether a negation follows the verb, before the marks, "säger inte att …", or stands right before it, "never said". */
function negated(document: TextDocument, { cue, order, next }: FoundAttribution, limit: number): boolean {
  const { words } = document;
  if (next < limit && classesOf(words, next) & NEGATION) return true;
  const before = cue === null || order !== 'straight' ? -1 : wordAt(words, cue.start) - 1;
  return before >= 0 && (classesOf(words, before) & NEGATION) !== 0 && gapBefore(document, before + 1) === '';
}

/** Words in marks that nobody is named beside: a part of somebody's sentence, a whole sentence, a whole block. */
function unattributed(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  index: number,
  follows: boolean,
): FoundQuotation | null {
  const { text, words } = document;
  const count = candidate.last - candidate.first;
  const clauses = document.lexicon.clauses !== null;
  // "„…“, heißt es weiter.": of whoever spoke before.
  const impersonal = document.lexicon.clauses?.impersonal.has(wordIn(document, candidate.last)) === true;
  if (isWork(document, candidate)) return null;
  const inHead = block.role === 'headline' || block.role === 'subheadline';
  // "”Käre Josef!": a form of address, whose mark a later paragraph closes.
  const addresses =
    candidate.first === block.first &&
    candidate.close >= block.end &&
    /[!,]/.test(text.charAt(block.end - 1)) &&
    count === 2;
  if (
    !addresses &&
    !(clauses && candidate.inSentence) &&
    isTitle(document, candidate) &&
    !answers(document, candidate, index)
  ) {
    // In a headline of capitals they show no title.
    const capitals = inHead && isTitleCase(document, block.first, block.last) && hasVerb(document, candidate);
    if (!capitals) return null;
  }
  const first = text.charCodeAt(startOf(words, candidate.first));
  const inside = text.charCodeAt(candidate.close - 1);
  if (inHead) return inHeadline(document, block, candidate, index);
  if (candidate.inSentence)
    return isUpper(first) && !clauses ? null : partOfSentence(document, block, candidate, index);
  const behind = text.charCodeAt(candidate.close + 1);
  // "„Die Halle ist alt. Wir bauen“, für NAME ist das klar": of two sentences no title is made.
  const several = count >= 12 && holdsSentence(document, { ...candidate, end: candidate.close });
  const stopped =
    endsSentence(inside) ||
    endsSentence(behind) ||
    (inside === 0x2c && count >= 5) ||
    impersonal ||
    several ||
    candidate.close >= block.end - 1;
  // "“2020 was hard.”"
  const opensWell = isUpper(first) || (isNumber(words, candidate.first) && endsSentence(inside));
  // "„Zwei Tage.“"
  const short = count < 3 && !answers(document, candidate, index);
  if ((!addresses && (short || !stopped)) || !opensWell) return null;
  // "«Å, så fin du er!», barnas egen utstilling": a title, and what it is.
  if (behind === 0x2c && inside !== 0x2c && candidate.last < block.last && !impersonal && !several) return null;
  const wholeBlock = candidate.first === block.first && candidate.last >= block.last;
  // A question alone is one of a list of questions and answers, unless what answers it stands in marks too.
  const listed = candidate.first === block.first && inside === 0x3f && count < 14 && !follows;
  if (listed && !isInMarks(document, index + 1)) return null;
  const least = speaksInFirstPerson(document, block) ? 5 : 8;
  if (wholeBlock && !endsSentence(inside) && !endsSentence(behind) && count < least) return null;
  const rule = wholeBlock ? 'marks/block' : 'marks/sentence';
  return speech(null, rule, 'medium', index, false, follows ? 'previous' : 'none');
}

/** Whether a whole block in marks with a stop stands right under a question: "„Montag Arzt, Dienstag Kaffee.“" */
function answers({ text, blocks }: TextDocument, { first, last, close }: Candidate, index: number): boolean {
  const { first: from, last: to } = blocks[index] ?? {};
  const whole = first === from && last === to && endsSentence(text.charCodeAt(close - 1));
  const { start = 0, end: above = 0 } = blocks[index - 1] ?? {};
  return whole && /\?["“”„»«]?$/.test(text.slice(Math.max(start, above - 2), above));
}

/** Whether a whole block stands in marks. */
function isInMarks({ text, blocks }: TextDocument, index: number): boolean {
  const { textStart = 0, end = 0 } = blocks[index] ?? {};
  return isDoubleMark(text.charCodeAt(textStart)) && isDoubleMark(text.charCodeAt(end - 1));
}

/** Whether somebody says further down what begins with these words: "«Elva synger», sier" in marks, or behind a dash. */
function opensSpeech({ lower }: TextDocument, { open, close }: Candidate): boolean {
  const again = lower.indexOf(lower.slice(open + 1, close), close);
  return (
    again > 0 &&
    /["“”„»«\u2010-\u2015−-]\s?$/.test(lower.slice(again - 2, again)) &&
    !isDoubleMark(lower.charCodeAt(again + close - open - 1))
  );
}

/** A whole headline in marks, or what stands in marks behind its colon or dash: words that somebody says further down. */
function inHeadline(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  index: number,
): FoundQuotation | null {
  const count = candidate.last - candidate.first;
  const whole = candidate.first === block.first && candidate.last >= block.last;
  const sign = lastSign(document.text, block.start, candidate.open);
  if (!(whole && count >= 5) && !(/[:–—-]/.test(sign) && count >= 3)) {
    // "‘We will not pay’ for the bridge": only what somebody says again further down, and no title.
    const says =
      count < 3
        ? count === 2 && sign === ':'
        : whole || hasVerb(document, candidate) || opensSpeech(document, candidate);
    return says ? speech(null, 'headline/part', 'low', index, true, 'headline') : null;
  }
  const attribution = sign === ':' ? organisationLabel(document, block.first, candidate.first) : null;
  const link = attribution === null ? 'headline' : 'none';
  return speech(attribution, 'headline/marks', 'low', index, false, link);
}
