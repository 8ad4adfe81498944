import type { Concept } from './plan.ts';

/** The concepts, each once: who types a word twice seeks it once. */
export function distinctConcepts(concepts: readonly Concept[]): readonly Concept[] {
  const byTerms = new Map(concepts.map((concept) => [termsOf(concept), concept]));
  return byTerms.size === concepts.length ? concepts : [...byTerms.values()];
}

/** Terms hold no spaces. */
function termsOf({ alternatives }: Concept): string {
  return alternatives.map(({ terms }) => terms.join(' ')).join('  ');
}
