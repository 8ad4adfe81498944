import { toDayRange } from '../document/date-range.ts';
import { languageData } from '../languages/index.ts';
import type { Analyzer } from './analyzer.ts';

/** Of no language of ours: nobody types a word that begins so. */
const SIGN = 'ξ';

/** Shorter beginnings of a month are no abbreviations. */
const LEAST = 3;

const YEAR = /^(?:19|20)\d\d$/;

/** The word that the releases of a month hold beside their own; undefined where a date says no month. */
export function monthWord(date: string | undefined): string | undefined {
  const days = toDayRange(date ?? '');
  const [first, last] = [days?.first, days?.last].map((day) => day?.slice(0, 'yyyy-mm'.length));
  return first === undefined || first !== last ? undefined : SIGN + first.replace('-', '');
}

/** That word where two others name a month in a language of the analyzers: `maj 2024`, `okt 2024`. */
export function monthNamed(name: string, year: string, analyzers: readonly Analyzer[]): string | undefined {
  if (name.length < LEAST || !YEAR.test(year)) return undefined;
  for (const analyzer of analyzers) {
    const { term } = analyzer.analyze(name);
    const months = languageData(analyzer.lang).months.split(' ');
    const month = months.findIndex((word) => word.startsWith(name) || analyzer.analyze(word).term === term);
    if (month !== -1) return monthWord(`${year}-${String(month + 1).padStart(2, '0')}`);
  }
  return undefined;
}
