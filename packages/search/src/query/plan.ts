import type { Analyzer } from '../analysis/analyzer.ts';
import { hasDots } from '../analysis/fold.ts';
import type { Clause, ParsedQuery } from './parse-query.ts';
import type { Vocabulary, VocabularyWord } from './vocabulary.ts';

/** One way to satisfy a concept: a term, or several that stand in a row (or anywhere, where `adjacent` is false). */
export interface Alternative {
  readonly terms: readonly string[];
  readonly adjacent: boolean;
  /** 1 is the word itself; less for what is only near it. */
  readonly weight: number;
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

export const WEIGHTS = {
  exact: 1,
  dotted: 0.95,
  joined: 1,
  split: 0.9,
  apart: 0.2,
  prefix: 0.4,
  near: 0.7,
  ending: 0.4,
};

const LEAST_PREFIX = 3;
const MOST_PREFIXES = 24;
const LEAST_ENDING = 4;
const MOST_NEAR = 8;

/** A word in so few releases may be a slip, or written apart elsewhere. */
const RARE = 20;

/** Turns what a person typed into what an engine seeks. The first analyzer is that of the archive's own language. */
export function planQuery(parsed: ParsedQuery, analyzers: readonly Analyzer[], vocabulary: Vocabulary): QueryPlan {
  const wanted = parsed.clauses.filter((clause) => !clause.excluded);
  const meaningful = wanted.filter(
    (clause) => clause.phrase || !(analyzers[0]?.isStopWord(clause.words[0] ?? '') ?? false),
  );
  const excluded = parsed.clauses.filter((clause) => clause.excluded);
  const expander = new Expander(analyzers, vocabulary);
  const concepts = expander.concepts(meaningful.length > 0 ? meaningful : wanted);
  return {
    concepts,
    excluded: excluded.map((clause) => ({ alternatives: expander.strict(clause) })),
    ...(parsed.speaker === undefined ? {} : { speaker: parsed.speaker }),
    ...(expander.corrections.size === 0 ? {} : { didYouMean: respell(parsed, expander.corrections) }),
  };
}

function respell(parsed: ParsedQuery, corrections: ReadonlyMap<string, string>): string {
  return parsed.clauses
    .map(({ words, phrase, excluded }) => {
      const respelled = words.map((word) => corrections.get(word) ?? word).join(' ');
      return (excluded ? '-' : '') + (phrase ? `"${respelled}"` : respelled);
    })
    .join(' ');
}

class Expander {
  readonly corrections: Map<string, string> = new Map();
  readonly #analyzers: readonly Analyzer[];
  readonly #vocabulary: Vocabulary;

  constructor(analyzers: readonly Analyzer[], vocabulary: Vocabulary) {
    this.#analyzers = analyzers;
    this.#vocabulary = vocabulary;
  }

  concepts(clauses: readonly Clause[]): readonly Concept[] {
    const concepts: Concept[] = [];
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index];
      if (clause === undefined) continue;
      const next = clauses[index + 1];
      const joined = next === undefined ? [] : this.#joined(clause, next);
      if (joined.length > 0) index++;
      concepts.push({ alternatives: joined.length > 0 ? joined : this.#clause(clause) });
    }
    return concepts;
  }

  /** The word in all its forms, with or without dots; a phrase in its own order. Nothing that is only near. */
  strict(clause: Clause): readonly Alternative[] {
    if (!clause.phrase) return this.#forms(clause.words[0] ?? '');
    const orders = this.#analyzers.map((analyzer) => clause.words.map((word) => this.#dottedTerm(word, analyzer)));
    return unique(orders.map((terms) => ({ terms, adjacent: true, weight: WEIGHTS.exact })));
  }

  #clause(clause: Clause): readonly Alternative[] {
    return clause.phrase ? this.strict(clause) : this.#word(clause.words[0] ?? '');
  }

  /** The term of a word in a phrase: where nobody writes it so, that of the commonest word with dots. */
  #dottedTerm(word: string, analyzer: Analyzer): string {
    const { term } = analyzer.analyze(word);
    if (hasDots(word) || this.#vocabulary.frequencyOf(term) > 0) return term;
    const dotted = [...this.#vocabulary.dotted(word, term)];
    return (
      dotted.sort((one, other) => this.#vocabulary.frequencyOf(other) - this.#vocabulary.frequencyOf(one))[0] ?? term
    );
  }

  #forms(word: string): readonly Alternative[] {
    const terms = new Map<string, number>();
    for (const analyzer of this.#analyzers) terms.set(analyzer.analyze(word).term, WEIGHTS.exact);
    if (!hasDots(word)) {
      const dotted = this.#analyzers.flatMap((analyzer) => this.#vocabulary.dotted(word, analyzer.analyze(word).term));
      for (const term of dotted) {
        if (!terms.has(term)) terms.set(term, WEIGHTS.dotted);
      }
    }
    return [...terms].map(([term, weight]) => ({ terms: [term], adjacent: false, weight }));
  }

  #word(word: string): readonly Alternative[] {
    const forms = this.#forms(word);
    const frequency = Math.max(...forms.map(({ terms }) => this.#frequency(terms)));
    const prefixes =
      word.length < LEAST_PREFIX ? [] : this.#terms(this.#vocabulary.startingWith(word, MOST_PREFIXES), WEIGHTS.prefix);
    const split = frequency <= RARE ? this.#split(word) : [];
    const found = [...prefixes, ...split, ...this.#ending(word)];
    if (frequency > 0 || found.length > 0) return unique([...forms, ...found]);
    return unique([...forms, ...this.#near(word)]);
  }

  /** Compounds that end in the word, where the lexicons do not know it: they could not be split when they were indexed. */
  #ending(word: string): readonly Alternative[] {
    const unknown = this.#analyzers.filter(({ lexicon }) => word.length >= LEAST_ENDING && lexicon.count(word) === 0);
    return unknown.flatMap((analyzer) =>
      this.#terms(this.#vocabulary.endingWith(analyzer.analyze(word).term, MOST_PREFIXES), WEIGHTS.ending),
    );
  }

  #near(word: string): readonly Alternative[] {
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const near = this.#vocabulary.near(word, most, MOST_NEAR);
    const [nearest] = near;
    if (nearest === undefined) return [];
    this.corrections.set(word, nearest.word.word);
    const equallyNear = near.filter(({ distance }) => distance === nearest.distance).map((found) => found.word);
    return this.#terms(equallyNear, WEIGHTS.near);
  }

  /** Written as one though the archive writes it as two. */
  #split(word: string): readonly Alternative[] {
    const found: { readonly score: number; readonly alternative: Alternative }[] = [];
    for (let at = 3; at <= word.length - 3; at++) {
      const heads = this.#forms(word.slice(0, at)).filter(({ terms }) => this.#frequency(terms) > 0);
      const tails = this.#forms(word.slice(at)).filter(({ terms }) => this.#frequency(terms) > 0);
      for (const head of heads) {
        for (const tail of tails) {
          found.push({
            score: Math.min(this.#frequency(head.terms), this.#frequency(tail.terms)) * Math.min(at, word.length - at),
            alternative: { terms: [...head.terms, ...tail.terms], adjacent: true, weight: WEIGHTS.split },
          });
        }
      }
    }
    return found
      .sort((one, other) => other.score - one.score)
      .slice(0, 4)
      .map(({ alternative }) => alternative);
  }

  /** Written as two though the archive writes it as one. */
  #joined(one: Clause, other: Clause): readonly Alternative[] {
    if (one.phrase || other.phrase) return [];
    const [head = ''] = one.words;
    const [tail = ''] = other.words;
    const joined = this.#forms(head + tail).filter(({ terms }) => this.#frequency(terms) > 0);
    if (joined.length === 0) return [];
    const apart = this.#analyzers.map((analyzer) => ({
      terms: [analyzer.analyze(head).term, analyzer.analyze(tail).term],
      adjacent: false,
      weight: WEIGHTS.apart,
    }));
    return unique([...joined, ...apart]);
  }

  #terms(words: readonly VocabularyWord[], weight: number): readonly Alternative[] {
    return words.map(({ term }) => ({ terms: [term], adjacent: false, weight }));
  }

  #frequency(terms: readonly string[]): number {
    return Math.min(...terms.map((term) => this.#vocabulary.frequencyOf(term)));
  }
}

function unique(alternatives: readonly Alternative[]): readonly Alternative[] {
  const seen = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.terms.join(' ');
    if (!seen.has(key)) seen.set(key, alternative);
  }
  return [...seen.values()];
}
