import { allLanguages } from '../../languages/index.ts';
import { wordsOf } from '../../languages/lexicon.ts';

const verbs = new Set(
  allLanguages.flatMap(({ reportingVerbs, directVerbs }) => wordsOf(`${reportingVerbs} ${directVerbs}`)),
);

const nameAndVerb = /[,.!?…”"»] (?:\p{Lu}[\p{L}’'-]* ){1,3}(\p{Ll}+)\.?$/u;

/**
 * Whether words behind a dash read as speech: they say more than a point of a list does, and a comma, mark or full
 * stop, then a reporting verb of any language that is known stand behind them: "Det är bra, säger Anna Berg." In Finnish
 * the verb may close the line: "Olemme iloisia, Anna Berg sanoo."
 */
export function readsAsSpeech(text: string): boolean {
  for (const { 1: word = '', index } of text.matchAll(/[,.!?…”"»]\s+(\p{Ll}+)\s/gu)) {
    if (verbs.has(word) && index > 0) return true;
  }
  const last = nameAndVerb.exec(text)?.[1];
  return last !== undefined && verbs.has(last);
}
