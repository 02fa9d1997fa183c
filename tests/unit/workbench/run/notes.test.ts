import { describe, expect, test } from 'vitest';
import { meetingSchema, memberSchema } from '../../../../src/schema/workbench.ts';
import { membersOf, newMember } from '../../../../src/workbench/run/members.ts';
import { withConclusion, withItem, withMinutes } from '../../../../src/workbench/run/minutes-acts.ts';
import { changeNote, itemInHand, MOST_NOTES, removeNote } from '../../../../src/workbench/run/notes.ts';
import { setPoints } from '../../../../src/workbench/run/points.ts';
import { begin, startRun } from '../../../../src/workbench/run/clock.ts';
import { CELL_ID, meeting, stamp, uuid } from './meeting.ts';

const NOW = new Date('2026-12-03T13:00:00Z');
const LATER = new Date('2026-12-03T13:05:00Z');

describe('a note', () => {
  test('begins with its first word and keeps its moment', () => {
    const before = changeNote(meeting(), uuid(1), { speaker: 'An', text: '' }, NOW);
    expect(before.notes).toEqual([]);
    const begun = changeNote(before, uuid(1), { itemId: uuid(2), speaker: 'An ', text: 'X' }, NOW);
    const typed = changeNote(begun, uuid(1), { text: 'Xóm có ba ngõ ' }, LATER);
    expect(typed.notes).toEqual([
      { id: uuid(1), itemId: uuid(2), speaker: 'An', text: 'Xóm có ba ngõ', at: NOW.toISOString() },
    ]);
    meetingSchema.parse(typed);
  });

  test('ends with its last word', () => {
    const begun = changeNote(meeting(), uuid(1), { text: 'X' }, NOW);
    expect(changeNote(begun, uuid(1), { text: ' ' }, LATER).notes).toEqual([]);
    expect(removeNote(begun, uuid(1)).notes).toEqual([]);
    expect(removeNote(begun, uuid(2))).toBe(begun);
  });

  test('may lose its speaker, or move to another item', () => {
    const begun = changeNote(meeting(), uuid(1), { itemId: uuid(2), speaker: 'An', text: 'X' }, NOW);
    expect(changeNote(begun, uuid(1), { speaker: '' }, LATER).notes[0]?.speaker).toBeUndefined();
    expect(changeNote(begun, uuid(1), { itemId: uuid(3) }, LATER).notes[0]).toMatchObject({
      itemId: uuid(3),
      speaker: 'An',
      text: 'X',
    });
    expect(changeNote(begun, uuid(1), { text: 'X' }, LATER)).toBe(begun);
  });

  test('is not taken where a record is full', () => {
    const notes = Array.from({ length: MOST_NOTES }, (_, n) => ({
      id: uuid(n),
      text: 'x',
      at: NOW.toISOString(),
    }));
    const full = meeting({ notes });
    expect(changeNote(full, uuid(5000), { text: 'X' }, NOW)).toBe(full);
    expect(changeNote(full, uuid(7), { text: 'y' }, NOW).notes[7]?.text).toBe('y');
  });

  test('belongs to the item in hand', () => {
    expect(itemInHand(meeting())).toBe(uuid(1));
    expect(itemInHand(meeting({ run: begin(startRun(uuid(1), 0), uuid(3), 5) }))).toBe(uuid(3));
    expect(itemInHand(meeting({ run: startRun(uuid(77), 0) }))).toBe(uuid(1));
  });
});

describe('names that are typed or pasted', () => {
  test.each([
    ['', []],
    ['Nguyễn Văn An', [['Nguyễn Văn An', 'chinh-thuc']]],
    [
      'An; dự bị\n\n  Hoa  ',
      [
        ['An', 'du-bi'],
        ['Hoa', 'chinh-thuc'],
      ],
    ],
    [
      '1. An\n2) Hoa\tDự bị',
      [
        ['An', 'chinh-thuc'],
        ['Hoa', 'du-bi'],
      ],
    ],
    [';;\n 3. ', []],
  ])('%j', (text, names) => {
    expect(membersOf(text).map(({ shortName, standing }) => [shortName, standing])).toEqual(names);
  });

  test('become members of the cell, and nothing more of them is kept', () => {
    const [typed] = membersOf(`${'Â'.repeat(90)}; dự bị; 0912345678`);
    if (!typed) throw new Error('One name was typed.');
    const member = memberSchema.parse(newMember(CELL_ID, typed, stamp()));
    expect(member.shortName).toHaveLength(60);
    expect(JSON.stringify(member)).not.toContain('0912');
  });
});

describe('minutes that people edit', () => {
  test('are theirs, until they go back to the draft', () => {
    const written = withItem(meeting(), uuid(1), 'Đúng giờ.');
    expect(written.minutes.items).toEqual({ [uuid(1)]: 'Đúng giờ.' });
    expect(withItem(written, uuid(1), undefined).minutes.items).toEqual({});
    expect(withItem(written, uuid(1), 'Đúng giờ.')).toBe(written);
  });

  test('have parts that may be taken away', () => {
    const written = withMinutes(withConclusion(meeting(), 'Nhất trí.'), 'proposals', 'Xin thêm bình.');
    expect(written.minutes).toEqual({ items: {}, conclusion: 'Nhất trí.', proposals: 'Xin thêm bình.' });
    expect(withMinutes(written, 'conclusion', undefined).minutes.conclusion).toBeUndefined();
    meetingSchema.parse(written);
  });
});

test('points are given line by line, and taken away with the last one', () => {
  const one = setPoints(meeting(), '4.2', 20);
  expect(one.details.points).toEqual({ '4.2': 20 });
  expect(setPoints(one, '4.2', 20)).toBe(one);
  expect(setPoints(one, '4.2', undefined).details.points).toBeUndefined();
});
