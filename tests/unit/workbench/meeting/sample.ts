import { MEMBERS_ALONE } from '../../../../src/model/classification.ts';
import { BLANK_SESSION } from '../../../../src/papers/fill/blank-session.ts';
import type { AdaptedTopic, Meeting } from '../../../../src/schema/workbench.ts';
import { adapt } from '../../../../src/workbench/meeting/adapt.ts';
import { openMeeting } from '../../../../src/workbench/meeting/open-meeting.ts';
import { meetingSchema } from '../../../../src/schema/workbench.ts';
import { LONG_TOPIC } from '../../papers/samples.ts';

let last = 0;
const id = () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`;

/** Names that count up, a clock that stands. */
export const STAMP = { id, now: () => new Date('2026-11-01T00:00:00Z') };

export const CELL = {
  id: id(),
  rev: 1,
  savedAt: '2026-11-01T00:00:00.000Z',
  name: 'Chi bộ thôn Đông',
  hasCommittee: true,
  meetingDay: 3,
  meetingAt: '19:30',
  fullMembers: 25,
};

/** The long topic as a cell has just made it its own. */
export function newTopic(): AdaptedTopic {
  return adapt(LONG_TOPIC, ['Chỉ thị 50-CT/TW'], id);
}

/** A meeting about it, planned for the third of December. */
export function newMeeting(): Meeting {
  const source = { topic: LONG_TOPIC, citations: ['Chỉ thị 50-CT/TW'] };
  const entry = { title: LONG_TOPIC.title, plannedOn: '2026-12-03', author: 'Lê Thị Cúc' };
  return meetingSchema.parse(openMeeting(CELL, entry, { id: 'quy-khuyen-hoc', data: { source } }, [], STAMP));
}

/** A meeting of which nothing is known. */
export function bareMeeting(topic: Partial<AdaptedTopic> = {}): Meeting {
  const meeting = newMeeting();
  return {
    ...meeting,
    details: BLANK_SESSION,
    topic: {
      ...{
        title: 'Quỹ',
        participation: MEMBERS_ALONE,
        objectives: [],
        preparation: [],
        agenda: [],
        questions: [],
      },
      ...{ decisions: [], followUp: [], commonMistakes: [], materials: [], citations: [] },
      ...topic,
    },
  };
}
