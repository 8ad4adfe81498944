import { ADVERB, COMPLEMENTISER, COORDINATOR, CUE, PREPOSITION, RELATIVE } from '../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { isDash, isDoubleMark, isSpace } from '../text/characters.ts';
import { classesOf, isCapital } from '../text/words.ts';
import { type FoundAttribution, invertedAt } from './attribution.ts';
import { gapBefore } from './gaps.ts';
import { speaksInFirstPerson } from './dash.ts';
import type { FoundQuotation } from './found.ts';
import { isSomebody } from './phrase.ts';
import { sentenceStart, trimSpan } from './spans.ts';

/** A lost dash: a paragraph without marks whose last sentence closes like speech, ", säger NAME." */
export function readLostDash(document: TextDocument, block: DocumentBlock, index: number): FoundQuotation | null {
  const { text, words } = document;
  if (
    isDoubleMark(text.charCodeAt(block.textStart)) ||
    document.lexicon.language.dashLedSpeech !== true ||
    (block.role !== 'paragraph' && block.role !== 'lede')
  )
    return null;
  const announces = text.charCodeAt(block.end - 1) === 0x3a;
  for (let word = block.last - 1; word > block.first + 1 && word > block.last - 30; word -= 1) {
    if (
      !(classesOf(words, word) & CUE) ||
      isCapital(words, word) ||
      !/^,\s+$/.test(text.slice(words.ends[word - 1], words.starts[word]))
    )
      continue;
    const attribution = invertedAt(document, word, block.last, CUE, true);
    if (attribution === null || (announces && attribution.continues === null)) continue;
    if (!closesSpeech(document, attribution, block) || !isSomebody(document, attribution.phrase)) continue;
    const personal = speaksInFirstPerson(document, block);
    const start = personal ? block.first : sentenceStart(document, block.first, word);
    // Words of a longer paragraph in the third person are a report, not speech.
    if (start > block.first || (!personal && sentenceStart(document, word, block.last) > word)) return null;
    // "Bron blir dyr, säger NAME, den kostar mer än någonsin.": a report goes on behind the speaker.
    const bits = classesOf(words, attribution.next);
    const clause =
      gapBefore(document, attribution.next) === ',' && !(bits & (RELATIVE | PREPOSITION | COORDINATOR | ADVERB));
    if (!personal && attribution.continues === null && clause) return null;
    const span = trimSpan(text, words.starts[start] ?? block.start, attribution.start);
    for (let at = span?.start ?? 0; at < (span?.end ?? 0); at += 1)
      if (isDoubleMark(text.charCodeAt(at)) || (isDash(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1))))
        return null;
    if (span === null) return null;
    return {
      kind: 'direct',
      spans: [span],
      attribution,
      link: 'none',
      rule: `lost-dash/${attribution.phrase.kind}`,
      confidence: 'medium',
      block: index,
    };
  }
  return null;
}

/** Whether an attribution without marks or dash before it ends its clause, rather than opening a report: ", sa han til NRK at …". */
function closesSpeech(
  { words, text }: TextDocument,
  { next, continues }: FoundAttribution,
  block: DocumentBlock,
): boolean {
  if (next >= block.last || continues !== null) return true;
  for (let word = next; word < block.last && word < next + 8; word += 1) {
    if (/^\s*[,.:;!?–—-]/.test(text.slice(words.ends[word - 1], words.starts[word]))) return true;
    const bits = classesOf(words, word);
    if (bits & COMPLEMENTISER || (word === next && !(bits & (PREPOSITION | ADVERB | RELATIVE | COORDINATOR))))
      return false;
  }
  return true;
}
