import { formatDate, quarterOf, weekdayOf } from '../../../model/calendar-day.ts';
import type { Cell, PlanEntry } from '../../../schema/workbench.ts';
import { YEAR } from '../../../text/workbench/year.ts';
import { changeEntry, removeEntry } from '../../year/commands.ts';
import { regularDaysOf } from '../../year/regular-day.ts';
import type { Bench } from '../bench/bench.ts';
import { DateField, SelectField, TextField } from '../bench/fields.tsx';
import { QUARTER_OPTIONS } from './cell-options.ts';

interface Props {
  bench: Bench;
  cell: Cell;
  year: number;
  entry: PlanEntry;
  /** A meeting was opened for it: its day is changed there. */
  hasMeeting: boolean;
}

/** Who, when and the rest of a topic of the plan. */
export function EntryDetails({ bench, cell, year, entry, hasMeeting }: Props) {
  const plan = bench.plan.value;
  if (!plan) return null;
  const set = (name: keyof PlanEntry) => (value: unknown) =>
    plan.edit((now) => changeEntry(now, entry.id, { [name]: value }), `${entry.id} ${name}`);
  return (
    <>
      <div class="bench-fields">
        {hasMeeting ? (
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
    </>
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
