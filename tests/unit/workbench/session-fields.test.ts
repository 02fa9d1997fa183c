import { expect, test } from 'vitest';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import { sessionSchema } from '../../../src/schema/session.ts';
import { SESSION_GROUPS, sessionField } from '../../../src/workbench/session-fields.ts';
import { inputOf, isBlank, readInput } from '../../../src/workbench/session-input.ts';

const fields = Object.values(SESSION_GROUPS).flat().map(sessionField);
const field = (name: string) => fields.find((each) => each.name === name);

test('every field has a label of its own, and stands in one group only', () => {
  expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  for (const { name, label } of fields) expect(label).not.toBe(name);
});

test('the schema says which input a field needs, and its bounds', () => {
  expect(field('hasCommittee')).toMatchObject({ label: 'Chi bộ có chi ủy', kind: 'switch' });
  expect(field('cell')).toMatchObject({ label: 'Tên chi bộ', kind: 'text', maxLength: 160 });
  expect(field('cell')?.help).toContain('Chi bộ thôn Đông');
  expect(field('quarter')).toEqual({
    name: 'quarter',
    label: 'Quý',
    help: 'Để trống: tính theo ngày sinh hoạt',
    kind: 'number',
    min: 1,
    max: 4,
  });
  expect(field('guests')).toMatchObject({ label: 'Khách mời', kind: 'guests' });
  expect(field('heldOn')).toEqual({ name: 'heldOn', label: 'Ngày sinh hoạt', kind: 'date' });
  expect(field('startsAt')).toEqual({ name: 'startsAt', label: 'Giờ bắt đầu', kind: 'time' });
});

test('a kind of value without an input is refused', () => {
  expect(() => sessionField('documents')).toThrow('no input');
});

test('empty inputs are a blank session', () => {
  const { session, problems } = readInput(fields, inputOf(fields, BLANK_SESSION));
  expect(isBlank(session)).toBe(true);
  expect(problems.size).toBe(0);
});

test('inputs become a session, and a session becomes the same inputs', () => {
  const input = {
    ...inputOf(fields, BLANK_SESSION),
    hasCommittee: false,
    cell: '  Chi bộ thôn Đông ',
    draftRound: '5',
    heldOn: '2026-02-03',
    startsAt: '19h30',
    guests: 'Trần Văn B; Chi hội phụ nữ\n\n ; không tên\nLê Thị C',
  };
  const { session, problems } = readInput(fields, input);
  expect(problems.size).toBe(0);
  expect(JSON.parse(JSON.stringify(session))).toEqual({
    hasCommittee: false,
    signsAsDeputy: false,
    cell: 'Chi bộ thôn Đông',
    draftRound: 5,
    heldOn: '2026-02-03',
    startsAt: '19:30',
    guests: [{ name: 'Trần Văn B', unit: 'Chi hội phụ nữ' }, { name: 'Lê Thị C' }],
  });
  expect(isBlank(session)).toBe(false);
  expect(inputOf(fields, session)).toEqual({
    ...input,
    cell: 'Chi bộ thôn Đông',
    startsAt: '19:30',
    guests: 'Trần Văn B; Chi hội phụ nữ\nLê Thị C',
  });
});

test('a wrong field is named in Vietnamese and counts as not filled; the others hold', () => {
  const { session, problems } = readInput(fields, {
    hasCommittee: true,
    cell: 'Chi bộ 1',
    quarter: '7',
    draftRound: '1.5',
    heldOn: '2026-02-30',
    startsAt: '25:00',
  });
  expect(Object.fromEntries(problems)).toEqual({
    quarter: 'Lớn nhất là 4.',
    draftRound: 'Viết một số nguyên.',
    heldOn: 'Viết đủ ngày, tháng, năm của một ngày có thật.',
    startsAt: 'Viết giờ theo mẫu 19:30.',
  });
  expect(JSON.parse(JSON.stringify(session))).toEqual({
    hasCommittee: true,
    signsAsDeputy: false,
    cell: 'Chi bộ 1',
    guests: [],
  });
});

test('what the form does not ask for is taken over', () => {
  const base = sessionSchema.parse({ score: 92, guests: [{ name: 'Đồng chí A' }], cell: 'Chi bộ cũ' });
  const { session } = readInput(
    fields.filter(({ name }) => name === 'hasCommittee' || name === 'cell'),
    { hasCommittee: true, cell: '' },
    base,
  );
  expect(session).toMatchObject({ score: 92, guests: [{ name: 'Đồng chí A' }] });
  expect(session.cell).toBeUndefined();
});
