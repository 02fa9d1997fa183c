/** What the workbench may write beside a criterion. */
export const CRITERION_FACTS = {
  'du-hop': 'Số người có mặt',
  'viec-da-xong': 'Số việc đã giao trước đây đã xong',
} as const;

/** One line of the sheet on which a cell scores its own session. `3.1` is a part of `3`, whose points are their sum. */
export interface Criterion {
  id: string;
  title: string;
  most: number;
  /** What the device knows that bears on it. */
  shows?: keyof typeof CRITERION_FACTS | undefined;
}

/** A level, and the lowest points that reach it. */
export interface ScoreLevel {
  title: string;
  from: number;
}

/** The scale by which a cell scores its own session: content/scoring/. */
export interface ScoreScale {
  /** `Hướng dẫn 42-HD/BTCTW`; empty where the registry does not say. */
  source: string;
  criteria: readonly Criterion[];
  /** From the highest. */
  levels: readonly ScoreLevel[];
}

/** The criteria that are no part of another one. */
export function topCriteria(criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter(({ id }) => !id.includes('.'));
}

/** The parts of one criterion: `3.1`, `3.2` of `3`. */
export function partsOf(id: string, criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter((each) => each.id.startsWith(`${id}.`));
}
