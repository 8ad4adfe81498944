import type { TextDocument } from '../../structure/document.ts';
import { endsSentence, isUpper } from '../../text/characters.ts';
import { startOf } from '../../text/words.ts';
import type { Candidate } from './candidate.ts';

/** Dashes around a few words, and nothing else: " – she paused – ", " – NAME sagt es leise –, ". */
const BETWEEN_DASHES = /^\s*[-–—]\s[^.!?"“”„»«–—]{3,80}\s[-–—],?\s*$/;

/** Whether what stands between two stretches is an insertion in one sentence: "“It is” – she paused – “what it is.”" */
export function isInsertion(
  { text, words }: TextDocument,
  before: Candidate,
  { open, close, first }: Candidate,
): boolean {
  return (
    !endsSentence(text.charCodeAt(before.close - 1)) &&
    !isUpper(text.charCodeAt(startOf(words, first))) &&
    // "“…” – she paused – “…,” said Anna Berg".
    !text.slice(close - 1, close + 2).includes(',') &&
    BETWEEN_DASHES.test(text.slice(before.close + 1, open))
  );
}
