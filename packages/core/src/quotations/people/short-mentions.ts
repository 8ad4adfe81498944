import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { codeAt } from '../../text/characters.ts';
import { endOf, isCapital, startOf } from '../../text/words.ts';
import { findFigure, namesakeAt } from './cast.ts';
import type { Cast } from './figure.ts';
import { addMention } from './timeline.ts';
import { wordIn } from '../phrases/gaps.ts';

/** Adds the later mentions by surname or first name alone. */
export function collectShortMentions(document: TextDocument, cast: Cast): void {
  const { words, lower } = document;
  if (!cast.isNew) return;
  cast.isNew = false;
  const beginnings = new Set<number>();
  for (const part of cast.byPart.keys()) beginnings.add(beginningOf(part, 0, part.length));
  const inside: Range[] = [];
  for (const { mentions } of cast.figures) for (const mention of mentions.values()) inside.push(mention);
  inside.sort((a, b) => a.start - b.start);
  let next = 0;
  for (let word = 0; word < words.count; word += 1) {
    if (!isCapital(words, word)) continue;
    const start = startOf(words, word);
    while (next < inside.length && (inside[next]?.end ?? 0) <= start) next += 1;
    const covering = inside[next];
    if (covering !== undefined && covering.start <= start) continue;
    const end = endOf(words, word);
    if (!beginnings.has(beginningOf(lower, start, end)) || endsOther(document, cast, word)) continue;
    const written = lower.slice(start, end);
    for (const form of document.lexicon.nameForms(written)) {
      const named = cast.byPart.get(form)?.filter(({ parts }) => parts.at(-1) === form || parts[0] === form);
      const figure = named && namesakeAt(document, named, start);
      if (figure === undefined) {
        // Met in another case only, "Paavo Ikosen mukaan": the bare surname shows the base form.
        const cased = form === written ? findFigure(document, cast, document.text.slice(start, end)) : null;
        if (cased !== null && cased.parts.at(-1) === form) addMention(cased, { start, end });
        continue;
      }
      addMention(figure, { start, end: start + Math.min(form.length, written.length) });
      break;
    }
  }
}

/** Whether a word is the surname of somebody else, whom the words before it name: "Broren, Ante Utsi, …" is not Nils Utsi. */
function endsOther(document: TextDocument, cast: Cast, word: number): boolean {
  const { words, lexicon } = document;
  if (word === 0 || lexicon.capitalisedNouns === true || !isCapital(words, word - 1)) return false;
  const before = wordIn(document, word - 1);
  const run = cast.possible.get(before);
  if (run === undefined || run.start > startOf(words, word - 1) || run.end < endOf(words, word)) return false;
  return !lexicon.isTrade(before) && !lexicon.isPersonNoun(before);
}

/** The first two code units of a word as a number. */
function beginningOf(text: string, start: number, end: number): number {
  return (codeAt(text, start) << 16) | (start + 1 < end ? codeAt(text, start + 1) : 0);
}
