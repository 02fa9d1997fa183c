import { BLANK_SESSION } from '../../../../src/papers/fill/blank-session.ts';
import type { Session } from '../../../../src/schema/session.ts';
import type { Meeting, Member, Task } from '../../../../src/schema/workbench.ts';
import { ownTopic } from '../../../../src/workbench/meeting/adapt.ts';

/** A UUID that is told by its number. */
export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const CELL_ID = uuid(900);
const record = (number: number) => ({ id: uuid(number), rev: 1, savedAt: '2026-12-03T12:00:00.000Z' });

/** Three items of 10, 30 and 20 minutes. */
export const AGENDA = [10, 30, 20].map((minutes, index) => ({
  id: uuid(index + 1),
  title: ['Mở đầu, điểm danh', 'Thảo luận', 'Biểu quyết, kết luận'][index] ?? '',
  minutes,
  lead: 'Bí thư',
}));

export function meeting(change: Partial<Meeting> = {}, details: Partial<Session> = {}): Meeting {
  return {
    ...record(100),
    cellId: CELL_ID,
    kind: 'chuyen-de',
    state: 'du-kien',
    details: { ...BLANK_SESSION, ...details },
    topic: {
      ...ownTopic('Phòng cháy ở xóm', AGENDA),
      decisions: [
        { id: uuid(11), motion: 'Lập tổ phòng cháy của xóm.' },
        { id: uuid(12), motion: 'Mua ba bình chữa cháy' },
      ],
      followUp: [
        {
          id: uuid(21),
          task: 'Lập danh sách hộ',
          role: 'Phó bí thư',
          daysAfter: 7,
          evidence: 'Danh sách',
          person: 'Trần Thị Hoa',
          dueOn: '2026-12-10',
        },
        { id: uuid(22), task: 'Mua bình', role: 'Chi hội trưởng', daysAfter: 30, evidence: 'Hóa đơn' },
      ],
    },
    notes: [],
    votes: [],
    minutes: { items: {} },
    ...change,
  };
}

export function member(number: number, change: Partial<Member> = {}): Member {
  return {
    ...record(200 + number),
    cellId: CELL_ID,
    shortName: `Đảng viên ${number}`,
    standing: 'chinh-thuc',
    isExempt: false,
    isAway: false,
    ...change,
  };
}

export function task(number: number, change: Partial<Task> = {}): Task {
  return {
    ...record(300 + number),
    cellId: CELL_ID,
    text: `Việc ${number}`,
    state: 'dang-lam',
    percent: 0,
    reports: [],
    ...change,
  };
}

/** New names and one moment, told beforehand. */
export function stamp(first = 500) {
  let next = first;
  return { id: () => uuid((next += 1)), now: () => new Date('2026-12-03T14:00:00Z') };
}
