import type { Analyzer } from '../analysis/analyzer.ts';
import { WordScanner } from '../analysis/tokenize.ts';
import { mayHoldRow, type Outline } from '../document/outline.ts';
import type { SearchDocument } from '../document/search-document.ts';

/** Whether the words of these terms follow each other in the headline or the body; `outline` is that of the body. */
export function inARow(
  terms: readonly string[],
  { headline, body }: Pick<SearchDocument, 'headline' | 'body'>,
  outline: Outline,
  analyzer: Analyzer,
): boolean {
  return holdsRow(terms, headline, analyzer) || (mayHoldRow(outline, terms) && holdsRow(terms, body, analyzer));
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
