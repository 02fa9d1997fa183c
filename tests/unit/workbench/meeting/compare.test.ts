import { describe, expect, test } from 'vitest';
import { LONG_TOPIC } from '../../papers/samples.ts';
import { meetingSchema, type AdaptedTopic, type Meeting } from '../../../../src/schema/workbench.ts';
import { adapt } from '../../../../src/workbench/meeting/adapt.ts';
import { withList, withTopic } from '../../../../src/workbench/meeting/edit.ts';
import { changed, removed } from '../../../../src/workbench/meeting/list-commands.ts';
import {
  COMPARED,
  differences,
  keepMine,
  seenUpTo,
  takeTheirs,
} from '../../../../src/workbench/meeting/compare.ts';
import { newMeeting, STAMP } from './sample.ts';

const base = (meeting: Meeting) => meeting.origin?.topic ?? meeting.topic;
const left = (meeting: Meeting, theirs: AdaptedTopic) =>
  differences(base(meeting), meeting.topic, theirs).map(({ field }) => field);

/** The published topic some days later, with new names for its items. */
function published(change: Partial<typeof LONG_TOPIC> = {}): AdaptedTopic {
  return adapt({ ...LONG_TOPIC, ...change }, ['Chỉ thị 50-CT/TW'], STAMP.id);
}

const NEW_AGENDA = LONG_TOPIC.agenda.map((item, place) => (place === 1 ? { ...item, minutes: 9 } : item));

describe('what has changed since', () => {
  test('is nothing where only names of items differ', () =>
    expect(left(newMeeting(), published())).toEqual([]));

  test('is a field that only the published topic changed', () => {
    const found = differences(newMeeting().topic, newMeeting().topic, published({ title: 'Tên mới' }));
    expect(found.map(({ field, isMineChanged }) => [field, isMineChanged])).toEqual([['title', false]]);
  });

  test('says where the cell has changed the same field', () => {
    const meeting = withTopic(newMeeting(), 'title', 'Tên của chi bộ');
    const [found] = differences(base(meeting), meeting.topic, published({ title: 'Tên mới' }));
    expect(found).toMatchObject({
      base: LONG_TOPIC.title,
      mine: 'Tên của chi bộ',
      theirs: 'Tên mới',
      isMineChanged: true,
    });
  });

  test('is not what only the cell changed', () =>
    expect(left(withTopic(newMeeting(), 'title', 'Tên của chi bộ'), published())).toEqual([]));

  test('is not what both changed to the same', () =>
    expect(left(withTopic(newMeeting(), 'title', 'Tên mới'), published({ title: 'Tên mới' }))).toEqual([]));

  test('is not the person and the day that a cell gave a task', () => {
    const meeting = withList(newMeeting(), 'followUp', (now) =>
      changed(now, now[0]?.id ?? '', { person: 'Lê Thị Cúc', dueOn: '2026-12-10' }),
    );
    expect(differences(base(meeting), meeting.topic, published())).toEqual([]);
  });

  test('is a field that was taken away', () => {
    const { worksheet: _gone, ...rest } = published();
    expect(left(newMeeting(), rest)).toEqual(['worksheet']);
    const meeting = takeTheirs(newMeeting(), 'worksheet', rest);
    expect('worksheet' in meeting.topic).toBe(false);
    expect(left(meeting, rest)).toEqual([]);
  });
});

describe('taking the new text', () => {
  test('takes the field, keeps every other, and asks no more', () => {
    const theirs = published({ title: 'Tên mới', agenda: NEW_AGENDA });
    const meeting = takeTheirs(newMeeting(), 'title', theirs);
    expect(meeting.topic.title).toBe('Tên mới');
    expect(left(meeting, theirs)).toEqual(['agenda']);
  });

  test('keeps the names of items that say the same, and the end of the meeting follows', () => {
    const before = newMeeting();
    const theirs = published({ agenda: NEW_AGENDA });
    const after = takeTheirs(before, 'agenda', theirs);
    expect(after.topic.agenda.map(({ id }) => id)).toEqual(before.topic.agenda.map(({ id }) => id));
    expect(after.topic.agenda[1]?.minutes).toBe(9);
    expect(after.details.endsAt).toBe('21:04');
  });

  test('keeps person and day of a task that stays', () => {
    const given = withList(newMeeting(), 'followUp', (now) =>
      changed(now, now[1]?.id ?? '', { person: 'Lê Thị Cúc', dueOn: '2026-12-10' }),
    );
    const theirs = published({ followUp: LONG_TOPIC.followUp.slice(1) });
    const [first] = takeTheirs(given, 'followUp', theirs).topic.followUp;
    expect(first).toMatchObject({ person: 'Lê Thị Cúc', dueOn: '2026-12-10' });
    expect(first?.id).toBe(given.topic.followUp[1]?.id);
  });

  test('gives two items of one name two names', () => {
    const theirs = published({ agenda: LONG_TOPIC.agenda.map((item) => ({ ...item, title: 'Thảo luận' })) });
    const meeting = takeTheirs(
      withList(newMeeting(), 'agenda', (now) => now.map((item) => ({ ...item, title: 'Thảo luận' }))),
      'agenda',
      theirs,
    );
    expect(new Set(meeting.topic.agenda.map(({ id }) => id)).size).toBe(meeting.topic.agenda.length);
  });
});

describe('keeping the text of the cell', () => {
  test('changes nothing of it and asks no more', () => {
    const theirs = published({ title: 'Tên mới' });
    const mine = withTopic(newMeeting(), 'title', 'Tên của chi bộ');
    const meeting = keepMine(mine, 'title', theirs);
    expect(meeting.topic).toBe(mine.topic);
    expect(left(meeting, theirs)).toEqual([]);
    // The next change is asked about again.
    expect(left(meeting, published({ title: 'Tên mới hơn' }))).toEqual(['title']);
  });

  test('is possible for every field, and the record stays valid', () => {
    const theirs = published({
      ...{ title: 'T', summary: 'S', whyItMatters: 'W', agenda: NEW_AGENDA, materials: ['M'] },
      objectives: LONG_TOPIC.objectives.slice(0, 2),
    });
    let meeting = withList(newMeeting(), 'decisions', (now) => removed(now, now[0]?.id ?? ''));
    for (const field of COMPARED) meeting = keepMine(meeting, field, theirs);
    expect(left(meeting, theirs)).toEqual([]);
    let taken = newMeeting();
    for (const field of COMPARED) taken = takeTheirs(taken, field, theirs);
    expect(left(taken, theirs)).toEqual([]);
    for (const each of [meeting, taken]) expect(meetingSchema.safeParse(each).success).toBe(true);
  });
});

test('an update that was seen is not shown again', () => {
  const meeting = newMeeting();
  const seen = seenUpTo(meeting, '2026-12-01');
  expect(seen.origin?.updatedOn).toBe('2026-12-01');
  expect(seenUpTo(seen, '2026-12-01')).toBe(seen);
  const { origin: _none, ...own } = meeting;
  expect(seenUpTo(own, '2026-12-01')).toBe(own);
  expect(keepMine(own, 'title', meeting.topic)).toBe(own);
});
