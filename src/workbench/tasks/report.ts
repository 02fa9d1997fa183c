import type { CalendarDate } from '../../model/calendar-day.ts';
import type { TaskState } from '../../model/meeting.ts';
import type { Task } from '../../schema/workbench.ts';

const MOST_REPORTS = 60;

/** What was heard of a task: how far it has come, in one line, and whether it is settled. */
export interface Heard {
  on: CalendarDate;
  percent: number;
  text?: string | undefined;
  state: TaskState;
}

/** Writes down what was heard of a task. Done means all of it; a word that was left empty adds no line. */
export function hear(task: Task, { on, percent, text, state }: Heard): Task {
  const reached = state === 'xong' ? 100 : percent;
  const line = text?.trim();
  if (!line && reached === task.percent && state === task.state) return task;
  const reports = line ? [...task.reports, { on, percent: reached, text: line }] : task.reports;
  return { ...task, percent: reached, state, reports: reports.slice(-MOST_REPORTS) };
}

/** What was heard last. */
export function lastHeard({ reports }: Pick<Task, 'reports'>): Task['reports'][number] | undefined {
  return reports.at(-1);
}
