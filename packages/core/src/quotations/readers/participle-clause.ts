import { ADVERB, COMPLEMENTISER, COORDINATOR, CUE, FUNCTION, RELATIVE, SOURCE_AFTER } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { isAdverbial } from '../phrases/extent.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';

/** Words of a reported clause among which its participle is looked for. */
const REACH = 12;

/**
 * The Finnish clause of a verb of saying that a participle closes (referatiivirakenne, Iso suomen kielioppi, §538): with its
 * subject in the genitive, "kertoo töiden etenevän", with the speaker's possessive ending, "sanoo olevansa", or of what there
 * is somewhere, "kertoo osastolla olevan pulaa".
 */
export function participleClause(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let first = from;
  // When it was said, and to whom.
  while (
    first < from + 3 &&
    first < limit &&
    (classesOf(words, first) & ADVERB ||
      isAdverbial(document, first, first + 1) ||
      wordIn(document, first).endsWith('lle'))
  )
    first += 1;
  for (let at = first; at < limit && at < first + REACH && gapBefore(document, at) === ''; at += 1) {
    if (classesOf(words, at) & (CUE | COMPLEMENTISER | RELATIVE | COORDINATOR | SOURCE_AFTER)) return -1;
    const word = wordIn(document, at);
    if (/(?:v[aä]|(?:n|ll|rr|ss)ee)ns[aä]$/.test(word)) return first;
    if (!/(?:v[aä]|(?:n|ll|rr|ss)ee)n$/.test(word) || NO_PARTICIPLE.test(word)) {
      if (classesOf(words, at) & FUNCTION) return -1;
      continue;
    }
    const before = at > first ? wordIn(document, at - 1) : '';
    if (/^(?:ole|tule)van$|^(?:ol|tul)leen$/.test(word) || (before.endsWith('n') && !isAttribute(document, at, limit)))
      return first;
  }
  return -1;
}

/** Nouns that end like a participle in the genitive. */
const NO_PARTICIPLE =
  /(?:^|(?<!k)kaa|ku|lu|päi|tur|hy|rou|[^t]ta|tehtä|kas)v[aä]n$|(?:huo|ai|ko)neen$|(?:ede|jä|uude|koil|al)leen$/;

/** Numbers and adverbs that end like a genitive. */
const NO_GENITIVE = /^(?:seitsemä|kahdeksa|yhdeksä|kymmene|noi|vai|hyvi|enite|paremmi)n$/;

/** Whether a participle goes with a noun in the genitive behind it, whose own head follows: "kasvavan kysynnän merkitystä". */
function isAttribute(document: TextDocument, at: number, limit: number): boolean {
  return (
    at + 2 < limit &&
    gapBefore(document, at + 1) + gapBefore(document, at + 2) === '' &&
    wordIn(document, at + 1).endsWith('n') &&
    !NO_GENITIVE.test(wordIn(document, at + 1)) &&
    /(?:[aä]|[ls]t[aä])$/.test(wordIn(document, at + 2))
  );
}
