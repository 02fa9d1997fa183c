import { useState } from 'preact/hooks';
import { formatDate, quarterOf, weekdayOf } from '../../../model/calendar-day.ts';
import { MEETING_STATES } from '../../../model/meeting.ts';
import type { Cell, PlanEntry } from '../../../schema/workbench.ts';
import { USE, YEAR } from '../../../text/workbench/year.ts';
import { changeEntry, removeEntry } from '../../year/commands.ts';
import type { PlannedTopic } from '../../year/quarters.ts';
import { regularDaysOf } from '../../year/regular-day.ts';
import type { Bench } from '../bench/bench.ts';
import { DateField, SelectField, TextField } from '../bench/fields.tsx';
import { hashOf, partOf } from '../bench/route.ts';
import { QUARTER_OPTIONS } from './cell-options.ts';
import { prepareEntry } from './prepare-entry.ts';

interface Props {
  bench: Bench;
  cell: Cell;
  year: number;
  topic: PlannedTopic;
}

/** A topic of the plan: its name and what comes next; who, when and the rest are folded away. */
export function EntryRow({ bench, cell, year, topic: { entry, meeting } }: Props) {
  const [fault, setFault] = useState('');
  const plan = bench.plan.value;
  if (!plan) return null;
  const set = (name: keyof PlanEntry) => (value: unknown) =>
    plan.edit((now) => changeEntry(now, entry.id, { [name]: value }), `${entry.id} ${name}`);
  const { plannedOn: day } = entry;
  const prepare = () => {
    setFault('');
    prepareEntry(bench, entry).catch(() => setFault(USE.fault));
  };
  return (
    <div class="bench-entry">
      <p class="bench-entry-title">{entry.title}</p>
      <p class="small">
        {[
          day && `${weekdayOf(day)}, ${formatDate(day)}`,
          entry.author,
          meeting && MEETING_STATES[meeting.state],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="button-row">
        {meeting ? (
          <a class="button" href={hashOf({ screen: 'meeting', id: meeting.id, part: partOf(meeting.state) })}>
            {YEAR.open}
          </a>
        ) : (
          <button type="button" class="button" onClick={prepare}>
            {YEAR.prepare}
          </button>
        )}
      </p>
      {fault && <p role="alert">{fault}</p>}
      <details class="bench-fold">
        <summary>{YEAR.details}</summary>
        <div class="bench-fields">
          {meeting ? (
            <p class="small">{YEAR.dayOfMeeting}</p>
          ) : (
            <DateField
              label={YEAR.day}
              value={entry.plannedOn}
              onValue={set('plannedOn')}
              help={dayHelp(entry, cell, year)}
            />
          )}
          <TextField label={YEAR.author} value={entry.author} onValue={set('author')} maxLength={120} />
          <TextField label={YEAR.reviewer} value={entry.reviewer} onValue={set('reviewer')} maxLength={120} />
          <TextField label={YEAR.guests} value={entry.guests} onValue={set('guests')} maxLength={160} />
          <TextField label={YEAR.note} value={entry.note} onValue={set('note')} maxLength={200} />
          <SelectField
            label={YEAR.moveTo}
            value={String(entry.quarter)}
            onValue={(quarter) => set('quarter')(Number(quarter))}
            options={QUARTER_OPTIONS}
          />
        </div>
        <button
          type="button"
          class="button is-quiet"
          onClick={() => plan.edit((now) => removeEntry(now, entry.id))}
        >
          {YEAR.remove}
        </button>
      </details>
    </div>
  );
}

/** What is odd about the day of an entry; it is asked about, never moved. */
function dayHelp({ plannedOn, quarter }: PlanEntry, { meetingDay }: Cell, year: number): string | undefined {
  const regular = regularDaysOf(year, quarter, meetingDay);
  if (plannedOn === undefined) return regular.map(formatDate).join(' · ');
  const odd = [
    quarterOf(plannedOn) === quarter ? '' : YEAR.otherQuarter(YEAR.quarter(quarterOf(plannedOn))),
    weekdayOf(plannedOn) === 'Chủ nhật' ? YEAR.sunday : '',
    regular.includes(plannedOn) ? '' : YEAR.notRegular(regular.map(formatDate).join(', ')),
  ];
  return odd.filter(Boolean).join(' ') || undefined;
}
