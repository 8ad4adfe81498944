import type { Furniture } from '../model/press-release.ts';
import type { Language } from '../languages/language.ts';
import { NETWORKS, VERSIONS } from '../languages/every-language.ts';
import { wordsOf } from '../languages/lexicon.ts';
import { codeAt } from '../text/characters.ts';
import type { BlockRole } from './document.ts';

type FurnitureKind = Furniture['kind'];

/** Tells what kind of line a line of furniture is, in one language. */
export interface LinePatterns {
  readonly furniture: (line: string, words: number, atEdge: boolean) => FurnitureKind | undefined;
  readonly isContactHeading: (line: string) => boolean;
  readonly isBoilerplateHeading: (line: string) => boolean;
  readonly isCaption: (line: string) => boolean;
  /** Whether a line tells of a later day than the publication. */
  readonly tellsRevision: (line: string) => boolean;
  readonly isLegalNotice: (line: string) => boolean;
  /** Whether what follows an issuer's name says what it is or does: "är en …", "develops …". */
  readonly opensProfile: (predicate: string) => boolean;
  /** Whether a word, in lower case, says what kind of text this is: "pressmeddelande", "forskningsnyhet". */
  readonly isLabel: (word: string) => boolean;
  /** Whether a word, in lower case, announces a telephone number: "tlf", "pressetelefon". */
  readonly isTelephone: (word: string) => boolean;
  /** Whether a line, as it is written, names a writer and nothing else: "By Anna Berg", "Anna Berg/NTN". */
  readonly isByline: (line: string) => boolean;
  /** January to December, then other names for the first of them. */
  readonly months: readonly string[];
  /** The {@link keyOf} of each. */
  readonly monthKeys: ReadonlySet<number>;
  /** Whether a word, in lower case, points to another page where it closes a line: "här", "here". */
  readonly isPointer: (word: string) => boolean;
}

const KINDS: readonly FurnitureKind[] = ['noscript', 'cookie', 'search', 'share', 'nav', 'other'];

/** Whether a block is page furniture by its part in the release. */
export function isFurniture(role: BlockRole): role is FurnitureKind {
  // Other parts are looked for among the kinds too.
  return (KINDS as readonly BlockRole[]).includes(role);
}

const compiled = new WeakMap<Language, LinePatterns>();

/** The line patterns of a language, compiled once. Lines are given in lower case. */
export function linePatternsOf(language: Language): LinePatterns {
  let patterns = compiled.get(language);
  if (patterns === undefined) compiled.set(language, (patterns = compile(language)));
  return patterns;
}

function compile(language: Language): LinePatterns {
  const months = wordsOf(language.months);
  const pointers = new Set(wordsOf(language.pointerWords));
  const kinds = KINDS.map((kind) => {
    const list = (language.furniture[kind] ?? '') + (kind === 'share' ? NETWORKS : kind === 'nav' ? VERSIONS : '');
    return { kind, list, matches: matcher(list) };
  });
  const anywhere = kinds.filter(({ list }) => /^\*/m.test(list));
  // "the post *appeared first on*": what it says further on makes it sure.
  const others = (language.furniture.other ?? '').split('\n');
  const isSure = matcher(others.filter((line) => /^[^*]+\*./.test(line)).join('\n'));
  const openings = new Set(kinds.flatMap(({ list }) => list.split('\n').map((line) => keyOf(line))));
  return {
    furniture(line, words, atEdge) {
      if (words > 14 && !atEdge) return undefined;
      const opens = openings.has(keyOf(line));
      if (opens && isSure(line)) return 'other';
      for (const { kind, matches } of opens ? kinds : anywhere) {
        // Notices are prose, so they count only at the top or bottom of the page; all other furniture is short.
        const fits =
          kind === 'noscript' || kind === 'cookie'
            ? atEdge && words <= 60
            : words <= (kind === 'other' ? 14 : 8) &&
              // "Vad letar du efter?"
              (kind === 'other' || !(kind === 'search' ? '.!' : '.!?').includes(line.at(-1) ?? ''));
        // "„JavaScript-Daten lassen sich jetzt speichern“, sagt": of the program, to nobody who reads the page.
        if (fits && matches(line) && !(kind === 'noscript' && /^[–—"“”„»«-]|javascript-/.test(line))) return kind;
        if (fits && kind === 'share' && line.split(/[\s,|/:]+/).every(matches)) return kind;
      }
      return line.startsWith('#') && /^#\p{L}[^ ]*(?: #\p{L}[^ ]*)*$/u.test(line) ? 'share' : undefined;
    },
    isContactHeading: matcher(language.contactHeadings),
    isBoilerplateHeading: matcher(language.boilerplateHeadings),
    isCaption: matcher(language.captions),
    tellsRevision: matcher(language.revisions),
    isLegalNotice: matcher(language.legalNotices),
    opensProfile: matcher(language.profileOpenings),
    isLabel: lastPart(wordsOf(language.labelWords)),
    isTelephone: lastPart(wordsOf(language.telephoneWords)),
    isByline: bylines(wordsOf(language.bylines)),
    months,
    monthKeys: new Set(months.map((month) => keyOf(month))),
    isPointer: (word) => pointers.has(word),
  };
}

/** Makes a test for words of a list, whole or as the last part of a longer word where they have five letters. */
function lastPart(parts: readonly string[]): (word: string) => boolean {
  const whole = new Set(parts);
  const long = parts.filter((part) => part.length >= 5);
  return (word) => whole.has(word) || long.some((part) => word.endsWith(part));
}

/** Makes a test for lines of two to five capital words, behind a word such as "by" or before the name of an agency. */
function bylines(openings: readonly string[]): (line: string) => boolean {
  const known = new Set(openings);
  return (line) => {
    if (line.length > 60) return false;
    const opens = known.has((/^[^ ,]+/.exec(line)?.[0] ?? '').toLowerCase().replace(/:$/, ''));
    if (!opens && !line.includes('/')) return false;
    // A title behind a comma is left alone: "Av: Anna Berg, kommunikatör".
    const words = line.replace(/,.*/, '').split(' ');
    // "Text och foto: Anna Berg"
    const colon = opens ? words.findIndex((word) => word.endsWith(':')) : -1;
    const names = opens ? words.slice(Math.max(colon, 0) + 1) : words;
    const inCapitals = names.every((word) => /^\p{Lu}[\p{L}’'/.-]*$/u.test(word));
    return inCapitals && names.length <= 4 && (opens ? names.length >= 2 : /\p{Ll}\/\p{Lu}\p{L}+$/u.test(line));
  };
}

/** Patterns that begin alike. */
interface Group {
  readonly whole: Set<string>;
  readonly begins: string[];
  readonly holds: [opening: string, inside: string][];
}

/** Makes a test out of patterns, one a line: whole lines, `begins*`, `*contains`, `begins*and contains`. */
function matcher(list: string): (line: string) => boolean {
  const groups = new Map<number, Group>();
  const contains: string[] = [];
  for (const pattern of list.split('\n').filter(Boolean)) {
    const plain = pattern.replaceAll('*', '');
    if (pattern.startsWith('*')) {
      contains.push(plain);
      continue;
    }
    const [opening = '', inside = ''] = pattern.split('*');
    let group = groups.get(keyOf(plain));
    if (group === undefined) groups.set(keyOf(plain), (group = { whole: new Set(), begins: [], holds: [] }));
    if (inside !== '') group.holds.push([opening, inside]);
    else if (pattern.endsWith('*')) group.begins.push(plain);
    else group.whole.add(plain);
  }
  return (line) => {
    const group = groups.get(keyOf(line));
    return (
      (group !== undefined &&
        (group.whole.has(line) ||
          group.begins.some((prefix) => line.startsWith(prefix)) ||
          group.holds.some(([prefix, part]) => line.startsWith(prefix) && line.includes(part)))) ||
      (contains.length > 0 && contains.some((part) => line.includes(part)))
    );
  };
}

/** The first two characters of a line as a number, by which patterns that it begins with are found; none is shorter. */
export function keyOf(line: string, at = 0): number {
  return at + 1 < line.length ? (codeAt(line, at) << 16) | codeAt(line, at + 1) : 0;
}
