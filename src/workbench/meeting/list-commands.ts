/** An item of a list that a cell edits: other records point to it by its name. */
interface Named {
  id: string;
}

/** Every change gives a new list; the same list back means that nothing happened. */
type List<Item extends Named> = readonly Item[];

/** Moves an item to a place, counted from 0 without it; a place outside is the nearest end. */
export function moved<Item extends Named>(list: List<Item>, id: string, to: number): List<Item> {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  const place = Math.max(0, Math.min(list.length - 1, to));
  if (!item || place === from) return list;
  const rest = list.filter((each) => each !== item);
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}

/** One step up (-1) or down (1). */
export function movedBy<Item extends Named>(list: List<Item>, id: string, steps: -1 | 1): List<Item> {
  return moved(list, id, list.findIndex((item) => item.id === id) + steps);
}

export function removed<Item extends Named>(list: List<Item>, id: string): List<Item> {
  return list.some((item) => item.id === id) ? list.filter((item) => item.id !== id) : list;
}

/** Adds an item after the one named, or at the end; a full list stays as it is. */
export function added<Item extends Named>(
  list: List<Item>,
  item: Item,
  most: number,
  after?: string,
): List<Item> {
  if (list.length >= most) return list;
  const place = list.findIndex(({ id }) => id === after) + 1 || list.length;
  return [...list.slice(0, place), item, ...list.slice(place)];
}

/** Changes fields of an item; a field given as `undefined` is taken away. */
export function changed<Item extends Named>(
  list: List<Item>,
  id: string,
  part: { [Key in keyof Item]?: Item[Key] | undefined },
): List<Item> {
  const item = list.find((each) => each.id === id);
  const entries = Object.entries(part) as [keyof Item, unknown][];
  if (!item || entries.every(([key, value]) => item[key] === value)) return list;
  const next = Object.fromEntries(
    Object.entries({ ...item, ...part }).filter(([, value]) => value !== undefined),
  ) as unknown as Item;
  return list.map((each) => (each === item ? next : each));
}
