import { LIMIT_NAMES, type Limit, type Limits } from '../../model/limits.ts';
import { regulationName } from '../../model/regulation.ts';
import type { ScoreScale } from '../../model/score-scale.ts';
import { limitsSchema, type LimitsFile } from '../../schema/limits.ts';
import { regulationSchema } from '../../schema/regulation.ts';
import { scoringSchema } from '../../schema/scoring.ts';
import { dataOfLayers, isOnSite } from './site-content.ts';

/**
 * Returns the figures of the site that is built, from the highest layer whose file is sound. Where none is, all are 0:
 * the content check, which could not start without any, names the fault.
 */
export function readLimits(): Limits {
  const file = soundFile('limits', 'buoi-sinh-hoat', limitsSchema);
  return Object.fromEntries(LIMIT_NAMES.map((name) => [name, limitOf(file?.[name])])) as Limits;
}

/** Returns the scale of the site that is built, in the same way; without a sound file it has no line. */
export function readScoreScale(): ScoreScale {
  const file = soundFile('scoring', 'cham-diem', scoringSchema);
  if (!file) return { source: '', criteria: [], levels: [] };
  const { criteriaBasis, criteria, levels } = file;
  return { source: nameOf(criteriaBasis.regulation), criteria, levels };
}

function limitOf(figure: LimitsFile[keyof Limits] | undefined): Limit {
  if (!figure) return { value: 0, source: '' };
  const { value, regulation, point } = figure;
  const path = isOnSite('regulations', regulation) ? `/van-ban/${regulation}/#${point}` : undefined;
  return { value, source: nameOf(regulation), ...(path !== undefined && { path }) };
}

/** A schema, as far as it says whether data is sound. */
interface Reader<Data> {
  safeParse: (data: unknown) => { data?: Data | undefined };
}

function soundFile<Data>(kind: string, name: string, schema: Reader<Data>): Data | undefined {
  return dataOfLayers(kind, name).flatMap((data) => schema.safeParse(data).data ?? [])[0];
}

function nameOf(regulation: string): string {
  const [data] = dataOfLayers('regulations', regulation) as ({ type?: unknown; number?: unknown } | null)[];
  const type = regulationSchema.shape.type.safeParse(data?.type).data;
  const number = regulationSchema.shape.number.safeParse(data?.number).data;
  return type === undefined ? '' : regulationName({ type, number });
}
