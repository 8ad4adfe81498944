import type { Corpus, Labels, LabelledRange, Span } from './corpus.ts';
import { wordF1, wordsIn } from './match.ts';

/** How often headline, lede and furniture are right in the documents of a language. */
export interface StructureRow {
  readonly corpus: string;
  readonly lang: string;
  readonly documents: number;
  readonly headline: number;
  readonly lede: number;
  readonly furnitureP: number | null;
  readonly furnitureR: number | null;
  readonly furnitureF1: number | null;
}

/** Word F1 from which a headline or a lede counts as found. */
const SAME_PART = 0.9;

/** Scores headline, lede and furniture by language, over the documents that are labelled for them. */
export function scoreStructure(
  { name, documents }: Corpus,
  found: ReadonlyMap<string, Labels>,
): readonly StructureRow[] {
  const labelled = documents.filter((document) => 'headline' in document);
  const langs = [...new Set(labelled.map(({ lang }) => lang))].sort();
  const groups = langs.length > 1 ? [...langs, 'all'] : langs;
  return groups.map((lang) => {
    let [headline, lede, hits, gold, predicted] = [0, 0, 0, 0, 0];
    const chosen = labelled.filter((document) => lang === 'all' || document.lang === lang);
    for (const document of chosen) {
      const labels = found.get(document.id);
      const words = (ranges: readonly (LabelledRange | null | undefined)[]): Set<number> =>
        wordsIn(
          document.text,
          ranges.flatMap((range): Span[] => (range ? [[range.start, range.end]] : [])),
        );
      const same = (part: 'headline' | 'lede'): number => {
        const [a, b] = [words([document[part]]), words([labels?.[part]])];
        return (a.size === 0 && b.size === 0) || wordF1(a, b) >= SAME_PART ? 1 : 0;
      };
      headline += same('headline');
      lede += same('lede');
      const [a, b] = [words(document.furniture ?? []), words(labels?.furniture ?? [])];
      gold += a.size;
      predicted += b.size;
      for (const at of a) if (b.has(at)) hits += 1;
    }
    const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
    return {
      corpus: name,
      lang,
      documents: chosen.length,
      headline: headline / chosen.length,
      lede: lede / chosen.length,
      furnitureP: share(hits, predicted),
      furnitureR: share(hits, gold),
      furnitureF1: share(2 * hits, gold + predicted),
    };
  });
}
