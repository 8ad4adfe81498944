import { ARTICLE, PREPOSITION, STATEMENT, WORK } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isDoubleMark } from '../../text/characters.ts';
import { classesOf, endOf, startOf, wordAt } from '../../text/words.ts';
import { type FoundAttribution, label } from '../attribution/found-attribution.ts';
import {
  clauseStart,
  opensSubordinate,
  plainSubject,
  subjectAt,
  subjectBehind,
} from '../attribution/clause-subject.ts';
import { clauseAttribution } from '../attribution/clause.ts';
import { isReported } from '../attribution/clause-verbs.ts';
import { marksBetween } from '../phrases/gaps.ts';
import { viewOf, viewerOf } from '../attribution/clause-source.ts';
import { nextComma } from './report.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { sentenceStart } from '../phrases/spans.ts';

/**
 * Whom a sentence in reported mood goes on to report: the speaker of the sentence before, or of the one that this in its
 * turn goes on from. `first` is its first word, `block` the first of its block.
 */
export function speakerBefore(document: TextDocument, block: number, first: number): FoundAttribution | null {
  let to = first;
  let inside = false;
  let within: FoundAttribution | null = null;
  for (let count = 0; count < SENTENCES && to > block; count += 1) {
    const from = sentenceStart(document, Math.max(block, to - LONGEST_SENTENCE), to);
    const marked: boolean = inside || marksBetween(document, to - 1) % 2 === 1;
    const found = clauseAttribution(document, from, to, marked);
    // Its verb gives the words of its own sentence; "Der Bund habe Hilfe zugesagt.": which somebody reports in turn.
    if (found !== null) {
      const said = { ...found, cue: null };
      if (!isToldItself(document, found, from)) return said;
      within ??= said;
      to = from;
      continue;
    }
    // What ends here in marks began in a sentence before.
    inside = marked && !opensMark(document, from, to);
    if (inside) {
      to = from;
      continue;
    }
    // "NAME gratulierte: Das Haus sei schön.": what stands before the colon is their own.
    const colon = nextComma(document, from + 1, to, ':');
    if (!isReported(document, from, colon < 0 ? to : colon)) {
      const subject = sentenceSubject(document, from, to);
      return subject?.phrase.kind === 'name' || subject?.phrase.kind === 'title' ? subject : within;
    }
    to = from;
  }
  return within;
}

/** Whether the verb of an attribution is in reported mood in its turn. */
function isToldItself(document: TextDocument, { cue }: FoundAttribution, from: number): boolean {
  if (cue === null) return false;
  const verb = wordAt(document.words, cue.start);
  return isReported(document, clauseStart(document, from, verb), verb + 1);
}

/** Whether a quote mark stands before or among the words. */
function opensMark({ text, words }: TextDocument, from: number, to: number): boolean {
  for (let at = endOf(words, from - 1); at < startOf(words, to - 1); at += 1)
    if (isDoubleMark(text.charCodeAt(at))) return true;
  return false;
}

/** Whom a sentence is about, whatever its verb: its first constituent, or the first noun phrase that can be a subject behind its verb. */
export function sentenceSubject(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const start = opensSubordinate(document, from) ? from + 1 : from;
  const front = subjectAt(document, start, to);
  // "So hatte der Minister", "Höhnisch schrieb der Verfasser": what no subject begins with is passed by.
  const opensPhrase = (classesOf(document.words, from) & (PREPOSITION | ARTICLE)) !== 0;
  const noun =
    front === null || (front.phrase.kind === 'other' && front.role === 'either')
      ? (plainSubject(document, start, to) ?? front ?? subjectBehind(document, opensPhrase ? from - 1 : from, to))
      : front;
  if (noun === null) return null;
  const { phrase } = noun;
  // "Ihre Bitte:", "Sein Rat an alle:", "Das Fazit von NAME:".
  const viewer = viewerOf(document, noun, to);
  if (viewer !== noun) return label(viewer.phrase, viewer.phrase.mention.start, noun.next);
  // "Der Titel des Buches:" is nobody.
  if (phrase.kind === 'other') {
    const { words } = document;
    // "Ihre Meinung zum Bau:" is hers.
    const whose = isSomebody(document, phrase) ? null : viewOf(document, wordAt(words, phrase.mention.start));
    if (whose !== null) return label(whose.phrase, whose.phrase.mention.start, noun.next);
    if (classesOf(words, noun.next - 1) & (WORK | STATEMENT)) return null;
  }
  return label(phrase, phrase.mention.start, noun.next);
}

/** Words beyond which a sentence is not followed. */
const LONGEST_SENTENCE = 100;

/** How many sentences a report may run on. */
const SENTENCES = 5;
