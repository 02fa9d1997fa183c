import { daysBetween, formatDate } from '../../../model/calendar-day.ts';
import { TASK_STATES, type TaskState } from '../../../model/meeting.ts';
import type { Task } from '../../../schema/workbench.ts';
import { TASKS } from '../../../text/workbench/tasks.ts';
import { changeTask } from '../../tasks/by-hand.ts';
import { daysLate, isOpen } from '../../tasks/late.ts';
import { hear, reportOf, type Heard } from '../../tasks/report.ts';
import type { Bench } from '../bench/bench.ts';
import { DateField, NumberField, SelectField, TextField } from '../bench/fields.tsx';
import type { Kept } from '../bench/kept.ts';
import { hashOf } from '../bench/route.ts';

const STATES = Object.entries(TASK_STATES) as [TaskState, string][];

interface Props {
  bench: Bench;
  id: string;
  isOpenAtFirst?: boolean;
  /** Takes the task off the book; absent where the book is only read from. */
  remove?: (kept: Kept<'tasks'>) => void;
}

/** One task: what, who, by when, how late. Tapped, it takes how far it has come and one line. */
export function TaskRow({ bench, id, isOpenAtFirst, remove }: Props) {
  const kept = bench.tasks.value.find((each) => each.value.value.id === id);
  if (!kept) return null;
  const task = kept.value.value;
  const late = daysLate(task, bench.today);
  return (
    <details class={`bench-fold bench-task${late > 0 ? ' is-late' : ''}`} open={isOpenAtFirst}>
      <summary>
        <span>
          {task.text}
          <span class="small">{factsOf(task, bench.today, late).join(' · ')}</span>
        </span>
      </summary>
      <Heard bench={bench} kept={kept} />
      <Words bench={bench} kept={kept} />
      {remove && (
        <button type="button" class="button is-quiet" onClick={() => remove(kept)}>
          {TASKS.remove}
        </button>
      )}
    </details>
  );
}

function factsOf(task: Task, today: string, late: number): string[] {
  const { person, dueOn, percent, state } = task;
  const day = dueOn === undefined ? TASKS.noDay : TASKS.due(formatDate(dueOn));
  const left = dueOn === undefined || late > 0 ? undefined : TASKS.dueIn(daysBetween(today, dueOn));
  return [
    ...(late > 0 ? [TASKS.late(late)] : []),
    person ?? TASKS.noPerson,
    day,
    ...(isOpen(task) ? [...(left ? [left] : []), `${percent}%`] : [TASK_STATES[state]]),
  ];
}

function Heard({ bench, kept }: { bench: Bench; kept: Kept<'tasks'> }) {
  const task = kept.value.value;
  const today = bench.today;
  const write = (heard: Heard, step: string) => kept.edit((now) => hear(now, today, heard), step);
  const former = task.reports.filter(({ on }) => on !== today);
  return (
    <>
      <div class="bench-fields">
        <NumberField
          label={TASKS.percent}
          value={task.percent}
          onValue={(percent) => write({ percent: percent ?? 0 }, 'percent')}
          min={0}
          max={100}
        />
        <SelectField
          label={TASKS.state}
          value={task.state}
          onValue={(state) => state && write({ state }, 'state')}
          options={STATES}
        />
      </div>
      <TextField
        label={TASKS.line}
        value={reportOf(task, today)?.text}
        onValue={(text) => write({ text: text ?? '' }, 'text')}
        maxLength={600}
      />
      {former.length > 0 && (
        <ul>
          {[...former].reverse().map(({ on, percent, text }) => (
            <li key={on}>{TASKS.history(formatDate(on), percent, text)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Words({ bench, kept }: { bench: Bench; kept: Kept<'tasks'> }) {
  const task = kept.value.value;
  const set = (name: 'text' | 'person' | 'dueOn' | 'evidence') => (value: string | undefined) =>
    kept.edit((now) => changeTask(now, name, value), name);
  const from = bench.heads.value.find(({ id }) => id === task.meetingId);
  return (
    <details class="bench-fold">
      <summary>{TASKS.words}</summary>
      <TextField label={TASKS.text} value={task.text} onValue={set('text')} maxLength={240} required />
      <TextField label={TASKS.person} value={task.person} onValue={set('person')} maxLength={120} />
      <DateField label={TASKS.dueOn} value={task.dueOn} onValue={set('dueOn')} />
      <TextField label={TASKS.evidence} value={task.evidence} onValue={set('evidence')} maxLength={200} />
      {from && (
        <p>
          {TASKS.from}:{' '}
          <a href={hashOf({ screen: 'meeting', id: from.id, part: 'sau-buoi' })}>{from.title}</a>
        </p>
      )}
    </details>
  );
}
