import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { speaksInFirstPerson } from '../direct/like-speech.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Figure } from '../people/figure.ts';
import type { Identity } from './identity.ts';
import { GIVEN_NAME } from '../../languages/lexicon.ts';

/** Unattributed words that name their supposed speaker in the third person are narration. */
export function namesSpeaker(document: TextDocument, { spans }: FoundQuotation, identity: Identity | null): boolean {
  const { parts = [] } = identity?.figure ?? {};
  const surname = parts.at(-1);
  if (surname === undefined) return false;
  const { lexicon } = document;
  // "Henrik Berg" is not Esben Berg.
  const isAnother = (before: string | undefined): boolean =>
    before !== undefined &&
    parts.length > 1 &&
    !parts.includes(before) &&
    (lexicon.classes.of(before) & GIVEN_NAME) !== 0;
  return spans.some(({ start, end }) =>
    document.lower
      .slice(start, end)
      // "– Jag kan inte, – Berg tystnar – jag kan inte.": what is told in between.
      .replace(/\s[-–—] [^-–—]{1,60}[-–—]\s/g, ' ')
      .split(/[^\p{L}-]+/u)
      .some((word, at, all) => lexicon.nameForms(word).includes(surname) && !isAnother(all[at - 1])),
  );
}

/** Whether words name somebody by the given name alone, as others do: "– Anna är i form." */
export function callsByGivenName(
  { lower, lexicon }: TextDocument,
  { spans }: FoundQuotation,
  { parts }: Figure,
): boolean {
  const [given, surname] = parts;
  return (
    surname !== undefined &&
    spans.some(({ start, end }) =>
      lower
        .slice(start, end)
        .split(/[^\p{L}-]+/u)
        .some((word) => lexicon.nameForms(word).includes(given ?? '')),
    )
  );
}

/** Whether words address somebody by a part of the name, set off by signs: "Ours stays, Kirsty, as I promised." */
export function addresses({ lower }: TextDocument, { spans }: FoundQuotation, { parts }: Figure): boolean {
  return (
    parts.length > 1 &&
    spans.some(({ start, end }) =>
      lower
        .slice(start, end)
        .split(/[,.!?…:;–—]/)
        .some((part) => parts.includes(part.trim())),
    )
  );
}

/** Whether dash-led words in the first person, or of somebody supposed who has not spoken, name that person in the third. */
export function speaksOfOther(
  document: TextDocument,
  quotation: FoundQuotation,
  supposed: Identity | null,
  spoke = true,
): boolean {
  const { rule, block } = quotation;
  return (
    rule === 'dash' &&
    (!spoke || speaksInFirstPerson(document, document.blocks[block] as DocumentBlock)) &&
    namesSpeaker(document, quotation, supposed)
  );
}
