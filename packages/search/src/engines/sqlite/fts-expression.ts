import type { Alternative, Concept, QueryPlan } from '../../query/plan.ts';

/** An FTS5 query (sqlite.org/fts5.html, section 3) for everything that a plan seeks, without what it excludes. */
export function completeExpression({ concepts, excluded }: QueryPlan): string {
  return without(concepts.map(conceptExpression).join(' AND '), excluded);
}

/** The same for one concept of the plan. */
export function partialExpression(concept: Concept, { excluded }: QueryPlan): string {
  return without(conceptExpression(concept), excluded);
}

/** Narrows an expression to headlines. */
export function inHeadline(expression: string): string {
  return `{headline headline_parts} : (${expression})`;
}

/** Quotes a term: inside quote marks nothing has a meaning. */
export function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

export function conceptExpression({ alternatives }: Concept): string {
  return `(${alternatives.map(alternativeExpression).join(' OR ')})`;
}

function without(expression: string, excluded: readonly Concept[]): string {
  return excluded.reduce((whole, concept) => `(${whole}) NOT ${conceptExpression(concept)}`, expression);
}

/** Parts of compounds stand in no order: only whole words can follow each other. */
function alternativeExpression({ terms, adjacent }: Alternative): string {
  if (terms.length === 1) return quote(terms[0] ?? '');
  if (adjacent) return `({headline body} : ${quote(terms.join(' '))})`;
  return `(${terms.map(quote).join(' AND ')})`;
}
