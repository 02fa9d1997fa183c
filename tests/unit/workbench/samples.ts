import type { Stamp } from '../../../src/workbench/records.ts';
import { openMeeting } from '../../../src/workbench/meeting/open-meeting.ts';
import type { Cell, Meeting, YearPlan } from '../../../src/schema/workbench.ts';
import { OWN_AGENDA } from '../../../src/text/workbench/own-agenda.ts';

/** Names that count upward and a clock that stands still, so that a test can say what comes out. */
export function stampAt(moment: string): Stamp {
  let next = 0;
  return {
    id: () => `00000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`,
    now: () => new Date(moment),
  };
}

export const NOW = '2026-11-30T03:00:00.000Z';

export function aCell(more: Partial<Cell> = {}): Cell {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    rev: 1,
    savedAt: NOW,
    name: 'Chi bộ thôn Đông',
    hasCommittee: false,
    meetingDay: 3,
    meetingAt: '19:30',
    fullMembers: 11,
    ...more,
  };
}

export function aPlan(entries: YearPlan['entries'] = [], more: Partial<YearPlan> = {}): YearPlan {
  return {
    id: '22222222-2222-4222-8222-222222222222',
    rev: 1,
    savedAt: NOW,
    cellId: aCell().id,
    year: 2026,
    entries,
    calendarSequence: 0,
    ...more,
  };
}

export function aMeeting(more: Partial<Meeting> = {}): Meeting {
  const stamp = stampAt(NOW);
  const frame = OWN_AGENDA.map((item) => ({ ...item, id: stamp.id() }));
  return { ...openMeeting(aCell(), { title: 'Đường làng sạch' }, undefined, frame, stamp), ...more };
}
