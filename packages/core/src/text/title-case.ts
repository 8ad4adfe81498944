import { type Words, classesOf, endOf, isCapital, isNumber, startOf } from './words.ts';

/**
 * Whether nearly all longer words have a capital: a headline or a title of a work, in which a capital shows no name.
 * Words of the classes `small` may go without one.
 */
export function isTitleCase({ words }: { readonly words: Words }, first: number, last: number, small = 0): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = first; at < last; at += 1) {
    if (endOf(words, at) - startOf(words, at) < LONGER_WORD || isNumber(words, at)) continue;
    if (classesOf(words, at) & small && !isCapital(words, at)) continue;
    long += 1;
    if (isCapital(words, at)) capitals += 1;
    // "Minister Anna Berg besöker Oslo": the verb, which title case would give a capital.
    else if (classesOf(words, at) === 0) return false;
  }
  return long >= 2 && capitals >= long * 0.8;
}

const LONGER_WORD = 4;
