import { formatDate } from '../../../model/calendar-day.ts';
import { TASK_STATES } from '../../../model/meeting.ts';
import type { Task } from '../../../schema/workbench.ts';
import { TASKS } from '../../../text/workbench/tasks.ts';
import { isOpen } from '../../tasks/late.ts';
import { lastHeard } from '../../tasks/report.ts';
import type { Bench } from '../bench/bench.ts';

const SPARE_ROWS = 3;

/** The book of tasks as it is printed: the columns of the form “Theo dõi thực hiện”, with rows for a pen. */
export function TasksSheet({ bench, tasks }: { bench: Bench; tasks: readonly Task[] }) {
  return (
    <div class="bench-print">
      <h2>{TASKS.printTitle}</h2>
      <p>
        {bench.cell.value?.value.value.name}. {TASKS.asOf(formatDate(bench.today))}.
      </p>
      <table>
        <thead>
          <tr>
            {TASKS.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task, index) => (
            <tr key={task.id}>
              <td>{index + 1}</td>
              <td>{task.text}</td>
              <td>{task.person}</td>
              <td>{task.dueOn && formatDate(task.dueOn)}</td>
              <td>{task.percent}</td>
              <td>{lastHeard(task)?.text}</td>
              <td>{isOpen(task) ? '' : TASK_STATES[task.state]}</td>
              <td />
            </tr>
          ))}
          {Array.from({ length: SPARE_ROWS }, (_, row) => (
            <tr key={`trong-${row}`}>
              {TASKS.columns.map((column) => (
                <td key={column}>{'\u00a0'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
