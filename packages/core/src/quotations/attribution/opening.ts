import {
  COMPLEMENTISER,
  CONDITIONAL,
  CUE,
  FUNCTION,
  PREPOSITION,
  RELATIVE,
  STATEMENT,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import {
  endsLike,
  endsLikeParticiple,
  endsLikeVerb,
  gapBefore,
  gapText,
  isAuxiliary,
  isGivenName,
  wordIn,
} from '../phrases/gaps.ts';
import { NO_VERB } from '../phrases/name-run.ts';

/** "Welcoming Lind to the board, NAME said": whether what a sentence opens with is a participle and its object, rather than a name. */
export function isFronted(document: TextDocument, from: number, cue: number): boolean {
  const { words } = document;
  if (!endsLikeParticiple(document, from) || isGivenName(document, from)) return false;
  let at = from + 1;
  while (at < cue && isCapital(words, at) && gapBefore(document, at) === '') at += 1;
  const named = document.lexicon.naming.has(wordIn(document, at)) || (classesOf(words, at) & (CUE | FUNCTION)) !== 0;
  return at < cue && gapBefore(document, at) === '' && !named;
}

/** "Norvik, which builds halls, announced a rink": whether the verb behind the comma is that of what the sentence opens with. */
export function isOwnVerb(document: TextDocument, from: number, cue: number): boolean {
  const { words } = document;
  let apart = cue - 1;
  while (apart > from && gapBefore(document, apart) !== ',' && !gapText(document, apart).includes('),')) apart -= 1;
  if (!(classesOf(words, apart) & RELATIVE) && !document.lexicon.isIndefinite(wordIn(document, apart))) return false;
  for (let at = from; at < apart; at += 1) {
    const bits = classesOf(words, at);
    // A verb, or what may be one.
    if (bits & FUNCTION ? !(bits & NO_VERB) : bits === 0 && !isCapital(words, at)) return false;
  }
  return apart > from;
}

/** "I en video på nettet, som er ny, fortalte NAME om byen": whether only where something was told stands before the verb, and what is said of that. */
export function tellsOnlyWhere(document: TextDocument, from: number, verb: number): boolean {
  const { words, lexicon } = document;
  // "Adspurgt, om det bliver dyrt, svarer NAME ja", "På frågan om det blir dyrt, svarar NAME ja".
  const asked = endsLike(document, from, lexicon.language.perfectEndings) && classesOf(words, from) === 0;
  if (!(classesOf(words, from) & PREPOSITION) && !asked) return false;
  const whether = asked ? from + 1 : from + 2;
  if (classesOf(words, whether) & (CONDITIONAL | COMPLEMENTISER)) {
    let end = whether + 1;
    while (end < verb && gapBefore(document, end) !== ',') end += 1;
    let finite = whether + 1;
    while (finite < end && !isAuxiliary(document, finite) && !endsLikeVerb(document, finite)) finite += 1;
    if (end === verb && finite < end) return true;
  }
  if (asked) return false;
  let comma = from + 1;
  while (comma < verb && gapBefore(document, comma) === '') {
    const bits = classesOf(words, comma);
    if (bits === 0 ? !isCapital(words, comma) && endsLikeVerb(document, comma) : !(bits & (NO_VERB | STATEMENT)))
      return false;
    comma += 1;
  }
  if (comma >= verb) return false;
  if (classesOf(words, comma) & RELATIVE) return true;
  // "I en tale om broen, hvordan den skal bygges, understreger NAME behovet": a clause to the comma before the verb.
  let end = comma + 1;
  while (end < verb && gapBefore(document, end) !== ',') end += 1;
  return end === verb && isAuxiliary(document, comma);
}
