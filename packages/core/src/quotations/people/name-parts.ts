import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { LETTER, classOf } from '../../text/characters.ts';
import { lowerCaseOf } from '../../text/source.ts';

/** Whether all parts of the shorter name occur in the longer one, in order, "Erik G. Holm" in "Erik Gunset Holm". */
export function isPartOf(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0;
  for (const part of shorter) {
    const initial = part.length === 1 && at > 0;
    while (at < longer.length && !(initial ? longer[at]?.startsWith(part) : longer[at] === part)) at += 1;
    if (at === longer.length) return false;
    at += 1;
  }
  return true;
}

/** The parts of a name in lower case, without marks. */
export function partsOf(name: string): readonly string[] {
  const plain = /[^\p{L}\s'’-]| ['’]/u.test(name)
    ? name.normalize('NFC').replace(/["”“„»«(),.‘]|[’'](?=\s)|(?<=\s)['’]/g, ' ')
    : name;
  return lowerCaseOf(plain).split(/\s+/).filter(Boolean);
}

/** The same for a name that stands in the text. */
export function partsAt(document: TextDocument, mention: Range): readonly string[] {
  return plainPartsAt(document, mention) ?? partsOf(document.text.slice(mention.start, mention.end));
}

/** The parts of a name of letters and hyphens, with single spaces between its parts; null for any other. */
export function plainPartsAt({ lower }: TextDocument, { start, end }: Range): readonly string[] | null {
  const parts: string[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const code = lower.charCodeAt(at);
    if (code === 0x20) {
      if (at === from) return null;
      parts.push(lower.slice(from, at));
      from = at + 1;
    } else if (code !== 0x2d && !(classOf(code) & LETTER)) return null;
  }
  if (from === end) return null;
  parts.push(lower.slice(from, end));
  return parts;
}
