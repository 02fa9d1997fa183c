import { expect, test } from 'vitest';
import { checkFile } from '../../../src/checks/file/check-file.ts';
import { staleProblems } from '../../../src/checks/across/stale-rules.ts';

const FILE = 'guides/x.mdx';
const BEFORE = [
  'Chi ủy họp trước năm ngày.',
  'Bí thư gửi đề cương cho từng đảng viên.',
  'Mỗi người ghi một ý kiến.',
];
const PUBLISHED = [
  BEFORE[0],
  'Bí thư dán đề cương ở nhà văn hóa.',
  BEFORE[2],
  'Ai vắng thì gửi ý kiến qua tổ trưởng.',
];

function remindersFor(now: readonly (string | undefined)[]) {
  const bytes = Buffer.from(now.join('\n'));
  const file = checkFile({ kind: 'guides', path: FILE, id: 'x', isPublished: true, bytes });
  const changes = [{ on: '2026-11-20', before: BEFORE.join('\n') }];
  return staleProblems([file], [{ file: FILE, published: PUBLISHED.join('\n'), changes }]).map(
    ({ line, message }) => `${line}: ${/\((?<count>\d+) dòng/u.exec(message)?.groups?.['count']}`,
  );
}

test.each([
  [
    'the older text, with a line of its own',
    [...BEFORE, 'Một đoạn mới của người mở bài từ trước.'],
    ['2: 3'],
  ],
  ['the older text, one line of it edited', [BEFORE[0], BEFORE[1], 'Mỗi tổ cử người ghi lại.'], ['2: 3']],
  ['the added line taken out, the other kept', PUBLISHED.slice(0, 3), []],
  ['the added line put in other words', [...PUBLISHED.slice(0, 3), 'Ai vắng thì gửi ý kiến cho bí thư.'], []],
  [
    'the changed line changed once more',
    [BEFORE[0], 'Bí thư dán đề cương ở đình làng.', BEFORE[2], PUBLISHED[3]],
    [],
  ],
  ['a line that nobody changed, edited', ['Chi ủy họp trước bảy ngày.', ...PUBLISHED.slice(1)], []],
  ['a file of which most is new', ['Một.', 'Hai.'], []],
])('%s', (_what, now, expected) => expect(remindersFor(now)).toEqual(expected));

test('a file that is gone is not spoken of', () => {
  expect(
    staleProblems([], [{ file: FILE, published: 'a', changes: [{ on: '2026-11-20', before: 'b' }] }]),
  ).toEqual([]);
});
