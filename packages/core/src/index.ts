import { allLanguages } from './languages/index.ts';
import type { Person, PressRelease, Quotation } from './model/press-release.ts';
import { type KnownFields, parseText } from './parse.ts';
import * as engine from './quotations/index.ts';

export * from './model/index.ts';
export { toAnnotation } from './export/annotation.ts';
export type { Annotation, AnnotatedQuotation, AnnotatedSpeaker } from './export/annotation.ts';
export type { KnownFields } from './parse.ts';

/** How plain text is read. */
export interface ParseOptions {
  /** BCP 47 tag of the text; told from the text where it is not given. */
  readonly lang?: string;
  /** The `id` of the release; empty where it is not given. */
  readonly id?: string;
  /** Fields that the caller knows; they go before what the text says. */
  readonly fields?: KnownFields;
}

/**
 * Reads plain text, as it was scraped, into a press release: furniture set aside, headline and lede found, every
 * quotation with its speaker. Pure: no clock, no network, no file.
 *
 * @param text The raw text. Offsets in the result are UTF-16 code units of it.
 * @example
 * import { parsePressRelease } from '@talstreck/core';
 * const release = parsePressRelease('Ny bro öppnad\n\n– Den är vacker, säger Anna Berg, stadsarkitekt.');
 * release.quotations[0].speaker; // { type: 'person', name: 'Anna Berg', jobTitle: 'stadsarkitekt', … }
 */
export function parsePressRelease(text: string, { lang, id, fields }: ParseOptions = {}): PressRelease {
  return parseText(text, { languages: allLanguages, lang, id, fields });
}

/**
 * Finds the quotations of a plain text and who said them, in any of the languages that are known.
 *
 * @param text The raw text; every offset in the result is in UTF-16 code units of it, ends are exclusive.
 * @param options `lang` is a BCP 47 tag; without it the language is told from the text.
 * @example
 * findQuotations('– Den är vacker, säger Anna Berg.')[0].speaker; // { type: 'person', name: 'Anna Berg', … }
 */
export function findQuotations(text: string, options: { readonly lang?: string } = {}): readonly Quotation[] {
  return engine.findQuotations(text, { lang: options.lang, languages: allLanguages });
}

/**
 * Finds the people whom a plain text names, one entry a person, with each place that names them.
 *
 * @param text The raw text; every offset in the result is in UTF-16 code units of it, ends are exclusive.
 * @param options `lang` is a BCP 47 tag; without it the language is told from the text.
 */
export function resolvePeople(text: string, options: { readonly lang?: string } = {}): readonly Person[] {
  return engine.resolvePeople(text, { lang: options.lang, languages: allLanguages });
}
