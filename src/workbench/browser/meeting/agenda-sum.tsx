import { BASE } from '../../../site/browser/base.ts';
import { href } from '../../../site/href.ts';
import type { Meeting } from '../../../schema/workbench.ts';
import { AGENDA_STEP } from '../../../text/workbench/prepare.ts';
import { minutesOf } from '../../meeting/adapt.ts';
import { leastMinutes } from '../../meeting/agenda.ts';

/** The sum of the agenda, when it ends, and the shortest sitting that the regulation knows. */
export function AgendaSum({ meeting }: { meeting: Meeting }) {
  const minutes = minutesOf(meeting.topic);
  const least = leastMinutes(meeting.kind);
  const { endsAt } = meeting.details;
  const missing = least.value - minutes;
  const isShort = missing > 0;
  return (
    <div class="bench-sum">
      <p>
        <strong>{AGENDA_STEP.sum(minutes)}</strong>
        {endsAt && `, ${AGENDA_STEP.ends(endsAt)}`}
      </p>
      <p class={isShort ? 'bench-problem' : undefined}>
        {AGENDA_STEP.floor(least.value)}: {isShort ? AGENDA_STEP.tooShort(missing) : AGENDA_STEP.enough}
        {least.source && ' ('}
        {least.path === undefined ? least.source : <a href={href(least.path, BASE)}>{least.source}</a>}
        {least.source && ')'}
      </p>
    </div>
  );
}
