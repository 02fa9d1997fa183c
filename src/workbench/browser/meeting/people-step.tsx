import { formatDate, weekdayOf, type CalendarDate } from '../../../model/calendar-day.ts';
import { MEETING_KINDS } from '../../../model/meeting.ts';
import type { Session } from '../../../schema/session.ts';
import type { Meeting } from '../../../schema/workbench.ts';
import { PEOPLE_STEP } from '../../../text/workbench/prepare.ts';
import { dayHints, type DayHint } from '../../meeting/day-hints.ts';
import { withDetail } from '../../meeting/edit.ts';
import { nextRegularDay, regularDaysOf } from '../../year/regular-day.ts';
import type { Bench } from '../bench/bench.ts';
import { DateField, SelectField, TextField, TimeField } from '../bench/fields.tsx';
import { Guests } from './guests.tsx';
import type { StepProps } from './prepare-screen.tsx';

const PEOPLE = ['chair', 'clerk', 'author', 'presenter', 'reviewer', 'scorer'] as const;
const KINDS = Object.entries(MEETING_KINDS) as [keyof typeof MEETING_KINDS, string][];

/** When, where and who. */
export function PeopleStep({ bench, kept, meeting }: StepProps) {
  const { details, topic, kind } = meeting;
  const set =
    <Name extends keyof Session>(name: Name) =>
    (value: Session[Name] | undefined) =>
      kept.edit((now) => withDetail(now, name, value), name);
  const cell = bench.cell.value?.value.value;
  const hints = details.heldOn && cell ? dayHints(details.heldOn, bench.today, cell.meetingDay, topic) : [];
  return (
    <>
      <div class="bench-fields">
        <div>
          <DateField label={PEOPLE_STEP.heldOn} value={details.heldOn} onValue={set('heldOn')} />
          {!details.heldOn && (
            <p class="button-row">
              {regularDays(bench, meeting).map((day) => (
                <button key={day} type="button" class="button is-quiet" onClick={() => set('heldOn')(day)}>
                  {PEOPLE_STEP.takeDay(`${weekdayOf(day)}, ${formatDate(day)}`)}
                </button>
              ))}
            </p>
          )}
          <ul class="bench-hints" aria-live="polite">
            {hints.map((hint) => (
              <li key={hint.hint} class={`is-${hint.hint}`}>
                {hintInWords(hint)}
              </li>
            ))}
          </ul>
        </div>
        <TimeField
          label={PEOPLE_STEP.startsAt}
          value={details.startsAt}
          onValue={set('startsAt')}
          help={details.endsAt && PEOPLE_STEP.endsAt(details.endsAt)}
        />
        <TextField label={PEOPLE_STEP.venue} value={details.venue} onValue={set('venue')} maxLength={200} />
        <SelectField
          label={PEOPLE_STEP.kind}
          value={kind}
          options={KINDS}
          onValue={(next) => next && kept.edit((now) => (now.kind === next ? now : { ...now, kind: next }))}
        />
        {PEOPLE.map((name) => (
          <TextField
            key={name}
            label={PEOPLE_STEP[name]}
            help={name === 'chair' ? PEOPLE_STEP.chairHelp : undefined}
            value={details[name]}
            onValue={set(name)}
            maxLength={120}
          />
        ))}
      </div>
      <Guests kept={kept} guests={details.guests} />
    </>
  );
}

/** Regular days that are ahead in the quarter for which the meeting is planned; else the next one. */
function regularDays(bench: Bench, { id }: Meeting): CalendarDate[] {
  const meetingDay = bench.cell.value?.value.value.meetingDay;
  if (meetingDay === undefined) return [];
  const plan = bench.plan.value?.value.value;
  const entry = plan?.entries.find(({ meetingId }) => meetingId === id);
  const ofQuarter = plan && entry ? regularDaysOf(plan.year, entry.quarter, meetingDay) : [];
  const ahead = ofQuarter.filter((day) => day >= bench.today);
  return ahead.length > 0 ? ahead : [nextRegularDay(bench.today, meetingDay)];
}

function hintInWords(hint: DayHint): string {
  const { hints } = PEOPLE_STEP;
  switch (hint.hint) {
    case 'con-ngay':
      return hints['con-ngay'](hint.days);
    case 'khong-kip':
      return hints['khong-kip'](hint.days, hint.needed);
    case 'ngay-le':
      return hints['ngay-le'](hint.name);
    case 'khac-thuong-ky':
      return hints['khac-thuong-ky'](hint.day);
    default:
      return hints[hint.hint];
  }
}
