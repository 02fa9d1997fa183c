import type { Meeting } from '../../schema/workbench.ts';
import { withField } from '../with-field.ts';
import { withDetail } from '../meeting/edit.ts';

/** Gives points for one line of the score sheet, or takes them away. */
export function setPoints(meeting: Meeting, criterion: string, value: number | undefined): Meeting {
  const former = meeting.details.points ?? {};
  const points = withField(former, criterion, value);
  if (points === former) return meeting;
  return withDetail(meeting, 'points', Object.keys(points).length > 0 ? points : undefined);
}
