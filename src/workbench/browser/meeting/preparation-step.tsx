import { dayAfter, formatDate } from '../../../model/calendar-day.ts';
import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { LIST_STEPS, PREPARATION_STEP } from '../../../text/workbench/prepare.ts';
import { withList } from '../../meeting/edit.ts';
import { added, changed } from '../../meeting/list-commands.ts';
import { NumberField, TextField } from '../bench/fields.tsx';
import { DayLine } from './day-line.tsx';
import { ItemList } from './item-list.tsx';
import type { StepProps } from './prepare-screen.tsx';

type Task = AdaptedTopic['preparation'][number];
type Part = { [Key in keyof Task]?: Task[Key] | undefined };
const MOST = 20;
const MOST_DAYS = 400;

/** What is done before the meeting: seen as a line of days, then task by task. */
export function PreparationStep({ bench, kept, meeting }: StepProps) {
  const { topic, details } = meeting;
  const edit = (change: (now: Task[]) => readonly Task[], step = '') =>
    kept.edit((now) => withList(now, 'preparation', change), step);
  const fresh = {
    task: LIST_STEPS.newTask,
    role: LIST_STEPS.newRole,
    daysBefore: 7,
    output: PREPARATION_STEP.newOutput,
  };
  return (
    <>
      <DayLine preparation={topic.preparation} heldOn={details.heldOn} today={bench.today} />
      <ItemList
        items={topic.preparation}
        nameOf={({ task }) => task}
        most={MOST}
        edit={edit}
        onAdd={() => edit((now) => added<Task>(now, { id: bench.stamp.id(), ...fresh }, MOST))}
        show={(task) => (
          <TaskFields
            task={task}
            heldOn={details.heldOn}
            set={(part) =>
              edit(
                (now) => changed<Task>(now, task.id, part),
                `preparation-${task.id}-${Object.keys(part).join()}`,
              )
            }
          />
        )}
      />
    </>
  );
}

interface TaskProps {
  task: Task;
  heldOn: string | undefined;
  set: (part: Part) => void;
}

function TaskFields({ task: { task, role, daysBefore, output }, heldOn, set }: TaskProps) {
  return (
    <>
      <TextField
        label={LIST_STEPS.task}
        value={task}
        maxLength={240}
        required
        onValue={(next) => next && set({ task: next })}
      />
      <div class="bench-fields">
        <TextField
          label={LIST_STEPS.person}
          value={role}
          maxLength={100}
          required
          onValue={(next) => next && set({ role: next })}
        />
        <NumberField
          label={PREPARATION_STEP.daysBefore}
          help={heldOn && PREPARATION_STEP.from(formatDate(dayAfter(heldOn, -daysBefore)))}
          value={daysBefore}
          min={0}
          max={MOST_DAYS}
          onValue={(next) => next !== undefined && set({ daysBefore: next })}
        />
        <TextField
          label={PREPARATION_STEP.output}
          value={output}
          maxLength={200}
          required
          onValue={(next) => next && set({ output: next })}
        />
      </div>
    </>
  );
}
