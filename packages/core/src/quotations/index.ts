import { partJoinedLines } from '../structure/joined-lines.ts';
import type { Person, Quotation } from '../model/press-release.ts';
import { detectLanguage, languageFor } from '../languages/detect.ts';
import type { Language } from '../languages/language.ts';
import { lexiconOf } from '../languages/lexicon.ts';
import { blocksWithWords, type TextDocument } from '../structure/document.ts';
import { structure } from '../structure/structure.ts';
import { lowerCaseOf, type Source, sourceOf } from '../text/source.ts';
import { knowDoubleNames } from './phrases/double-names.ts';
import { splitWords } from '../text/words.ts';
import { findDirect } from './direct/find.ts';
import { type FoundQuotation, apart } from './direct/found.ts';
import { NamedDocument } from './people/named-document.ts';
import { findReported } from './reported/reported.ts';
import { resolve } from './speakers/resolve.ts';

export type { Language } from '../languages/language.ts';

/** How a text is read. */
export interface QuotationOptions {
  /** BCP 47 tag of the text. Told from the text where it is not given, or not among `languages`. */
  readonly lang?: string | undefined;
  /** The languages to choose from, for example `[sv, en]`. */
  readonly languages: readonly Language[];
}

/** Everything that the engine reads out of a text. */
export interface Analysis {
  readonly document: TextDocument;
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
}

/**
 * Finds the quotations of a press release and who said them.
 *
 * @param text Plain text; offsets in the result are UTF-16 code units of it.
 * @example
 * import { findQuotations } from '@talstreck/core/quotations';
 * import { sv } from '@talstreck/core/languages/sv';
 * findQuotations('– Det är bra, säger Anna Berg, rektor.', { languages: [sv] })[0].speaker.name; // 'Anna Berg'
 */
export function findQuotations(text: string, options: QuotationOptions): readonly Quotation[] {
  const source = sourceOf(text);
  const document = readStructure(source, options);
  const found = quotationsIn(document);
  return found.length === 0 ? [] : resolve(document, document.people, found, source.reading).quotations;
}

/** Finds the people whom a press release names, one entry a person. */
export function resolvePeople(text: string, options: QuotationOptions): readonly Person[] {
  return analyse(sourceOf(text), options).people;
}

/** Reads a source: structure, quotations, people. */
export function analyse(source: Source, options: QuotationOptions): Analysis {
  const document = readStructure(source, options);
  const { quotations, people } = resolve(document, document.people, quotationsIn(document), source.reading);
  return { document, quotations, people: people() };
}

function quotationsIn(document: TextDocument): FoundQuotation[] {
  const direct = apart(findDirect(document).sort(inReadingOrder));
  return apart([...direct, ...findReported(document, direct)].sort(inReadingOrder));
}

/** Reads a source up to what each of its blocks is. */
export function readStructure(
  { reading: { text }, blocks }: Source,
  { lang, languages }: QuotationOptions,
): NamedDocument {
  const language = (lang === undefined ? undefined : languageFor(lang, languages)) ?? detectLanguage(text, languages);
  const lexicon = lexiconOf(language);
  const lower = lowerCaseOf(text);
  const words = splitWords(text, lower, lexicon.classes);
  const lines = partJoinedLines(text, blocks, lexicon);
  const document = new NamedDocument({ text, lower, lexicon, words, blocks: blocksWithWords(words, lines) });
  knowDoubleNames(document);
  structure(document);
  return document;
}

function inReadingOrder(a: FoundQuotation, b: FoundQuotation): number {
  return (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
}
