import {
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  PREPOSITION,
  SOURCE_AFTER,
} from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence, isDash, isDoubleMark, isSingleMark, isSpace, isUpper } from '../../text/characters.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { attributionAfter, invertedAt, pointingBack, straightAt } from '../attribution/attribution.ts';
import { type FoundAttribution } from '../attribution/found-attribution.ts';
import { inThatManner } from '../attribution/pointing-back.ts';
import { isAdverbial } from '../phrases/extent.ts';
import { gapBefore, opensSentence, gapText } from '../phrases/gaps.ts';
import { opensReport } from '../reported/clause-opener.ts';
import { speaksInFirstPerson } from './like-speech.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { signedByCustomer } from './customer.ts';
import { lastSign, onlyAttribution } from './only-attribution.ts';
import { signature, signatureInBrackets } from './signature.ts';
import { secondVerb } from './second-verb.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { aboutSpeaker, beforeOf, whoCried } from './words-before.ts';

/** A marked stretch with the words inside and the attribution that stands beside it. */
export interface Candidate {
  readonly open: number;
  readonly close: number;
  readonly first: number;
  readonly last: number;
  before: FoundAttribution | null;
  after: FoundAttribution | null;
  /** Words of its own sentence stand before it, outside the marks and the attribution. */
  inSentence: boolean;
  /** The stretch that this one goes on with: nothing but the attribution stands between them. */
  joins: Candidate | null;
}

/** Reads what stands between a stretch and its neighbours. `attributed` is the last stretch before with an attribution behind it. */
export function readSurroundings(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
  attributed: Candidate | undefined,
): void {
  const { text, words } = document;
  const from = previous ? previous.last : block.first;
  const to = candidate.first;
  const behind = candidate.last;
  const limit = next ? next.first : block.last;
  const textFrom = previous ? previous.close + 1 : block.textStart;
  const joined =
    attributed !== undefined && onlyAttribution(document, attributed, candidate, previous === attributed)
      ? attributed
      : null;
  // Behind: "…", said X. Nothing but a comma or a dash stands between.
  if (behind < limit && gapAllowsAttribution(text, candidate.close, startOf(words, behind))) {
    candidate.after = attributionBehind(document, behind, limit, goesOn(text, candidate.close, startOf(words, behind)));
    const led = /^\s*[-–—−]/.test(text.slice(candidate.close + 1, words.starts[behind]));
    // "“Tämä on häpeä” – liitto vaatii toimia": what the headline goes on with, of a body.
    const { order, phrase, next: end = limit } = candidate.after ?? {};
    if (led && block.role === 'headline' && order === 'straight' && phrase?.kind === 'organisation' && end < limit)
      candidate.after = null;
    else if (
      candidate.after === null &&
      (next === undefined || (led && /^\s+$/.test(text.slice(endOf(words, limit - 1), next.open))))
    ) {
      const sign = signature(document, behind, limit);
      // "“It was about time.” Dana Holt, ferry operator"
      const alone =
        endsSentence(text.charCodeAt(candidate.close - 1)) && isCapital(words, behind) && behind - candidate.first > 4;
      // "”Det går bra för oss alla”, Anna Berg.": a lost verb behind words that open the block.
      const lost =
        from >= to &&
        behind - candidate.first > 4 &&
        text.slice(candidate.close - 1, startOf(words, behind)).includes(',');
      if (led || (alone && sign?.phrase.role !== undefined)) candidate.after = sign;
      else if (lost) candidate.after = signature(document, behind, limit, true);
      // "“No more letters.” – Martha, Orrin"
      if (led && candidate.open === block.textStart && endsSentence(text.charCodeAt(candidate.close - 1)))
        candidate.after ??= signedByCustomer(document, behind, limit);
    }
    if (
      candidate.after !== null &&
      candidate.after.order === 'straight' &&
      !closesClause(document, candidate.after, limit, next ? next.open : block.end, text, candidate, joined !== null)
    )
      candidate.after = null;
    // "“…” According to Berg, “…”": a sentence of its own that announces the next words.
    if (
      candidate.after?.order === 'inverted' &&
      next !== undefined &&
      candidate.after.next > limit - 6 &&
      isCapital(words, behind) &&
      announces(text, endOf(words, limit - 1), next.open)
    )
      candidate.after = null;
    // "“…” Slik lyder rådet fra NAME."
    if (endsSentence(text.charCodeAt(candidate.close - 1)) && lastSign(text, textFrom, candidate.open) !== ':')
      candidate.after ??= inThatManner(document, { first: behind, last: limit });
  }
  // "«It is enough»: Anna Berg, role." below a picture.
  else if (behind < limit && /^:\s+$/.test(text.slice(candidate.close + 1, startOf(words, behind)))) {
    const sign = next === undefined ? signature(document, behind, limit) : null;
    if (sign?.phrase.role !== undefined) candidate.after = sign;
    // "„Wir helfen“: Mit diesen Worten eröffnete NAME die Feier."
    else if (document.lexicon.clauses && classesOf(words, behind) & PREPOSITION)
      candidate.after = pointingBack(document, behind, limit);
    // "„Wir helfen“: So fasste NAME es zusammen."
    candidate.after ??= inThatManner(document, { first: behind, last: limit });
  }
  // "“It is enough”. That said Anna Berg.": a stop between, and a sentence that points back; "“It is enough”. Anna Berg, role".
  else if (behind < limit && /^\.?\s+\($/.test(text.slice(candidate.close + 1, startOf(words, behind))))
    candidate.after = signatureInBrackets(document, behind, limit);
  else if (behind < limit && /^\.\s+$/.test(text.slice(candidate.close + 1, startOf(words, behind)))) {
    const alone = next === undefined && candidate.open === block.textStart;
    const sign = alone ? signature(document, behind, limit) : null;
    candidate.after = sign?.phrase.role === undefined ? pointingBack(document, behind, limit) : sign;
  }
  // Before: the sentence that the stretch stands in.
  if (from < to) {
    const start = previous && !sentenceBetween(document, previous, to) ? from : sentenceStart(document, from, to);
    const shared = previous?.after && previous.after.next > start ? previous.after.next : start;
    const sign = lastSign(text, textFrom, candidate.open);
    // "Berg shot back, “It is safe.”": a comma leads to a sentence as a colon does; right behind a verb, any sign does.
    const leading = sign === ',' || (/[;–—-]/.test(sign) && classesOf(words, to - 1) & CUE);
    const gap = leading && isWholeSentence(document, candidate) ? ':' : sign;
    const fresh = shared < to;
    // "… laut NAME „…“, suchen die Forscher": what no list holds is a verb of saying only where none stands before.
    // "… called it “a gift.” She thanked the crew": a sentence of its own behind the stop.
    const apart = candidate.after?.order === 'straight' && text.charCodeAt(candidate.close - 1) === 0x2e;
    const sure = !apart && candidate.after !== null && (candidate.after.cueBits !== 0 || candidate.after.cue === null);
    if (fresh && !sure) candidate.before = beforeOf(document, shared, to, gap, block.first);
    if (fresh && gap === '') candidate.before = whoCried(document, shared, to) ?? candidate.before;
    // "Lind called it “old”, like most bridges, and described it as “unsafe”": the verb is joined to the one before.
    const cue = candidate.before?.cue ? wordAt(words, candidate.before.cue.start) : from;
    const joint = candidate.before?.phrase.kind !== 'name' && classesOf(words, cue - 1) & COORDINATOR && cue > from;
    if (joint && gapBefore(document, cue) === '')
      candidate.before = secondVerb(document, previous, to) ?? candidate.before;
    // "„…“, sagte NAME in Wien: „…“", "„…“, sagte NAME dem „Boten“: „…“": where, and to whom, it was said.
    if (joined !== null && candidate.before?.order === 'label') candidate.before = null;
    if (candidate.before?.cueBits) candidate.after = null;
    else if (candidate.after !== null) candidate.before = null;
    const straight = candidate.after?.order === 'straight';
    if (fresh && gap === ':' && candidate.after !== null && (straight || candidate.after.phrase.kind === 'other')) {
      const announced = beforeOf(document, shared, to, gap, block.first);
      // "Lind told them why: “…,” she wrote": what a comma parts from the words goes before what leads to a colon.
      const comma = text.slice(candidate.close - 1, startOf(words, behind)).includes(',');
      const leads = next !== undefined && announces(text, endOf(words, limit - 1), next.open);
      // "Berg told them: “…,” the paper reported", "NAME hält fest: „…“, betont die Führung".
      const { kind } = candidate.after.phrase;
      const less = announced?.phrase.kind === 'name' && kind !== 'name' && kind !== 'pronoun';
      if (announced !== null && (straight ? !comma || leads || less : less && announced.cue !== null)) {
        candidate.before = announced;
        candidate.after = null;
      }
    }
    candidate.inSentence = fresh && !(gap === ':' || beginsSentence(document, candidate, to));
    if (candidate.inSentence && candidate.before === null && candidate.after === null)
      candidate.after = laterInSentence(document, candidate, limit);
    candidate.joins = joined;
    if (candidate.joins === null && candidate.before === null && candidate.after === null)
      candidate.before = secondVerb(document, previous, to);
    // "Berg needled the “reporter,” saying, “We …": whom the sentence is about before other marks.
    const unnamed = candidate.joins === null && candidate.before === null && candidate.after === null;
    if (unnamed && (gap === ':' || gap === '') && previous?.before === null && !isSaid(previous)) {
      const found = beforeOf(document, sentenceStart(document, block.first, to), to, gap, block.first);
      const verb = found?.cue != null && found.cue.start > previous.close;
      if (found !== null && found.phrase.mention.end < previous.open && (gap === ':' || verb)) candidate.before = found;
    }
    if (
      candidate.joins === null &&
      !candidate.inSentence &&
      candidate.before === null &&
      candidate.after === null &&
      gap !== ':' &&
      previous?.after?.order !== 'label'
    )
      candidate.before = aboutSpeaker(document, block, from, to);
  } else if (previous) {
    candidate.joins = joined ?? previous;
  }
}

/** Whether who says what stands in marks stands behind it: not "…, som gjorde ”Kiosken”, kallar pjäsen ”en dröm”". */
function isSaid({ after }: Candidate): boolean {
  return after !== null && after.phrase.kind !== 'other';
}

/** The attribution right behind the closing mark; where clauses are read, its subject is told by its case. */
function attributionBehind(
  document: TextDocument,
  at: number,
  limit: number,
  goesOn: boolean,
): FoundAttribution | null {
  const found = attributionAfter(document, at, limit, goesOn);
  const { clauses } = document.lexicon;
  // "Das sagte NAME": a sentence of its own.
  const own = found !== null && (found.cueBits === 0 || found.start > startOf(document.words, at));
  if (clauses === null || own) return found;
  const clause = clauses.reader.behind(document, at, limit);
  // "„…“ Kommentiert NAME.": a sentence of its own that the verb opens.
  const opens =
    found?.phrase.kind === 'name' &&
    isCapital(document.words, at) &&
    (found.next >= limit || opensSentence(document, found.next) || gapBefore(document, found.next) === ',');
  if (clause === null)
    return opens || (found?.phrase.kind !== 'other' && found?.cueBits === SOURCE_AFTER) ? found : null;
  // The same speaker: what the wider reading knows of the role and of what follows stays, but "in Wien Stadtrat NAME".
  // "so die für den Bau zuständige Leiterin": the clause shows where the role begins.
  const begins = ({ phrase: { mention, role = mention } }: FoundAttribution): number =>
    Math.min(mention.start, role.start);
  return found !== null &&
    begins(found) === begins(clause) &&
    !(classesOf(document.words, at + 1) & PREPOSITION) &&
    found.phrase.kind === clause.phrase.kind &&
    found.phrase.mention.start === clause.phrase.mention.start
    ? found
    : clause;
}

/** An attribution at the end of the sentence that the stretch is a part of: "… „hinten runtergefallen“ seien, sagte er." */
function laterInSentence(document: TextDocument, candidate: Candidate, limit: number): FoundAttribution | null {
  const { words, text } = document;
  const { clauses } = document.lexicon;
  if (/[.:;]/.test(text.slice(candidate.close, words.starts[candidate.last]))) return null;
  for (let word = candidate.last + 1; word < limit && word < candidate.last + 30; word += 1) {
    if (opensSentence(document, word)) return null;
    if (gapBefore(document, word) !== ',') continue;
    const found =
      clauses === null
        ? (invertedAt(document, word, limit, CUE) ?? straightAt(document, word, limit))
        : clauses.reader.behind(document, word, limit);
    // "…, hatte er damals gesagt und …": the participle closes the clause of a verb that by itself says nothing.
    if (found === null || (found.cueBits !== 0 && !(found.cueBits & (CUE | CLOSING_CUE)))) continue;
    // "…, meinte NAME (SPD) am Montag."
    const led = classesOf(words, found.next) & PREPOSITION && isAdverbial(document, found.next, limit);
    if (found.cueBits === 0 || found.next >= limit || led || /[,.)]/.test(gapBefore(document, found.next)))
      return found;
  }
  return null;
}

/** A comma or a semicolon, a dash, a stop or white space between the closing mark and the next word; the stop only where the attribution is sure. */
function gapAllowsAttribution(text: string, close: number, next: number): boolean {
  for (let at = close + 1; at < next; at += 1) {
    const code = text.charCodeAt(at);
    if (!(isSpace(code) || code === 0x2c || code === 0x3b || isDash(code) || isDoubleMark(code))) return false;
  }
  return true;
}

/** Whether the sentence goes on behind the closing mark: a comma stands beside it, or a question or an exclamation inside. */
function goesOn(text: string, close: number, next: number): boolean {
  let inside = close - 1;
  while (
    isSpace(text.charCodeAt(inside)) ||
    isDoubleMark(text.charCodeAt(inside)) ||
    isSingleMark(text.charCodeAt(inside))
  )
    inside -= 1;
  const code = text.charCodeAt(inside);
  return code === 0x2c || (endsSentence(code) && code !== 0x2e) || /[,–—-]/.test(text.slice(close + 1, next));
}

/** "… " Jane Roe said: whether the verb ends its clause; "…" Roe said that … opens another report. `joined`: the words have a speaker before them. */
function closesClause(
  document: TextDocument,
  found: FoundAttribution,
  limit: number,
  end: number,
  text: string,
  candidate: Candidate,
  joined: boolean,
): boolean {
  const { words, lexicon } = document;
  const comma =
    text.charCodeAt(candidate.close - 1) === 0x2c ||
    text.charCodeAt(candidate.close + 1) === 0x2c ||
    !endsSentence(text.charCodeAt(candidate.close - 1));
  // "… ends here." He added, "…": a sentence that announces the next words. "Asked about “delays,” Berg said: “We …".
  const part = !isCapital(words, candidate.first) && isUpper(text.charCodeAt(end + 1));
  let next = found.next;
  while (next < limit && classesOf(words, next) & ADVERB) next += 1;
  if (next >= limit) return (comma && !part) || !announces(text, endOf(words, next - 1), end);
  const bits = classesOf(words, found.next);
  // "… »Vi er klar.« Berg siger til avisen, at broen holder.": a report of its own.
  if (!comma && !lexicon.subjectFirst && opensReport(document, found.next, limit)) return false;
  const stops = opensSentence(document, found.next) || /^\s*[,.:;–—-]/.test(gapText(document, found.next));
  // "… is down." Lind, chair of the club, said: "We": the words of the next, whose marks never close.
  if (stops) return comma || !/^:\s*\p{P}/u.test(gapText(document, found.next));
  if (bits & COMPLEMENTISER) return false;
  // "…,” Roe said. “It is late.” Lind praised the crew.": a sentence of its own.
  if (!comma && (joined || (lexicon.language.bareClauses?.(document, found.next, limit) ?? -1) >= 0)) return false;
  const inside = text.charCodeAt(candidate.close - 1);
  return comma || inside === 0x21 || inside === 0x3f || (bits & (PREPOSITION | ARTICLE)) !== 0;
}

/** Whether from an offset on nothing but a comma or a colon stands before the next mark. */
function announces(text: string, from: number, open: number): boolean {
  return isDoubleMark(text.charCodeAt(open)) && /^[,:]\s*$/.test(text.slice(from, open));
}

/** Whether what stands in marks is a sentence by its capital and its stop, and no title; elsewhere than in English by its first person. */
function isWholeSentence(document: TextDocument, { first, last, close }: Candidate): boolean {
  const { text, words, lexicon } = document;
  const whole =
    lexicon.subjectFirst === undefined
      ? lexicon.clauses === null && last - first >= 5 && speaksInFirstPerson(document, { first, last })
      : last - first >= 3 && endsSentence(text.charCodeAt(close - 1));
  return whole && isCapital(words, first) && !isTitleCase(document, first, last);
}

/** Whether a sentence ends between two stretches. */
function sentenceBetween(document: TextDocument, previous: Candidate, to: number): boolean {
  const { text, words } = document;
  if (
    endsSentence(text.charCodeAt(previous.close - 1)) &&
    isUpper(text.charCodeAt(startOf(words, previous.last))) &&
    previous.after === null
  )
    return true;
  return sentenceStart(document, previous.last, to) > previous.last || opensSentence(document, to);
}

/** Whether the stretch opens a sentence: a stop, or the block's beginning, stands before its mark. */
function beginsSentence(document: TextDocument, candidate: Candidate, to: number): boolean {
  const { text, words } = document;
  let at = candidate.open - 1;
  const floor = to > 0 ? endOf(words, to - 1) : 0;
  while (at >= floor && (isSpace(text.charCodeAt(at)) || isDoubleMark(text.charCodeAt(at)))) at -= 1;
  return at >= floor && endsSentence(text.charCodeAt(at));
}
