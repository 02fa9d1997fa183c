import { itemOf, mayBeMissing, schemaBelow, type AnySchema } from '../schema/walk.ts';

/**
 * Leaves out optional fields that nobody filled in: a form holds an empty text for each. Items of lists stay, as
 * the empty cells of a table do; Sveltia's own way of leaving out would take those too.
 */
export function withoutEmpty(schema: AnySchema | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(itemOf(schema), item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const field = schemaBelow(schema, key, value);
    const filled = withoutEmpty(field, inner);
    return field && mayBeMissing(field) && isEmpty(filled) ? [] : [[key, filled]];
  });
  return Object.fromEntries(kept);
}

/** Returns whether a form holds nothing here that anybody filled in. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
