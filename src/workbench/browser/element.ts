/** A new element with its properties; what a reader hears is set as attributes, which every browser knows. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties) as [string, unknown][]) {
    const spoken = key === 'role' ? key : /^aria(?<name>[A-Z]\w*)$/u.exec(key)?.groups?.['name'];
    if (spoken === undefined) Object.assign(made, { [key]: value });
    else made.setAttribute(spoken === 'role' ? spoken : `aria-${spoken.toLowerCase()}`, String(value));
  }
  return made;
}
