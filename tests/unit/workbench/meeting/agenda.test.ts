import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../src/model/site-limits.ts';
import {
  leastMinutes,
  setMinutes,
  stepMinutes,
  timedAgenda,
  withEnd,
  type Agenda,
} from '../../../../src/workbench/meeting/agenda.ts';
import { minutesOf } from '../../../../src/workbench/meeting/adapt.ts';
import { withDetail, withDocument, withList, withTopic } from '../../../../src/workbench/meeting/edit.ts';
import { added, changed, moved, movedBy, removed } from '../../../../src/workbench/meeting/list-commands.ts';
import { meetingSchema, type Meeting } from '../../../../src/schema/workbench.ts';
import { newMeeting, newTopic, STAMP } from './sample.ts';

const agenda = fc
  .array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 14 })
  .map((minutes): Agenda => minutes.map((each, place) => item(`i${place}`, each)));
const item = (id: string, minutes: number) => ({ id, title: `Mục ${id}`, minutes, lead: 'Bí thư' });
const sum = (list: readonly { minutes: number }[]) => list.reduce((all, { minutes }) => all + minutes, 0);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('order', () => {
  test('a move keeps the sum and every item, and puts the item where it was asked to be', () =>
    fc.assert(
      fc.property(agenda, fc.nat(), fc.integer({ min: -3, max: 20 }), (list, which, to) => {
        const id = list[which % list.length]?.id ?? '';
        const next = moved(list, id, to);
        expect(sum(next)).toBe(sum(list));
        expect(ids(next).sort()).toEqual(ids(list).sort());
        expect(ids(next).indexOf(id)).toBe(Math.max(0, Math.min(list.length - 1, to)));
        const others = (all: readonly { id: string }[]) => ids(all).filter((each) => each !== id);
        expect(others(next)).toEqual(others(list));
      }),
    ));

  test('a step up and a step down end where they began', () =>
    fc.assert(
      fc.property(agenda, fc.nat(), (list, which) => {
        const place = which % list.length;
        const id = list[place]?.id ?? '';
        if (place > 0) expect(movedBy(movedBy(list, id, -1), id, 1)).toEqual(list);
        else expect(movedBy(list, id, -1)).toBe(list);
      }),
    ));

  test('the same list comes back where nothing happens', () => {
    const list = [item('a', 5), item('b', 10)];
    expect(moved(list, 'a', 0)).toBe(list);
    expect(moved(list, 'a', -4)).toBe(list);
    expect(movedBy(list, 'b', 1)).toBe(list);
    expect(moved(list, 'x', 1)).toBe(list);
    expect(removed(list, 'x')).toBe(list);
    expect(changed(list, 'a', { minutes: 5 })).toBe(list);
    expect(changed(list, 'x', { minutes: 7 })).toBe(list);
    expect(added(list, item('c', 5), 2)).toBe(list);
  });

  test('an item is added behind the one named, else at the end', () => {
    const list = [item('a', 5), item('b', 10)];
    expect(ids(added(list, item('c', 5), 20, 'a'))).toEqual(['a', 'c', 'b']);
    expect(ids(added(list, item('c', 5), 20))).toEqual(['a', 'b', 'c']);
    expect(ids(added(list, item('c', 5), 20, 'gone'))).toEqual(['a', 'b', 'c']);
  });

  test('a field given as nothing is taken away', () => {
    const list = [{ ...item('a', 5), note: 'Ghi' }];
    expect(changed(list, 'a', { note: undefined })).toEqual([item('a', 5)]);
  });
});

describe('minutes', () => {
  test.each([
    [10, 1, 15],
    [10, -1, 5],
    [3, 1, 5],
    [7, -1, 5],
    [5, -1, 1],
    [1, -1, 1],
    [120, 1, 120],
    [118, 1, 120],
  ] as const)('%i and one step %i make %i', (from, step, to) =>
    expect(stepMinutes([item('a', from)], 'a', step)[0]?.minutes).toBe(to),
  );

  test('stay within their bounds whatever is typed', () =>
    fc.assert(
      fc.property(agenda, fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (list, minutes) => {
        const next = setMinutes(list, 'i0', minutes)[0]?.minutes ?? 0;
        expect(Number.isInteger(next) && next >= 1 && next <= 120).toBe(true);
      }),
    ));

  test('clock times follow the minutes before them', () =>
    expect(
      timedAgenda([item('a', 5), item('b', 40), item('c', 10)], '19:30').map(({ from }) => from),
    ).toEqual(['19:30', '19:35', '20:15']));

  test('without an hour there are no clock times', () =>
    expect(timedAgenda([item('a', 5)], undefined)[0]?.from).toBeUndefined());

  test('the floor follows the kind of the meeting', () =>
    expect([leastMinutes('chuyen-de'), leastMinutes('ca-hai')]).toEqual([
      LIMITS.leastMinutes,
      LIMITS.leastMinutesTogether,
    ]));
});

describe('the hour of the end', () => {
  test('follows the beginning and the agenda', () => {
    const meeting = newMeeting();
    expect(meeting.details.endsAt).toBe('21:00');
    const first = meeting.topic.agenda[0]?.id ?? '';
    const longer = withList(meeting, 'agenda', (now) => stepMinutes(now, first, 1));
    expect(longer.details.endsAt).toBe('21:05');
    expect(withDetail(longer, 'startsAt', '08:00').details.endsAt).toBe('09:35');
    expect(withDetail(longer, 'startsAt', undefined).details.endsAt).toBeUndefined();
  });

  test('is left alone once the meeting has begun', () => {
    const held = { ...newMeeting(), state: 'da-hop' as const };
    const next = withList(held, 'agenda', (now) => stepMinutes(now, now[0]?.id ?? '', 1));
    expect(next.details.endsAt).toBe('21:00');
    expect(withEnd(held)).toBe(held);
  });
});

describe('a meeting', () => {
  test('is the same object where nothing changed', () => {
    const meeting = newMeeting();
    expect(withTopic(meeting, 'title', meeting.topic.title)).toBe(meeting);
    expect(withDetail(meeting, 'venue', meeting.details.venue)).toBe(meeting);
    expect(withList(meeting, 'agenda', (now) => now)).toBe(meeting);
  });

  test('loses a detail that is emptied, so that papers print dots', () =>
    expect('author' in withDetail(newMeeting(), 'author', undefined).details).toBe(false));

  test('keeps number and day of each paper apart, and drops a line that is empty', () => {
    const one = withDocument(newMeeting(), 'ke-hoach', { number: 7 });
    const two = withDocument(one, 'ke-hoach', { issuedOn: '2026-11-20' });
    const three = withDocument(two, 'bien-ban', { number: 7 });
    expect(three.details.documents).toEqual([
      { template: 'ke-hoach', number: 7, issuedOn: '2026-11-20' },
      { template: 'bien-ban', number: 7 },
    ]);
    const fewer = withDocument(three, 'bien-ban', { number: undefined });
    expect(fewer.details.documents).toHaveLength(1);
    const none = withDocument(fewer, 'ke-hoach', { number: undefined, issuedOn: undefined });
    expect('documents' in none.details).toBe(false);
  });

  /** Any walk through the commands, and every step of it back. */
  test('is valid after any run of commands, and each step can be undone', () => {
    const command = fc.oneof(
      fc.record({
        do: fc.constant('move' as const),
        which: fc.nat(20),
        to: fc.integer({ min: -2, max: 25 }),
      }),
      fc.record({
        do: fc.constant('step' as const),
        which: fc.nat(20),
        by: fc.constantFrom(-1 as const, 1 as const),
      }),
      fc.record({ do: fc.constant('remove' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constant('add' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constant('start' as const), at: fc.constantFrom('08:00', '19:30', undefined) }),
    );
    type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;
    const run = (meeting: Meeting, each: Command): Meeting => {
      if (each.do === 'start') return withDetail(meeting, 'startsAt', each.at);
      const id = meeting.topic.agenda[each.which % Math.max(1, meeting.topic.agenda.length)]?.id ?? '';
      return withList(meeting, 'agenda', (now) => {
        if (each.do === 'move') return moved(now, id, each.to);
        if (each.do === 'step') return stepMinutes(now, id, each.by);
        return each.do === 'remove' ? removed(now, id) : added(now, item(STAMP.id(), 5), 20, id);
      });
    };
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const past: [Meeting, string][] = [];
        let now = newMeeting();
        for (const each of commands) {
          past.push([now, JSON.stringify(now)]);
          now = run(now, each);
          const { startsAt, endsAt } = now.details;
          expect(endsAt !== undefined).toBe(startsAt !== undefined && minutesOf(now.topic) > 0);
          expect(new Set(ids(now.topic.agenda)).size).toBe(now.topic.agenda.length);
        }
        expect(meetingSchema.safeParse(now).error?.issues).toBeUndefined();
        // A step back is the object of before: nothing has written into it.
        for (const [former, text] of past) expect(JSON.stringify(former)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

test('a published topic is copied with names for its items', () => {
  const topic = newTopic();
  expect(new Set([...ids(topic.agenda), ...ids(topic.decisions), ...ids(topic.followUp)]).size).toBe(
    topic.agenda.length + topic.decisions.length + topic.followUp.length,
  );
});
