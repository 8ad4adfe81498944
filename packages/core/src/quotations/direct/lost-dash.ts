import {
  ADVERB,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  PREPOSITION,
  RELATIVE,
  REPORTING,
  SOURCE_BEFORE,
  WORK,
} from '../../languages/lexicon.ts';
import { type DocumentBlock, type TextDocument, textFirst } from '../../structure/document.ts';
import { isDoubleMark } from '../../text/characters.ts';
import { classesOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { subjectBefore } from '../attribution/announcement.ts';
import { invertedAt } from '../attribution/attribution.ts';
import { isFinite } from '../attribution/broken-off.ts';
import { type FoundAttribution, isFamiliar, isLong, knows } from '../attribution/found-attribution.ts';
import { tellsOnlyWhere } from '../attribution/opening.ts';
import { gapText, gapBefore, isAmong, isGivenName } from '../phrases/gaps.ts';
import { speaksInFirstPerson } from './like-speech.ts';
import { withNext } from './dash-turns.ts';
import { type FoundQuotation, speech } from './found.ts';
import { creditStart } from './told-behind.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { sentenceStart, trimSpan } from '../phrases/spans.ts';

/**
 * A lost dash: a paragraph without marks whose last sentence closes like speech, ", säger NAME." `goesOn` tells that it is
 * the next line of dash-led speech that names nobody: of the same paragraph, broken into lines.
 */
export function readLostDash(
  document: TextDocument,
  block: DocumentBlock,
  index: number,
  goesOn: boolean,
): FoundQuotation | null {
  const { text, words } = document;
  if (!(block.classes & CUE) || isDoubleMark(text.charCodeAt(block.textStart))) return null;
  if (block.role !== 'paragraph' && block.role !== 'lede') return null;
  const announces = text.charCodeAt(block.end - 1) === 0x3a;
  // Behind a dateline, whose dash may be the one that leads the speech: "(NTB) – Vi er klare, sier NAME."
  const opening = textFirst(document, block);
  for (let word = block.last - 1; word > opening + 1 && word > block.last - 30; word -= 1) {
    if (
      !(classesOf(words, word) & CUE) ||
      // "Den siste heter NAME".
      classesOf(words, word) & WORK ||
      isCapital(words, word) ||
      !/^[,!?]\s+$/.test(gapText(document, word))
    )
      continue;
    const closing = invertedAt(document, word, block.last, CUE, true);
    const attribution = closing && withNext(document, block, closing);
    if (attribution === null || (announces && attribution.continues === null)) continue;
    if (!closesSpeech(document, attribution, block, goesOn)) continue;
    // "Det kan han, bekræfter lederen. “…”": what stands in marks is said.
    if (/["”“„»«]/.test(text.slice(attribution.end, block.end))) continue;
    if (!isSomebody(document, attribution.phrase) && !(goesOn && isNoun(document, attribution, word + 1))) continue;
    const personal = goesOn || speaksInFirstPerson(document, block);
    // "Bron är stängd, uppger kommunen.": what a body reports.
    if (attribution.phrase.kind === 'organisation' && !personal) continue;
    // "Bron kostar en miljon, uppger NAME.": a report, though with "säger" it is speech; "…, skriver Norbyposten.": a paper.
    const { informingVerbs, writingVerbs } = document.lexicon.language;
    const informs = isAmong(document, word, informingVerbs);
    const { phrase } = attribution;
    const reports =
      (informs && isFamiliar(document, phrase)) ||
      ((informs || isAmong(document, word, writingVerbs)) && isPaper(document, phrase));
    if (reports && !personal && attribution.continues === null && gapBefore(document, word) === ',') return null;
    const start = personal ? opening : sentenceStart(document, opening, word);
    // Words of a longer paragraph in the third person are a report, not speech.
    const last = wordAt(words, creditStart(document, block));
    if (
      start > opening ||
      (!goesOn && classesOf(words, start) & (COMPLEMENTISER | SOURCE_BEFORE)) ||
      (!personal && sentenceStart(document, word, last) > word)
    )
      return null;
    // "Bron blir dyr, säger NAME, den kostar mer än någonsin.": a report goes on behind the speaker.
    // "En uppgift, förklarade NAME i sitt tal, är att bygga en bro.": or behind where it was said.
    const { next } = attribution;
    let rest = next;
    while (rest < next + 6 && rest < block.last && gapBefore(document, rest) === '') rest += 1;
    const bits = classesOf(words, rest);
    const clause =
      gapBefore(document, rest) === ',' &&
      !(bits & (RELATIVE | PREPOSITION | COORDINATOR | ADVERB)) &&
      (rest === next || isFinite(document, rest));
    if (!personal && attribution.continues === null && clause) return null;
    if (!personal && (tellsOnlyWhere(document, start, word) || holdsReport(document, start, word))) return null;
    const span = trimSpan(text, words.starts[start] ?? block.start, attribution.start);
    if (span === null || (goesOn ? LED : DASHED).test(text.slice(span.start, span.end))) return null;
    return { ...speech(attribution, `lost-dash/${attribution.phrase.kind}`, 'medium', index), spans: [span] };
  }
  return null;
}

/** Whether a name is a paper's rather than a person's: no title, no given name, and no surname that the document gives in full. */
function isPaper(document: TextDocument, phrase: SpeakerPhrase): boolean {
  const at = wordAt(document.words, phrase.mention.start);
  const named = phrase.kind === 'name' || (phrase.kind === 'other' && isCapital(document.words, at));
  return named && !phrase.role && !isGivenName(document, at) && (isLong(document, phrase) || !knows(document, phrase));
}

/** "NAME sier at brua er trygg, skriver Norbyposten.": whether a verb of saying between two words has its subject and its clause. */
function holdsReport(document: TextDocument, from: number, to: number): boolean {
  const { words } = document;
  for (let at = from + 1; at < to; at += 1)
    if (classesOf(words, at - 1) & REPORTING && classesOf(words, at) & COMPLEMENTISER)
      return subjectBefore(document, from, at - 1) !== null;
  return false;
}

/** Whether a verb has one noun behind it, at word `at`, and no comma: "sier spissen til NTB". */
function isNoun(document: TextDocument, { phrase }: FoundAttribution, at: number): boolean {
  return phrase.next === at + 1 && phrase.mention.start === startOf(document.words, at);
}

/** A quote mark, or a dash that is no hyphen and stands between no numbers, or behind a stop. */
const DASHED = /["”“„»«]|[^\d\s]\s+[-–—−]\s|[.!?](?:[-–—−]\s|\s[-–—−]\p{Lu}|[–—]\p{Lu})/u;

/** A quote mark, or a dash that leads speech itself. */
const LED = /^["”“„»«]|["”“„»«]$|[.:?!]\s+[-–—−]\s/u;

/** Whether an attribution without marks or dash before it ends its clause, rather than opening a report: ", sa han til NRK at …". */
function closesSpeech(
  document: TextDocument,
  { next, continues }: FoundAttribution,
  block: DocumentBlock,
  goesOn: boolean,
): boolean {
  if (next >= block.last || continues !== null) return true;
  const { words } = document;
  for (let word = next; word < block.last && word < next + 8; word += 1) {
    if (/^\s*[,.:;!?–—-]/.test(gapText(document, word))) return true;
    const bits = classesOf(words, word);
    // "til" may have been read as the particle of the verb.
    const joins = bits | (classesOf(words, word - 1) & PREPOSITION);
    if (
      bits & COMPLEMENTISER ||
      (word === next && !goesOn && !(joins & (PREPOSITION | ADVERB | RELATIVE | COORDINATOR)))
    )
      return false;
  }
  return true;
}
