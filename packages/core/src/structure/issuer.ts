import { ABBREVIATION, wordsOf } from '../languages/lexicon.ts';
import type { Range } from '../model/press-release.ts';
import type { TextDocument } from './document.ts';
import { linePatternsOf } from './furniture.ts';

/** Words of a name; what is longer is a sentence. */
const LONGEST_NAME = 8;

/**
 * Where the issuer's name stands in a line above the body: "Pressmeddelande från *Kvarnsala kommun*, 24 november 2026".
 * Null where there is no such line, or where the name in it may be in a case of its own.
 */
export function issuerIn(document: TextDocument): Range | null {
  for (const { role, start, end } of document.blocks) {
    if (role === 'paragraph' || role === 'lede' || role === 'list-item' || role === 'blockquote') return null;
    const name = role === 'headline' ? null : nameIn(document, { start, end });
    if (name !== null) return name;
  }
  return null;
}

function nameIn({ text, lexicon }: TextDocument, { start, end }: Range): Range | null {
  const { language } = lexicon;
  const line = text.slice(start, end);
  if (/[.!?]$/.test(line)) return null;
  const words = [...line.matchAll(/[^\s,;:|()]+/g)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  const { isLabel } = linePatternsOf(language);
  const label = words.slice(0, 2).findIndex(({ word }) => isLabel(word));
  // "Pressmeddelande nr 12 från …"
  const numbers = words
    .slice(label + 1)
    .findIndex(({ word }) => !/\d/.test(word) && !(lexicon.classes.of(word.replace(/\.$/, '')) & ABBREVIATION));
  const preposition = words[label + 1 + numbers];
  if (label < 0 || numbers < 0 || preposition === undefined) return null;
  if (!wordsOf(language.issuerPrepositions ?? '').includes(preposition.word)) return null;
  const articles = wordsOf(language.articles);
  let first = words[label + numbers + 2];
  if (first !== undefined && articles.includes(first.word)) {
    if (wordsOf(language.clauses?.obliqueArticles ?? '').includes(first.word)) return null;
    first = words[label + numbers + 3];
  }
  if (first === undefined || /^\d/.test(first.word)) return null;
  const rest = line.slice(first.index);
  const written = /^(?:(?! [–—-] |\s\p{P}?\d)[^,;:|()\t])+/u.exec(rest)?.[0] ?? '';
  const name = written.split(' ').filter(Boolean);
  // "… från Kvarnsala kommun den 24 november"
  const small = new Set([...articles, ...wordsOf(language.prepositions)]);
  while (small.has(name.at(-1) ?? '')) name.pop();
  const found = name.join(' ');
  if (!/(?:^|\s)\p{Lu}/u.test(found) || name.length > LONGEST_NAME || !rest.startsWith(found)) return null;
  return { start: start + first.index, end: start + first.index + found.length };
}
