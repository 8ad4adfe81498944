import type { IndexedTerms } from '../../document/analyzed-document.ts';
import { type Alternative, type Concept, isRow } from '../../query/plan.ts';
import type { Matching } from '../indexed/index-store.ts';

/** The weights of labels D, C, B, A for `ts_rank`: parts in the body, body, parts in the headline, headline. */
export const RANK_WEIGHTS = '{0.1, 0.25, 0.4, 1}';

/** PostgreSQL keeps positions up to this one, and 256 of a lexeme; all that is further is at this place. */
const LAST_POSITION = 16_383;

/** So many positions are for words; the parts of compounds, which stand in no order, come after them and apart from each other. */
const WORDS = 12_000;

/** The terms of a document as a `tsvector` literal: words by position, weighted by where they stand. */
export function termsVector({ headline, headlineParts, body, bodyParts }: IndexedTerms): string {
  const vector = new Vector();
  const headlineTerms = split(headline);
  for (const [index, term] of headlineTerms.entries()) vector.add(term, index + 1, 'A');
  // The last word of the headline does not stand before the first of the body.
  const start = headlineTerms.length + 3;
  for (const [index, term] of split(body).entries()) if (start + index <= WORDS) vector.add(term, start + index, 'C');
  for (const [index, term] of split(headlineParts).entries()) vector.add(term, WORDS + 2 * (index + 1), 'B');
  for (const [index, term] of split(bodyParts).entries())
    vector.add(term, Math.min(WORDS + 200 + 2 * index, LAST_POSITION), 'D');
  return vector.literal();
}

/** The terms of the headline alone: a small column that is read fast. */
export function headlineVector({ headline, headlineParts }: IndexedTerms): string {
  return termsVector({ headline, headlineParts, body: '', bodyParts: '' });
}

/** More ways than this to say all of a query are sought as one. */
const MOST_WAYS = 8;

/**
 * What is sought as `tsquery` literals: what matches any of them.
 *
 * Words in a row are in a literal of their own where they are only one way to say something: PostgreSQL's index does not
 * know what stands in a row, and with them it would read every row that matches in any other way.
 */
export function matchingQueries({ all, excluded }: Matching): readonly string[] {
  let queries: readonly (readonly string[])[] = [[]];
  for (const concept of all) {
    const ways = waysOf(concept);
    const sought = ways.length * queries.length > MOST_WAYS ? [conceptQuery(concept)] : ways;
    queries = queries.flatMap((query) => sought.map((way) => [...query, way]));
  }
  const without = excluded.map((concept) => `!${conceptQuery(concept)}`);
  return queries.map((query) => [...query, ...without].join(' & '));
}

function waysOf({ alternatives }: Concept): readonly string[] {
  const [rows, others] = [alternatives.filter(isRow), alternatives.filter((alternative) => !isRow(alternative))];
  return [others, rows].flatMap((some) => (some.length === 0 ? [] : conceptQuery({ alternatives: some })));
}

export function conceptQuery({ alternatives }: Concept): string {
  return `(${alternatives.map(alternativeQuery).join(' | ')})`;
}

function alternativeQuery({ terms }: Alternative): string {
  return `(${terms.map(quote).join(' <-> ')})`;
}

function split(terms: string): readonly string[] {
  return terms === '' ? [] : terms.split(' ');
}

/** Inside quote marks only quote marks and backslashes have a meaning. */
function quote(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

class Vector {
  readonly #positions = new Map<string, string[]>();

  add(term: string, position: number, label: 'A' | 'B' | 'C' | 'D'): void {
    const positions = this.#positions.get(term);
    if (positions === undefined) this.#positions.set(term, [`${position}${label}`]);
    else if (positions.length < 255) positions.push(`${position}${label}`);
  }

  literal(): string {
    return Array.from(this.#positions, ([term, positions]) => `${quote(term)}:${positions.join(',')}`).join(' ');
  }
}
