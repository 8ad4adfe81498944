import type { Range } from '../../model/press-release.ts';
import { bisect } from '../../text/words.ts';
import type { Cast, Figure, Mention } from './figure.ts';

/** Adds a place that names a figure; false where it is known. */
export function addMention(figure: Figure, mention: Range): boolean {
  if (figure.mentions.has(mention.start)) return false;
  figure.mentions.set(mention.start, mention);
  figure.firstMention = Math.min(figure.firstMention, mention.start);
  return true;
}

/** Adds a mention that is found once all are listed. */
export function addLateMention(cast: Cast, mention: Mention): void {
  cast.late.splice(placeBefore(cast.late, mention.start), 0, mention);
}

/** Lists all mentions, and runs that may be, in reading order, but those in somebody's words. */
export function listMentions(cast: Cast, words: readonly Range[]): void {
  const mentions: Mention[] = [];
  for (const figure of cast.figures)
    for (const { start, end } of figure.mentions.values()) mentions.push({ figure, start, end });
  mentions.sort(inReadingOrder);
  const outside = <One extends Range>(runs: readonly One[]): One[] => {
    let next = 0;
    return runs.filter(({ start }) => {
      while (next < words.length && (words[next]?.end ?? 0) <= start) next += 1;
      return !((words[next]?.start ?? start + 1) <= start);
    });
  };
  cast.timeline = outside(mentions);
  cast.possibleRuns = outside(cast.possibleRuns);
  cast.otherRuns = outside(cast.otherRuns);
}

/** Notes whom a quotation was laid in the mouth of. */
export function noteSpeaker(cast: Cast, figure: Figure, mention: Range, direct: boolean, sure: boolean): void {
  // "…, sier Berg.", "– …, legger han til.": words said are a person's.
  figure.shown ||= direct && figure.parts.length === 1;
  if ((cast.spoken.at(-1)?.start ?? -1) < mention.start) cast.spoken.push({ figure, direct, sure, ...mention });
}

/** Puts the late mentions, and further ones, into the reading order of all. */
export function noteMentions(cast: Cast, mentions: readonly Mention[]): void {
  if (mentions.length === 0 && cast.late.length === 0) return;
  cast.timeline = [...cast.late, ...cast.timeline, ...mentions].sort(inReadingOrder);
  cast.late = [];
}

function inReadingOrder(a: Range, b: Range): number {
  return a.start - b.start;
}

/** How many mentions stand before an offset. */
function placeBefore(timeline: readonly Range[], at: number): number {
  return bisect(timeline.length, (place) => (timeline[place]?.start ?? 0) < at);
}

/** Whether a direct quotation has its speaker at an offset. */
export function speaksAt({ spoken }: Cast, at: number): boolean {
  const mention = spoken[placeBefore(spoken, at)];
  return mention?.start === at && mention.direct === true;
}

/** The mentions that begin between two offsets, at most a few, in reading order. */
export function mentionsBetween(cast: Cast, start: number, end: number): readonly Mention[] {
  const listed = runBetween(cast.timeline, start, end);
  const late = runBetween(cast.late, start, end);
  const named = late.length === 0 ? listed : [...late, ...listed].sort(inReadingOrder).slice(0, SENTENCE_MENTIONS);
  const spoken = runBetween(cast.spoken, start, end);
  return spoken.length === 0 ? named : [...named, ...spoken].sort(inReadingOrder);
}

export function runBetween<T extends Range>(runs: readonly T[], start: number, end: number): readonly T[] {
  const place = placeBefore(runs, start);
  let behind = place;
  while (behind < place + SENTENCE_MENTIONS && (runs[behind]?.start ?? end) < end) behind += 1;
  return runs.slice(place, behind);
}

/** Mentions of a sentence that are looked at. */
const SENTENCE_MENTIONS = 12;

/** How many mentions back anybody is looked for. */
const MEMORY = 300;

/** The last mention before an offset of a figure that fits, not before `floor`. */
export function lastBefore(cast: Cast, at: number, fits: (figure: Figure) => boolean, floor = 0): Mention | null {
  const { timeline, late } = cast;
  let listed = placeBefore(timeline, at) - 1;
  let added = placeBefore(late, at) - 1;
  for (let seen = 1; seen < MEMORY; seen += 1) {
    const before = timeline[listed];
    const other = late[added];
    const isLate = other !== undefined && (before === undefined || other.start > before.start);
    const mention = isLate ? other : before;
    if (mention === undefined || mention.start < floor) return null;
    if (fits(mention.figure)) return mention;
    if (isLate) added -= 1;
    else listed -= 1;
  }
  return null;
}
