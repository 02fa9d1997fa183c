import { daysBetween, type CalendarDate } from '../../model/calendar-day.ts';
import type { Task } from '../../schema/workbench.ts';

type Standing = Pick<Task, 'state'> & { deletedAt?: string | undefined };

/** Still to be done by the cell; what was handed up is the upper body's. */
export function isOpen({ state, deletedAt }: Standing): boolean {
  return state === 'dang-lam' && deletedAt === undefined;
}

/** Days past the last one; 0 where it is not late, has no day, or is closed. */
export function daysLate(task: Standing & Pick<Task, 'dueOn'>, today: CalendarDate): number {
  return isOpen(task) && task.dueOn !== undefined ? Math.max(0, daysBetween(task.dueOn, today)) : 0;
}

/** Late once its last day has passed. */
export function isLate(task: Standing & Pick<Task, 'dueOn'>, today: CalendarDate): boolean {
  return daysLate(task, today) > 0;
}
