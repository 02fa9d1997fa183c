import type { CalendarDate } from '../../model/calendar-day.ts';
import type { TaskState } from '../../model/meeting.ts';
import type { Task } from '../../schema/workbench.ts';

const MOST_REPORTS = 60;
type Report = Task['reports'][number];

/** What was heard of a task: how far it has come, one line about it, whether it is settled. */
export interface Heard {
  percent?: number;
  /** Empty takes the line of that day away. */
  text?: string;
  state?: TaskState;
}

/** Writes down what was heard on a day. A day has one line, which is changed while it is typed. Done is all of it. */
export function hear(
  task: Task,
  on: CalendarDate,
  { percent = task.percent, text, state = task.state }: Heard,
): Task {
  const reached = state === 'xong' ? 100 : percent;
  const former = reportOf(task, on);
  const line = text === undefined ? former?.text : text.trim();
  if (reached === task.percent && state === task.state && (line ?? '') === (former?.text ?? '')) return task;
  const others = task.reports.filter((report) => report.on !== on);
  const reports = line ? [...others, { on, percent: reached, text: line }] : others;
  return { ...task, percent: reached, state, reports: reports.slice(-MOST_REPORTS) };
}

/** The line of that day. */
export function reportOf({ reports }: Pick<Task, 'reports'>, on: CalendarDate): Report | undefined {
  return reports.find((report) => report.on === on);
}

/** What was heard last. */
export function lastHeard({ reports }: Pick<Task, 'reports'>): Report | undefined {
  return reports.at(-1);
}
