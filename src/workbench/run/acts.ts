import type { Meeting } from '../../schema/workbench.ts';
import { todayInVietnam } from '../../model/today.ts';
import { without } from '../with-field.ts';
import { clockTimeOf, end, resume, startRun, type Instant } from './clock.ts';
import { conclusionDraft } from './minutes.ts';

/** Opens the meeting: its clock runs, and a day that was not written down is today. */
export function startMeeting(meeting: Meeting, now: Instant): Meeting {
  const { details, topic } = meeting;
  return {
    ...meeting,
    state: 'dang-hop',
    details: { ...details, heldOn: details.heldOn ?? todayInVietnam(new Date(now)) },
    run: startRun(topic.agenda[0]?.id, now),
  };
}

/** As if it had not begun: what was noted and voted stays. */
export function cancelStart(meeting: Meeting): Meeting {
  return { ...without(meeting, 'run'), state: 'du-kien' };
}

/** Closes the meeting. The hours of the minutes are those of the clock, and the conclusion begins from the votes. */
export function endMeeting(meeting: Meeting, now: Instant): Meeting {
  const { run, details, minutes } = meeting;
  if (!run) return closeWithoutClock(meeting);
  const conclusion = minutes.conclusion ?? conclusionDraft(meeting);
  return {
    ...meeting,
    state: 'da-hop',
    run: end(run, now),
    details: {
      ...details,
      startsAt: clockTimeOf(Date.parse(run.startedAt)),
      endsAt: clockTimeOf(now),
    },
    minutes: { ...minutes, ...(conclusion && { conclusion }) },
  };
}

/** The meeting was held without the clock. */
export function closeWithoutClock(meeting: Meeting): Meeting {
  return { ...meeting, state: 'da-hop' };
}

/** It was ended too early: the clock runs on, and the time between counts as a pause. */
export function goOn(meeting: Meeting, now: Instant): Meeting {
  const { run, topic } = meeting;
  return {
    ...meeting,
    state: 'dang-hop',
    run: run ? resume(run, now) : startRun(topic.agenda[0]?.id, now),
  };
}

/** Changes the clock where there is one. */
export function withRun(
  meeting: Meeting,
  change: (run: NonNullable<Meeting['run']>) => Meeting['run'],
): Meeting {
  if (!meeting.run) return meeting;
  const run = change(meeting.run);
  return run === meeting.run || run === undefined ? meeting : { ...meeting, run };
}
