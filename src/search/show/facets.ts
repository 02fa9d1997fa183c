/** What a reader has chosen in each facet; an empty value means “all”. */
export type Choices = Readonly<Record<string, string>>;

/** True where an item holds every chosen value; it may hold several values of one facet. */
export function matches(values: Readonly<Record<string, readonly string[]>>, choices: Choices): boolean {
  return Object.entries(choices).every(([facet, chosen]) => chosen === '' || values[facet]?.includes(chosen));
}
