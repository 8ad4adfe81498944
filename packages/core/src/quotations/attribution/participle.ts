import { ADVERB, COORDINATOR, CUE, FUNCTION, PREPOSITION, REPORTING } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, wordAt } from '../../text/words.ts';
import { endsLike, endsLikeParticiple, gapBefore, wordIn } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { isOneOf } from '../phrases/subject-words.ts';

/**
 * Whether a verb in the participle of what goes on stands right behind a noun that is not its subject: "Lind defended the
 * plan saying"; not "was saying", "for saying", "Lind saying", ", with the mayor saying".
 */
export function isParticiple(document: TextDocument, cue: number): boolean {
  const { words } = document;
  if (!endsLikeParticiple(document, cue) || gapBefore(document, cue) !== '') return false;
  if (isCapital(words, cue - 1) && !isLedName(document, cue - 1)) return false;
  const before = classesOf(words, cue - 1) & ADVERB ? cue - 2 : cue - 1;
  if (classesOf(words, before) & (PREPOSITION | COORDINATOR | FUNCTION)) return false;
  for (let at = cue - 1; at >= 0 && at > cue - LONGEST_SUBJECT && gapBefore(document, at + 1) === ''; at -= 1)
    if (isOneOf(document, at, 'absolutes')) return false;
  return true;
}

/** "wrote to Bo Lind stating that", "in rural Norland stating": whether a preposition leads the name that ends at a word. */
function isLedName(document: TextDocument, last: number): boolean {
  const { words } = document;
  let before = last - 1;
  while (before > last - 4 && isCapital(words, before) && gapBefore(document, before + 1) === '') before -= 1;
  if (classesOf(words, before) === 0 && !isCapital(words, before) && gapBefore(document, before + 1) === '')
    before -= 1;
  return (classesOf(words, before) & PREPOSITION) !== 0 && gapBefore(document, before + 1) === '';
}

/** Whether a share says it, "with 52% saying", it has no subject, "it is worth noting", or an object does, "lets you write". */
export function isNobodys(document: TextDocument, cue: number): boolean {
  // "to mend and maintain": the second of two infinitives.
  const joined = classesOf(document.words, cue - 1) & COORDINATOR && isOneOf(document, cue - 3, 'infinitiveMarks');
  if (joined && !/(?:d|s|ing)$/.test(wordIn(document, cue))) return true;
  return (
    gapBefore(document, cue) === '%' ||
    (isOneOf(document, cue - 1, 'impersonal') && isParticiple(document, cue)) ||
    (isOneOf(document, cue - 1, 'objects') &&
      !(classesOf(document.words, cue - 2) & PREPOSITION) &&
      !/(?:d|s|ing)$/.test(wordIn(document, cue)))
  );
}

/** "when asked about it", "if pressed": who is spoken to by whoever the clause around it is about. */
export function isReduced(document: TextDocument, cue: number): boolean {
  return (
    gapBefore(document, cue) === '' && isOneOf(document, cue - 1, 'reducers') && !endsLikeParticiple(document, cue)
  );
}

/** "A man accused of arson said": whether a participle only says which, before the verb of its clause. */
export function isOfSubject(document: TextDocument, at: number, limit: number): boolean {
  const { words, lexicon } = document;
  const isPast = lexicon.subjectFirst !== undefined && endsLike(document, at, lexicon.language.pastEndings);
  if (!isPast || !(classesOf(words, at) & CUE) || !lexicon.naming.has(wordIn(document, at + 1))) return false;
  for (let word = at + 2; word < limit && word < at + LONGEST_SUBJECT && gapBefore(document, word) === ''; word += 1) {
    if (classesOf(words, word) & (CUE | COORDINATOR)) return (classesOf(words, word) & CUE) !== 0;
  }
  return false;
}

/** Whether a verb of talk that reports nothing has another behind "to": "continues to stand out", "began to work". */
export function goesOnTo(document: TextDocument, cue: number): boolean {
  const { words } = document;
  return (
    !(classesOf(words, cue) & REPORTING) &&
    isOneOf(document, cue + 1, 'infinitiveMarks') &&
    classesOf(words, cue + 2) === 0 &&
    !isCapital(words, cue + 2)
  );
}

/** "NAME, officially opening it, said": whether a participle tells what somebody did while they spoke. */
export function isBesideParticiple(document: TextDocument, { mention }: SpeakerPhrase): boolean {
  const behind = wordAt(document.words, mention.end);
  return (
    document.lexicon.subjectFirst !== undefined &&
    gapBefore(document, behind) === ',' &&
    [behind, behind + 1].some((at) => endsLikeParticiple(document, at))
  );
}

/** Words of a subject behind "with". */
const LONGEST_SUBJECT = 9;
