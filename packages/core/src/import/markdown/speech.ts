import { allLanguages } from '../../languages/index.ts';

const verbs = new Set(
  allLanguages.flatMap(({ reportingVerbs, directVerbs }) => `${reportingVerbs} ${directVerbs}`.split(/\s+/)),
);

/**
 * Whether words behind a dash read as speech: they say more than a point of a list does, and a comma, mark or full
 * stop, then a reporting verb of any language that is known stand behind them: "Det är bra, säger Anna Berg."
 */
export function readsAsSpeech(text: string): boolean {
  for (const { 1: word = '', index } of text.matchAll(/[,.!?…”"»]\s+(\p{Ll}+)(?=\s)/gu)) {
    if (verbs.has(word) && index > 0) return true;
  }
  return false;
}
