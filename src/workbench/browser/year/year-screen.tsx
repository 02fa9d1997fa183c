import { useState } from 'preact/hooks';
import { daysBetween, formatDate, weekdayOf } from '../../../model/calendar-day.ts';
import { YEAR } from '../../../text/workbench/year.ts';
import type { MeetingHead } from '../../records.ts';
import { withoutPlace } from '../../year/current-entries.ts';
import type { Bench } from '../bench/bench.ts';
import { hashOf } from '../bench/route.ts';
import { nextRegularDay } from '../../year/regular-day.ts';
import { quartersOf } from '../../year/quarters.ts';
import { lazy } from '../bench/screen.tsx';
import { QuarterCard } from './quarter-card.tsx';
import { YearTools } from './year-tools.tsx';

const PlanSheet = lazy(async () => (await import('./plan-sheet.tsx')).PlanSheet);

/** The year: four quarters, what is planned, what was held, what is missing. */
export function YearScreen({ bench }: { bench: Bench }) {
  const [isPlanOpen, setPlanOpen] = useState(false);
  const cell = bench.cell.value?.value.value;
  const plan = bench.plan.value;
  if (!cell || !plan) return null;
  const { today } = bench;
  const year = bench.year.value;
  const quarters = quartersOf(year, plan.value.value.entries, bench.heads.value, today);
  const next = nextRegularDay(today, cell.meetingDay);
  const isEmpty = quarters.every(({ topics, unplanned }) => topics.length + unplanned.length === 0);
  // The year is printed as its plan once the sheet is open; without it, as it stands on the screen.
  const aside = isPlanOpen ? 'screen-only' : undefined;
  return (
    <section>
      <div class={aside}>
        <p class="bench-next">
          {YEAR.nextMeeting(`${weekdayOf(next)}, ${formatDate(next)}`, daysBetween(today, next))}
        </p>
        <div class="bench-years">
          <button
            type="button"
            class="bench-step"
            aria-label={YEAR.former(year - 1)}
            onClick={() => void bench.turnTo(year - 1)}
          >
            ‹ {year - 1}
          </button>
          <h2>{YEAR.title(year)}</h2>
          <button
            type="button"
            class="bench-step"
            aria-label={YEAR.next(year + 1)}
            onClick={() => void bench.turnTo(year + 1)}
          >
            {year + 1} ›
          </button>
        </div>
        <Removed bench={bench} />
        {cell.fullMembers === undefined && (
          <p>
            {YEAR.cellUnknown} <a href={hashOf({ screen: 'cell' })}>{YEAR.toCell}</a>
          </p>
        )}
        {isEmpty && <p>{YEAR.empty}</p>}
        <div class="bench-quarters">
          {quarters.map((quarter) => (
            <QuarterCard key={quarter.quarter} bench={bench} cell={cell} year={year} quarter={quarter} />
          ))}
        </div>
      </div>
      <WithoutPlace meetings={withoutPlace(plan.value.value.entries, bench.heads.value)} />
      <YearTools bench={bench} cell={cell} />
      <details class="bench-fold" onToggle={(event) => setPlanOpen(event.currentTarget.open)}>
        <summary class="screen-only">{YEAR.sheet}</summary>
        {isPlanOpen && <PlanSheet bench={bench} />}
      </details>
    </section>
  );
}

/** The meeting that was just deleted, to be taken back. */
function Removed({ bench }: { bench: Bench }) {
  const removed = bench.removed.value;
  if (!removed) return null;
  return (
    <p role="status" class="bench-alert">
      {YEAR.removed(removed.value.value.topic.title)}{' '}
      <button type="button" class="button is-quiet" onClick={() => void bench.takeBack()}>
        {YEAR.takeBack}
      </button>
    </p>
  );
}

/** Meetings that no quarter can show. */
function WithoutPlace({ meetings }: { meetings: readonly MeetingHead[] }) {
  if (meetings.length === 0) return null;
  return (
    <section class="bench-sheet screen-only">
      <h3>{YEAR.withoutPlace}</h3>
      <ul>
        {meetings.map(({ id, title }) => (
          <li key={id}>
            <a href={hashOf({ screen: 'meeting', id, part: 'chuan-bi' })}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
