import type { CalendarDate } from '../../../model/calendar-day.ts';
import { isHeld } from '../../../model/meeting.ts';
import { NEXT_MEETING_KEY } from '../../../site/workbench-path.ts';
import type { MeetingHead } from '../../records.ts';

/** A meeting as the home page tells of it. */
export interface NextMeeting {
  id: string;
  heldOn: CalendarDate;
  title: string;
}

/** The first meeting with a day, today's among them, that is not held yet. */
export function meetingAhead(heads: readonly MeetingHead[], today: CalendarDate): NextMeeting | undefined {
  const [next] = heads
    .flatMap(({ id, heldOn, title, state }) =>
      heldOn !== undefined && heldOn >= today && !isHeld(state) ? [{ id, heldOn, title }] : [],
    )
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn));
  return next;
}

/** Keeps the cell's next meeting where the home page finds it without opening the records; `undefined` forgets it. */
export function keepNextMeeting(next: NextMeeting | undefined): void {
  try {
    if (next) localStorage.setItem(NEXT_MEETING_KEY, JSON.stringify(next));
    else localStorage.removeItem(NEXT_MEETING_KEY);
  } catch {
    // Full or blocked: the home page says nothing of the meeting.
  }
}
