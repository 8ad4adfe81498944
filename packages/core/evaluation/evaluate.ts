import { figures, type Figure } from './bootstrap.ts';
import type { Corpus, LabelledDocument, Labels } from './corpus.ts';
import { CONFIDENCE_MEASURES, type Counts, MEASURES, RECALL_MEASURES } from './counts.ts';
import { type DocumentScore, type Kind, scoreDocument, type ScoredError } from './score.ts';
import { scoreStructure, type StructureRow } from './structure.ts';

/** Figures of one group of quotations. */
export interface Row {
  readonly corpus: string;
  readonly kind: Kind;
  /** A language, a phenomenon, a level of confidence. */
  readonly group: string;
  /** Documents that hold such quotations, or where such were found. */
  readonly documents: number;
  readonly quotations: number;
  readonly figures: readonly Figure[];
}

/** Everything that was measured on one corpus. */
export interface CorpusReport {
  readonly corpus: string;
  readonly languages: readonly Row[];
  readonly phenomena: readonly Row[];
  readonly confidence: readonly Row[];
  readonly structure: readonly StructureRow[];
  readonly withoutQuotations: { readonly documents: number; readonly falseAlarms: number };
  readonly errors: readonly ScoredError[];
}

const KINDS: readonly Kind[] = ['direct', 'indirect'];
const LEVELS = ['high', 'medium', 'low'] as const;

/** Reads every document of a corpus with the engine and compares what it finds with the labels. */
export function evaluateCorpus(corpus: Corpus, annotate: (document: LabelledDocument) => Labels): CorpusReport {
  const found = new Map(corpus.documents.map((document) => [document.id, annotate(document)]));
  const reports = KINDS.map((kind) => {
    const scores = corpus.documents.map((document) =>
      scoreDocument(document, found.get(document.id) ?? { id: document.id, lang: document.lang, quotes: [] }, kind),
    );
    return {
      languages: languageRows(corpus.name, kind, scores),
      phenomena: phenomenonRows(corpus.name, kind, scores),
      confidence: confidenceRows(corpus.name, kind, scores),
      errors: scores.flatMap(({ errors }) => errors),
    };
  });
  const silent = corpus.documents.filter(({ quotes }) => quotes.length === 0);
  return {
    corpus: corpus.name,
    languages: reports.flatMap(({ languages }) => languages),
    phenomena: reports.flatMap(({ phenomena }) => phenomena),
    confidence: reports.flatMap(({ confidence }) => confidence),
    structure: scoreStructure(corpus, found),
    withoutQuotations: {
      documents: silent.length,
      falseAlarms: silent.filter(({ id }) => (found.get(id)?.quotes.length ?? 0) > 0).length,
    },
    errors: reports.flatMap(({ errors }) => errors).sort((a, b) => WORST.indexOf(a.why) - WORST.indexOf(b.why)),
  };
}

/** Words in the wrong mouth do the most harm, then what nobody said. */
const WORST: readonly ScoredError['why'][] = ['wrong speaker', 'not a quotation', 'words differ', 'missed'];

function languageRows(corpus: string, kind: Kind, scores: readonly DocumentScore[]): Row[] {
  const langs = [...new Set(scores.map(({ lang }) => lang))].sort();
  const groups = langs.length > 1 ? [...langs, 'all'] : langs;
  return groups.flatMap((group) => {
    const chosen = scores.filter(({ lang }) => group === 'all' || lang === group).map(({ counts }) => counts);
    const measured = figures(chosen, MEASURES);
    const labelled = sum(chosen, 0);
    return labelled + sum(chosen, 1) === 0
      ? []
      : [{ corpus, kind, group, documents: chosen.length, quotations: labelled, figures: measured }];
  });
}

function phenomenonRows(corpus: string, kind: Kind, scores: readonly DocumentScore[]): Row[] {
  const names = [...new Set(scores.flatMap(({ phenomena }) => [...phenomena.keys()]))];
  return names
    .map((group) => {
      const chosen = scores.flatMap(({ phenomena }) => phenomena.get(group) ?? []);
      return {
        corpus,
        kind,
        group,
        documents: chosen.length,
        quotations: sum(chosen, 0),
        figures: figures(chosen, RECALL_MEASURES),
      };
    })
    .sort((a, b) => b.quotations - a.quotations);
}

function confidenceRows(corpus: string, kind: Kind, scores: readonly DocumentScore[]): Row[] {
  return LEVELS.flatMap((group) => {
    const chosen = scores.flatMap(({ confidence }) => confidence.get(group) ?? []);
    return chosen.length === 0
      ? []
      : [
          {
            corpus,
            kind,
            group,
            documents: chosen.length,
            quotations: sum(chosen, 1),
            figures: figures(chosen, CONFIDENCE_MEASURES),
          },
        ];
  });
}

function sum(documents: readonly Counts[], column: number): number {
  return documents.reduce((total, counts) => total + (counts[column] ?? 0), 0);
}
