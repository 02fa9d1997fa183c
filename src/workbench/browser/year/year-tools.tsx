import { useState } from 'preact/hooks';
import type { Cell } from '../../../schema/workbench.ts';
import { YEAR } from '../../../text/workbench/year.ts';
import { calendarOf } from '../../year/calendar.ts';
import { copyYear } from '../../year/commands.ts';
import type { Bench } from '../bench/bench.ts';
import { giveFile } from '../give-file.ts';

/** What can be done with the whole year: print it, put it into a calendar, take over the last one. */
export function YearTools({ bench, cell }: { bench: Bench; cell: Cell }) {
  const [said, setSaid] = useState('');
  const plan = bench.plan.value;
  if (!plan) return null;
  const year = bench.year.value;
  const copy = async () => {
    const from = (await bench.store.all('plans', cell.id)).find((other) => other.year === year - 1);
    if (!from || from.entries.length === 0) {
      setSaid(YEAR.nothingToCopy(year - 1));
      return;
    }
    const before = plan.value.value.entries.length;
    plan.edit((now) => copyYear(now, from, bench.stamp));
    setSaid(YEAR.copied(plan.value.value.entries.length - before));
  };
  const calendar = () => {
    plan.edit((now) => ({ ...now, calendarSequence: now.calendarSequence + 1 }));
    const text = calendarOf(cell, plan.value.value, { heads: bench.heads.value, now: bench.stamp.now() });
    return new File([text], `sinh-hoat-chi-bo-${year}.ics`, { type: 'text/calendar;charset=utf-8' });
  };
  return (
    <>
      <p class="button-row screen-only">
        <button type="button" class="button is-quiet" onClick={() => void giveFile(setSaid, calendar)}>
          {YEAR.calendar}
        </button>
        <button type="button" class="button is-quiet" onClick={() => void copy()}>
          {YEAR.copyLast(year - 1)}
        </button>
      </p>
      <p class="screen-only" role="status">
        {said}
      </p>
    </>
  );
}
