import type { LabelledDocument, LabelledQuotation, Labels } from './corpus.ts';
import { count, type Counts, noCounts } from './counts.ts';
import {
  liesInside,
  type Match,
  namesOf,
  OVERLAP,
  pair,
  sameMention,
  samePerson,
  sameRole,
  sameSpans,
  type Worded,
  withWords,
} from './match.ts';
import { phenomenaOf } from './phenomena.ts';

export type Kind = 'direct' | 'indirect';
export type Confidence = NonNullable<LabelledQuotation['confidence']>;

/** A quotation that was missed, found where there is none, cut wrongly, or put in the wrong mouth. */
export interface ScoredError {
  readonly id: string;
  readonly kind: Kind;
  readonly why: 'missed' | 'not a quotation' | 'words differ' | 'wrong speaker';
  readonly gold: string | null;
  readonly goldSpeaker: string | null;
  readonly predicted: string | null;
  readonly predictedSpeaker: string | null;
  readonly rule: string | null;
  readonly confidence: Confidence | null;
}

/** What one document counts for, one kind of quotation. */
export interface DocumentScore {
  readonly lang: string;
  readonly counts: Counts;
  readonly phenomena: ReadonlyMap<string, Counts>;
  readonly confidence: ReadonlyMap<Confidence, Counts>;
  readonly errors: readonly ScoredError[];
}

/**
 * Compares the quotations of one kind that a document holds with those that were found.
 *
 * `strict` = the same spans to the character, `exact` = the same words in the same place, `overlap` = word F1 of at
 * least 0.8. A speaker is right where the resolved name is (without a name, the words); in a corpus that marks mentions
 * only, where the mentions meet. `joint` = overlap and the right speaker. What is optional, or of another kind, is
 * scored neither way, and so is a prediction inside it.
 */
export function scoreDocument(document: LabelledDocument, found: Labels, kind: Kind): DocumentScore {
  const { text } = document;
  const worded = (quotation: LabelledQuotation): Worded => withWords(text, quotation);
  const filled = ({ words }: Worded): boolean => words.size > 0;
  const gold = document.quotes
    .filter((quotation) => kindOf(quotation) === kind && quotation.optional !== true)
    .map(worded)
    .filter(filled);
  const others = document.quotes
    .filter((quotation) => kindOf(quotation) !== kind || quotation.optional === true)
    .map(worded);
  const predicted = found.quotes
    .filter((quotation) => kindOf(quotation) === kind)
    .map(worded)
    .filter(filled);
  const matches = pair(gold, predicted);
  const matched = new Map([...matches].map(([labelled, match]) => [match.predicted, { labelled, f1: match.f1 }]));
  const scored = predicted.filter((candidate) => matched.has(candidate) || !liesInside(candidate, others));

  const score = {
    lang: document.lang,
    counts: noCounts(),
    phenomena: new Map<string, Counts>(),
    confidence: new Map<Confidence, Counts>(),
    errors: [] as ScoredError[],
  };
  const speakerRight = ({ quotation }: Worded, match: Match): boolean => {
    const same = document.speakerLevel === 'mention' ? sameMention : samePerson;
    return same(quotation.speaker, match.predicted.quotation.speaker);
  };
  const errorOf = (
    why: ScoredError['why'],
    labelled: Worded | undefined,
    candidate: Worded | undefined,
  ): ScoredError => ({
    id: document.id,
    kind,
    why,
    gold: labelled === undefined ? null : wordsOf(text, labelled),
    goldSpeaker: speakerOf(labelled),
    predicted: candidate === undefined ? null : wordsOf(text, candidate),
    predictedSpeaker: speakerOf(candidate),
    rule: candidate?.quotation.rule ?? null,
    confidence: candidate?.quotation.confidence ?? null,
  });

  for (const labelled of gold) {
    const match = matches.get(labelled);
    const tallies = [
      score.counts,
      ...phenomenaOf(document, labelled.quotation).map((name) => at(score.phenomena, name)),
    ];
    const right = countGold(tallies, labelled, match, document.speakerLevel === 'mention', speakerRight);
    if (match === undefined) score.errors.push(errorOf('missed', labelled, undefined));
    else if (!right)
      score.errors.push(errorOf(match.f1 >= OVERLAP ? 'wrong speaker' : 'words differ', labelled, match.predicted));
  }
  for (const candidate of scored) {
    const partner = matched.get(candidate);
    const level = at(score.confidence, candidate.quotation.confidence ?? 'low');
    count(score.counts, 'predicted');
    count(level, 'predicted');
    if (partner === undefined) score.errors.push(errorOf('not a quotation', undefined, candidate));
    else if (partner.f1 >= OVERLAP) {
      count(level, 'overlap');
      if (speakerRight(partner.labelled, { predicted: candidate, f1: partner.f1 })) count(level, 'joint');
    }
  }
  return score;
}

/** Counts one labelled quotation; answers whether its words and its speaker were found. */
function countGold(
  tallies: readonly Counts[],
  labelled: Worded,
  match: Match | undefined,
  mentionsOnly: boolean,
  speakerRight: (labelled: Worded, match: Match) => boolean,
): boolean {
  const add = (counter: Parameters<typeof count>[1]): void => {
    for (const tally of tallies) count(tally, counter);
  };
  const { speaker, spans } = labelled.quotation;
  const overlaps = match !== undefined && match.f1 >= OVERLAP;
  const right = overlaps && speakerRight(labelled, match);
  add('gold');
  if (match?.f1 === 1) add('exact');
  if (match !== undefined && sameSpans(spans, match.predicted.quotation.spans)) add('strict');
  if (overlaps) add('overlap');
  if (speaker?.mentionSpan) {
    add('mentions');
    if (overlaps && sameMention(speaker, match.predicted.quotation.speaker)) add('mention');
  }
  if (mentionsOnly ? speaker?.mentionSpan : namesOf(speaker).length > 0) {
    add('named');
    if (right) add('speaker');
  }
  if (right) add('joint');
  if (speaker?.role) {
    add('roles');
    if (right && sameRole(speaker.role, match.predicted.quotation.speaker?.role)) add('role');
  }
  return right;
}

function kindOf({ kind }: LabelledQuotation): string {
  return kind ?? 'direct';
}

function at<Key>(map: Map<Key, Counts>, key: Key): Counts {
  let counts = map.get(key);
  if (counts === undefined) map.set(key, (counts = noCounts()));
  return counts;
}

function wordsOf(text: string, { quotation }: Worded): string {
  return quotation.spans.map(([start, end]) => text.slice(start, end)).join(' […] ');
}

function speakerOf(worded: Worded | undefined): string | null {
  const speaker = worded?.quotation.speaker;
  return speaker?.name ?? speaker?.organisation ?? speaker?.mention ?? null;
}
