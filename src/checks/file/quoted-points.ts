import type { ParsedData } from '../../language/front-matter.ts';
import type { BodyReferences } from '../../language/rules.ts';

type Path = readonly (string | number)[];

/** A point of a regulation that the data of a file names, and the figure that it is to say, where there is one. */
export interface QuotedPoint {
  regulation: string;
  point: string;
  figure?: number;
  path: Path;
}

/** Every point that data names: `{ regulation, point }`, with its `value`, wherever it stands. */
export function pointsIn(value: unknown, path: Path = []): QuotedPoint[] {
  if (typeof value !== 'object' || value === null) return [];
  const { regulation, point, value: figure } = value as Record<string, unknown>;
  const own =
    typeof regulation === 'string' && typeof point === 'string'
      ? [{ regulation, point, path, ...(typeof figure === 'number' && { figure }) }]
      : [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...entries.flatMap(([key, inner]) => pointsIn(inner, [...path, key]))];
}

/** The same as `<Rule>` in a body: what rests on a point is found where its regulation is replaced. */
export function quotedInData(data: unknown, parsed: ParsedData): BodyReferences['rules'] {
  return pointsIn(data).map(({ regulation, point, path }) => ({
    regulation,
    point,
    ...parsed.locate([...path, 'point']),
  }));
}
