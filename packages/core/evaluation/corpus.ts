import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A range as an annotation writes it: `[start, end]`, UTF-16 code units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The speaker of a labelled quotation. */
export interface LabelledSpeaker {
  readonly type: 'person' | 'organisation' | 'other';
  readonly mention?: string | null;
  readonly mentionSpan?: Span | null;
  readonly name?: string | null;
  readonly role?: string | null;
  readonly organisation?: string | null;
  /** Other names that count as right. */
  readonly aliases?: readonly string[];
}

/** A quotation as a corpus labels it, or as the engine found it. */
export interface LabelledQuotation {
  readonly id?: string;
  /** `mixed` (a reported clause with quoted words in it) occurs in corpora only. */
  readonly kind?: 'direct' | 'indirect' | 'mixed';
  readonly partial?: boolean;
  readonly spans: readonly Span[];
  readonly cue?: string | null;
  readonly cueSpan?: Span | null;
  readonly speaker?: LabelledSpeaker | null;
  readonly rule?: string;
  readonly confidence?: 'high' | 'medium' | 'low';
  /** Scored neither way. */
  readonly optional?: boolean;
  readonly phenomena?: readonly string[];
}

export interface LabelledRange {
  readonly start: number;
  readonly end: number;
}

/** What is said of one text: by a corpus, or by the engine. */
export interface Labels {
  readonly id: string;
  readonly lang: string;
  readonly headline?: LabelledRange | null;
  readonly lede?: LabelledRange | null;
  readonly furniture?: readonly (LabelledRange & { readonly kind: string })[];
  readonly quotes: readonly LabelledQuotation[];
}

/** A labelled text. */
export interface LabelledDocument extends Labels {
  readonly text: string;
  /** `mention` where the corpus marks who speaks only as written at the quotation. */
  readonly speakerLevel?: 'mention';
}

/** An unlabelled release of an archive. */
export interface ArchivedRelease {
  readonly id: string;
  readonly lang?: string;
  readonly markdown: string;
}

export interface Corpus {
  readonly name: string;
  readonly documents: readonly LabelledDocument[];
}

export interface Corpora {
  readonly labelled: readonly Corpus[];
  readonly archive: readonly ArchivedRelease[];
}

/**
 * Reads every `*.jsonl` of a folder: lines with `text` and `quotes` are labelled documents, lines with `markdown` an
 * archive; other lines are left.
 */
export function readCorpora(folder: string): Corpora {
  const labelled: Corpus[] = [];
  const archive: ArchivedRelease[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const documents: LabelledDocument[] = [];
    for (const value of readLines(join(folder, file))) {
      if (isDocument(value)) documents.push(value);
      else if (isArchived(value)) archive.push(value);
    }
    if (documents.length > 0) labelled.push({ name: file.slice(0, -'.jsonl'.length), documents });
  }
  return { labelled, archive };
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : 'no JSON'}`, {
          cause: error,
        });
      }
    });
}

function isDocument(value: unknown): value is LabelledDocument {
  return hasString(value, 'id') && hasString(value, 'text') && 'quotes' in value && Array.isArray(value.quotes);
}

function isArchived(value: unknown): value is ArchivedRelease {
  return hasString(value, 'id') && hasString(value, 'markdown');
}

function hasString<Key extends string>(value: unknown, key: Key): value is Record<Key, string> {
  return typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string';
}
