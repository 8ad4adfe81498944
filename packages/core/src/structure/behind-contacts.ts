import { endsSentence, isDash, isQuoteMark } from '../text/characters.ts';
import { isContactLine } from './contact-line.ts';
import { type DocumentBlock, type TextDocument, isOpen, keyOf } from './document.ts';
import type { LinePatterns } from './furniture.ts';

/** Words of the longest paragraph that may stand behind the contacts without being body. */
const LONGEST_PARAGRAPH = 120;
/** Words that may stand behind the contacts of however short a release. */
const SHORT_REST = 100;

/**
 * Whom to ask ends a release: what follows the contacts tells of the issuer or belongs to the page. Marks the blocks
 * behind the first contact line from `from` on that has a number or an address, unless they are longer than the
 * release or hold speech.
 */
export function behindContacts(document: TextDocument, patterns: LinePatterns, from: number): void {
  const { blocks } = document;
  const isContact = (block: DocumentBlock): boolean => isContactLine(keyOf(document, block), patterns);
  const end = blocks.findIndex((block, index) => index >= from && block.role === 'contact' && isContact(block));
  if (end < 0) return;
  const rest = blocks.slice(end + 1).filter(isOpen);
  const most = Math.max(SHORT_REST, blocks[end]?.first ?? 0);
  if (rest.reduce((sum, { first, last }) => sum + last - first, 0) > most) return;
  if (rest.some((block) => block.last - block.first > LONGEST_PARAGRAPH || isSpeech(document, block))) return;
  for (const block of rest) block.role = block.role === 'paragraph' ? 'boilerplate' : 'other';
}

/** Speech that names nobody: led by a dash and closed by a stop, or in marks. */
function isSpeech({ text }: TextDocument, { start, end }: DocumentBlock): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  return (isDash(first) && endsSentence(last)) || (isQuoteMark(first) && isQuoteMark(last));
}
