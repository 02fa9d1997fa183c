import { OPENING } from '../../../text/workbench/opening.ts';
import { openTasks } from '../../tasks/order.ts';
import { TaskRow } from '../tasks/task-row.tsx';
import type { MeetingProps } from './run-screen.tsx';

/** The tasks of former meetings, where they are told: heard of one by one as the meeting opens with them. */
export function OpeningTasks({ bench, meeting }: MeetingProps) {
  const { id, state } = meeting.value.value;
  const open = openTasks(bench.tasks.value.map((kept) => kept.value.value)).filter(
    ({ meetingId }) => meetingId !== id,
  );
  if (open.length === 0 || state === 'da-gui') return null;
  return (
    <details class="bench-fold">
      <summary>
        {OPENING.title} ({open.length})
      </summary>
      {open.map((task) => (
        <TaskRow key={task.id} bench={bench} id={task.id} />
      ))}
    </details>
  );
}
