/** The items in order. Most lists are already, and to see that costs a fraction of sorting them: they stay as they are. */
export function inOrder<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): readonly Item[] {
  for (let index = 1; index < items.length; index++) {
    // Below the length there is an item.
    if (compare(items[index - 1] as Item, items[index] as Item) > 0) return items.toSorted(compare);
  }
  return items;
}
