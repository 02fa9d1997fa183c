import { formatDate } from '../../../model/calendar-day.ts';
import { isHeld } from '../../../model/meeting.ts';
import { RUN } from '../../../text/workbench/run.ts';
import { minutesOf } from '../../meeting/adapt.ts';
import { cancelStart, goOn, startMeeting } from '../../run/acts.ts';
import { withDetail } from '../../meeting/edit.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';
import { hashOf } from '../bench/route.ts';
import { ClockPanel } from './clock-panel.tsx';
import { AttendanceTab, NotesTab, ScoreTab, VotesTab } from './lazy-tabs.ts';
import { OpeningTasks } from './opening-tasks.tsx';
import { Tabs } from './tabs.tsx';

export interface MeetingProps {
  bench: Bench;
  meeting: Kept<'meetings'>;
}

/** Runs a meeting: the clock with its item, and everything that is written down meanwhile. */
export function RunScreen({ bench, meeting }: MeetingProps) {
  const { state, run } = meeting.value.value;
  const isOn = state === 'dang-hop' && run !== undefined;
  return (
    <section class="bench-run" aria-label={RUN.title}>
      {isOn ? (
        <ClockPanel bench={bench} meeting={meeting} />
      ) : isHeld(state) ? (
        <Held meeting={meeting} />
      ) : (
        <Before bench={bench} meeting={meeting} />
      )}
      <OpeningTasks bench={bench} meeting={meeting} />
      <Tabs
        label={RUN.tabs}
        tabs={[
          {
            key: 'diem-danh',
            label: RUN.parts.attendance,
            panel: () => <AttendanceTab bench={bench} meeting={meeting} />,
          },
          {
            key: 'y-kien',
            label: RUN.parts.notes,
            panel: () => <NotesTab bench={bench} meeting={meeting} />,
          },
          { key: 'bieu-quyet', label: RUN.parts.votes, panel: () => <VotesTab meeting={meeting} /> },
          {
            key: 'cham-diem',
            label: RUN.parts.score,
            panel: () => <ScoreTab bench={bench} meeting={meeting} />,
          },
        ]}
      />
    </section>
  );
}

function Before({ bench, meeting }: MeetingProps) {
  const { topic, details, id } = meeting.value.value;
  const { heldOn } = details;
  const today = bench.today;
  if (topic.agenda.length === 0) {
    return (
      <p class="bench-sheet">
        {RUN.noAgenda} <a href={hashOf({ screen: 'meeting', id, part: 'chuan-bi' })}>{RUN.toPrepare}</a>
      </p>
    );
  }
  return (
    <div class="bench-sheet">
      <p>
        {heldOn && heldOn !== today
          ? RUN.otherDay(formatDate(heldOn), formatDate(today))
          : RUN.before(heldOn && formatDate(heldOn))}{' '}
        {RUN.plan(topic.agenda.length, minutesOf(topic))}
      </p>
      <p class="button-row">
        <button
          type="button"
          class="button bench-large"
          onClick={() => meeting.edit((now) => startMeeting(now, Date.now()))}
        >
          {RUN.start}
        </button>
        {heldOn && heldOn !== today && (
          <button
            type="button"
            class="button is-quiet"
            onClick={() => meeting.edit((now) => withDetail(now, 'heldOn', today))}
          >
            {RUN.takeToday}
          </button>
        )}
      </p>
      <p class="small">{RUN.startHelp}</p>
    </div>
  );
}

function Held({ meeting }: { meeting: Kept<'meetings'> }) {
  const { id, run, details, state } = meeting.value.value;
  const { startsAt, endsAt } = details;
  return (
    <div class="bench-sheet">
      <p role="status">{run && startsAt && endsAt ? RUN.ended(startsAt, endsAt) : RUN.endedPlain}</p>
      <p class="button-row">
        <a class="button bench-large" href={hashOf({ screen: 'meeting', id, part: 'sau-buoi' })}>
          {RUN.toAfter}
        </a>
      </p>
      {state === 'da-hop' && run && (
        <details class="bench-fold">
          <summary>{RUN.goOn}</summary>
          <p>{RUN.goOnHelp}</p>
          <p class="button-row">
            <button
              type="button"
              class="button is-quiet"
              onClick={() => meeting.edit((now) => goOn(now, Date.now()))}
            >
              {RUN.goOn}
            </button>
            <button type="button" class="button is-quiet" onClick={() => meeting.edit(cancelStart)}>
              {RUN.cancel}
            </button>
          </p>
        </details>
      )}
    </div>
  );
}
