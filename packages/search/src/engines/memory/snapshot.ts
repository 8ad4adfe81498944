import { TalstreckError } from '@talstreck/core/model';
import type { AsPlainObject } from 'minisearch';
import type { LexiconData } from '../../analysis/lexicon.ts';
import type { SearchDocument } from '../../document/search-document.ts';

/** A memory engine as data. */
export interface Snapshot {
  readonly lexicons: readonly LexiconData[];
  readonly sizeOfLexicon: number;
  readonly documents: readonly SearchDocument[];
  /** Word, term, frequency. */
  readonly words: readonly (readonly [string, string, number])[];
  /** What MiniSearch makes of itself. */
  readonly index: AsPlainObject;
}

const FORMAT = 'talstreck-search/7';

/** Entries of a line: so few that a line is parsed in a few milliseconds. */
const LINE = 500;

/** How long a page may be kept waiting at a time, in milliseconds. */
const SLICE = 8;

/** Writes a snapshot as lines of JSON, so that it can be read piece by piece. */
export function writeSnapshot({ lexicons, sizeOfLexicon, documents, words, index }: Snapshot): string {
  const { index: terms, ...rest } = index;
  const lines: unknown[] = [{ format: FORMAT, lexicons, sizeOfLexicon, index: rest }];
  for (const chunk of chunks(documents)) lines.push({ documents: chunk });
  for (const chunk of chunks(words)) lines.push({ words: chunk });
  for (const chunk of chunks(terms)) lines.push({ terms: chunk });
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n${JSON.stringify({ end: true })}\n`;
}

/**
 * Reads a snapshot, and lets others have their turn every few milliseconds: a page stays usable meanwhile.
 *
 * @throws TalstreckError `search/index-corrupt` where it is none, or ends too early
 */
export async function readSnapshot(serialized: string): Promise<Snapshot> {
  const documents: SearchDocument[] = [];
  const words: Snapshot['words'][number][] = [];
  const terms: AsPlainObject['index'] = [];
  let head: Head | null = null;
  let whole = false;
  let since = performance.now();
  for (const line of linesOf(serialized)) {
    const piece = parse(line);
    if (piece.format === FORMAT) head = piece as Head;
    documents.push(...(piece.documents ?? []));
    words.push(...(piece.words ?? []));
    terms.push(...(piece.terms ?? []));
    whole = piece.end === true;
    if (performance.now() - since > SLICE) {
      await othersTurn();
      since = performance.now();
    }
  }
  if (head === null || !whole) throw damaged();
  const { lexicons, sizeOfLexicon, index } = head;
  return { lexicons, sizeOfLexicon, documents, words, index: { ...index, index: terms } };
}

/** Gives up the thread until the next task. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Head {
  readonly lexicons: readonly LexiconData[];
  readonly sizeOfLexicon: number;
  readonly index: Omit<AsPlainObject, 'index'>;
}

/** A line of a snapshot: our own format, told by its first line and its last. */
type Piece = Partial<Head> & {
  readonly format?: string;
  readonly documents?: readonly SearchDocument[];
  readonly words?: Snapshot['words'];
  readonly terms?: AsPlainObject['index'];
  readonly end?: boolean;
};

function* chunks<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < values.length; at += LINE) yield values.slice(at, at + LINE);
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    if (end === -1) throw damaged();
    yield text.slice(start, end);
    start = end + 1;
  }
}

function parse(line: string): Piece {
  try {
    return JSON.parse(line) as Piece;
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(cause?: unknown): TalstreckError {
  return new TalstreckError(
    'search/index-corrupt',
    'The serialised index is damaged or cut off: write it anew with `serialize()`.',
    { cause },
  );
}
