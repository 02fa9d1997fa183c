import { describe, expect, test } from 'vitest';
import { ATTENDANCE } from '../../../../src/text/workbench/attendance.ts';
import {
  callByName,
  callByNumbers,
  contradictions,
  mark,
  markRestPresent,
  notCalled,
  numbersOf,
} from '../../../../src/workbench/run/attendance.ts';
import { baseOf } from '../../../../src/model/vote.ts';
import { meeting, member, uuid } from './meeting.ts';

const MEMBERS = [
  member(1),
  member(2),
  member(3),
  member(4, { standing: 'du-bi' }),
  member(5, { isExempt: true }),
  member(6, { isAway: true }),
];
const id = (number: number) => uuid(200 + number);

describe('a roll-call by name', () => {
  test('knows who is exempt or away, and calls everyone else', () => {
    const begun = callByName(meeting(), MEMBERS);
    expect(begun.presence).toEqual({ [id(5)]: 'duoc-mien', [id(6)]: 'noi-khac' });
    expect(notCalled(MEMBERS, begun.presence).map(({ shortName }) => shortName)).toEqual([
      'Đảng viên 1',
      'Đảng viên 2',
      'Đảng viên 3',
      'Đảng viên 4',
    ]);
  });

  test('becomes the numbers of the minutes and the base of the votes', () => {
    let now = callByName(meeting(), MEMBERS);
    now = mark(now, MEMBERS, id(1), 'vang-co-ly-do');
    now = mark(now, MEMBERS, id(2), 'vang-khong-ly-do');
    now = markRestPresent(now, MEMBERS);
    expect(now.details).toMatchObject({
      fullMembers: 5,
      probationaryMembers: 1,
      fullMembersPresent: 1,
      probationaryMembersPresent: 1,
      absentWithReason: 1,
      absentWithoutReason: 1,
      exemptMembers: 1,
      notCounted: 2,
    });
    expect(baseOf(now.details)).toBe(3);
    expect(contradictions(now.details)).toEqual([]);
  });

  test('counts an exempt member who came and votes', () => {
    const now = mark(callByName(meeting(), MEMBERS), MEMBERS, id(5), 'co-mat');
    expect(now.details).toMatchObject({ fullMembersPresent: 1, exemptMembers: 0, notCounted: 1 });
  });

  test('takes a mark away again', () => {
    const marked = mark(callByName(meeting(), MEMBERS), MEMBERS, id(1), 'co-mat');
    expect(mark(marked, MEMBERS, id(1), undefined).details.fullMembersPresent).toBe(0);
  });

  test('does nothing where nothing changes', () => {
    const all = markRestPresent(callByName(meeting(), MEMBERS), MEMBERS);
    expect(markRestPresent(all, MEMBERS)).toBe(all);
    expect(mark(all, MEMBERS, id(1), 'co-mat')).toBe(all);
  });

  test('goes back to numbers, which stay', () => {
    const all = markRestPresent(callByName(meeting(), MEMBERS), MEMBERS);
    const numbers = callByNumbers(all);
    expect(numbers.presence).toBeUndefined();
    expect(numbers.details).toEqual(all.details);
  });

  test('forgets nothing of a meeting when the names are wiped', () => {
    const all = markRestPresent(callByName(meeting(), MEMBERS), MEMBERS);
    expect(all.details.fullMembersPresent).toBe(3);
    expect(numbersOf([], all.presence ?? {}).fullMembers).toBe(0);
  });
});

describe('numbers that do not fit together', () => {
  const fitting = {
    fullMembers: 25,
    probationaryMembers: 2,
    fullMembersPresent: 22,
    probationaryMembersPresent: 2,
    absentWithReason: 2,
    absentWithoutReason: 1,
  };
  test.each([
    [{}, []],
    [{ fullMembers: 25 }, []],
    [fitting, []],
    [{ ...fitting, fullMembersPresent: 26 }, [ATTENDANCE.fullPresent]],
    [{ ...fitting, probationaryMembersPresent: 3 }, [ATTENDANCE.probationaryPresent]],
    [{ ...fitting, absentWithReason: 9 }, [ATTENDANCE.tooMany(24, 10, 27)]],
    [{ ...fitting, absentWithReason: 0 }, [ATTENDANCE.missing(2, 27)]],
    [{ ...fitting, absentWithReason: 0, exemptMembers: 2 }, []],
    [{ ...fitting, absentWithReason: 0, notCounted: 2 }, []],
    // One member may be exempt and not counted: two of the three are surely accounted for, perhaps all.
    [{ ...fitting, absentWithReason: 0, exemptMembers: 2, notCounted: 2 }, []],
    [{ ...fitting, notCounted: 26 }, [ATTENDANCE.moreNotCounted]],
  ])('%j', (numbers, sentences) => expect(contradictions(numbers)).toEqual(sentences));
});
