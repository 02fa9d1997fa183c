import { isHeld } from '../../../model/meeting.ts';
import { AFTER } from '../../../text/workbench/after.ts';
import { RUN } from '../../../text/workbench/run.ts';
import { closeWithoutClock } from '../../run/acts.ts';
import { withDetail } from '../../meeting/edit.ts';
import { DateField, TimeField } from '../bench/fields.tsx';
import { hashOf } from '../bench/route.ts';
import { AssignSection } from './assign-section.tsx';
import { Fold } from './fold.tsx';
import { AttendanceTab, ScoreTab, VotesTab } from './lazy-tabs.ts';
import { MinutesSection } from './minutes-section.tsx';
import type { MeetingProps } from './run-screen.tsx';

/** Writes a meeting up: hours, minutes, score, tasks; then to its papers and its report. */
export function AfterScreen({ bench, meeting }: MeetingProps) {
  const { id } = meeting.value.value;
  return (
    <section class="bench-after" aria-label={AFTER.title}>
      <State meeting={meeting} />
      <Hours meeting={meeting} />
      <Fold title={RUN.parts.attendance}>{() => <AttendanceTab bench={bench} meeting={meeting} />}</Fold>
      <Fold title={AFTER.votes}>{() => <VotesTab meeting={meeting} />}</Fold>
      <MinutesSection bench={bench} meeting={meeting} />
      <Fold title={RUN.parts.score}>{() => <ScoreTab bench={bench} meeting={meeting} />}</Fold>
      <AssignSection bench={bench} meeting={meeting} />
      <div class="bench-sheet">
        <p class="button-row">
          <a class="button" href={hashOf({ screen: 'meeting', id, part: 'giay-to' })}>
            {AFTER.papers}
          </a>
          <a class="button is-quiet" href={hashOf({ screen: 'reports' })}>
            {AFTER.report}
          </a>
        </p>
        <p class="small">{AFTER.papersHelp}</p>
        <p class="small">{AFTER.reportHelp}</p>
      </div>
    </section>
  );
}

function State({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const { id, state } = meeting.value.value;
  if (isHeld(state)) return <p role="status">{AFTER.held}</p>;
  if (state === 'dang-hop') {
    return (
      <p role="status">
        {AFTER.endNow} <a href={hashOf({ screen: 'meeting', id, part: 'dieu-hanh' })}>{AFTER.toRun}</a>
      </p>
    );
  }
  return (
    <div class="bench-sheet">
      <p>
        {AFTER.notHeld} {AFTER.markHeldHelp}
      </p>
      <button type="button" class="button" onClick={() => meeting.edit(closeWithoutClock)}>
        {AFTER.markHeld}
      </button>
    </div>
  );
}

function Hours({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const { heldOn, startsAt, endsAt } = meeting.value.value.details;
  const set = (name: 'heldOn' | 'startsAt' | 'endsAt') => (value: string | undefined) =>
    meeting.edit((now) => withDetail(now, name, value), name);
  return (
    <div class="bench-fields">
      <DateField label={AFTER.heldOn} value={heldOn} onValue={set('heldOn')} />
      <TimeField label={AFTER.startsAt} value={startsAt} onValue={set('startsAt')} />
      <TimeField label={AFTER.endsAt} value={endsAt} onValue={set('endsAt')} />
    </div>
  );
}
