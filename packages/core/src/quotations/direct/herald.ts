import { ADVERB, STATEMENT } from '../../languages/lexicon.ts';
import { type DocumentBlock, type TextDocument, textFirst } from '../../structure/document.ts';
import { isDoubleMark, isSpace } from '../../text/characters.ts';
import { classesOf, wordAt } from '../../text/words.ts';
import {
  announcer,
  attributionBefore,
  labelBefore,
  organisationLabel,
  subjectOf,
  whoseStatement,
} from '../attribution/announcement.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { owned } from '../attribution/saying.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { isSentence } from './like-speech.ts';

/** Whom the colon at the end of a block announces, in its words behind an offset: "NAME säger:"; null where it ends in none. */
export function heraldAtEnd(document: TextDocument, block: DocumentBlock, behind: number): FoundAttribution | null {
  const { text, words } = document;
  let end = block.end - 1;
  while (end > block.start && (isDoubleMark(text.charCodeAt(end)) || isSpace(text.charCodeAt(end)))) end -= 1;
  // "said;": a colon, as it is written in India.
  if (text.charCodeAt(end) !== 0x3a && text.charCodeAt(end) !== 0x3b) return null;
  const from = Math.max(sentenceStart(document, textFirst(document, block), block.last), wordAt(words, behind));
  const label = labelBefore(document, from, block.last);
  const found =
    attributionBefore(document, from, block.last, true) ??
    owned(document, from, block.last) ??
    (label?.phrase.role ? label : (whoseStatement(document, block.first, from) ?? label)) ??
    announcer(document, from, block.last) ??
    // "Norviks kommun:" over what it says.
    organisationLabel(document, from, block.last);
  // "Så här tycker de om boken:" announces nobody's words; but "Dann fügte sie hinzu:".
  const rest = found === null ? 0 : block.last - found.next;
  const goesOn = rest > 1 || (rest === 1 && !(classesOf(words, block.last - 1) & ADVERB));
  return found?.phrase.kind === 'pronoun' && goesOn && found.order === 'inverted' ? null : found;
}

/** Whom the words `from` to `to` announce before a colon and a dash inside a block, `dash` being the offset of the colon. */
export function heraldOfDash(
  document: TextDocument,
  block: DocumentBlock,
  from: number,
  to: number,
  dash: number,
): FoundAttribution | null {
  return (
    attributionBefore(document, from, to, true) ??
    owned(document, from, to) ??
    labelBefore(document, from, to) ??
    labelBefore(document, block.first, to, (name) => isCapitalInside(document, name, dash)) ??
    (block.role === 'headline' ? organisationLabel(document, from, to) : somebodyOf(document, block, from, to, dash)) ??
    // "ger NAME följande kommentar: – …".
    (classesOf(document.words, to - 1) & STATEMENT ? announcer(document, from, to) : null)
  );
}

/** Whether a word has its capital inside a sentence, too, not far before an offset: "Mads og Nikoline", "Nikoline: – Ja." */
function isCapitalInside({ text }: TextDocument, name: string, before: number): boolean {
  const near = text.slice(Math.max(0, before - NAMED), before);
  for (let at = near.indexOf(` ${name}`); at > 0; at = near.indexOf(` ${name}`, at + 1))
    if (/[\p{Ll},]/u.test(near.charAt(at - 1))) return true;
  return false;
}

/** UTF-16 code units back in which a name is looked for. */
const NAMED = 3000;

/** Whom the sentence before a colon is about, where whole sentences follow: "NAME er glad for at brua er ferdig: – Vi har ventet." */
function somebodyOf(
  document: TextDocument,
  block: DocumentBlock,
  from: number,
  to: number,
  dash: number,
): FoundAttribution | null {
  const about = isSentence(document, { ...block, first: to }, dash + 1) ? subjectOf(document, from, to) : null;
  return about?.phrase.kind === 'pronoun' ? null : about;
}
