import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CELL_TYPES, MEMBERS_ALONE, SUBJECTS } from '../../../src/model/classification.ts';
import { LAST_DAY } from '../../../src/model/meeting.ts';
import { calendarOf } from '../../../src/workbench/year/calendar.ts';
import { planSchema } from '../../../src/schema/workbench.ts';
import { currentEntries, withoutPlace } from '../../../src/workbench/year/current-entries.ts';
import {
  changeEntry,
  copyYear,
  newPlan,
  planTopic,
  removeEntry,
} from '../../../src/workbench/year/commands.ts';
import { quartersOf } from '../../../src/workbench/year/quarters.ts';
import { nextRegularDay, regularDay } from '../../../src/workbench/year/regular-day.ts';
import { matching, suggest } from '../../../src/workbench/year/suggest.ts';
import type { TopicHead } from '../../../src/workbench/year/topic-head.ts';
import { word } from '../../words.ts';
import { aCell, aPlan, NOW, stampAt } from './samples.ts';

describe('the regular day', () => {
  test.each([
    [2026, 2, 3, '2026-02-03'],
    [2026, 2, LAST_DAY, '2026-02-28'],
    [2028, 2, LAST_DAY, '2028-02-29'],
    [2026, 12, LAST_DAY, '2026-12-31'],
    [2026, 13, 28, '2027-01-28'],
  ])('year %i, month %i, day %i is %s', (year, month, day, expected) => {
    expect(regularDay(year, month, day)).toBe(expected);
  });

  test('is today where today is one, else the next', () => {
    expect(nextRegularDay('2026-12-03', 3)).toBe('2026-12-03');
    expect(nextRegularDay('2026-12-04', 3)).toBe('2027-01-03');
    expect(nextRegularDay('2026-12-31', LAST_DAY)).toBe('2026-12-31');
  });
});

describe('the quarters of a year', () => {
  const entry = { id: 'e1', quarter: 2, title: 'A', meetingId: 'm1' };
  const head = { id: 'm1', cellId: 'c', title: 'A', heldOn: '2026-05-03' } as const;

  test('a quarter that is over without a held session is missing, also where one was planned', () => {
    const states = quartersOf(2026, [entry], [{ ...head, state: 'du-kien' }], '2026-11-30').map(
      ({ state }) => state,
    );
    expect(states).toEqual(['thieu', 'thieu', 'thieu', 'chua-co']);
  });

  test('a held session fills its quarter, planned or not', () => {
    const unplanned = { ...head, id: 'm2', heldOn: '2026-08-03', state: 'da-gui' } as const;
    const found = quartersOf(2026, [entry], [{ ...head, state: 'da-hop' }, unplanned], '2026-11-30');
    expect(found.map(({ state }) => state)).toEqual(['thieu', 'da-hop', 'da-hop', 'chua-co']);
    expect(found[2]?.unplanned.map(({ id }) => id)).toEqual(['m2']);
  });

  test('no quarter of a year to come is missing', () => {
    const states = quartersOf(2027, [{ ...entry, quarter: 1 }], [], '2026-11-30').map(({ state }) => state);
    expect(states).toEqual(['co-ke-hoach', 'chua-co', 'chua-co', 'chua-co']);
  });
});

describe('the plan', () => {
  const stamp = stampAt(NOW);

  test('an entry whose value is taken away loses the key', () => {
    const plan = planTopic(aPlan(), { quarter: 1, title: 'A', note: 'x', id: 'e' }, stamp);
    expect(changeEntry(plan, 'e', { note: undefined }).entries[0]).toEqual({
      id: 'e',
      quarter: 1,
      title: 'A',
    });
  });

  test('what is not there changes nothing: the same object comes back', () => {
    const plan = aPlan([{ id: 'e', quarter: 1, title: 'A' }]);
    expect(changeEntry(plan, 'x', { title: 'B' })).toBe(plan);
    expect(removeEntry(plan, 'x')).toBe(plan);
    expect(copyYear(plan, aPlan([{ id: 'o', quarter: 1, title: 'A' }]), stamp)).toBe(plan);
  });

  test('another year is copied without its days and meetings', () => {
    const from = aPlan([
      { id: 'o', quarter: 3, title: 'B', author: 'An', plannedOn: '2025-08-03', meetingId: 'm' },
    ]);
    const [copied] = copyYear(aPlan(), from, stamp).entries;
    expect(copied).toMatchObject({ quarter: 3, title: 'B', author: 'An' });
    expect(copied).not.toHaveProperty('plannedOn');
    expect(copied).not.toHaveProperty('meetingId');
    expect(copied?.id).not.toBe('o');
  });
});

describe('a plan beside its meetings', () => {
  const heads = [
    { id: 'm', cellId: 'c', title: 'Tên đã sửa', state: 'du-kien', heldOn: '2026-12-17' },
  ] as const;

  test('an entry that has a meeting says the day and the name that the meeting has now', () => {
    const planned = { id: 'e', quarter: 4, title: 'Tên cũ', plannedOn: '2026-12-10', meetingId: 'm' };
    expect(currentEntries([planned], heads)).toEqual([
      { ...planned, title: 'Tên đã sửa', plannedOn: '2026-12-17' },
    ]);
    const entry = { id: 'f', quarter: 4, title: 'A', meetingId: 'đã xóa' };
    expect(currentEntries([entry], heads)).toEqual([entry]);
  });

  test('two windows that begin the plan of one year begin the same one', () => {
    const [one, other] = [newPlan(aCell().id, 2026, stampAt(NOW)), newPlan(aCell().id, 2026, stampAt(NOW))];
    expect(one.id).toBe(other.id);
    expect(one.id).not.toBe(newPlan(aCell().id, 2027, stampAt(NOW)).id);
    expect(planSchema.safeParse(one).success).toBe(true);
  });

  test('a meeting that stands in no plan and has no day is not out of sight', () => {
    const lost = { id: 'x', cellId: 'c', title: 'B', state: 'du-kien' } as const;
    expect(withoutPlace([], [...heads, lost])).toEqual([lost]);
    expect(withoutPlace([{ id: 'e', quarter: 1, title: 'B', meetingId: 'x' }], [lost])).toEqual([]);
  });
});

describe('suggestions', () => {
  const RURAL = word(CELL_TYPES, 'nong-thon');
  const topic = (id: string, more: Partial<TopicHead> = {}): TopicHead => ({
    id,
    title: id,
    summary: 'Việc làng',
    field: word(SUBJECTS, 'xay-dung-dang'),
    settings: [RURAL],
    durationMinutes: 90,
    daysToPrepare: 5,
    participation: MEMBERS_ALONE,
    updatedOn: '2026-11-01',
    quarters: [],
    ...more,
  });
  const wish = { setting: RURAL, quarter: 4, daysLeft: 7, used: new Set(['used']) } as const;

  test('what was not held comes before everything, then the kind of cell, the days left, the shelf', () => {
    const topics = [
      topic('used', { quarters: [4] }),
      topic('school', { settings: [word(CELL_TYPES, 'truong-hoc')], quarters: [4] }),
      topic('slow', { daysToPrepare: 21, quarters: [4] }),
      topic('plain'),
      topic('shelf', { quarters: [4] }),
    ];
    expect(suggest(topics, wish).map(({ topic: { id } }) => id)).toEqual([
      'shelf',
      'plain',
      'slow',
      'school',
      'used',
    ]);
  });

  test('of what is too late, the one that lacks fewest days is nearest, whatever its quarter', () => {
    const topics = [
      topic('of the quarter', { daysToPrepare: 26, quarters: [4] }),
      topic('two weeks', { daysToPrepare: 14 }),
      topic('ten days', { daysToPrepare: 10 }),
    ];
    expect(suggest(topics, { ...wish, daysLeft: 2 }).map(({ topic: { id } }) => id)).toEqual([
      'ten days',
      'two weeks',
      'of the quarter',
    ]);
  });

  test('words are found without marks and in any order', () => {
    const found = suggest([topic('Đường làng sạch'), topic('Khác')], wish);
    const filter = { sought: 'sach duong', isForCell: true, isInTime: true };
    expect(matching(found, filter).map(({ topic: { id } }) => id)).toEqual(['Đường làng sạch']);
  });
});

describe('the calendar file', () => {
  const entries = [
    {
      id: 'e1',
      quarter: 4,
      title: 'Nước sạch; điện, đường\\làng',
      plannedOn: '2026-12-10',
      guests: 'Trưởng thôn',
    },
  ];
  const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
  const eventsOf = (text: string) =>
    read(text)
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  test('holds the planned day and the regular day of every other month, in Vietnam’s time', () => {
    const events = eventsOf(calendarOf(aCell(), aPlan(entries), { heads: [], now: new Date(NOW) }));
    expect(events).toHaveLength(12);
    const planned = events.find(({ uid }) => uid.startsWith('e1@'));
    expect(planned?.summary).toBe('Sinh hoạt chuyên đề: Nước sạch; điện, đường\\làng');
    expect(planned?.startDate.toString()).toBe('2026-12-10T19:30:00');
    expect(planned?.startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh');
    expect(events.filter(({ startDate }) => startDate.month === 12)).toHaveLength(1);
  });

  test('a second file names the same things and stands above the first', () => {
    const context = { heads: [], now: new Date(NOW) };
    const [first, second] = [0, 1].map((calendarSequence) =>
      eventsOf(calendarOf(aCell(), aPlan(entries, { calendarSequence }), context)),
    );
    expect(second?.map(({ uid }) => uid)).toEqual(first?.map(({ uid }) => uid));
    expect(second?.every(({ sequence }) => sequence === 1)).toBe(true);
  });

  test('a meeting whose day was moved moves its entry', () => {
    const heads = [{ id: 'm', cellId: 'c', title: 'A', state: 'du-kien', heldOn: '2026-12-17' }] as const;
    const plan = aPlan(entries.map((entry) => ({ ...entry, meetingId: 'm' })));
    const events = eventsOf(calendarOf(aCell(), plan, { heads, now: new Date(NOW) }));
    expect(events.find(({ uid }) => uid.startsWith('e1@'))?.startDate.toString()).toBe('2026-12-17T19:30:00');
  });

  test('no line is longer than 75 octets and every title comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 }), (raw) => {
        const title = raw.replace(/\p{Cc}/gu, '').trim();
        fc.pre(title !== '');
        const plan = aPlan([{ id: 'e1', quarter: 4, title, plannedOn: '2026-12-10' }]);
        const text = calendarOf(aCell(), plan, { heads: [], now: new Date(NOW) });
        const long = text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
        expect(long).toEqual([]);
        const event = eventsOf(text).find(({ uid }) => uid.startsWith('e1@'));
        expect(event?.summary).toBe(`Sinh hoạt chuyên đề: ${title}`);
      }),
      { numRuns: 200 },
    );
  });
});
