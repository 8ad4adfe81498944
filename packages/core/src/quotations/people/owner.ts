import type { TextDocument } from '../../structure/document.ts';
import type { Range } from '../../model/press-release.ts';
import { classesOf, isCapital, wordAt } from '../../text/words.ts';
import { endsLike, gapBefore } from '../phrases/gaps.ts';

/** A surname in the genitive, and not "Moss", "Kvarnfors". */
const GENITIVE = /\p{L}{3}[^\P{L}aeiouyåäöæøs](?<!for)s$/iu;

/**
 * The surname, in its base form, of whom a name in the genitive is: "premiär på Solveig Becks nya pjäs", where articles
 * are endings and a noun with its adjective stands behind; else null.
 */
export function surnameOfOwner(document: TextDocument, { start, end }: Range): string | null {
  const { lexicon, text, words } = document;
  const at = wordAt(words, end);
  const isPlain = (word: number): boolean =>
    classesOf(words, word) === 0 && !isCapital(words, word) && gapBefore(document, word) === '';
  if (!lexicon.suffixedArticles || !isPlain(at) || !isPlain(at + 1)) return null;
  const name = text.slice(start, end);
  const owns = endsLike(document, at, lexicon.language.attributeEndings) && GENITIVE.test(name);
  return owns ? name.slice(name.lastIndexOf(' ') + 1, -1) : null;
}
