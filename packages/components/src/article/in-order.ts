/** The items in order. Most lists are already, and to see that costs a fraction of sorting them: they stay as they are. */
export function inOrder<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): readonly Item[] {
  // From the second on there is one before.
  const isSorted = items.every((item, index) => index === 0 || compare(items[index - 1] as Item, item) <= 0);
  return isSorted ? items : items.toSorted(compare);
}
