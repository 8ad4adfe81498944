import type { Analyzers } from '../../analysis/analyzers.ts';
import { comparable } from '../../query/filters.ts';
import type { QueryPlan } from '../../query/plan.ts';
import { ENOUGH_COMPLETE, preferComplete } from '../../query/prefer-complete.ts';
import type { Vocabulary } from '../../query/vocabulary.ts';
import { speaksOf } from '../../query/speaks-of.ts';
import type { Found } from '../../results/search-page.ts';
import type { SearchRequest } from '../search-request.ts';
import type { Admission, Catalogue } from './catalogue.ts';
import type { Hit, IndexStore, Matching } from './index-store.ts';

/** With more matches than this, those in a headline are ranked alone where they fill the page: the others come after them anyway. */
const MANY = 2000;

/** A word stands about twice as often when compounds are counted that hold it. */
const PARTS = 2;

/** Of so many releases at most is it read who says what, the best matches first. */
const MOST_READ = 2000;

/** Finds releases in an index: the store matches and scores, the catalogue filters, counts and orders. */
export class Finder {
  readonly #store: IndexStore;
  readonly #catalogue: Catalogue;
  readonly #analyzers: Analyzers;
  readonly #vocabulary: Vocabulary;

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
    const first = (page - 1) * pageSize;
    const all = await this.#rank(plan, admitted, byDate, speaker === undefined ? first + pageSize : MOST_READ);
    const hits = speaker === undefined ? [...all] : await this.#spoken(all, plan);
    if (byDate) hits.sort((one, other) => this.#catalogue.byNewest(one.key, other.key));
    const shown = hits.slice(first, first + pageSize);
    const documents = await this.#store.documents(shown.map(({ key }) => key));
    return {
      total: hits.length,
      ranked: documents.map((document, index) => ({ document, score: shown[index]?.score ?? 0 })),
      facets: this.#catalogue.facets(hits.map(({ key }) => key)),
    };
  }

  async #rank(plan: QueryPlan, admitted: Admission, byDate: boolean, wanted: number): Promise<readonly Hit[]> {
    if (plan.concepts.length === 0) return this.#everything(plan, admitted);
    const matching = { all: plan.concepts, excluded: plan.excluded };
    if (!byDate && this.#mostMatches(plan) <= MANY) return this.#rankFew(plan, matching, admitted, wanted);
    const complete = (await this.#store.keys(matching)).filter(admitted);
    if (byDate && complete.length >= ENOUGH_COMPLETE) return complete.map(unscored);
    if (complete.length > MANY) return this.#headlinesFirst(matching, complete, admitted, wanted);
    return complete.length === 0
      ? this.#withPartial(plan, [], admitted)
      : this.#rankFew(plan, matching, admitted, wanted);
  }

  async #rankFew(plan: QueryPlan, matching: Matching, admitted: Admission, wanted: number): Promise<readonly Hit[]> {
    const complete = await this.#scored(matching, admitted);
    const enough = plan.concepts.length === 1 || complete.length >= ENOUGH_COMPLETE;
    return enough ? best(complete, wanted) : this.#withPartial(plan, complete, admitted);
  }

  /** How many releases can match at most, as far as the vocabulary knows: it does not count the parts of compounds. */
  #mostMatches({ concepts }: QueryPlan): number {
    const counts = concepts.map(({ alternatives }) =>
      alternatives.reduce((sum, { terms }) => sum + this.#vocabulary.frequencyOf(terms[0] ?? ''), 0),
    );
    return PARTS * Math.min(...counts);
  }

  async #headlinesFirst(
    matching: Matching,
    complete: readonly number[],
    admitted: Admission,
    wanted: number,
  ): Promise<readonly Hit[]> {
    const inHeadlines = best(await this.#scored({ ...matching, inHeadline: true }, admitted), wanted);
    const ranked = new Set(inHeadlines.map(({ key }) => key));
    const isOther = (key: number): boolean => !ranked.has(key);
    if (inHeadlines.length >= wanted) return [...inHeadlines, ...complete.filter(isOther).map(unscored)];
    const others = (await this.#scored(matching, admitted)).filter(({ key }) => isOther(key));
    return [...inHeadlines, ...best(others, wanted - inHeadlines.length)];
  }

  async #withPartial(plan: QueryPlan, complete: readonly Hit[], admitted: Admission): Promise<readonly Hit[]> {
    const matches = new Map<number, { score: number; satisfied: number }>();
    for (const concept of plan.concepts) {
      const matching = { all: [concept], excluded: plan.excluded };
      const many = (await this.#store.keys(matching)).length > MANY;
      for (const { key, score } of await this.#scored({ ...matching, inHeadline: many }, admitted)) {
        const match = matches.get(key) ?? { score: 0, satisfied: 0 };
        matches.set(key, { score: match.score + score, satisfied: match.satisfied + 1 });
      }
    }
    for (const { key, score } of complete) matches.set(key, { score, satisfied: plan.concepts.length });
    return preferComplete(
      Array.from(matches, ([key, match]) => ({ key, ...match })),
      plan.concepts.length,
    );
  }

  async #everything(plan: QueryPlan, admitted: Admission): Promise<readonly Hit[]> {
    const excluded = new Set<number>();
    for (const concept of plan.excluded)
      for (const key of await this.#store.keys({ all: [concept], excluded: [] })) excluded.add(key);
    return this.#catalogue
      .keys()
      .filter((key) => !excluded.has(key) && admitted(key))
      .map(unscored);
  }

  async #scored(matching: Matching, admitted: Admission): Promise<readonly Hit[]> {
    return (await this.#store.scored(matching)).filter(({ key }) => admitted(key));
  }

  async #spoken(hits: readonly Hit[], plan: QueryPlan): Promise<Hit[]> {
    const read = hits.slice(0, MOST_READ);
    const documents = await this.#store.documents(read.map(({ key }) => key));
    return read.filter((_, index) => {
      const document = documents[index];
      return document !== undefined && speaksOf(document, plan, this.#analyzers.for(document.inLanguage));
    });
  }
}

function unscored(key: number): Hit {
  return { key, score: 0 };
}

/** The `wanted` best in order, then all the others in none: sorting fifty thousand hits for a page of ten takes longest of all. */
function best(hits: readonly Hit[], wanted: number): readonly Hit[] {
  if (hits.length <= SOME * wanted) return [...hits].sort(byScore);
  const chosen = hits.slice(0, wanted).sort(byScore);
  const others: Hit[] = [];
  for (const hit of hits.slice(wanted)) {
    const last = chosen.at(-1);
    if (last === undefined || byScore(last, hit) < 0) {
      others.push(hit);
      continue;
    }
    chosen.pop();
    others.push(last);
    let at = chosen.length;
    while (at > 0 && byScore(hit, chosen[at - 1] ?? hit) < 0) at--;
    chosen.splice(at, 0, hit);
  }
  return [...chosen, ...others];
}

/** With fewer hits than this for each that is wanted, sorting all of them is as fast. */
const SOME = 8;

function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || one.key - other.key;
}
