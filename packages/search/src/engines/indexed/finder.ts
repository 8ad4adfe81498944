import type { Analyzers } from '../../analysis/analyzers.ts';
import { comparable } from '../../query/filters.ts';
import { firstOf } from '../../query/first-of.ts';
import type { Concept, QueryPlan } from '../../query/plan.ts';
import { ENOUGH_COMPLETE, leastSatisfied, weighed } from '../../query/prefer-complete.ts';
import type { Vocabulary } from '../../query/vocabulary.ts';
import { speaksOf } from '../../query/speaks-of.ts';
import type { Found } from '../../results/search-page.ts';
import type { SearchRequest } from '../search-request.ts';
import type { Admission, Catalogue } from './catalogue.ts';
import { fewOf, type Hit, type IndexStore, type MatchedPart, type Matching } from './index-store.ts';
import { Tally } from './tally.ts';

/** With more matches than this, those in a headline are ranked alone where they fill the page: the others come after them anyway. */
const MANY = 2000;

/** With more that hold a part of what is sought, those that hold it in the headline are ranked first. */
const SOME_PARTIAL = 64;

/** A word stands about twice as often when compounds are counted that hold it. */
const PARTS = 2;

/** Of so many releases at most is it read who says what, the best matches first. */
const MOST_READ = 2000;

/** What matches: all keys, for counting, in no order; and the best of them in order, as many as were wanted. */
interface Ranking {
  readonly keys: readonly number[];
  readonly best: readonly Hit[];
}

/** How many concepts of a query a release satisfies. */
interface Satisfying {
  readonly key: number;
  readonly satisfied: number;
}

/** How many of the best are wanted, and of which releases. */
interface Wanted {
  readonly admitted: Admission;
  /** How many at most are not admitted. */
  readonly refused: number;
  readonly wanted: number;
}

/** Finds releases in an index: the store matches and scores, the catalogue filters, counts and orders. */
export class Finder {
  readonly #store: IndexStore;
  readonly #catalogue: Catalogue;
  readonly #analyzers: Analyzers;
  readonly #vocabulary: Vocabulary;
  /** Of one search at a time, between two waits. */
  readonly #satisfied = new Tally();

  constructor(store: IndexStore, catalogue: Catalogue, analyzers: Analyzers, vocabulary: Vocabulary) {
    this.#store = store;
    this.#catalogue = catalogue;
    this.#analyzers = analyzers;
    this.#vocabulary = vocabulary;
  }

  async find(request: SearchRequest, now: number): Promise<Found> {
    const { plan, filters, page, pageSize, byDate } = request;
    const speaker = plan.speaker === undefined ? undefined : comparable(plan.speaker);
    const admitted = this.#catalogue.admission(filters, speaker, now);
    const wanted = page * pageSize;
    const ranked = await this.#rank(plan, byDate, {
      admitted,
      refused: this.#catalogue.mostRefused(filters, speaker),
      wanted: speaker === undefined ? wanted : MOST_READ,
    });
    const { keys, best } = speaker === undefined ? ranked : await this.#spoken(ranked.best, plan);
    const shown = (byDate ? this.#newest(keys, best, wanted) : best).slice(wanted - pageSize, wanted);
    const documents = await this.#store.documents(shown.map(({ key }) => key));
    return {
      total: keys.length,
      ranked: shown.flatMap(({ key, score }) => {
        const document = documents.get(key);
        return document === undefined ? [] : { ...document, score };
      }),
      facets: this.#catalogue.facets(keys),
      ...(filters.person === undefined ? {} : { people: this.#catalogue.peopleMeant(filters.person, keys) }),
    };
  }

  async #rank(plan: QueryPlan, byDate: boolean, all: Wanted): Promise<Ranking> {
    const { admitted, wanted } = all;
    if (plan.concepts.length === 0) return unranked(await this.#everything(plan, admitted), wanted);
    const matching = { all: plan.concepts, excluded: plan.excluded };
    const single = plan.concepts.length === 1;
    const whole = !byDate && this.#isRankedWhole(plan.concepts) ? await this.#scoredWhole(matching, admitted) : null;
    if (whole !== null && (single || whole.length >= ENOUGH_COMPLETE))
      return { keys: whole.map(keyOf), best: firstOf(whole, wanted, byScore) };
    let known: readonly number[] | undefined = whole?.map(keyOf);
    const isEachFew = plan.concepts.every((concept) => this.#mostMatches([concept]) <= MANY);
    if (!single && isEachFew && (whole !== null || this.#expected(plan.concepts) < ENOUGH_COMPLETE)) {
      const parts = await this.#parts(plan, admitted);
      // What is sought in headlines alone does not tell what holds all of it.
      if (!parts.some(isInHeadlines)) {
        const kept = this.#mostSatisfied(parts, [], plan.concepts.length);
        const complete = kept.filter(({ satisfied }) => satisfied === parts.length).map(keyOf);
        if (complete.length < ENOUGH_COMPLETE) return this.#withPartial(plan, complete, kept, parts, wanted);
        known ??= complete;
      }
    }
    const isCommon = !byDate && single && Number.isFinite(all.refused) && this.#isCommon(plan.concepts);
    const [keys, headlines] = await Promise.all([
      known ?? this.#store.keys(matching),
      // Where they will be needed: while one connection to a database counts, another can rank.
      isCommon ? this.#inHeadlines(matching, all) : undefined,
    ]);
    const complete = keys.filter(admitted);
    if (complete.length < ENOUGH_COMPLETE && !single) {
      const parts = await this.#parts(plan, admitted);
      const kept = this.#mostSatisfied(parts, complete, plan.concepts.length);
      return this.#withPartial(plan, complete, kept, parts, wanted);
    }
    if (byDate) return unranked(complete, wanted);
    if (complete.length > MANY)
      return this.#headlinesFirst(matching, complete, headlines ?? (await this.#inHeadlines(matching, all)), all);
    const isFew = this.#store.scoresFew && complete.length <= this.#few(plan.concepts);
    const hits = isFew ? await this.#store.scored(matching, { among: complete }) : await this.#bestOf(matching, all);
    return { keys: complete, best: firstOf(hits, wanted, byScore) };
  }

  /** Whether so many match as fill a page, and no more than can all be ranked: then they need not be counted first. */
  #isRankedWhole(concepts: readonly Concept[]): boolean {
    if (this.#mostMatches(concepts) > MANY) return false;
    return (
      concepts.length === 1 ||
      this.#expected(concepts) >= (this.#store.scoresFew ? this.#few(concepts) : ENOUGH_COMPLETE)
    );
  }

  /** How many releases matched if the words had nothing to do with each other; those of a query mostly have. */
  #expected(concepts: readonly Concept[]): number {
    const { size } = this.#catalogue;
    return concepts.reduce((count, concept) => count * (this.#countOf(concept) / size), size);
  }

  /** How many releases can match at most, as far as the vocabulary knows: it does not count the parts of compounds. */
  #mostMatches(concepts: readonly Concept[]): number {
    return PARTS * Math.min(...concepts.map((concept) => this.#countOf(concept)));
  }

  #few(concepts: readonly Concept[]): number {
    return fewOf(concepts.reduce((sum, concept) => sum + this.#countOf(concept), 0));
  }

  #countOf({ alternatives }: Concept): number {
    return alternatives.reduce((sum, { terms }) => sum + this.#vocabulary.frequencyOf(terms[0] ?? ''), 0);
  }

  /** Whether very many releases hold one word of what is sought. */
  #isCommon(concepts: readonly Concept[]): boolean {
    return concepts.every(({ alternatives }) =>
      alternatives.some(({ terms }) => terms.length === 1 && this.#vocabulary.frequencyOf(terms[0] ?? '') > MANY),
    );
  }

  /** All that matches, scored; null where it is too many: as a part of compounds a word may stand far more often than alone. */
  async #scoredWhole(matching: Matching, admitted: Admission): Promise<readonly Hit[] | null> {
    const hits = await this.#store.scored(matching, { any: MANY + 1 });
    return hits.length > MANY ? null : hits.filter(({ key }) => admitted(key));
  }

  /** The best of what matches in headlines. */
  #inHeadlines(matching: Matching, all: Wanted): Promise<readonly Hit[]> {
    return this.#bestOf({ ...matching, inHeadline: true }, all);
  }

  /** The best of what matches: so many are asked for that enough are left when what may not be shown is taken out. */
  async #bestOf(matching: Matching, { admitted, refused, wanted }: Wanted): Promise<readonly Hit[]> {
    const scoring = Number.isFinite(refused) ? { best: wanted + refused } : {};
    const hits = await this.#store.scored(matching, scoring);
    return firstOf(
      hits.filter(({ key }) => admitted(key)),
      wanted,
      byScore,
    );
  }

  async #headlinesFirst(
    matching: Matching,
    complete: readonly number[],
    inHeadlines: readonly Hit[],
    { admitted, wanted }: Wanted,
  ): Promise<Ranking> {
    if (inHeadlines.length >= wanted) return { keys: complete, best: inHeadlines };
    const left = wanted - inHeadlines.length;
    const ranked = new Set(inHeadlines.map(keyOf));
    const keys = this.#store.scoresFew ? [] : await this.#withSomeInHeadline(matching, complete, ranked);
    const some = keys.length === 0 ? [] : await this.#store.scored(matching, { among: keys });
    const next = firstOf(some, left, byScore);
    if (next.length === left) return { keys: complete, best: [...inHeadlines, ...next] };
    for (const key of keys) ranked.add(key);
    const others = (await this.#scored(matching, admitted)).filter(({ key }) => !ranked.has(key));
    return { keys: complete, best: [...inHeadlines, ...next, ...firstOf(others, left - next.length, byScore)] };
  }

  /** Those that have some of several concepts in the headline: to score all that match may take too long. */
  async #withSomeInHeadline(
    { all, excluded }: Matching,
    keys: readonly number[],
    ranked: ReadonlySet<number>,
  ): Promise<readonly number[]> {
    if (all.length === 1) return [];
    const inHeadlines = await this.#store.withHeadline({ all: [anyOf(all)], excluded }, keys);
    return inHeadlines.filter((key) => !ranked.has(key));
  }

  /** Where too few releases hold all that is sought. Only what is kept is scored: that takes ten times as long as matching. */
  async #withPartial(
    plan: QueryPlan,
    complete: readonly number[],
    kept: readonly Satisfying[],
    parts: readonly MatchedPart[],
    wanted: number,
  ): Promise<Ranking> {
    const keys = kept.map(keyOf);
    const first = this.#store.scoresFew && kept.length > SOME_PARTIAL ? await this.#firstOfPartial(plan, kept) : kept;
    const best = firstOf(await this.#weighed(plan, first, complete, parts), wanted, byScore);
    if (best.length === wanted || first.length === kept.length) return { keys, best };
    const isFirst = new Set(first);
    const others = kept.filter((match) => !isFirst.has(match));
    const rest = firstOf(await this.#weighed(plan, others, [], parts), wanted - best.length, byScore);
    return { keys, best: [...best, ...rest] };
  }

  /** Those that hold all that is sought, or some of it in the headline. */
  async #firstOfPartial(
    { concepts, excluded }: QueryPlan,
    kept: readonly Satisfying[],
  ): Promise<readonly Satisfying[]> {
    const matching = { all: [anyOf(concepts)], excluded };
    const inHeadlines = new Set(await this.#store.withHeadline(matching, kept.map(keyOf)));
    return kept.filter(({ key, satisfied }) => satisfied === concepts.length || inHeadlines.has(key));
  }

  /** Some of the matches, scored by the parts that hold them and no others; the less complete, the less that counts. */
  async #weighed(
    plan: QueryPlan,
    matches: readonly Satisfying[],
    complete: readonly number[],
    parts: readonly MatchedPart[],
  ): Promise<readonly Hit[]> {
    const concepts = plan.concepts.length;
    // What stands in too many releases was sought in headlines alone: the complete ones hold it somewhere.
    const sums = this.#store.addsUp && !parts.some(isInHeadlines);
    const matching = { all: plan.concepts, excluded: plan.excluded };
    const [scores, whole] = await Promise.all([
      this.#store.sums(this.#partsAmong(parts, matches)),
      complete.length > 0 && !sums ? this.#store.scored(matching, { among: complete }) : [],
    ]);
    for (const { key, score } of whole) scores.set(key, score);
    return matches.map((match) => weighed({ ...match, score: scores.get(match.key) ?? 0 }, concepts));
  }

  /** The parts, and of what holds them only these. */
  #partsAmong(parts: readonly MatchedPart[], matches: readonly Satisfying[]): readonly MatchedPart[] {
    const among = this.#satisfied;
    among.add(matches.map(keyOf));
    const some = parts.map((part) => ({ ...part, keys: part.keys.filter((key) => among.countOf(key) > 0) }));
    among.clear();
    return some;
  }

  /** The releases that satisfy most. */
  #mostSatisfied(parts: readonly MatchedPart[], complete: readonly number[], concepts: number): readonly Satisfying[] {
    const satisfied = this.#satisfied;
    for (const { keys } of parts) satisfied.add(keys);
    satisfied.set(complete, concepts);
    const least = leastSatisfied(satisfied.counts(concepts), concepts);
    const kept: Satisfying[] = [];
    for (const key of satisfied.keys) {
      const count = satisfied.countOf(key);
      if (count >= least) kept.push({ key, satisfied: count });
    }
    satisfied.clear();
    return kept;
  }

  /** What matches each concept alone; a database may seek them at the same time. */
  #parts(plan: QueryPlan, admitted: Admission): Promise<readonly MatchedPart[]> {
    return Promise.all(
      plan.concepts.map((concept) => this.#matchedBy({ all: [concept], excluded: plan.excluded }, admitted)),
    );
  }

  /** The keys of what matches; of what matches in headlines, where it is too many. */
  async #matchedBy(matching: Matching, admitted: Admission): Promise<MatchedPart> {
    const perhapsMany = this.#mostMatches(matching.all) > MANY;
    const isMany = perhapsMany && (await this.#store.hasMoreThan(MANY, matching));
    const keys = isMany ? null : await this.#store.keys(matching);
    if (keys !== null && keys.length <= MANY) return { matching, keys: keys.filter(admitted), of: keys.length };
    const inHeadlines = { ...matching, inHeadline: true };
    const some = await this.#store.keys(inHeadlines);
    return { matching: inHeadlines, keys: some.filter(admitted), of: some.length };
  }

  async #everything(plan: QueryPlan, admitted: Admission): Promise<readonly number[]> {
    const excluded = new Set<number>();
    for (const concept of plan.excluded)
      for (const key of await this.#store.keys({ all: [concept], excluded: [] })) excluded.add(key);
    return this.#catalogue.keys().filter((key) => !excluded.has(key) && admitted(key));
  }

  async #scored(matching: Matching, admitted: Admission): Promise<readonly Hit[]> {
    return (await this.#store.scored(matching)).filter(({ key }) => admitted(key));
  }

  async #spoken(hits: readonly Hit[], plan: QueryPlan): Promise<Ranking> {
    const documents = await this.#store.documents(hits.map(keyOf));
    const best = hits.filter(({ key }) => {
      const document = documents.get(key)?.document;
      return document !== undefined && speaksOf(document, plan, this.#analyzers.for(document.inLanguage));
    });
    return { keys: best.map(keyOf), best };
  }

  /** The newest of the keys, with the scores that are known. */
  #newest(keys: readonly number[], scored: readonly Hit[], wanted: number): readonly Hit[] {
    const scores = new Map(scored.map(({ key, score }) => [key, score]));
    return firstOf(keys, wanted, (one, other) => this.#catalogue.byNewest(one, other)).map((key) => ({
      key,
      score: scores.get(key) ?? 0,
    }));
  }
}

/** Whatever satisfies any of the concepts. */
function anyOf(concepts: readonly Concept[]): Concept {
  return { alternatives: concepts.flatMap(({ alternatives }) => alternatives) };
}

function isInHeadlines({ matching }: MatchedPart): boolean {
  return matching.inHeadline === true;
}

function unranked(keys: readonly number[], wanted: number): Ranking {
  return { keys, best: keys.slice(0, wanted).map((key) => ({ key, score: 0 })) };
}

function keyOf({ key }: Pick<Hit, 'key'>): number {
  return key;
}

function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || one.key - other.key;
}
