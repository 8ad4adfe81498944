import { languageData } from '../languages/index.ts';
import type { LostVowel, VerbalNouns } from '../languages/language-data.ts';
import { compoundSplitter, type Split } from './compounds.ts';
import { foldWord } from './fold.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import { primaryLanguage } from '../languages/primary-language.ts';
import { readKey, WordScanner } from './tokenize.ts';
import { WordMap } from './word-map.ts';

/** What a word is searched by. */
export interface AnalyzedWord {
  /** The word, folded. */
  readonly word: string;
  /** The stem of the folded word. */
  readonly term: string;
  /** The terms of the words that a compound is made of, parts of parts included; empty for a simple word. */
  readonly parts: readonly string[];
  /** Those of the term and of the parts, in this order: {@link signatureOf}. */
  readonly signatures: readonly number[];
  /** Where the word lacks its last part: the words that are counted for it, itself and the whole one. */
  readonly both: readonly AnalyzedWord[] | null;
  /** For who counts the words of documents: the document that it was last met in, who counts it, and what was counted. */
  mark: number;
  counter: object | null;
  counted: number;
  /** For who writes documents: who has written the word, and where. */
  writer: object | null;
  written: number;
  /** For who keeps the vocabulary: in which table the word has a row, and its number. */
  table: object | null;
  row: number;
}

/** Takes words to the terms that stand for them in an index, the same way when indexing and when searching. */
export interface Analyzer {
  readonly lang: string;
  readonly lexicon: Lexicon;
  /** Analyzes one folded word. */
  analyze(folded: string): AnalyzedWord;
  /** Analyzes a word as it is written, where it is said as {@link readKey} reads it. */
  analyzeKey(key: string): AnalyzedWord;
  /** Analyzes the word that the scanner stands at; equal words are mostly the same object. */
  analyzeAt(scanner: WordScanner): AnalyzedWord;
  /** The words of a text in order. */
  analyzeText(text: string): readonly AnalyzedWord[];
  isStopWord(folded: string): boolean;
  /** The verb of a noun that says what is done, or the nouns of a verb; some of them are no words. */
  kindred(word: Pick<AnalyzedWord, 'word' | 'term'>): readonly string[];
}

export interface AnalyzerOptions {
  /** BCP 47 tag; `no` and `nn` are handled as `nb`. */
  readonly lang: string;
  /** The words of the archive; without it compounds stay whole. */
  readonly lexicon?: Lexicon;
}

/** A word that others are made of. */
interface Part {
  readonly term: string;
  readonly split: ReturnType<Split>;
}

/** Words are analyzed once and remembered, up to this many. */
const MEMORY = 200_000;

/** Parts of parts of parts are searched; deeper nesting is noise. */
const DEPTH = 3;

/** Letters before the ending of a definite form, and of what a stem is changed to. */
const LEAST_STUMP = 3;

/** Shorter stems are abbreviations, such as `bl`. */
const LEAST_WITHOUT_VOWEL = 4;

const NONE: readonly string[] = [];

/** Makes the analyzer of a language over the words of an archive. */
export function createAnalyzer({ lang, lexicon = emptyLexicon(lang) }: AnalyzerOptions): Analyzer {
  const language = languageData(lang);
  const termOf = termFinder(lang, lexicon);
  const split = compoundSplitter(lexicon, language, termOf);
  const partOf = remembering((word): Part => {
    const parts = split(word);
    return { term: termOf(word, parts?.[1]), split: parts };
  });
  const stopWords = new Set(language.stopWords.split(' '));
  const remembered = new Map<string, AnalyzedWord>();
  const asWritten = new WordMap<AnalyzedWord>();

  /** The terms of the words that a word was split into, and of the words that these are made of. */
  function termsOfParts(words: ReturnType<Split>, depth: number): readonly string[] {
    if (words === null || depth === 0) return NONE;
    return words.flatMap((word) => {
      const part = partOf(word);
      return [part.term, ...termsOfParts(part.split, depth - 1)];
    });
  }

  function analyze(folded: string): AnalyzedWord {
    const known = remembered.get(folded);
    if (known !== undefined) return known;
    const words = stopWords.has(folded) ? null : split(folded);
    const term = termOf(folded, words?.[1]);
    const parts = termsOfParts(words, DEPTH);
    const others = parts.length === 0 ? NONE : [...new Set(parts)].filter((part) => part !== term);
    const analyzed = analyzedWord(folded, term, others);
    if (remembered.size >= MEMORY) remembered.clear();
    remembered.set(folded, analyzed);
    return analyzed;
  }

  function analyzeKey(key: string): AnalyzedWord {
    const [written, other] = readKey(key);
    const word = analyze(foldWord(written));
    const tail = other === undefined ? undefined : split(foldWord(other))?.[1];
    if (tail === undefined) return word;
    const whole = analyze(word.word + tail);
    const parts = word.parts.includes(whole.term) ? word.parts : [...word.parts, whole.term];
    return analyzedWord(word.word, word.term, parts, [word, whole]);
  }

  /** Folding a word takes longer than looking it up. */
  function analyzeAt({ text, start, keyEnd, hash }: WordScanner): AnalyzedWord {
    const known = asWritten.get(text, start, keyEnd, hash);
    if (known !== undefined) return known;
    const analyzed = analyzeKey(text.slice(start, keyEnd));
    if (asWritten.size >= MEMORY) asWritten.clear();
    asWritten.set(text, start, keyEnd, analyzed);
    return analyzed;
  }

  function analyzeText(text: string): readonly AnalyzedWord[] {
    const words: AnalyzedWord[] = [];
    for (const scanner = new WordScanner(text); scanner.next();) words.push(analyzeAt(scanner));
    return words;
  }

  return {
    lang: primaryLanguage(lang),
    lexicon,
    analyze,
    analyzeKey,
    analyzeAt,
    analyzeText,
    isStopWord: (folded) => stopWords.has(folded),
    kindred: kindredFinder(language.verbalNouns),
  };
}

function analyzedWord(
  word: string,
  term: string,
  parts: readonly string[],
  both: readonly AnalyzedWord[] | null = null,
): AnalyzedWord {
  return {
    word,
    term,
    parts,
    signatures: [term, ...parts].map(signatureOf),
    both,
    mark: 0,
    counter: null,
    counted: 0,
    writer: null,
    written: 0,
    table: null,
    row: 0,
  };
}

/** A number below 2¹⁵ for a term (FNV-1a): equal terms have the same, and of others one in thirty thousand. Indexes hold it. */
export function signatureOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fff;
}

/**
 * The stemmer, and what it lacks: definite forms that it leaves whole, and plurals that change a vowel. A compound that the
 * archive has in no other form is inflected as its last part is.
 */
function termFinder(lang: string, lexicon: Lexicon): (folded: string, lastPart?: string) => string {
  const language = languageData(lang);
  const stem = (word: string): string => lexicon.stem(word);
  const definiteEndings = byLastLetters(language.definiteEndings, ({ ending }) => ending);
  const changedEndings = byLastLetters(Object.entries(language.stemEndings), ([plural]) => plural);
  const withVowel = vowelRestorer(language.lostVowel);
  const termOf = (word: string): string => {
    const stemmed = stem(word);
    for (const [plural, singular] of changedEndings(stemmed)) {
      const changed = stemmed.slice(0, stemmed.length - plural.length) + singular;
      if (stemmed.endsWith(plural) && (changed.length >= LEAST_STUMP || stemmed === plural)) return stem(changed);
    }
    const restored = withVowel(stemmed);
    return restored === stemmed ? stemmed : stem(restored);
  };
  const baseOf = (word: string): string | undefined => {
    for (const { ending, base, others = [], unless = [], least = LEAST_STUMP } of definiteEndings(word)) {
      if (!word.endsWith(ending) || word.length < ending.length + least) continue;
      const stump = word.slice(0, word.length - ending.length);
      const isKnown = (other: string): boolean => lexicon.count(stump + other) > 0;
      if ((isKnown(base) || others.some(isKnown)) && !unless.some(isKnown)) return stump + base;
    }
    return undefined;
  };
  return (folded, lastPart) => {
    const base = baseOf(folded);
    if (base !== undefined) return termOf(base);
    const baseOfLast = lastPart === undefined ? undefined : baseOf(lastPart);
    if (lastPart === undefined || baseOfLast === undefined) return termOf(folded);
    return termOf(folded.slice(0, folded.length - lastPart.length) + baseOfLast);
  };
}

function kindredFinder(verbalNouns: VerbalNouns | undefined): Analyzer['kindred'] {
  if (verbalNouns === undefined) return () => NONE;
  const { verb, nouns } = verbalNouns;
  const stumpOf = (word: string, ending: string): readonly string[] =>
    word.endsWith(ending) && word.length >= ending.length + LEAST_STUMP ? [word.slice(0, -ending.length)] : [];
  return ({ word, term }) => [
    ...nouns.flatMap((noun) => stumpOf(term, noun)).map((stump) => stump + verb),
    ...stumpOf(word, verb).flatMap((stump) => nouns.map((noun) => stump + noun)),
  ];
}

/** `tunnlar` has the stem `tunnl`, and `tunnel` another: this gives both the vowel. */
function vowelRestorer(lost: LostVowel | undefined): (stem: string) => string {
  if (lost === undefined) return (stem) => stem;
  const { vowel, between } = lost;
  const pairs = new Set(between);
  return (stem) => {
    const at = stem.length - 1;
    if (stem.length < LEAST_WITHOUT_VOWEL || !pairs.has(stem.slice(at - 1))) return stem;
    return stem.slice(0, at) + vowel + stem.slice(at);
  };
}

/** Those whose ending, of two letters or more, has the last two of a word: most words have none. */
function byLastLetters<T>(values: readonly T[], endingOf: (value: T) => string): (word: string) => readonly T[] {
  const byLetters = new Map<string, T[]>();
  for (const value of values) {
    const letters = endingOf(value).slice(-2);
    const others = byLetters.get(letters);
    if (others === undefined) byLetters.set(letters, [value]);
    else others.push(value);
  }
  return (word) => byLetters.get(word.slice(-2)) ?? [];
}

/** The same words are parts of many compounds. */
function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
  const remembered = new Map<string, Value>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    if (remembered.size >= MEMORY) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}
