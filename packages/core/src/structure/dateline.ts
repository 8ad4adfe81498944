import type { Lexicon } from '../languages/lexicon.ts';
import { wordsOf } from '../languages/lexicon.ts';
import { linePatternsOf } from './furniture.ts';

/**
 * The place that a dateline opens with: "STOCKHOLM, 24 november 2026", "Berlin (ots)", "OSLO". Null where it opens with
 * something else, such as the day itself or the word for published.
 */
export function placeIn(dateline: string, lexicon: Lexicon): string | null {
  const [, opening = '', sign = ''] = /^([^\d,(:–—]{2,60})([,(–—]?)/u.exec(dateline) ?? [];
  const place = opening.trim();
  const words = place.split(/\s+/);
  const { months, weekdays } = lexicon.language;
  const notPlaces = new Set([...wordsOf(months), ...wordsOf(weekdays)]);
  const isNamed =
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:am|an|der|i|la|le|on|upon|of|på)$/.test(word));
  const isDate = words.some((word) => notPlaces.has(word.toLowerCase().replace(/\.$/, '')));
  const isLabel = linePatternsOf(lexicon.language).furniture(place.toLowerCase(), words.length, true) !== undefined;
  const stands = sign !== '' || /^[\p{Lu}\s-]{3,}$/u.test(place);
  return isNamed && !isDate && !isLabel && stands ? place : null;
}
