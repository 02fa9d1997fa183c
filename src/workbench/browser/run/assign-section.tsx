import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../model/calendar-day.ts';
import { ASSIGN } from '../../../text/workbench/after.ts';
import {
  addFollowUp,
  changeFollowUp,
  removeFollowUp,
  suggestedDay,
  takeSuggestedDays,
} from '../../tasks/assign.ts';
import { assignmentOf, isGiven, type FollowUp } from '../../tasks/from-meeting.ts';
import { DateField, TextField } from '../bench/fields.tsx';
import type { Kept } from '../bench/kept.ts';
import { hashOf } from '../bench/route.ts';
import type { MeetingProps } from './run-screen.tsx';

/** Tasks with person and day; what lacks either is named as not given. What is given goes into the book of tasks. */
export function AssignSection({ bench, meeting }: MeetingProps) {
  const [isFault, setFault] = useState(false);
  const [added, setAdded] = useState('');
  const now = meeting.value.value;
  const existing = bench.tasks.value.map((kept) => kept.value.value);
  const { add, change, unassigned, unclear } = assignmentOf(now, existing, bench.stamp);
  const ofMeeting = existing.filter(({ meetingId, deletedAt }) => meetingId === now.id && !deletedAt);
  const inBook = ofMeeting.length;
  const written = new Set(ofMeeting.map(({ followUpId }) => followUpId));
  const write = async () => {
    setFault(false);
    try {
      for (const task of add) await bench.add('tasks', task);
      for (const task of change) {
        const kept = bench.tasks.value.find((each) => each.value.value.id === task.id);
        kept?.edit((record) => ({ ...task, rev: record.rev, savedAt: record.savedAt }));
      }
    } catch {
      setFault(true);
    }
  };
  const { followUp } = now.topic;
  const isAnySuggested = followUp.some((item) => !item.dueOn && suggestedDay(now, item));
  return (
    <section>
      <h3>{ASSIGN.title}</h3>
      {followUp.length === 0 && <p>{ASSIGN.none}</p>}
      {unassigned.length > 0 && (
        <p class="bench-problem" role="status">
          {ASSIGN.unassignedCount(unassigned.length)}
        </p>
      )}
      {add.length > 0 && <p class="bench-problem">{ASSIGN.notInBook(add.length)}</p>}
      {unclear.length > 0 && (
        <>
          <p class="bench-problem">{ASSIGN.unclear(unclear.length)}</p>
          <ul>
            {unclear.map((motion) => (
              <li key={motion}>{motion}</li>
            ))}
          </ul>
        </>
      )}
      {isAnySuggested && (
        <p>
          <button type="button" class="button is-quiet" onClick={() => meeting.edit(takeSuggestedDays)}>
            {ASSIGN.allSuggested}
          </button>
        </p>
      )}
      {followUp.map((item) => (
        <FollowUpRow
          key={item.id}
          meeting={meeting}
          item={item}
          isInBook={written.has(item.id)}
          isNew={item.id === added}
        />
      ))}
      <p class="button-row">
        <button
          type="button"
          class="button is-quiet"
          onClick={() => {
            const id = bench.stamp.id();
            setAdded(id);
            meeting.edit((record) => addFollowUp(record, id));
          }}
        >
          {ASSIGN.add}
        </button>
        {add.length + change.length > 0 && (
          <button type="button" class="button" onClick={() => void write()}>
            {ASSIGN.write(add.length, change.length)}
          </button>
        )}
      </p>
      {isFault && (
        <p class="bench-problem" role="alert">
          {ASSIGN.fault}
        </p>
      )}
      <p role="status">
        {inBook > 0 && (
          <>
            {ASSIGN.written(inBook)} <a href={hashOf({ screen: 'tasks' })}>{ASSIGN.toTasks}</a>
          </>
        )}
      </p>
    </section>
  );
}

interface RowProps {
  meeting: Kept<'meetings'>;
  item: FollowUp;
  isInBook: boolean;
  /** Just added: open, and what it is called can be typed at once. */
  isNew: boolean;
}

function FollowUpRow({ meeting, item, isInBook, isNew }: RowProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isNew) fold.current?.querySelector('input')?.select();
  }, [isNew]);
  const set = (name: 'task' | 'person' | 'dueOn' | 'evidence') => (value: string | undefined) =>
    meeting.edit((now) => changeFollowUp(now, item.id, name, value), `${item.id} ${name}`);
  const suggested = item.dueOn ? undefined : suggestedDay(meeting.value.value, item);
  return (
    <details class="bench-fold bench-part" ref={fold} open={isNew}>
      <summary>
        <span>
          {item.task}
          <span class="small">
            {isGiven(item)
              ? `${isInBook ? ASSIGN.inBook : ASSIGN.given}: ${item.person ?? ''}, ${formatDate(item.dueOn ?? '')}`
              : ASSIGN.unassigned}
          </span>
        </span>
      </summary>
      <TextField label={ASSIGN.task} value={item.task} onValue={set('task')} maxLength={240} required />
      <TextField
        label={ASSIGN.person}
        value={item.person}
        onValue={set('person')}
        maxLength={120}
        help={ASSIGN.role(item.role)}
      />
      <DateField label={ASSIGN.dueOn} value={item.dueOn} onValue={set('dueOn')} />
      {suggested && (
        <button type="button" class="button is-quiet" onClick={() => set('dueOn')(suggested)}>
          {ASSIGN.suggested(formatDate(suggested))}
        </button>
      )}
      <TextField
        label={ASSIGN.evidence}
        value={item.evidence}
        onValue={set('evidence')}
        maxLength={200}
        required
      />
      <button
        type="button"
        class="button is-quiet"
        onClick={() => meeting.edit((now) => removeFollowUp(now, item.id))}
      >
        {ASSIGN.remove(item.task)}
      </button>
    </details>
  );
}
