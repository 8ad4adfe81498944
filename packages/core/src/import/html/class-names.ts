import type { Attributes } from './attributes.ts';
import {
  captionClasses,
  creditClasses,
  furnitureClasses,
  hiddenClasses,
  keptClasses,
  ledeClasses,
  mainClasses,
} from './vocabulary.ts';
import { WordTable } from './word-table.ts';

/** What the class names and the id of an element say of it. */
export interface NameMeaning {
  /** The words that say furniture, the first first. */
  readonly furniture: readonly string[];
  readonly kept: boolean;
  readonly main: boolean;
  /** These are said by class names alone. */
  readonly lede: boolean;
  readonly credit: boolean;
  readonly caption: boolean;
  readonly hidden: boolean;
}

const none: readonly string[] = [];

const table = new WordTable(
  [
    ...new Set(
      [furnitureClasses, keptClasses, ledeClasses, creditClasses, captionClasses, mainClasses, hiddenClasses].flatMap(
        (words) => [...words],
      ),
    ),
  ].map((word): readonly [string, NameMeaning] => [
    word,
    {
      furniture: furnitureClasses.has(word) ? [word] : none,
      kept: keptClasses.has(word),
      main: mainClasses.has(word),
      lede: ledeClasses.has(word),
      credit: creditClasses.has(word),
      caption: captionClasses.has(word),
      hidden: hiddenClasses.has(word),
    },
  ]),
);

const nothing: NameMeaning = {
  furniture: none,
  kept: false,
  main: false,
  lede: false,
  credit: false,
  caption: false,
  hidden: false,
};

/** UTF-16 code units of class names, and of an id, that are looked at. */
const longest = 500;
/** How many different values of `class` are remembered. */
const mostRemembered = 1000;

/** Reads class names and ids. A page repeats its class names, so what they say is remembered for as long as it is read. */
export class ClassNames {
  readonly #known = new Map<string, NameMeaning>();

  of(attributes: Attributes): NameMeaning {
    const classes = attributes.get('class');
    const id = attributes.get('id');
    const named = classes === undefined ? nothing : this.#ofClasses(classes);
    if (id === undefined) return named;
    const { furniture, kept, main } = meaningOf(id);
    return {
      ...named,
      furniture: both(named.furniture, furniture),
      kept: named.kept || kept,
      main: named.main || main,
    };
  }

  #ofClasses(classes: string): NameMeaning {
    const known = this.#known.get(classes);
    if (known) return known;
    const meaning = meaningOf(classes);
    if (this.#known.size < mostRemembered) this.#known.set(classes, meaning);
    return meaning;
  }
}

/** "pressContact site-footer" says press, contact, site and footer, and its whole names. */
function meaningOf(names: string): NameMeaning {
  const end = Math.min(names.length, longest);
  let meaning = nothing;
  let start = 0;
  for (let at = 0; at <= end; at += 1) {
    if (at < end && names.charCodeAt(at) > 0x20) continue;
    if (at > start) meaning = withName(meaning, names, start, at);
    start = at + 1;
  }
  return meaning;
}

function withName(before: NameMeaning, names: string, start: number, end: number): NameMeaning {
  let meaning = joined(before, table.find(names, start, end));
  let partStart = start;
  let last = 0;
  for (let at = start; at < end; at += 1) {
    const code = names.charCodeAt(at);
    const parts = code === 0x2d || code === 0x5f;
    if (parts || (isCapital(code) && isSmall(last))) {
      meaning = joined(meaning, asPart(table.find(names, partStart, at)));
      partStart = parts ? at + 1 : at;
    }
    last = code;
  }
  return partStart === start ? meaning : joined(meaning, asPart(table.find(names, partStart, end)));
}

function joined(one: NameMeaning, other: NameMeaning | undefined): NameMeaning {
  if (other === undefined) return one;
  return {
    furniture: both(one.furniture, other.furniture),
    kept: one.kept || other.kept,
    main: one.main || other.main,
    lede: one.lede || other.lede,
    credit: one.credit || other.credit,
    caption: one.caption || other.caption,
    hidden: one.hidden || other.hidden,
  };
}

function both(words: readonly string[], more: readonly string[]): readonly string[] {
  return more.length === 0 ? words : [...words, ...more];
}

/** Main content and hidden text are told by a whole name alone. */
function asPart(meaning: NameMeaning | undefined): NameMeaning | undefined {
  return meaning && { ...meaning, main: false, hidden: false };
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
