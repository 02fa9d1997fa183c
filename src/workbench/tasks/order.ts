import type { CalendarDate } from '../../model/calendar-day.ts';
import type { Task } from '../../schema/workbench.ts';
import { isOpen } from './late.ts';

/** Open tasks by their last day, so that the latest stand first; those without a day at the end, then by name. */
export function openTasks(tasks: readonly Task[]): Task[] {
  const day = ({ dueOn }: Task): CalendarDate => dueOn ?? '9999';
  return tasks
    .filter(isOpen)
    .sort((a, b) => day(a).localeCompare(day(b)) || a.text.localeCompare(b.text, 'vi'));
}

/** Closed tasks, what was last heard of first. */
export function closedTasks(tasks: readonly Task[]): Task[] {
  return tasks
    .filter((task) => !isOpen(task) && task.deletedAt === undefined)
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}
