/**
 * Edits between two words (optimal string alignment: put in, left out, changed, or two neighbours swapped),
 * or `most + 1` as soon as it is more than `most`. For a few edits: it tries each where the words come apart, and no other
 * place need be tried.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let ends = 0;
  const shorter = Math.min(one.length, other.length);
  while (ends < shorter && unitBefore(one, ends) === unitBefore(other, ends)) ends++;
  return distanceFrom([one, one.length - ends], [other, other.length - ends], 0, 0, most);
}

/** A word up to where the ends of both are the same. */
type Beginning = readonly [word: string, end: number];

function distanceFrom(one: Beginning, other: Beginning, oneFrom: number, otherFrom: number, most: number): number {
  const [oneWord, oneEnd] = one;
  const [otherWord, otherEnd] = other;
  let at = oneFrom;
  let otherAt = otherFrom;
  while (at < oneEnd && otherAt < otherEnd && oneWord.charCodeAt(at) === otherWord.charCodeAt(otherAt)) {
    at++;
    otherAt++;
  }
  const oneLeft = oneEnd - at;
  const otherLeft = otherEnd - otherAt;
  if (oneLeft === 0 || otherLeft === 0) return Math.min(oneLeft + otherLeft, most + 1);
  if (most === 0) return 1;
  if (Math.abs(oneLeft - otherLeft) > most) return most + 1;
  const isSwapped =
    oneWord.charCodeAt(at) === otherWord.charCodeAt(otherAt + 1) &&
    oneWord.charCodeAt(at + 1) === otherWord.charCodeAt(otherAt);
  const left = most - 1;
  let least = distanceFrom(one, other, at + 1, otherAt + 1, left);
  least = Math.min(least, distanceFrom(one, other, at + 1, otherAt, left));
  least = Math.min(least, distanceFrom(one, other, at, otherAt + 1, left));
  if (isSwapped && oneLeft > 1 && otherLeft > 1)
    least = Math.min(least, distanceFrom(one, other, at + 2, otherAt + 2, left));
  return 1 + least;
}

function unitBefore(word: string, ends: number): number {
  return word.charCodeAt(word.length - 1 - ends);
}
