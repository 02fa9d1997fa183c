/**
 * Puts what a list shows already before the rest, in the order shown: for a reader who is about to choose from it.
 * `keyOf` tells equal items; what is shown but no longer wanted goes.
 */
export function inShownOrder<Item>(
  wanted: readonly Item[],
  shown: readonly string[],
  keyOf: (item: Item) => string,
): Item[] {
  const place = new Map(shown.map((key, index) => [key, index]));
  const placeOf = (item: Item) => place.get(keyOf(item)) ?? shown.length;
  return [...wanted].sort((a, b) => placeOf(a) - placeOf(b));
}
