import { CELL_TYPES, type CellType } from '../../../model/classification.ts';
import { LAST_DAY } from '../../../model/meeting.ts';
import { FIRST_RUN } from '../../../text/workbench/first-run.ts';
import { YEAR } from '../../../text/workbench/year.ts';

const DAYS = [...Array.from({ length: 28 }, (_, index) => index + 1), LAST_DAY];

/** Days of the month that every month has, and its last one. */
export const DAY_OPTIONS: readonly (readonly [string, string])[] = DAYS.map((day) => [
  String(day),
  day === LAST_DAY ? FIRST_RUN.lastDay : FIRST_RUN.dayOption(day),
]);

export const CELL_TYPE_OPTIONS = Object.entries(CELL_TYPES) as readonly [CellType, string][];

export const QUARTER_OPTIONS = ['1', '2', '3', '4'].map(
  (quarter) => [quarter, YEAR.quarter(Number(quarter))] as const,
);
