import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../../../src/model/calendar-day.ts';
import { adaptedTopicSchema, taskSchema } from '../../../../src/schema/workbench.ts';
import { OPENING } from '../../../../src/text/workbench/opening.ts';
import {
  addFollowUp,
  changeFollowUp,
  removeFollowUp,
  takeSuggestedDays,
} from '../../../../src/workbench/tasks/assign.ts';
import { changeTask, taskByHand } from '../../../../src/workbench/tasks/by-hand.ts';
import { assignmentOf, isGiven } from '../../../../src/workbench/tasks/from-meeting.ts';
import { daysLate, isLate, isOpen } from '../../../../src/workbench/tasks/late.ts';
import { openingTasks } from '../../../../src/workbench/tasks/opening.ts';
import { closedTasks, openTasks } from '../../../../src/workbench/tasks/order.ts';
import { hear, lastHeard, reportOf } from '../../../../src/workbench/tasks/report.ts';
import { meeting, stamp, task, uuid } from '../run/meeting.ts';

const TODAY = '2026-12-20';

describe('a task is late', () => {
  test.each([
    ['2026-12-19', 1],
    ['2026-12-20', 0],
    ['2026-12-21', 0],
    ['2026-11-20', 30],
    [undefined, 0],
  ])('due on %s: %i days', (dueOn, days) => {
    const known = task(1, dueOn ? { dueOn } : {});
    expect(daysLate(known, TODAY)).toBe(days);
    expect(isLate(known, TODAY)).toBe(days > 0);
  });

  test.each(['xong', 'khong-xong', 'chuyen-cap-tren'] as const)('never when it is %s', (state) => {
    expect(isLate(task(1, { state, dueOn: '2026-01-01' }), TODAY)).toBe(false);
    expect(isOpen(task(1, { state }))).toBe(false);
  });
});

describe('tasks stand', () => {
  const tasks = [
    task(1, { dueOn: '2027-01-05' }),
    task(2),
    task(3, { dueOn: '2026-12-01' }),
    task(4, { dueOn: '2026-11-01', state: 'xong' }),
    task(5, { dueOn: '2026-12-10' }),
  ];

  test('open ones by day, late first, those without a day last', () => {
    expect(openTasks(tasks).map(({ text }) => text)).toEqual(['Việc 3', 'Việc 5', 'Việc 1', 'Việc 2']);
  });

  test('closed ones by when they were last heard of', () => {
    const closed = [
      task(6, { state: 'khong-xong', savedAt: '2026-12-01T00:00:00.000Z' }),
      task(7, { state: 'xong', savedAt: '2026-12-02T00:00:00.000Z' }),
    ];
    expect(closedTasks([...tasks, ...closed]).map(({ text }) => text)).toEqual([
      'Việc 4',
      'Việc 7',
      'Việc 6',
    ]);
  });

  test('so that no late one follows one in time', () => {
    const day = fc.option(
      fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        const order = openTasks(days.map((dueOn, n) => task(n, dueOn ? { dueOn } : {})));
        const late = order.map((each) => isLate(each, '2026-12-15'));
        expect(late).toEqual([...late].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe('what a meeting gives to the book of tasks', () => {
  test('is what has a person and a day; the rest is named as not given', () => {
    const { add, change, unassigned } = assignmentOf(meeting(), [], stamp());
    expect(add.map(({ text, person, dueOn }) => [text, person, dueOn])).toEqual([
      ['Lập danh sách hộ', 'Trần Thị Hoa', '2026-12-10'],
    ]);
    expect(change).toEqual([]);
    expect(unassigned.map(({ task: text }) => text)).toEqual(['Mua bình']);
    for (const each of add) taskSchema.parse(each);
  });

  test('is not given twice', () => {
    const now = meeting();
    const { add } = assignmentOf(now, [], stamp());
    expect(assignmentOf(now, add, stamp())).toMatchObject({ add: [], change: [] });
  });

  test('follows what the meeting says since, while the task is open', () => {
    const now = meeting();
    const [first] = assignmentOf(now, [], stamp()).add;
    if (!first) throw new Error('One task is given.');
    const moved = meeting({
      topic: { ...now.topic, followUp: now.topic.followUp.map((item) => ({ ...item, dueOn: '2026-12-31' })) },
    });
    expect(assignmentOf(moved, [first], stamp()).change).toEqual([{ ...first, dueOn: '2026-12-31' }]);
    expect(assignmentOf(moved, [{ ...first, state: 'xong' }], stamp()).change).toEqual([]);
  });

  test('does not take the same item of another meeting for its own', () => {
    const [first] = assignmentOf(meeting(), [], stamp()).add;
    if (!first) throw new Error('One task is given.');
    expect(assignmentOf(meeting(), [{ ...first, meetingId: uuid(999) }], stamp()).add).toHaveLength(1);
  });

  test('names motions with a hole', () => {
    const now = meeting();
    const decisions = [{ id: uuid(11), motion: 'Giao … đứng ra.' }, ...now.topic.decisions];
    expect(assignmentOf({ ...now, topic: { ...now.topic, decisions } }, [], stamp()).unclear).toEqual([
      'Giao … đứng ra.',
    ]);
  });

  test.each([
    [{}, false],
    [{ person: 'An' }, false],
    [{ dueOn: '2026-12-10' }, false],
    [{ person: 'An', dueOn: '2026-12-10' }, true],
  ])('%j is given: %s', (item, given) => expect(isGiven(item)).toBe(given));
});

describe('what is heard of a task', () => {
  test('is one line a day, changed while it is typed', () => {
    const once = hear(task(1), '2026-12-10', { percent: 40, text: ' Đã hỏi xong ' });
    const typed = hear(hear(once, TODAY, { text: 'Đã gh' }), TODAY, { text: 'Đã ghép', percent: 60 });
    expect(typed).toMatchObject({ percent: 60, state: 'dang-lam' });
    expect(typed.reports.map(({ text }) => text)).toEqual(['Đã hỏi xong', 'Đã ghép']);
    expect(lastHeard(typed)).toEqual({ on: TODAY, percent: 60, text: 'Đã ghép' });
    expect(reportOf(typed, '2026-12-10')?.percent).toBe(40);
    taskSchema.parse(typed);
  });

  test('takes a line away that was emptied', () => {
    const once = hear(task(1), TODAY, { text: 'Nhầm' });
    expect(hear(once, TODAY, { text: '' }).reports).toEqual([]);
  });

  test('keeps the line of the day when only the share changes', () => {
    const once = hear(task(1), TODAY, { text: 'Đã hỏi', percent: 20 });
    expect(hear(once, TODAY, { percent: 30 }).reports).toEqual([{ on: TODAY, percent: 30, text: 'Đã hỏi' }]);
  });

  test('done is all of it', () => {
    expect(hear(task(1), TODAY, { percent: 40, state: 'xong' })).toMatchObject({
      percent: 100,
      state: 'xong',
    });
  });

  test('nothing new changes nothing', () => {
    const known = hear(task(1), TODAY, { text: 'Đã hỏi' });
    expect(hear(known, TODAY, {})).toBe(known);
    expect(hear(known, TODAY, { text: 'Đã hỏi', percent: 0 })).toBe(known);
  });

  test('never outgrows what a record holds', () => {
    let now = task(1);
    for (let day = 0; day < 70; day += 1) now = hear(now, dayAfter(TODAY, day), { text: `Lần ${day}` });
    expect(now.reports).toHaveLength(60);
    expect(lastHeard(now)?.text).toBe('Lần 69');
  });
});

describe('a task by hand', () => {
  test('belongs to no meeting', () => {
    const made = taskByHand(uuid(900), 'Việc mới', stamp());
    expect(taskSchema.parse({ ...made, rev: 1 }).meetingId).toBeUndefined();
  });

  test('may lose its person and day, never its words', () => {
    const given = changeTask(changeTask(task(1), 'person', 'An'), 'dueOn', TODAY);
    expect(changeTask(given, 'person', undefined)).toEqual(task(1, { dueOn: TODAY }));
    expect(changeTask(given, 'text', undefined)).toBe(given);
    expect(changeTask(given, 'person', 'An')).toBe(given);
  });

  test('that was deleted is neither open nor closed', () => {
    const gone = task(1, { deletedAt: '2026-12-01T00:00:00.000Z', dueOn: '2026-01-01' });
    expect([...openTasks([gone]), ...closedTasks([gone])]).toEqual([]);
    expect(openingTasks([gone], TODAY)).toBeUndefined();
  });
});

describe('giving tasks in a meeting', () => {
  const held = meeting({}, { heldOn: '2026-12-03' });
  const [first, second] = held.topic.followUp;

  test('takes the days of the outline, and leaves those that were chosen', () => {
    const days = takeSuggestedDays(held).topic.followUp.map(({ dueOn }) => dueOn);
    expect(days).toEqual(['2026-12-10', '2027-01-02']);
    expect(takeSuggestedDays(meeting()).topic.followUp[1]?.dueOn).toBeUndefined();
  });

  test('changes what is typed and nothing else', () => {
    const named = changeFollowUp(held, uuid(22), 'person', 'Lê Tư');
    expect(named.topic.followUp).toEqual([first, { ...second, person: 'Lê Tư' }]);
    expect(changeFollowUp(named, uuid(22), 'person', undefined).topic.followUp).toEqual([first, second]);
    expect(changeFollowUp(held, uuid(22), 'task', undefined)).toBe(held);
    expect(changeFollowUp(held, uuid(99), 'task', 'Khác')).toBe(held);
  });

  test('adds and takes away', () => {
    const more = addFollowUp(held, uuid(23));
    expect(adaptedTopicSchema.parse(more.topic).followUp).toHaveLength(3);
    expect(removeFollowUp(more, uuid(23)).topic.followUp).toEqual(held.topic.followUp);
    expect(removeFollowUp(held, uuid(99))).toBe(held);
  });
});

describe('the item that opens the next meeting', () => {
  test('is none where nothing is open', () => {
    expect(openingTasks([], TODAY)).toBeUndefined();
    expect(openingTasks([task(1, { state: 'xong' })], TODAY)).toBeUndefined();
  });

  test('names the late ones first, with who, when, how late, how far', () => {
    const tasks = [
      task(1, { text: 'Mua bình.', dueOn: '2027-01-02' }),
      task(2, { text: 'Lập danh sách hộ', person: 'Trần Hoa', dueOn: '2026-12-15', percent: 60 }),
    ];
    expect(openingTasks(tasks, TODAY)).toEqual({
      title: OPENING.title,
      minutes: 5,
      lead: OPENING.lead,
      note: 'Lập danh sách hộ (Trần Hoa, hạn 15/12/2026, trễ 5 ngày, 60%); Mua bình (hạn 02/01/2027).',
    });
  });

  test('fits an agenda however many and however long they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const item = openingTasks(
          lengths.map((length, n) => task(n, { text: 'v'.repeat(length) })),
          TODAY,
        );
        const agenda = adaptedTopicSchema.shape.agenda.parse([{ ...item, id: uuid(1) }]);
        expect(agenda[0]?.minutes).toBeLessThanOrEqual(15);
        expect(item?.note).not.toBe('');
      }),
    );
  });
});
