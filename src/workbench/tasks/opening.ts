import { formatDate, type CalendarDate } from '../../model/calendar-day.ts';
import type { AdaptedTopic, Task } from '../../schema/workbench.ts';
import { OPENING } from '../../text/workbench/opening.ts';
import { daysLate } from './late.ts';
import { openTasks } from './order.ts';

const MOST_LETTERS = 240;
const MINUTES = { least: 5, each: 2, most: 15 };

/**
 * The item that opens the next meeting: how the tasks of the former ones stand, late ones named first. `undefined`
 * where none is open.
 */
export function openingTasks(
  tasks: readonly Task[],
  today: CalendarDate,
): Omit<AdaptedTopic['agenda'][number], 'id'> | undefined {
  const open = openTasks(tasks);
  if (open.length === 0) return undefined;
  return {
    title: OPENING.title,
    minutes: Math.min(MINUTES.most, Math.max(MINUTES.least, open.length * MINUTES.each)),
    lead: OPENING.lead,
    note: noteOf(open, today),
  };
}

/** As many tasks as the note of an item holds; the others are counted. */
function noteOf(open: readonly Task[], today: CalendarDate): string {
  const lines = open.map((task) => lineOf(task, today));
  for (let shown = lines.length; shown > 0; shown -= 1) {
    const rest = lines.length - shown;
    const note = [...lines.slice(0, shown), ...(rest > 0 ? [OPENING.more(rest)] : [])].join('; ');
    if (note.length <= MOST_LETTERS) return `${note}.`.slice(0, MOST_LETTERS);
  }
  return OPENING.count(open.length);
}

function lineOf(task: Task, today: CalendarDate): string {
  const late = daysLate(task, today);
  const facts = [
    ...(task.person ? [task.person] : []),
    ...(task.dueOn ? [OPENING.due(formatDate(task.dueOn))] : []),
    ...(late > 0 ? [OPENING.late(late)] : []),
    ...(task.percent > 0 ? [`${task.percent}%`] : []),
  ];
  const words = task.text.trim().replace(/[.;]+$/u, '');
  return facts.length > 0 ? `${words} (${facts.join(', ')})` : words;
}
