import { describe, expect, test } from 'vitest';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import type { Session } from '../../../src/schema/session.ts';
import { noticesOf, type NumberedForm } from '../../../src/workbench/session-notices.ts';
import { withheld } from '../../../src/workbench/withheld.ts';
import { SHORT_TOPIC } from '../papers/samples.ts';

const today = '2026-11-29';
const form = (name: string, stage: NumberedForm['stage'], symbol: NumberedForm['symbol']): NumberedForm => ({
  form: name,
  title: name,
  stage,
  symbol,
});
const forms = [
  form('ke-hoach', 'truoc', 'KH'),
  form('ke-hoach-nam', 'truoc', 'KH'),
  form('bien-ban', 'trong', 'BB'),
  form('bao-cao', 'sau', 'BC'),
];

const check = (session: Partial<Session>) =>
  noticesOf({ ...BLANK_SESSION, ...session }, { today, topic: SHORT_TOPIC, forms });
const said = (session: Partial<Session>) => check(session).map(({ message }) => message);
const printed = (session: Partial<Session>, ...kept: string[]) => {
  const whole = { ...BLANK_SESSION, ...session };
  return withheld(whole, check(session), new Set(kept));
};

test('a session that fits together has no notice', () => {
  const session = { heldOn: '2026-12-10', quarter: 4, year: 2026, startsAt: '19:30', endsAt: '21:00' };
  expect(said(session)).toEqual([]);
  expect(printed(session).session).toEqual({ ...BLANK_SESSION, ...session });
});

describe('what does not fit is said, and printed only where it is kept', () => {
  test.each<[string, Partial<Session>, RegExp, keyof Session]>([
    ['a day that is gone', { heldOn: '2026-11-03' }, /03\/11\/2026 đã qua/u, 'heldOn'],
    ['a quarter of another day', { heldOn: '2026-12-10', quarter: 2 }, /Quý ghi 2.*quý 4/u, 'quarter'],
    ['a year of another day', { heldOn: '2026-12-10', year: 2025 }, /Năm ghi 2025.*2026/u, 'year'],
    ['an end before the start', { startsAt: '19:30', endsAt: '07:30' }, /không sau giờ bắt đầu/u, 'endsAt'],
    ['hours shorter than the agenda', { startsAt: '19:30', endsAt: '20:10' }, /40 phút.*90 phút/u, 'endsAt'],
    [
      'more present than summoned',
      { hasCommittee: false, fullMembers: 8, fullMembersPresent: 9 },
      /nhiều hơn/u,
      'fullMembersPresent',
    ],
  ])('%s', (_name, session, message, field) => {
    const [notice, ...others] = check(session);
    expect(others).toEqual([]);
    expect(notice?.message).toMatch(message);
    expect(printed(session).session[field]).toBeUndefined();
    expect(printed(session, notice?.id ?? '').session[field]).toBe(session[field]);
  });

  test('too few days for the preparation hide the days that are gone', () => {
    const session = { heldOn: '2026-12-03' };
    const [notice] = check(session);
    expect(notice?.message).toContain('Còn 4 ngày đến buổi sinh hoạt, chuyên đề này cần 7 ngày');
    expect(printed(session).hidesPastDeadlines).toBe(true);
    expect(printed(session, notice?.id ?? '').hidesPastDeadlines).toBe(false);
    expect(printed(session).session.heldOn).toBe('2026-12-03');
  });

  test('another contradiction is not kept with the first', () => {
    const [notice] = check({ heldOn: '2026-12-10', quarter: 2 });
    expect(printed({ heldOn: '2026-12-10', quarter: 3 }, notice?.id ?? '').session.quarter).toBeUndefined();
  });
});

describe('what is only said', () => {
  test('a committee below nine full members', () => {
    expect(said({ fullMembers: 8 })[0]).toContain('nếu cần bầu phó bí thư');
    expect(said({ fullMembers: 8, hasCommittee: false })).toEqual([]);
    expect(said({ fullMembers: 9 })).toEqual([]);
  });

  test('a session below the least duration', () => {
    const session = { ...BLANK_SESSION, startsAt: '19:30', endsAt: '20:30' };
    const [notice] = noticesOf(session, { today });
    expect(notice?.message).toContain('ngắn hơn mức tối thiểu 90 phút');
    expect(notice?.withholds).toEqual([]);
  });
});

describe('numbers and days of papers', () => {
  test('one number is of one paper of a kind', () => {
    const documents = [
      { template: 'ke-hoach', number: 7 },
      { template: 'ke-hoach-nam', number: 7 },
      { template: 'bao-cao', number: 7 },
    ];
    expect(said({ documents })).toEqual([
      '“ke-hoach-nam” trùng số với “ke-hoach”. Mỗi thể loại đánh số riêng, mỗi văn bản một số.',
    ]);
  });

  test.each([
    ['ke-hoach', '2026-12-11'],
    ['bien-ban', '2026-12-09'],
    ['bao-cao', '2026-12-09'],
  ])('%s is not of %s where the session is of 10/12', (template, issuedOn) => {
    const session = { heldOn: '2026-12-10', documents: [{ template, number: 1, issuedOn }] };
    const [notice, ...others] = check(session);
    expect(others).toEqual([]);
    expect(printed(session).session.documents).toEqual([{ template, number: 1, issuedOn: undefined }]);
    expect(printed(session, notice?.id ?? '').session.documents).toEqual(session.documents);
  });
});
