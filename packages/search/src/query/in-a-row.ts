import type { Analyzer } from '../analysis/analyzer.ts';
import { WordScanner } from '../analysis/tokenize.ts';
import type { SearchDocument } from '../document/search-document.ts';

/** Whether the words of these terms follow each other in the headline or the body. */
export function inARow(
  terms: readonly string[],
  document: Pick<SearchDocument, 'headline' | 'body'>,
  analyzer: Analyzer,
): boolean {
  return holdsRow(terms, document.headline, analyzer) || holdsRow(terms, document.body, analyzer);
}

function holdsRow(terms: readonly string[], text: string, analyzer: Analyzer): boolean {
  const last: string[] = [];
  for (const scanner = new WordScanner(text); scanner.next();) {
    last.push(analyzer.analyzeAt(scanner).term);
    if (last.length > terms.length) last.shift();
    if (last.length === terms.length && terms.every((term, index) => last[index] === term)) return true;
  }
  return false;
}
