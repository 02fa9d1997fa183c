import { formatDate, weekdayOf } from '../../../model/calendar-day.ts';
import { MEETING_STATES } from '../../../model/meeting.ts';
import type { Cell } from '../../../schema/workbench.ts';
import { YEAR } from '../../../text/workbench/year.ts';
import type { QuarterView } from '../../year/quarters.ts';
import type { Bench } from '../bench/bench.ts';
import { hashOf, partOf } from '../bench/route.ts';
import { EntryRow } from './entry-row.tsx';

interface Props {
  bench: Bench;
  cell: Cell;
  year: number;
  quarter: QuarterView;
}

/** One quarter: its state in words, its topics, and the way to another one. */
export function QuarterCard({
  bench,
  cell,
  year,
  quarter: { quarter, state, isNow, topics, unplanned },
}: Props) {
  const name = YEAR.quarter(quarter);
  return (
    <section class={`bench-quarter is-${state}`} aria-labelledby={`quy-${quarter}`}>
      <h3 id={`quy-${quarter}`}>
        {name} {isNow && <span class="bench-mark">{YEAR.now}</span>}
      </h3>
      <p class="bench-quarter-state">{YEAR.states[state](name)}</p>
      {topics.map((topic) => (
        <EntryRow key={topic.entry.id} bench={bench} cell={cell} year={year} topic={topic} />
      ))}
      {unplanned.map(({ id, title, heldOn, state: meetingState }) => (
        <p key={id} class="bench-entry">
          <a href={hashOf({ screen: 'meeting', id, part: partOf(meetingState) })}>{title}</a>{' '}
          <span class="small">
            {heldOn && `${weekdayOf(heldOn)}, ${formatDate(heldOn)} · `}
            {MEETING_STATES[meetingState]}
          </span>
        </p>
      ))}
      <p>
        <a
          class={`button ${topics.length > 0 || state === 'thieu' ? 'is-quiet' : ''}`}
          href={hashOf({ screen: 'choose', quarter })}
        >
          {topics.length > 0 ? YEAR.addMore(name) : YEAR.add(name)}
        </a>
      </p>
    </section>
  );
}
