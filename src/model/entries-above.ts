/** How many entries stand in the lists above the one at `index`. */
export function entriesAbove(lists: readonly (readonly unknown[])[], index: number): number {
  return lists.slice(0, index).reduce((sum, { length }) => sum + length, 0);
}
