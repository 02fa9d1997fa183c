import { SCORE_SCALE } from '#limits';
import { partsOf, topCriteria } from './score-scale.ts';

/** Points by the criterion they were given for. */
export type Points = Readonly<Record<string, number>>;

/** Points of one line: its own, or the sum of its parts; `undefined` where a part is not scored yet. */
export function pointsOf(id: string, points: Points): number | undefined {
  const parts = partsOf(id, SCORE_SCALE.criteria);
  return parts.length === 0 ? points[id] : sumOf(parts.map((part) => points[part.id]));
}

/** Sum of the whole sheet; `undefined` until every line is scored. */
export function totalOf(points: Points): number | undefined {
  return sumOf(topCriteria(SCORE_SCALE.criteria).map(({ id }) => pointsOf(id, points)));
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  return values.every((value) => value !== undefined)
    ? values.reduce((sum: number, value) => sum + value, 0)
    : undefined;
}

/** `Tốt` for 90 points or more, and so on. */
export function levelOf(total: number): string {
  return SCORE_SCALE.levels.find(({ from }) => total >= from)?.title ?? '';
}
