import type { Range } from '../model/press-release.ts';
import type { Cast, Figure, Mention } from './figure.ts';

export function addMention(cast: Cast, figure: Figure, mention: Range): void {
  if (figure.mentions.has(mention.start)) return;
  figure.mentions.set(mention.start, mention);
  if (cast.timeline.length > 0)
    cast.timeline.splice(placeBefore(cast.timeline, mention.start), 0, { ...mention, figure });
}

/** Lists all mentions in reading order, but those in somebody's words; from here on new ones are put in their places. */
export function listMentions(cast: Cast, words: readonly Range[]): void {
  const mentions = cast.figures
    .flatMap((figure) => [...figure.mentions.values()].map((mention): Mention => ({ ...mention, figure })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  cast.timeline = mentions.filter(({ start }) => {
    while (next < words.length && (words[next]?.end ?? 0) <= start) next += 1;
    return !((words[next]?.start ?? start + 1) <= start);
  });
}

/** Notes whom a quotation was laid in the mouth of. */
export function noteSpeaker(cast: Cast, figure: Figure, mention: Range): void {
  if ((cast.spoken.at(-1)?.start ?? -1) < mention.start) cast.spoken.push({ ...mention, figure });
}

/** Puts further mentions into the reading order. */
export function noteMentions(cast: Cast, mentions: readonly Mention[]): void {
  if (mentions.length > 0) cast.timeline = [...cast.timeline, ...mentions].sort((a, b) => a.start - b.start);
}

/** How many mentions stand before an offset. */
function placeBefore(timeline: readonly Range[], at: number): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin between two offsets, at most a few, in reading order. */
export function mentionsBetween(cast: Cast, start: number, end: number): readonly Mention[] {
  const named = runBetween(cast.timeline, start, end);
  const spoken = runBetween(cast.spoken, start, end);
  return spoken.length === 0 ? named : [...named, ...spoken].sort((a, b) => a.start - b.start);
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
  const place = placeBefore(cast.timeline, at);
  for (let index = place - 1; index >= 0 && index > place - MEMORY; index -= 1) {
    const mention = cast.timeline[index];
    if (mention === undefined || mention.start < floor) return null;
    if (fits(mention.figure)) return mention;
  }
  return null;
}
