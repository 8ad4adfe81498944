import type { TextDocument } from '../../structure/document.ts';
import { isDoubleMark } from '../../text/characters.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { customerBelow } from './customer.ts';
import type { FoundQuotation } from './found.ts';
import { signature, signatureLine, signedAbove, signedBelow } from './signature.ts';

/** Words of the longest heading that may stand between a speaker's name and the words: "On the second half". */
const LONGEST_TOPIC = 8;

/**
 * Whose words stand below a block: whom a line of its own names with an office, "Head Coach Anna Berg", over paragraphs
 * in marks. Such a line signs nothing above it where the first of them stands above the first words. The lines are read
 * once somebody asks, as most documents never do.
 */
export class SpeakerHeadings {
  readonly #document: TextDocument;
  /** Of each block so far, whether words were said in it, and whether in the block before. */
  readonly #noted: { said: boolean; above: boolean }[] = [];
  /** The first block that was not read. */
  #next = 0;
  #headed: FoundAttribution | null = null;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  /** Notes the next block. */
  note(said: boolean, above: boolean): void {
    this.#noted.push({ said, above });
  }

  /** Whom the last of these lines names over what follows the blocks noted. */
  get headed(): FoundAttribution | null {
    for (const { said, above } of this.#noted.slice(this.#next)) {
      if (!said) this.#headed = this.#below(this.#next, above);
      this.#next += 1;
    }
    return this.#headed;
  }

  #below(index: number, above: boolean): FoundAttribution | null {
    const line = signatureLine(this.#document, index);
    const sign = line && signature(this.#document, line.first, line.last);
    if (sign?.phrase.role !== undefined && !sign.phrase.joined) return this.#headed !== null || !above ? sign : null;
    return line !== null && line.last - line.first <= LONGEST_TOPIC ? this.#headed : null;
  }
}

/** Whose a paragraph in marks is by the lines above and below it, `headed` by one farther above. */
export function signFor(
  document: TextDocument,
  index: number,
  previous: FoundQuotation | undefined,
  headed: FoundAttribution | null,
): FoundAttribution | null {
  if (headed !== null && leadsToWords(document, index + 1)) return headed;
  return (
    signedAbove(document, index, previous) ??
    signedBelow(document, index) ??
    customerBelow(document, document.blocks[index + 1]) ??
    headed
  );
}

/** Whether a line below words stands over others, so that it signs none: over marks, or over a short line and marks. */
function leadsToWords({ blocks, text }: TextDocument, index: number): boolean {
  return [index + 1, index + 2].some((at) => isDoubleMark(text.charCodeAt(blocks[at]?.textStart ?? -1)));
}
