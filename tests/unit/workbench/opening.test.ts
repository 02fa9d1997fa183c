import { expect, test } from 'vitest';
import { OPENING } from '../../../src/text/workbench/opening.ts';
import { openMeeting } from '../../../src/workbench/meeting/open-meeting.ts';
import { aCell, NOW, stampAt } from './samples.ts';

const opening = { title: OPENING.title, minutes: 6, lead: OPENING.lead, note: 'Đèn đường (An, trễ 3 ngày).' };
const frame = (titles: readonly string[]) =>
  titles.map((title, index) => ({ id: `i${index}`, title, minutes: 10, lead: 'Chủ trì' }));
const opened = (titles: readonly string[]) =>
  openMeeting(aCell(), { title: 'A' }, undefined, frame(titles), stampAt(NOW), opening).topic.agenda;

test('tasks of former meetings come second in the next one', () => {
  const agenda = opened(['Mở đầu', 'Thảo luận']);
  expect(agenda.map(({ title }) => title)).toEqual(['Mở đầu', OPENING.title, 'Thảo luận']);
  expect(new Set(agenda.map(({ id }) => id)).size).toBe(3);
});

test('an agenda that has such an item keeps it once, with the tasks in its note', () => {
  const agenda = opened(['Mở đầu', OPENING.title]);
  expect(agenda).toHaveLength(2);
  expect(agenda[1]).toMatchObject({ id: 'i1', note: opening.note });
});
