import { comparable } from '../query/filters.ts';
import type { SearchDocument } from './search-document.ts';

/** Everything that a person says in a release; `speaker` may be a part of the name ("Svantesson"). */
export function spokenBy(document: Pick<SearchDocument, 'quotations'>, speaker: string): string {
  const sought = ` ${comparable(speaker)} `;
  return document.quotations
    .filter((quotation) => quotation.speaker !== null && ` ${comparable(quotation.speaker)} `.includes(sought))
    .map(({ text }) => text)
    .join('\n');
}
