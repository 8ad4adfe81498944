import { parsePressRelease } from '@talstreck/core';
import { parsePressReleaseHtml, parsePressReleaseMarkdown } from '@talstreck/core/import';
import { validatePressRelease, type PressRelease } from '@talstreck/core/model';
import type { Document, SourceDocument } from './document.ts';
import { withFields } from './fields.ts';
import { invalidError } from './problem.ts';

/**
 * The release that a document is: parsed from its source and given the fields stated beside it, or as it stands.
 *
 * @param lang the language where the document states none; found out where this is undefined too
 * @throws ReadError `invalid` where a release as JSON is none, `field` where a stated field is wrong
 */
export function releaseOf(document: Document, lang?: string): PressRelease {
  const release = parsedOf(document, lang);
  return document.kind === 'release' ? release : withFields(release, document);
}

/**
 * As `releaseOf`, but by the source alone: what is stated beside it is neither used nor checked.
 *
 * @throws ReadError `invalid` where a release as JSON is none
 */
export function parsedOf(document: Document, lang?: string): PressRelease {
  if (document.kind !== 'release') return parse(document, document.lang ?? lang);
  const result = validatePressRelease(document.value);
  if (result.valid) return result.release;
  throw invalidError('invalid', result.errors, 1);
}

function parse({ kind, source, id }: SourceDocument, lang: string | undefined): PressRelease {
  const options = lang === undefined ? { id } : { id, lang };
  switch (kind) {
    case 'text':
      return parsePressRelease(source, options);
    case 'html':
      return parsePressReleaseHtml(source, options);
    case 'markdown':
      return parsePressReleaseMarkdown(source, options);
  }
}
