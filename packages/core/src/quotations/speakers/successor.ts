import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { wordAt } from '../../text/words.ts';
import { figureFor, stateRole } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { opensSentence, titleStem, wordIn } from '../phrases/gaps.ts';
import { PEOPLE, onlyOne, titleWords } from './holder.ts';

/** Places of somebody, and words around each, among which it is looked for whether they are new in an office. */
const PLACES = 4;
const AROUND = 14;

/**
 * Whom of two who hold an office in turn a title means, "den nye formand", "den avgående ordföranden", and whether that is
 * sure; `held` where no attribute parts them.
 */
export function inTurn(
  document: TextDocument,
  cast: Cast,
  { start, end }: Range,
  held: Figure,
): { readonly figure: Figure; readonly sure: boolean } {
  const head = wordAt(document.words, end - 1);
  const stem = titleStem(document, wordIn(document, head));
  const attribute = wordIn(document, head - 1);
  const calledNew = document.lexicon.isNew(attribute);
  const attributed = calledNew || head > wordAt(document.words, start);
  // "den administrerende direktør": what the office is called.
  if (!attributed || (!calledNew && held.titles.some((title) => titleWords(title).includes(attribute))))
    return { figure: held, sure: true };
  const isOffice = (title: string): boolean =>
    titleWords(title).some((word) => titleStem(document, word).endsWith(stem));
  const isNew = ({ mentions }: Figure): boolean => {
    let places = 0;
    for (const place of mentions.values()) {
      if (isNewAt(document, place, isOffice)) return true;
      if ((places += 1) === PLACES) break;
    }
    return false;
  };
  const figures = cast.figures.slice(0, PEOPLE).filter((figure) => figure === held || figure.titles.some(isOffice));
  // "den avgående ordföranden": whoever of them is not new, where that is known of the other.
  const meant = isNew(held) === calledNew ? held : (onlyOne(figures, (figure) => isNew(figure) === calledNew) ?? held);
  if (!calledNew) return { figure: meant, sure: figures.length === 1 && !isNew(held) };
  if (isNew(meant)) return { figure: meant, sure: true };
  // "Ymer Ask blir ny vd": somebody whom only that shows to be a person.
  const shown = cast.roleRuns
    .slice(0, PEOPLE)
    .find(({ run, role }) => isOffice(role) && isNewAt(document, run, isOffice));
  if (shown === undefined) return { figure: meant, sure: false };
  const figure = figureFor(document, cast, shown.run);
  stateRole(figure, shown.role);
  return { figure, sure: false };
}

/** Whether the text says in the sentence of a name that its bearer is new in an office: "NAME blir ny vd". */
function isNewAt(document: TextDocument, { start, end }: Range, isOffice: (word: string) => boolean): boolean {
  const { words, lexicon } = document;
  const says = (at: number): boolean =>
    lexicon.isNew(wordIn(document, at)) && [1, 2, 3].some((next) => isOffice(wordIn(document, at + next)));
  const first = wordAt(words, start);
  const limit = Math.min(words.count, first + AROUND);
  for (let at = wordAt(words, end); at < limit && !opensSentence(document, at); at += 1) if (says(at)) return true;
  for (let at = first; at > 0 && at > first - AROUND && !opensSentence(document, at); at -= 1)
    if (says(at - 1)) return true;
  return false;
}
