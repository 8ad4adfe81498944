import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence } from '../../text/characters.ts';
import { startOf, wordAt } from '../../text/words.ts';
import { attributionAfter } from '../attribution/attribution.ts';
import { pairMarks } from './marks.ts';

/** Whether the marks behind a dash hold the speech, rather than a name in it: "– ”…”, säger X" against "– ”Stad i ljus” är fin, säger X". */
export function marksHoldSpeech(document: TextDocument, block: DocumentBlock, inner: number): boolean {
  const { text, words } = document;
  const first = pairMarks(words, inner, block.end).spans[0];
  if (first === undefined) return true;
  const behind = wordAt(words, first.close);
  const attribution = attributionAfter(document, behind, block.last);
  return (
    behind >= block.last ||
    // "– ”Kärnan” kuvaa sitä, että …": what the name in marks does.
    (attribution !== null &&
      (attribution.phrase.kind !== 'other' || text.slice(first.close + 1, startOf(words, behind)).trim() !== '')) ||
    endsSentence(text.charCodeAt(first.close - 1))
  );
}
