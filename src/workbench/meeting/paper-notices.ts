import type { CalendarDate } from '../../model/calendar-day.ts';
import { isAhead } from '../../model/meeting.ts';
import type { Meeting } from '../../schema/workbench.ts';
import { noticesOf, type NumberedForm, type SessionNotice } from '../session-notices.ts';
import { paperTopic } from './paper-source.ts';

/** What does not fit together in a meeting, before its papers are printed. */
export function paperNotices(
  meeting: Meeting,
  today: CalendarDate,
  forms: readonly NumberedForm[],
): SessionNotice[] {
  const topic = paperTopic(meeting.topic, meeting.details);
  const notices = noticesOf(meeting.details, { today, topic, forms });
  return isAhead(meeting.state) ? notices : notices.filter(({ id }) => !id.startsWith('past-'));
}
