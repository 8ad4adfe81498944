import { foldWord } from '../analysis/fold.ts';
import { tokenize } from '../analysis/tokenize.ts';

/**
 * One part of what a person typed: a word, words with signs between them (`EU-möte`), or words in quote marks that must
 * stand there, next to each other.
 */
export interface Clause {
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** Whether they were in quote marks. */
  readonly phrase: boolean;
  readonly excluded: boolean;
}

/** What a person typed, understood. */
export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** The name in "what did NAME say about …": then only that person's quotations are searched. */
  readonly speaker?: string;
}

/** Longer input is cut, in UTF-16 code units: nobody types so much, and programs can send a megabyte. */
export const MAXIMUM_QUERY_LENGTH = 400;

/** More words than this are left out. */
export const MAXIMUM_QUERY_WORDS = 24;

/** Quote marks of the Nordic, English and German styles; each opens and closes. */
const QUOTE_MARKS = /["”“„»«]/u;

/** "Vad sa NAME om …", "what did NAME say about …" and their like in the Nordic languages and German. */
const SAYING: readonly RegExp[] = [
  /^(?:vad|hva|hvad) (?:sa|sade|säger|har|sier|siger|sagde|tycker|svarade) (.{2,80}?) (?:(?:sagt|sa|sade|säga) )?(?:om|kring|angående) (.+)$/isu,
  /^what (?:did|does|has|do) (.{2,80}?) (?:say|said|says|think) (?:about|on|of) (.+)$/isu,
  /^was (?:sagt|sagte|hat) (.{2,80}?) (?:über|zu) (.+?)(?: gesagt)?$/isu,
  /^mitä (.{2,80}?) (?:sanoi|sanoo) (.+)$/isu,
];

/**
 * Reads words, "phrases", -exclusions and "what did NAME say about …" out of what a person typed.
 *
 * Never throws: a quote mark without a partner ends with the text, and signs that mean nothing are skipped.
 * Linear in the length of the text, which is cut at {@link MAXIMUM_QUERY_LENGTH}.
 */
export function parseQuery(text: string): ParsedQuery {
  const typed = normalise(text);
  const saying = readSaying(typed.replace(/(?<![?!.])[?!.]+$/, ''));
  if (saying === null) return { clauses: readClauses(typed) };
  return { clauses: readClauses(saying.about), speaker: saying.speaker };
}

/** Reads a text as words alone: what {@link parseQuery} does when nobody of that name has said anything. */
export function parsePlainQuery(text: string): ParsedQuery {
  return { clauses: readClauses(normalise(text)) };
}

function normalise(text: string): string {
  return text
    .slice(0, MAXIMUM_QUERY_LENGTH)
    .replaceAll(/[\0\s]+/g, ' ')
    .trim();
}

function readSaying(text: string): { speaker: string; about: string } | null {
  for (const pattern of SAYING) {
    const [, speaker, about] = pattern.exec(text) ?? [];
    if (speaker !== undefined && about !== undefined) return { speaker, about };
  }
  return null;
}

function readClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let words = 0;
  const parts = text.split(QUOTE_MARKS);
  for (const [index, part] of parts.entries()) {
    const phrase = index % 2 === 1;
    const excluded = phrase && /(?:^|\s)[-−–]$/u.test(parts[index - 1] ?? '');
    const found = phrase ? readWords(part, true, excluded) : part.split(' ').flatMap(readPiece);
    for (const clause of found) {
      words += clause.words.length;
      if (words > MAXIMUM_QUERY_WORDS) return clauses;
      clauses.push(clause);
    }
  }
  return clauses;
}

function readPiece(piece: string): readonly Clause[] {
  return readWords(piece, false, /^[-−–][\p{L}\p{N}]/u.test(piece));
}

function readWords(text: string, phrase: boolean, excluded: boolean): readonly Clause[] {
  const words = Array.from(tokenize(text), (word) => foldWord(word.text)).filter((word) => word !== '');
  return words.length === 0 ? [] : [{ words, phrase, excluded }];
}
