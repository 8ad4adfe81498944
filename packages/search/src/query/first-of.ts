/** With fewer than this for each that is wanted, sorting all of them is as fast. */
const SOME = 8;

/** The first `wanted` in order, equals as they came: sorting fifty thousand for a page of ten takes longest of all. */
export function firstOf<T>(values: readonly T[], wanted: number, compare: (one: T, other: T) => number): readonly T[] {
  if (values.length <= SOME * wanted) return [...values].sort(compare).slice(0, wanted);
  const chosen = values.slice(0, wanted).sort(compare);
  for (let index = wanted; index < values.length; index++) {
    const value = values[index];
    const last = chosen.at(-1);
    if (value === undefined || last === undefined || compare(last, value) <= 0) continue;
    chosen.pop();
    let at = chosen.length;
    while (at > 0 && compare(value, chosen[at - 1] ?? value) < 0) at--;
    chosen.splice(at, 0, value);
  }
  return chosen;
}
