import { parsePressRelease } from '@talstreck/core';
import { median, timeOf } from './stopwatch.ts';

/** How the time grows when the text doubles. */
export interface Growth {
  readonly input: string;
  /** Milliseconds at the largest size. */
  readonly longest: number;
  /** t(2n)/t(n) for each doubling. */
  readonly ratios: readonly number[];
  readonly worst: number;
}

const REPEATS = 7;
/** The processor's clock may tick as slowly as every 4 ms: a shorter measurement (milliseconds) is done several times over. */
const SHORTEST = 50;

/** Times an input at each size from `from` to `to` (code units), doubling; the median of seven. */
export function measureGrowth(
  input: string,
  make: (size: number) => string,
  lang: string,
  from: number,
  to: number,
): Growth {
  const times: number[] = [];
  for (let size = from; size <= to; size *= 2) {
    const text = make(size);
    const read = (): void => {
      parsePressRelease(text, { lang });
    };
    const turns = turnsOf(read);
    times.push(median(Array.from({ length: REPEATS }, () => timeOfTurns(read, turns) / turns)));
  }
  const ratios = times.slice(1).map((time, index) => time / (times[index] ?? NaN));
  return { input, longest: times.at(-1) ?? NaN, ratios, worst: Math.max(...ratios) };
}

/** How often a call has to be made for its time to be measurable. */
function turnsOf(run: () => void): number {
  let turns = 1;
  while (timeOfTurns(run, turns) < SHORTEST) turns *= 2;
  return turns;
}

function timeOfTurns(run: () => void, turns: number): number {
  return timeOf(() => {
    for (let turn = 0; turn < turns; turn += 1) run();
  });
}

/**
 * Inputs that would take a reader with a slip in it out of linear time, with their languages. Each part takes an equal
 * share of the text, in which its unit is repeated; see {@link repeated}.
 */
export const HOSTILE: readonly (readonly [name: string, parts: string | readonly string[], lang: string])[] = [
  ['dashes', '-', 'sv'],
  ['dashes and spaces', '– ', 'sv'],
  ['dash lines', '– Ja.\n', 'sv'],
  ['straight marks', '"', 'sv'],
  ['closing marks', '”', 'en'],
  ['opening marks', '„', 'de'],
  ['guillemets', '«a» ', 'nb'],
  ['single marks', "'a ", 'en'],
  ['opening marks before words', ' ”a', 'sv'],
  ['capital words', 'Anna ', 'sv'],
  ['capital words, German', 'Anna ', 'de'],
  ['one line of words', 'ord ', 'sv'],
  ['one word', 'a', 'sv'],
  ['spaces', ' ', 'sv'],
  ['blank lines', '\n', 'sv'],
  ['colons', ':', 'sv'],
  ['names before colons', 'Anna: ', 'sv'],
  ['full stops', '. ', 'sv'],
  ['cue words', 'säger ', 'sv'],
  ['cue words, English', 'said ', 'en'],
  ['cues and commas', ', säger ', 'sv'],
  ['complementisers', 'säger att ', 'sv'],
  ['sources', 'enligt ', 'sv'],
  ['sources, Finnish', 'mukaan ', 'fi'],
  ['names and commas', 'Anna Berg, ', 'sv'],
  ['names in a row', 'Anna Berg och ', 'sv'],
  ['attributions in one line', ', säger Anna Berg', 'sv'],
  ['quotations in one line', '”Ja”, säger Anna Berg. ', 'sv'],
  ['dash speech in one line', '– Ja, säger Anna Berg. ', 'sv'],
  ['dash speech without stops', '– Det är bra säger Anna Berg om det ', 'sv'],
  ['dash speech, then narration', '– Det är bra, säger Anna Berg. Bo Lind kallar bron ”livsfarlig”. ', 'sv'],
  ['dash speech, a line each', '– Ja, säger Anna Berg.\n', 'sv'],
  ['unclosed paragraphs', '”Ja, det är bra.\n\n', 'sv'],
  ['reported clauses', 'Anna Berg säger att det är bra. ', 'sv'],
  ['reports in one sentence', 'Anna Berg säger att det är bra, ', 'sv'],
  ['reports and marks, English', '“it is good”, she said, adding that it “was fine”, ', 'en'],
  ['places where it was said, English', 'it is good, Ann Berg said at the opening of the bridge in Fenn ', 'en'],
  ['marks in reported mood, German', 'sei "a" ', 'de'],
  ['marks behind a verb, German', 'Er sagte, es sei „gut“ und „besser“ ', 'de'],
  ['new people', '– Ja, säger Lena B{}berg, chef.\n\n', 'sv'],
  ['new people without a title, English', '“It is so,” said Orvek{} Wendit{}.\n\n', 'en'],
  ['titles of one person', 'Anna Berg, direktör {}, ', 'sv'],
  ['titles', 'direktören ', 'sv'],
  ['brackets', '(', 'sv'],
  ['menu lines', 'Meny\nHem\n', 'sv'],
  ['list items', '* Punkt ett\n', 'sv'],
  ['captions', 'Foto: Bo Lind\n', 'sv'],
  ['headings, then pronouns', ['Rubrik\n', '”Ja”, säger hon. '], 'sv'],
  ['first names, then full ones', ['Anna, ', 'Anna Berg, chef.\n'], 'sv'],
  ['what a title is of', 'Anna B{}berg till chef för ', 'sv'],
  ['relatives', 'Hans syster Lena B{}berg kom.\n\n– Det är bra för oss, säger hennes bror.\n\n', 'sv'],
  ['who leads', 'Insatsen leddes av Lena B{}berg.\n\n– Det är bra för oss, säger insatschefen.\n\n', 'sv'],
  ['titles and years', 'säger direktören 2026 ', 'sv'],
  ['how it is said, in one sentence', '– Här, säger Ola Nes stolt, och glad, ', 'sv'],
  ['names behind commas', ['jos ', ', –"A. B."'], 'fi'],
  ['speakers between commas, German', ', so die Sprecherin, das Haus', 'de'],
  ['one long title, German', ['die Sprecherin der Stadt ', 'nannte „gut“, so '], 'de'],
];

/**
 * Text of about a size out of equal parts, each a unit that is repeated; `{}` in a unit is new letters every time. Units
 * are never cut: how a text ends may tell how all of it is read, and texts of two sizes would be no longer alike.
 */
export function repeated(parts: string | readonly string[]): (size: number) => string {
  const units = [parts].flat();
  return (size) => {
    const share = size / units.length;
    return units
      .map((unit) =>
        unit.includes('{}') ? renewed(unit, share) : unit.repeat(Math.max(1, Math.floor(share / unit.length))),
      )
      .join('');
  };
}

function renewed(unit: string, size: number): string {
  const written: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const letters = [index % 23, Math.floor(index / 23) % 23, Math.floor(index / 529)]
      .map((part) => 'abdefghijklmnoprstuvyåö'.charAt(part % 23))
      .join('');
    const next = unit.replace('{}', letters);
    written.push(next);
    length += next.length;
  }
  return written.join('');
}
