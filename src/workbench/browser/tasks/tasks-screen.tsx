import { useState } from 'preact/hooks';
import { ASSIGN } from '../../../text/workbench/after.ts';
import { TASKS } from '../../../text/workbench/tasks.ts';
import { taskByHand } from '../../tasks/by-hand.ts';
import { isLate } from '../../tasks/late.ts';
import { closedTasks, openTasks } from '../../tasks/order.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';
import { lazy } from '../bench/screen.tsx';
import { TaskRow } from './task-row.tsx';

const TasksSheet = lazy(async () => (await import('./tasks-sheet.tsx')).TasksSheet);

/** The book of tasks of the cell, over all its meetings, late ones first. */
export function TasksScreen({ bench }: { bench: Bench }) {
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<Kept<'tasks'>>();
  const [said, say] = useState('');
  const [isSheetOpen, setSheetOpen] = useState(false);
  const cell = bench.cell.value?.value.value;
  if (!cell) return null;
  const all = bench.tasks.value.map((kept) => kept.value.value);
  const [open, closed] = [openTasks(all), closedTasks(all)];
  const add = async () => {
    try {
      const task = await bench.add('tasks', taskByHand(cell.id, ASSIGN.newTask, bench.stamp));
      setAdded(task.id);
      say('');
    } catch {
      say(TASKS.fault);
    }
  };
  const remove = (kept: Kept<'tasks'>) => {
    kept.edit((now) => ({ ...now, deletedAt: bench.stamp.now().toISOString() }));
    setRemoved(kept);
  };
  const rowOf = ({ id }: { id: string }) => (
    <TaskRow key={id} bench={bench} id={id} isOpenAtFirst={id === added} remove={remove} />
  );
  return (
    <section class="bench-tasks">
      <div class="screen-only">
        <h2>{TASKS.title}</h2>
        <p>{TASKS.lede}</p>
        <p role="status">
          {open.length === 0
            ? TASKS.empty
            : TASKS.count(open.length, open.filter((task) => isLate(task, bench.today)).length)}
        </p>
        {open.map(rowOf)}
        {removed && removed.value.value.deletedAt !== undefined && (
          <p role="status">
            {TASKS.removed}{' '}
            <button type="button" class="button is-quiet" onClick={() => removed.undo()}>
              {TASKS.putBack}
            </button>
          </p>
        )}
        <p class="button-row">
          <button type="button" class="button" onClick={() => void add()}>
            {TASKS.add}
          </button>
        </p>
        <p role="alert">{said}</p>
        {closed.length > 0 && (
          <details class="bench-fold">
            <summary>{TASKS.closed(closed.length)}</summary>
            {closed.map(rowOf)}
          </details>
        )}
      </div>
      <details class="bench-fold" onToggle={(event) => setSheetOpen(event.currentTarget.open)}>
        <summary class="screen-only">{TASKS.sheet}</summary>
        {isSheetOpen && <TasksSheet cell={cell} tasks={[...open, ...closed]} />}
      </details>
    </section>
  );
}
