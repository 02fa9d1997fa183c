import { expect, test } from 'vitest';
import { preparationLine } from '../../../src/model/day-line.ts';

test('tasks of one day stand together, the earliest day first', () => {
  const line = preparationLine([
    { task: 'gửi', daysBefore: 2 },
    { task: 'hỏi trường', daysBefore: 14 },
    { task: 'mời khách', daysBefore: 21 },
    { task: 'đối chiếu', daysBefore: 14 },
  ]);
  expect(line.map(({ daysBefore, tasks }) => [daysBefore, tasks.map(({ task }) => task)])).toEqual([
    [21, ['mời khách']],
    [14, ['hỏi trường', 'đối chiếu']],
    [2, ['gửi']],
  ]);
});
