import type { Meeting } from '../../schema/workbench.ts';
import { withDetail } from './acts.ts';

/** Gives points for one line of the score sheet, or takes them away. */
export function setPoints(meeting: Meeting, criterion: string, value: number | undefined): Meeting {
  const { [criterion]: former, ...others } = meeting.details.points ?? {};
  if (former === value) return meeting;
  const points = value === undefined ? others : { ...others, [criterion]: value };
  return withDetail(meeting, 'points', Object.keys(points).length > 0 ? points : undefined);
}
