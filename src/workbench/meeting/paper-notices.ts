import type { CalendarDate } from '../../model/calendar-day.ts';
import type { Meeting } from '../../schema/workbench.ts';
import { noticesOf, type NumberedForm, type SessionNotice } from '../session-notices.ts';
import { paperTopic } from './paper-source.ts';

/** States in which the day of a meeting is rightly no longer ahead. */
const BEGUN: ReadonlySet<Meeting['state']> = new Set(['dang-hop', 'da-hop', 'da-gui']);

/** What does not fit together in a meeting, before its papers are printed. */
export function paperNotices(
  meeting: Meeting,
  today: CalendarDate,
  forms: readonly NumberedForm[],
): SessionNotice[] {
  const topic = paperTopic(meeting.topic, meeting.details);
  const notices = noticesOf(meeting.details, { today, topic, forms });
  return BEGUN.has(meeting.state) ? notices.filter(({ id }) => !id.startsWith('past-')) : notices;
}
