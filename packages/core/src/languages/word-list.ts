import type { WordList } from './language.ts';

/** The words of a list of a language, taken apart once. */
export function wordsOf(list: WordList = ''): readonly string[] {
  let words = listed.get(list);
  if (words === undefined) {
    words = list.split(/\s+/).flatMap((word) => {
      const [stem = '', ...endings] = word.split('|');
      return endings.length > 0 ? endings.map((ending) => stem + ending) : word || [];
    });
    // In Switzerland no word has an eszett.
    words = words.flatMap((word) => (word.includes('ß') ? [word, word.replaceAll('ß', 'ss')] : word));
    listed.set(list, words);
  }
  return words;
}

/** Whether a word ends as one of a list does. */
export function endsAs(word: string, endings: WordList | undefined): boolean {
  return wordsOf(endings).some((ending) => word.endsWith(ending));
}

const listed = new Map<WordList, readonly string[]>();
