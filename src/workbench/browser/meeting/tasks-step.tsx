import { dayAfter, daysBetween, formatDate } from '../../../model/calendar-day.ts';
import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { LIST_STEPS } from '../../../text/workbench/prepare.ts';
import { withList } from '../../meeting/edit.ts';
import { added, changed } from '../../meeting/list-commands.ts';
import { DateField, TextField } from '../bench/fields.tsx';
import { ItemList } from './item-list.tsx';
import type { StepProps } from './prepare-screen.tsx';

type Task = AdaptedTopic['followUp'][number];
type Part = { [Key in keyof Task]?: Task[Key] | undefined };
const MOST = 20;

/** What is done afterwards: each task with a person and a real day. */
export function TasksStep({ bench, kept, meeting }: StepProps) {
  const edit = (change: (now: Task[]) => readonly Task[], step = '') =>
    kept.edit((now) => withList(now, 'followUp', change), step);
  const { newTask, newRole, newEvidence } = LIST_STEPS;
  const fresh = { task: newTask, role: newRole, daysAfter: 30, evidence: newEvidence };
  return (
    <ItemList
      items={meeting.topic.followUp}
      nameOf={({ task }) => task}
      most={MOST}
      edit={edit}
      onAdd={() => edit((now) => added<Task>(now, { id: bench.stamp.id(), ...fresh }, MOST))}
      show={(task) => (
        <TaskFields
          task={task}
          heldOn={meeting.details.heldOn}
          set={(part) =>
            edit((now) => changed<Task>(now, task.id, part), `task-${task.id}-${Object.keys(part).join()}`)
          }
        />
      )}
    />
  );
}

interface TaskProps {
  task: Task;
  heldOn: string | undefined;
  set: (part: Part) => void;
}

function TaskFields({ task: { task, role, person, dueOn, daysAfter, evidence }, heldOn, set }: TaskProps) {
  const suggested = heldOn && dayAfter(heldOn, daysAfter);
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
          help={LIST_STEPS.personHelp(role)}
          value={person}
          maxLength={120}
          onValue={(next) => set({ person: next })}
        />
        <div>
          <DateField
            label={LIST_STEPS.dueOn}
            help={dueHelp(dueOn, heldOn, daysAfter)}
            value={dueOn}
            onValue={(next) => set({ dueOn: next })}
          />
          {!dueOn && suggested && (
            <button type="button" class="button is-quiet" onClick={() => set({ dueOn: suggested })}>
              {LIST_STEPS.useDays(formatDate(suggested))}
            </button>
          )}
        </div>
        <TextField
          label={LIST_STEPS.evidence}
          value={evidence}
          maxLength={200}
          required
          onValue={(next) => next && set({ evidence: next })}
        />
      </div>
    </>
  );
}

function dueHelp(dueOn: string | undefined, heldOn: string | undefined, daysAfter: number): string {
  if (!dueOn || !heldOn) return LIST_STEPS.dueHelp(daysAfter);
  const days = daysBetween(heldOn, dueOn);
  return days < 0 ? LIST_STEPS.dueBefore : LIST_STEPS.dueAfter(days);
}
