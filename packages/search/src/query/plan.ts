import type { Analyzer } from '../analysis/analyzer.ts';
import { hasDots } from '../analysis/fold.ts';
import { monthNamed } from '../analysis/months.ts';
import { distinctConcepts } from './distinct-concepts.ts';
import type { Clause, ParsedQuery } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LEAST_NEAR, respell, Slips } from './slips.ts';

/** One way to satisfy a concept: a term, or several in a row. */
export interface Alternative {
  readonly terms: readonly string[];
}

/** Whether an alternative is several words that stand in a row. */
export function isRow({ terms }: Alternative): boolean {
  return terms.length > 1;
}

/** One thing that is sought, in all the ways that it may be written. */
export interface Concept {
  readonly alternatives: readonly Alternative[];
}

/** A query, ready for any engine: all concepts, or as many as can be had, and none of the excluded. */
export interface QueryPlan {
  readonly concepts: readonly Concept[];
  readonly excluded: readonly Concept[];
  readonly speaker?: string;
  /** Another spelling, where a word stands nowhere and a near one does. */
  readonly didYouMean?: string;
}

const LEAST_PREFIX = 3;
const MOST_PREFIXES = 24;
const LEAST_ENDING = 4;

/** Shorter parts of a word that may be written apart elsewhere stand by chance at its ends. */
const LEAST_PART = 3;

const DIGITS = /^\d+$/;

/** Shorter stems stand by chance in the middle of words. */
const LEAST_INSIDE = 5;

/** A stem of a word that the archive has not begins compounds by chance where it is shorter. */
const LONG = 8;

/** What is written as one in so few releases may have been meant as two words; what stands there in no such form, for another word. */
const RARE = 20;

/** A word in so few releases may be a slip of who wrote them, the beginning of another, or written apart elsewhere. */
const ODD = 2;

/** A stem that is shorter than its verb by more letters is that of another word. */
const MOST_ENDING = 3;

/** How many times rarer a word must be to be much rarer. */
const MUCH_RARER = 2;

/**
 * Turns what a person typed into what an engine seeks. The first analyzer is that of the archive's own language. Where it
 * made all of the vocabulary, a word that stands there need not be analyzed again.
 */
export function planQuery(
  parsed: ParsedQuery,
  analyzers: readonly Analyzer[],
  vocabulary: Vocabulary,
  isOfOneLanguage = false,
): QueryPlan {
  const wanted = parsed.clauses.filter((clause) => !clause.excluded).flatMap(eachAndInARow);
  const meaningful = wanted.filter(
    (clause) => clause.phrase || !(analyzers[0]?.isStopWord(clause.words[0] ?? '') ?? false),
  );
  const excluded = parsed.clauses.filter((clause) => clause.excluded);
  const expander = new Expander(analyzers, vocabulary, isOfOneLanguage);
  const concepts = distinctConcepts(expander.concepts(meaningful.length > 0 ? meaningful : wanted));
  return {
    concepts,
    excluded: excluded.map((clause) => ({ alternatives: expander.strict(clause) })),
    ...(parsed.speaker === undefined ? {} : { speaker: parsed.speaker }),
    ...(expander.corrections.size === 0 ? {} : { didYouMean: respell(parsed, expander.corrections) }),
  };
}

/**
 * Words with signs between them are sought each, and in a row: what holds the row holds more of what was typed. Digits with
 * signs between them are one number.
 */
function eachAndInARow(clause: Clause): readonly Clause[] {
  if (clause.phrase || clause.words.length === 1) return [clause];
  if (clause.words.every((word) => DIGITS.test(word))) return [{ ...clause, phrase: true }];
  return [...clause.words.map((word) => ({ ...clause, words: [word] })), { ...clause, phrase: true }];
}

class Expander {
  readonly #analyzers: readonly Analyzer[];
  readonly #vocabulary: Vocabulary;
  readonly #slips: Slips;
  readonly #isOfOneLanguage: boolean;

  constructor(analyzers: readonly Analyzer[], vocabulary: Vocabulary, isOfOneLanguage: boolean) {
    this.#analyzers = analyzers;
    this.#vocabulary = vocabulary;
    this.#slips = new Slips(vocabulary);
    this.#isOfOneLanguage = isOfOneLanguage;
  }

  get corrections(): Map<string, string> {
    return this.#slips.corrections;
  }

  concepts(clauses: readonly Clause[]): readonly Concept[] {
    const concepts: Concept[] = [];
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index];
      if (clause === undefined) continue;
      const next = clauses[index + 1];
      const joined = next === undefined ? [] : (this.#month(clause, next) ?? this.#joined(clause, next));
      if (joined.length > 0) index++;
      concepts.push(...(joined.length > 0 ? joined : this.#sought(clause)));
    }
    return concepts;
  }

  /** A month of a year: written out, or that of the release. */
  #month(one: Clause, other: Clause): readonly Concept[] | null {
    if (one.phrase || other.phrase) return null;
    const words = [...one.words, ...other.words];
    const [name = '', year = ''] = words;
    const month = monthNamed(name, year, this.#analyzers);
    if (month === undefined) return null;
    return [{ alternatives: [...this.strict({ words }), alternative(month)] }];
  }

  /** The word in all its forms, with or without dots; words in their own order. Nothing that is only near. */
  strict({ words }: Pick<Clause, 'words'>): readonly Alternative[] {
    if (words.length === 1) return this.#forms(words[0] ?? '');
    const rows = this.#analyzers.flatMap((analyzer) => [
      words.map((word) => analyzer.analyze(word).term),
      words.map((word) => this.#commonestTerm(word, analyzer)),
    ]);
    return unique(rows.map((terms) => ({ terms })));
  }

  #sought(clause: Clause): readonly Concept[] {
    if (clause.phrase) return [{ alternatives: this.strict(clause) }];
    const [word = ''] = clause.words;
    const found = this.#wholeOrApart(this.#word(word));
    if (found !== null) return [...found, ...this.#asTyped(word)];
    const respelled = this.#respelledPart(word);
    if (respelled === undefined) return [{ alternatives: this.#forms(word) }];
    this.corrections.set(word, respelled);
    const alternatives = this.#word(respelled);
    return this.#wholeOrApart(alternatives) ?? [{ alternatives }];
  }

  /** What was typed, beside all that is near it: what has that comes first. */
  #asTyped(word: string): readonly Concept[] {
    const forms = this.#forms(word);
    return this.corrections.has(word) && this.#commonest(forms) > 0 ? [{ alternatives: forms }] : [];
  }

  /** One thing; also two where the archive has a word in no way but as two, which then need not follow each other. Null where it has neither. */
  #wholeOrApart(alternatives: readonly Alternative[]): readonly Concept[] | null {
    if (alternatives.some((whole) => !isRow(whole) && this.#frequency(whole.terms) > 0)) return [{ alternatives }];
    const apart = alternatives.find(isRow)?.terms;
    if (apart === undefined) return null;
    if (apart.some((term) => DIGITS.test(term))) return [{ alternatives }];
    return [...apart.map((term) => ({ alternatives: [...alternatives, alternative(term)] })), { alternatives }];
  }

  /** A compound that the archive has not, with a slip in one of the two words that it is made of. */
  #respelledPart(word: string): string | undefined {
    if (/\d/.test(word)) return undefined;
    let best: string | undefined;
    let bestScore = 0;
    for (let at = LEAST_NEAR; at <= word.length - LEAST_NEAR; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      for (const [known, unknown] of [
        [head, tail],
        [tail, head],
      ] as const) {
        const frequency = this.#commonest(this.#forms(known));
        const [near] = frequency > ODD && unknown.length > LEAST_NEAR ? this.#vocabulary.near(unknown, 1, 1) : [];
        if (near === undefined || near.word.frequency <= ODD) continue;
        const score = Math.min(frequency, near.word.frequency) * Math.min(head.length, tail.length);
        if (score > bestScore)
          [best, bestScore] = [known === head ? head + near.word.word : near.word.word + tail, score];
      }
    }
    return best;
  }

  /** The term of the word, or of the words with dots that it may have been typed for: the commonest. */
  #commonestTerm(word: string, analyzer: Analyzer): string {
    const term = this.#termOf(word, analyzer);
    return [term, ...this.#dotted(word, term)].reduce((best, other) =>
      this.#vocabulary.frequencyOf(other) > this.#vocabulary.frequencyOf(best) ? other : best,
    );
  }

  /** The terms of words with dots that someone may have typed without them. */
  #dotted(word: string, term: string): readonly string[] {
    return hasDots(word) ? [] : this.#vocabulary.dotted(word, term);
  }

  #termOf(word: string, analyzer: Analyzer): string {
    const known = this.#isOfOneLanguage ? this.#vocabulary.termOf(word) : undefined;
    return known ?? analyzer.analyze(word).term;
  }

  #forms(word: string): readonly Alternative[] {
    const exact = this.#analyzers.map((analyzer) => this.#termOf(word, analyzer));
    const dotted = exact.flatMap((term) => this.#dotted(word, term));
    return [...new Set([...exact, ...dotted])].map(alternative);
  }

  /** The word in its forms; and the less the archive knows of it, the more that is near it. */
  #word(word: string): readonly Alternative[] {
    const ofWord = this.#vocabulary.frequencyOfWord(word);
    const prefixes = ofWord <= ODD ? this.#prefixes(word) : [];
    const known = this.#forms(word);
    const forms = ofWord === 0 && this.#isBeginning(word, known) ? [] : known;
    const frequency = this.#commonest(forms);
    const isOddForm = prefixes.length === 0 && frequency <= ODD;
    const leastStem = frequency > 0 ? LEAST_ENDING : LONG;
    const compounds = isOddForm
      ? forms.flatMap(({ terms: [term = ''] }) => this.#startingWithStem(term, leastStem))
      : [];
    const kindred = frequency <= RARE && (frequency > 0 || prefixes.length === 0) ? this.#kindred(word, frequency) : [];
    const split = frequency <= ODD && prefixes.length === 0 ? this.#split(word) : [];
    const endings = prefixes.length === 0 || frequency > 0 ? this.#endings(word, prefixes.length > 0) : [];
    const isFound = frequency > (ofWord === 0 ? RARE : ODD) || prefixes.length + endings.length > 0;
    const near = isFound ? [] : this.#slips.near(word, frequency).map(alternative);
    const found = [...forms, ...prefixes, ...compounds, ...kindred, ...split, ...endings, ...near];
    return unique(isFound || frequency + split.length + near.length > 0 ? found : [...found, ...this.#leastOf(word)]);
  }

  /**
   * Whether the words that begin so have nothing to do with its forms, or are commoner: what stands nowhere as it was typed
   * is then the beginning of one. `montene` is no form of `mont`, nor `stämpels` of `stämpel`.
   */
  #isBeginning(word: string, forms: readonly Alternative[]): boolean {
    const terms = new Set(forms.map(({ terms: [term] }) => term));
    const begun = this.#vocabulary.startingWith(word, MOST_PREFIXES);
    if (begun.some(({ term }) => terms.has(term))) return false;
    const frequency = Math.max(0, ...begun.map(({ term }) => this.#vocabulary.frequencyOf(term)));
    if (frequency > this.#commonest(forms)) return this.#commonest(forms) > 0;
    return (
      frequency > ODD &&
      !begun.some((entry) =>
        this.#analyzers.some((analyzer) => analyzer.analyze(entry.word).parts.some((part) => terms.has(part))),
      )
    );
  }

  #prefixes(word: string): readonly Alternative[] {
    if (word.length < LEAST_PREFIX) return [];
    const begun = this.#vocabulary.startingWith(word, MOST_PREFIXES).filter((entry) => entry.word !== word);
    return begun.map(({ term }) => alternative(term));
  }

  /** The verb of a noun, and the nouns of a verb, unless they are much rarer: the rarer a word, the more it weighs. */
  #kindred(word: string, frequency: number): readonly Alternative[] {
    const terms = this.#analyzers.flatMap((analyzer) =>
      analyzer.kindred({ word, term: this.#termOf(word, analyzer) }).flatMap((other) => {
        const term = this.#termOf(other, analyzer);
        return other.length - term.length > MOST_ENDING ? [] : [term];
      }),
    );
    return terms.filter((term) => this.#vocabulary.frequencyOf(term) > frequency / MUCH_RARER).map(alternative);
  }

  /** Compounds that begin with a rare word, where that is sought in another form than they begin with. */
  #startingWithStem(term: string, least: number): readonly Alternative[] {
    return term.length < least ? [] : this.#prefixes(term);
  }

  /**
   * Compounds that end in the word, where the lexicons do not know it or it is rare: they could not be split when they were
   * indexed, or their first part was not known. Those that were split hold it as a part, and are found by that.
   * A word that begins others is not sought in those that end in it where another form of it is known.
   */
  #endings(word: string, begins: boolean): readonly Alternative[] {
    return this.#analyzers.flatMap((analyzer) => {
      const term = this.#termOf(word, analyzer);
      if (term.length < LEAST_ENDING || /\d/.test(term)) return [];
      const { lexicon } = analyzer;
      const isKnown = lexicon.count(word) > 0 || (begins && lexicon.hasStem(term));
      const isRare = this.#vocabulary.frequencyOf(term) <= ODD;
      if ((isKnown && !isRare) || this.#dotted(word, term).length > 0) return [];
      const ending = this.#vocabulary.endingWith(term, MOST_PREFIXES);
      const split = ending.filter((entry) => analyzer.analyze(entry.word).parts.includes(term));
      const isSplit = new Set(split.map((entry) => entry.term));
      return ending.filter((entry) => !isSplit.has(entry.term)).map((entry) => alternative(entry.term));
    });
  }

  /** Where nothing else is found: compounds with the word in their middle, else those that begin with it but for a slip. */
  #leastOf(word: string): readonly Alternative[] {
    const inside = this.#inside(word);
    return inside.length > 0 ? inside : this.#slips.begun(word).map(alternative);
  }

  /** Compounds with the word in their middle: they could not be split. */
  #inside(word: string): readonly Alternative[] {
    return this.#analyzers.flatMap((analyzer) => {
      const { term } = analyzer.analyze(word);
      if (term.length < LEAST_INSIDE || /\d/.test(term)) return [];
      return this.#vocabulary.holding(term, MOST_PREFIXES).map((entry) => alternative(entry.term));
    });
  }

  /** Written as one though the archive writes it as two. */
  #split(word: string): readonly Alternative[] {
    const found: { readonly score: number; readonly alternative: Alternative }[] = [];
    for (let at = 1; at < word.length; at++) {
      if (Math.min(at, word.length - at) < LEAST_PART && !isBetweenLettersAndDigits(word, at)) continue;
      const heads = this.#forms(word.slice(0, at)).filter(({ terms }) => this.#frequency(terms) > 0);
      const tails = this.#forms(word.slice(at)).filter(({ terms }) => this.#frequency(terms) > 0);
      for (const head of heads) {
        for (const tail of tails) {
          found.push({
            score: Math.min(this.#frequency(head.terms), this.#frequency(tail.terms)) * Math.min(at, word.length - at),
            alternative: { terms: [...head.terms, ...tail.terms] },
          });
        }
      }
    }
    return found
      .sort((one, other) => other.score - one.score)
      .slice(0, 4)
      .map(({ alternative }) => alternative);
  }

  /**
   * Written as two though the archive writes it as one. Where that is rare, compounds that begin with it are sought too, and the
   * two may be meant: what is written as one is both.
   */
  #joined(one: Clause, other: Clause): readonly Concept[] {
    if (one.phrase || other.phrase) return [];
    const [head = ''] = one.words;
    const [tail = ''] = other.words;
    if (DIGITS.test(head) && DIGITS.test(tail)) return [];
    // Most two words are not even the beginning of one: to ask that takes a tenth of the time of analyzing what they would be.
    if (!this.#vocabulary.begins(head + tail.slice(0, 1))) return [];
    const joined = this.#forms(head + tail).filter(({ terms }) => this.#frequency(terms) > 0);
    const isRare = joined.every(({ terms }) => this.#frequency(terms) <= RARE);
    if (!isRare) return [{ alternatives: joined }];
    const asOne = unique([...joined, ...this.#prefixes(head + tail)]);
    if (asOne.length === 0) return [];
    const both = [head, tail].map((word) => ({ alternatives: unique([...asOne, ...this.#forms(word)]) }));
    return [...both, { alternatives: asOne }];
  }

  #commonest(alternatives: readonly Alternative[]): number {
    return Math.max(0, ...alternatives.map(({ terms }) => this.#frequency(terms)));
  }

  #frequency(terms: readonly string[]): number {
    return Math.min(...terms.map((term) => this.#vocabulary.frequencyOf(term)));
  }
}

/** Whether letters end and digits begin there, or the other way round: `covid19`. */
function isBetweenLettersAndDigits(word: string, at: number): boolean {
  return DIGITS.test(word.charAt(at - 1)) !== DIGITS.test(word.charAt(at));
}

function alternative(term: string): Alternative {
  return { terms: [term] };
}

function unique(alternatives: readonly Alternative[]): readonly Alternative[] {
  const seen = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.terms.join(' ');
    if (!seen.has(key)) seen.set(key, alternative);
  }
  return [...seen.values()];
}
