import type { Analyzer } from '../analysis/analyzer.ts';
import type { SearchDocument } from '../document/search-document.ts';
import { spokenBy } from '../document/spoken-by.ts';
import type { QueryPlan } from '../query/plan.ts';

/** Whether the person that the plan names says something about everything that the plan seeks. True where it names nobody. */
export function speaksOf(document: Pick<SearchDocument, 'quotations'>, plan: QueryPlan, analyzer: Analyzer): boolean {
  if (plan.speaker === undefined) return true;
  const spoken = spokenBy(document, plan.speaker);
  if (spoken === '') return false;
  const said = new Set(analyzer.analyzeText(spoken).flatMap(({ term, parts }) => [term, ...parts]));
  return plan.concepts.every(({ alternatives }) =>
    alternatives.some((alternative) => alternative.terms.every((term) => said.has(term))),
  );
}
