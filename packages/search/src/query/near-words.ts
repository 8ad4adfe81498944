import { withoutDots } from '../analysis/fold.ts';
import { NumberRow } from '../analysis/number-row.ts';
import { editDistance } from './edit-distance.ts';
import type { VocabularyWord } from './vocabulary-word.ts';

/** A word within some edits of another. */
export interface NearWord {
  readonly word: VocabularyWord;
  readonly distance: number;
}

/** Words by their length, to be compared with a typed one. */
export class NearWords {
  readonly #byLength = new Map<number, Candidates>();

  /** `undotted` is the word {@link withoutDots}. */
  add(word: VocabularyWord, undotted: string): void {
    const { length } = word.word;
    let candidates = this.#byLength.get(length);
    if (candidates === undefined) this.#byLength.set(length, (candidates = new Candidates()));
    candidates.add(word, undotted);
  }

  /** The words within `most` edits (a letter put in, left out, changed, or two swapped), dots aside, in no order. */
  within(most: number, word: string): NearWord[] {
    const target = withoutDots(word);
    const letters = lettersOf(target);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      this.#byLength.get(length)?.addNear(found, target, letters, most);
    }
    return found;
  }
}

/**
 * Words of one length, and beside them which letters they hold: an edit changes at most two bits of these, so most words
 * are told apart by them alone, and rows of numbers are read faster than as many objects.
 */
class Candidates {
  readonly #words: VocabularyWord[] = [];
  readonly #undotted: string[] = [];
  readonly #once = new NumberRow(16);
  readonly #again = new NumberRow(16);

  add(word: VocabularyWord, undotted: string): void {
    const { once, again } = lettersOf(undotted);
    this.#words.push(word);
    this.#undotted.push(undotted);
    this.#once.push(once);
    this.#again.push(again);
  }

  /** Adds the words within `most` edits of the target, which has these letters. */
  addNear(found: NearWord[], target: string, { once, again }: Letters, most: number): void {
    for (let at = 0; at < this.#words.length; at++) {
      const ofOnce = bitCount(once ^ this.#once.at(at));
      if (ofOnce > 2 * most || ofOnce + bitCount(again ^ this.#again.at(at)) > 2 * most) continue;
      const distance = editDistance(target, this.#undotted[at] ?? '', most);
      const word = this.#words[at];
      if (distance <= most && word !== undefined) found.push({ word, distance });
    }
  }
}

/** The letters of a word, a bit each: those that it holds, and those that it holds twice or more. */
interface Letters {
  readonly once: number;
  readonly again: number;
}

function lettersOf(word: string): Letters {
  let once = 0;
  let again = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = 1 << (word.charCodeAt(index) & 31);
    again |= once & letter;
    once |= letter;
  }
  return { once, again };
}

/** Counts pairs, fours and bytes of bits side by side (Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
