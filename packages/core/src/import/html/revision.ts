import { allLanguages } from '../../languages/index.ts';
import { linePatternsOf } from '../../structure/furniture.ts';

/** Whether a line tells of a later day than the publication, in any language. */
export function tellsRevision(line: string): boolean {
  const lower = line.toLowerCase();
  return allLanguages.some((language) => linePatternsOf(language).tellsRevision(lower));
}
