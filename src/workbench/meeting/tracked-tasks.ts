import { TASK_STATES } from '../../model/meeting.ts';
import type { TrackedTask } from '../../papers/fill/values.ts';
import type { Task } from '../../schema/workbench.ts';

/** Tasks as the tracker prints them: how far each has come by its last report. */
export function trackedTasks(tasks: readonly Task[]): TrackedTask[] {
  return tasks.map(({ text, person, dueOn, percent, state, reports }) => ({
    task: text,
    person,
    dueOn,
    percent,
    result: reports.at(-1)?.text,
    state: TASK_STATES[state],
  }));
}
