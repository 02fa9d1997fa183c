/** How many days before the meeting the first task of preparation begins. */
export function preparationDays(preparation: readonly { daysBefore: number }[]): number {
  return Math.max(0, ...preparation.map(({ daysBefore }) => daysBefore));
}

/** An agenda item with the minute it begins at. */
export interface TimedItem<Item> {
  item: Item;
  from: number;
}

/** The agenda with the minute each item begins at. */
export function timed<Item extends { minutes: number }>(agenda: readonly Item[]): TimedItem<Item>[] {
  let from = 0;
  return agenda.map((item) => {
    const start = from;
    from += item.minutes;
    return { item, from: start };
  });
}
