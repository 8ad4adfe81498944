import type { Alternative, Concept } from '../../query/plan.ts';
import type { Matching } from '../indexed/index-store.ts';

/** What is sought as an FTS5 query (sqlite.org/fts5.html, section 3). Terms are quoted: inside quote marks nothing has a meaning. */
export function ftsExpression({ all, excluded, inHeadline = false }: Matching): string {
  const wanted = all.map(conceptExpression).join(' AND ');
  const whole = excluded.reduce((expression, concept) => `(${expression}) NOT ${conceptExpression(concept)}`, wanted);
  return inHeadline ? `{headline headline_parts} : (${whole})` : whole;
}

/** What matches any of these. */
export function anyExpression(matchings: readonly Matching[]): string {
  return matchings.map((matching) => `(${ftsExpression(matching)})`).join(' OR ');
}

function conceptExpression({ alternatives }: Concept): string {
  return `(${alternatives.map(alternativeExpression).join(' OR ')})`;
}

/** One term, or several in a row: as where it is all that is sought. */
export function phraseExpression(terms: readonly string[], inHeadline: boolean): string {
  return ftsExpression({ all: [{ alternatives: [{ terms }] }], excluded: [], inHeadline });
}

/** Parts of compounds stand in no order: only whole words can follow each other. */
function alternativeExpression({ terms }: Alternative): string {
  const row = quote(terms.join(' '));
  return terms.length === 1 ? row : `({headline body} : ${row})`;
}

function quote(terms: string): string {
  return `"${terms.replaceAll('"', '""')}"`;
}
