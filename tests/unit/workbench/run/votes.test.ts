import { baseOf } from '../../../../src/model/vote.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../../src/schema/session.ts';
import { meetingSchema, type Meeting } from '../../../../src/schema/workbench.ts';
import { VOTES } from '../../../../src/text/workbench/votes.ts';
import {
  allForIt,
  changeBase,
  forgetVote,
  recordVote,
  resultInWords,
  resultOf,
  voteNotes,
  voteOn,
  type Outcome,
} from '../../../../src/workbench/run/votes.ts';
import { meeting, uuid } from './meeting.ts';

const MOTION = uuid(11);
const with25 = (details: Partial<Session> = {}) => meeting({}, { fullMembers: 25, ...details });
const done = (outcome: Outcome): Meeting => {
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.meeting;
};
const votes = (yes: number, no = 0, other = 0) => ({ yes, no, other });

describe('the base of a vote', () => {
  test.each([
    [25, undefined, 25],
    [25, 4, 21],
    [25, 0, 25],
    [0, 0, 0],
    [undefined, 4, undefined],
    [undefined, undefined, undefined],
  ])('%s summoned, %s not counted', (fullMembers, notCounted, base) => {
    const known = {
      ...(fullMembers !== undefined && { fullMembers }),
      ...(notCounted !== undefined && { notCounted }),
    };
    expect(baseOf(known)).toBe(base);
  });

  test('is changed by people', () => {
    expect(baseOf(done(changeBase(with25(), 'notCounted', 3)).details)).toBe(22);
    expect(baseOf(done(changeBase(with25(), 'fullMembers', undefined)).details)).toBeUndefined();
  });

  test('does not leave out more than were summoned', () => {
    expect(changeBase(with25(), 'notCounted', 26)).toEqual({ problem: VOTES.moreNotCounted(26, 25) });
    expect(changeBase(with25({ notCounted: 5 }), 'fullMembers', 4)).toHaveProperty('problem');
  });

  test('does not shrink below what was voted', () => {
    const voted = done(recordVote(with25(), MOTION, votes(20, 3, 1)));
    expect(changeBase(voted, 'notCounted', 2)).toEqual({ problem: VOTES.baseTooSmall(24, 23) });
    expect(baseOf(done(changeBase(voted, 'notCounted', 1)).details)).toBe(24);
  });

  test('may grow even where votes no longer fit it', () => {
    const torn = meeting(
      { votes: [{ decisionId: MOTION, method: 'gio-tay', ...votes(30) }] },
      { fullMembers: 20 },
    );
    expect(baseOf(done(changeBase(torn, 'fullMembers', 25)).details)).toBe(25);
  });
});

describe('a vote', () => {
  test('is written down', () => {
    const voted = done(recordVote(with25(), MOTION, { yes: 21 }));
    expect(voteOn(voted, MOTION)).toEqual({ decisionId: MOTION, method: 'gio-tay', ...votes(21) });
    expect(meetingSchema.parse(voted).votes).toHaveLength(1);
  });

  test('is refused with a sentence where there are more votes than voters', () => {
    const voted = done(recordVote(with25(), MOTION, votes(20, 3, 2)));
    expect(recordVote(voted, MOTION, { other: 3 })).toEqual({ problem: VOTES.tooMany(26, 25) });
    expect(recordVote(with25({ notCounted: 5 }), MOTION, { yes: 21 })).toHaveProperty('problem');
  });

  test('is not begun while the motion has a hole; what was counted before stays and may shrink', () => {
    const [decision] = with25().topic.decisions;
    const motion = 'Trồng cây đường xóm; giao đồng chí … đứng ra.';
    const holed = (change: Partial<Meeting> = {}) => {
      const now = with25();
      const decisions = [{ id: decision?.id ?? '', motion }];
      return { ...now, topic: { ...now.topic, decisions }, ...change };
    };
    expect(recordVote(holed(), MOTION, votes(1))).toEqual({ problem: VOTES.holed });
    expect(allForIt(holed(), MOTION)).toEqual({ problem: VOTES.holed });
    const counted = holed({ votes: [{ decisionId: MOTION, method: 'gio-tay', ...votes(5) }] });
    expect(voteOn(done(recordVote(counted, MOTION, votes(4))), MOTION)).toMatchObject(votes(4));
  });

  test('is never below zero', () => {
    expect(recordVote(with25(), MOTION, { no: -1 })).toEqual({ problem: VOTES.belowZero });
  });

  test('may be counted before the base is known', () => {
    expect(voteOn(done(recordVote(meeting(), MOTION, { yes: 40 })), MOTION)?.yes).toBe(40);
  });

  test('may be made smaller where it is impossible', () => {
    const torn = meeting(
      { votes: [{ decisionId: MOTION, method: 'gio-tay', ...votes(30) }] },
      { fullMembers: 20 },
    );
    expect(voteOn(done(recordVote(torn, MOTION, { yes: 29 })), MOTION)?.yes).toBe(29);
    expect(recordVote(torn, MOTION, { yes: 31 })).toHaveProperty('problem');
  });

  test('keeps how it was taken', () => {
    const secret = done(recordVote(with25(), MOTION, { method: 'phieu-kin' }));
    expect(voteOn(done(recordVote(secret, MOTION, { yes: 5 })), MOTION)?.method).toBe('phieu-kin');
  });

  test('of everyone is the number of those who are there', () => {
    expect(voteOn(done(allForIt(with25({ fullMembersPresent: 23 }), MOTION)), MOTION)?.yes).toBe(23);
    expect(voteOn(done(allForIt(with25(), MOTION)), MOTION)?.yes).toBe(25);
    expect(
      voteOn(done(allForIt(with25({ fullMembersPresent: 25, notCounted: 2 }), MOTION)), MOTION)?.yes,
    ).toBe(23);
    expect(allForIt(meeting(), MOTION)).toEqual({ problem: VOTES.baseFirst });
  });

  test('is counted again from the beginning', () => {
    const voted = done(recordVote(with25(), MOTION, { yes: 21 }));
    expect(forgetVote(voted, MOTION).votes).toEqual([]);
    expect(forgetVote(with25(), MOTION).votes).toEqual([]);
  });
});

describe('the outcome', () => {
  test.each([
    [votes(21, 3, 1), 25, '21/25 = 84% → thông qua'],
    [votes(13, 12), 25, '13/25 = 52% → thông qua'],
    [votes(12, 1), 25, '12/25 = 48% → không thông qua (cần ít nhất 13 tán thành)'],
    [votes(12), 24, '12/24 = 50% → không thông qua (cần ít nhất 13 tán thành)'],
    [votes(13), 24, '13/24 = 54,2% → thông qua'],
    [votes(1), 1, '1/1 = 100% → thông qua'],
    [votes(0, 3), 3, '0/3 = 0% → không thông qua (cần ít nhất 2 tán thành)'],
    [votes(26), 25, VOTES.impossible(26, 25)],
    [votes(0), 25, VOTES.none],
    [undefined, 25, VOTES.none],
    [votes(5), undefined, VOTES.noBase],
  ])('of %j out of %s', (vote, base, words) => expect(resultInWords(vote, base)).toBe(words));

  test('is carried exactly where more than half of the base is for it', () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 1000 }), (yes, no, other, base) => {
        const sum = yes + no + other;
        const expected = sum === 0 ? 'none' : sum > base ? 'impossible' : yes > base / 2 ? 'carried' : 'lost';
        expect(resultOf({ yes, no, other }, base)).toBe(expected);
      }),
    );
  });

  test('of what was recorded is never impossible', () => {
    const part = fc.constantFrom('yes', 'no', 'other');
    const steps = fc.array(fc.tuple(part, fc.integer({ min: -2, max: 30 })), { maxLength: 20 });
    fc.assert(
      fc.property(steps, (changes) => {
        let now = with25();
        for (const [name, value] of changes) {
          const outcome = recordVote(now, MOTION, { [name]: value });
          if ('meeting' in outcome) now = outcome.meeting;
        }
        expect(resultOf(voteOn(now, MOTION), 25)).not.toBe('impossible');
      }),
    );
  });
});

test('votes are held against the roll-call, without refusing them', () => {
  const details = with25({ fullMembersPresent: 22 }).details;
  expect(voteNotes(votes(20, 3), details)).toEqual([VOTES.moreThanPresent(23, 22)]);
  expect(voteNotes(votes(20), details)).toEqual([VOTES.fewerThanPresent(2)]);
  expect(voteNotes(votes(22), details)).toEqual([]);
  expect(voteNotes(votes(20), with25().details)).toEqual([]);
  expect(voteNotes(undefined, details)).toEqual([]);
});
