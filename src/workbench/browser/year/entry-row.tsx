import { useState } from 'preact/hooks';
import { formatDate, weekdayOf } from '../../../model/calendar-day.ts';
import { MEETING_STATES } from '../../../model/meeting.ts';
import type { Cell } from '../../../schema/workbench.ts';
import { USE, YEAR } from '../../../text/workbench/year.ts';
import type { PlannedTopic } from '../../year/quarters.ts';
import type { Bench } from '../bench/bench.ts';
import { hashOf, partOf } from '../bench/route.ts';
import { lazy } from '../bench/screen.tsx';
import { prepareEntry } from './prepare-entry.ts';

const EntryDetails = lazy(async () => (await import('./entry-details.tsx')).EntryDetails);

interface Props {
  bench: Bench;
  cell: Cell;
  year: number;
  topic: PlannedTopic;
}

/** A topic of the plan: its name and what comes next; who, when and the rest are folded away. */
export function EntryRow({ bench, cell, year, topic: { entry, meeting } }: Props) {
  const [fault, setFault] = useState('');
  const [wasOpened, setOpened] = useState(false);
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
      <details class="bench-fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>{YEAR.details}</summary>
        {wasOpened && (
          <EntryDetails
            bench={bench}
            cell={cell}
            year={year}
            entry={entry}
            hasMeeting={meeting !== undefined}
          />
        )}
      </details>
    </div>
  );
}
