import { useEffect, useState } from 'preact/hooks';
import type { Cell, YearPlan } from '../../../schema/workbench.ts';
import { YEAR } from '../../../text/workbench/year.ts';
import { copyYear } from '../../year/commands.ts';
import type { Bench } from '../bench/bench.ts';
import { giveFile } from '../give-file.ts';

/** What can be done with the whole year: print it, put it into a calendar, take over the last one. */
export function YearTools({ bench, cell }: { bench: Bench; cell: Cell }) {
  const [said, setSaid] = useState('');
  const [from, setFrom] = useState<YearPlan>();
  const plan = bench.plan.value;
  const year = bench.year.value;
  useEffect(() => {
    let isLate = false;
    void bench.store.all('plans', cell.id).then((plans) => {
      const last = plans.find((other) => other.year === year - 1 && other.entries.length > 0);
      if (!isLate) setFrom(last);
    });
    return () => (isLate = true);
  }, [cell.id, year]);
  if (!plan) return null;
  const copy = (last: YearPlan) => {
    const before = plan.value.value.entries.length;
    plan.edit((now) => copyYear(now, last, bench.stamp));
    setSaid(YEAR.copied(plan.value.value.entries.length - before));
  };
  const calendar = async () => {
    const { calendarOf } = await import('../../year/calendar.ts');
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
        {from && (
          <button type="button" class="button is-quiet" onClick={() => copy(from)}>
            {YEAR.copyLast(year - 1)}
          </button>
        )}
      </p>
      <p class="screen-only" role="status">
        {said}
      </p>
    </>
  );
}
