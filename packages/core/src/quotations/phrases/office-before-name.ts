import { GIVEN_NAME, HONORIFIC } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { endsLike, gapBefore, isOrganisationAt, isTitleAt } from './gaps.ts';
import { isToInfinitive } from './infinitive.ts';
import { personBehindKind } from './name-organisation.ts';
import { isGenitive } from './name-word.ts';

/** Whether what an office is of may stand right before a name: "formand for udvalget NAME", "direktør for helse og velferd NAME". */
export function runsIntoName(document: TextDocument, name: number, floor: number, end: number): boolean {
  const { words } = document;
  if (name <= floor || gapBefore(document, name) !== '') return false;
  // "die Vorsitzende der Neuen Gewerkschaft NAME", "die Stellvertreterin des Landrats NAME".
  if (isCapital(words, name - 1))
    return (
      document.lexicon.clauses !== null &&
      (classesOf(words, name) & (GIVEN_NAME | HONORIFIC)) !== 0 &&
      (isOrganisationAt(document, name - 1) || isTitleAt(document, name - 1))
    );
  if (isToInfinitive(document, floor, name - 2)) return false;
  // "The director of the museum thanked NAME".
  if (endsLike(document, name - 1, document.lexicon.language.pastEndings)) return false;
  if (isOrganisationAt(document, name - 1)) return personBehindKind(document, name, end) === name;
  // "direktør for Havnen tiltræder NAME": behind a capital no noun stands, but a verb.
  return classesOf(words, name - 1) === 0 && (!isCapital(words, name - 2) || isGenitive(document, name - 2));
}
