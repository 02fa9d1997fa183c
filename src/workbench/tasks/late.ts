import { daysBetween, type CalendarDate } from '../../model/calendar-day.ts';
import type { Task } from '../../schema/workbench.ts';

type Due = Pick<Task, 'state' | 'dueOn'>;

/** Still to be done by the cell; what was handed up is the upper body's. */
export function isOpen({ state }: Pick<Task, 'state'>): boolean {
  return state === 'dang-lam';
}

/** Days past the last one; 0 where it is not late, has no day, or is closed. */
export function daysLate(task: Due, today: CalendarDate): number {
  return isOpen(task) && task.dueOn !== undefined ? Math.max(0, daysBetween(task.dueOn, today)) : 0;
}

/** Late once its last day has passed. */
export function isLate(task: Due, today: CalendarDate): boolean {
  return daysLate(task, today) > 0;
}
