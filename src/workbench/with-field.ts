/** A copy that lacks these fields. */
export function without<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  ...names: readonly Name[]
): Omit<Whole, Name> {
  const dropped = new Set<PropertyKey>(names);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !dropped.has(name))) as Omit<
    Whole,
    Name
  >;
}

/** A copy with one field written, or without it where there is no value. The same object where nothing changes. */
export function withField<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
  value: Whole[Name] | undefined,
): Whole {
  if (whole[name] === value) return whole;
  return (value === undefined ? without(whole, name) : { ...whole, [name]: value }) as Whole;
}
