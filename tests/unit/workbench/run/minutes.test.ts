import { describe, expect, test } from 'vitest';
import { meetingSchema, type Note } from '../../../../src/schema/workbench.ts';
import { paperSource } from '../../../../src/workbench/meeting/paper-source.ts';
import {
  cancelStart,
  closeWithoutClock,
  endMeeting,
  goOn,
  startMeeting,
} from '../../../../src/workbench/run/acts.ts';
import {
  attendanceSentence,
  conclusionDraft,
  hasRecord,
  itemDraft,
  knownSpeakers,
  minuteOf,
  opinionsOf,
} from '../../../../src/workbench/run/minutes.ts';
import { meeting, member, uuid } from './meeting.ts';

const note = (number: number, itemId: string, text: string, speaker?: string): Note => ({
  id: uuid(700 + number),
  itemId,
  text,
  at: `2026-12-03T12:${String(number).padStart(2, '0')}:00.000Z`,
  ...(speaker && { speaker }),
});
const NOTES = [
  note(4, uuid(2), 'Xóm có ba ngõ xe không vào được', 'Trần Văn Ba'),
  note(3, uuid(2), 'nghe đọc số liệu của công an xã'),
  note(5, uuid(2), 'Nên mua chung bình', 'bà Sáu'),
  note(6, uuid(2), 'Đã có hai bình hỏng', 'Trần Văn Ba'),
  note(1, uuid(3), 'Nhất trí.', 'Lê Thị Tư'),
];
const VOTES = [
  { decisionId: uuid(11), method: 'gio-tay' as const, yes: 21, no: 3, other: 1 },
  { decisionId: uuid(12), method: 'gio-tay' as const, yes: 12, no: 13, other: 0 },
];

describe('the draft of the minutes', () => {
  test('is empty before anything has happened', () => {
    const before = meeting({}, { chair: 'Nguyễn Văn An', fullMembers: 25 });
    expect(hasRecord(before)).toBe(false);
    expect(minuteOf(before, uuid(1))).toBeUndefined();
    expect(paperSource(before).meeting?.items).toEqual([undefined, undefined, undefined]);
  });

  test('begins with who led, who wrote, who came', () => {
    const held = meeting(
      { state: 'da-hop' },
      {
        chair: 'Nguyễn Văn An, Bí thư Chi bộ',
        clerk: 'Trần Thị Hoa',
        fullMembers: 25,
        fullMembersPresent: 24,
      },
    );
    expect(itemDraft(held, uuid(1))).toBe(
      'Đồng chí Nguyễn Văn An, Bí thư Chi bộ chủ trì; đồng chí Trần Thị Hoa làm thư ký.\n' +
        'Được triệu tập 25 đảng viên chính thức; có mặt 24 đảng viên chính thức.',
    );
  });

  test('tells what was noted in the order of time, and who spoke', () => {
    expect(itemDraft(meeting({ notes: NOTES }), uuid(2))).toBe(
      'Nghe đọc số liệu của công an xã.\n' +
        'Có 3 ý kiến phát biểu: đồng chí Trần Văn Ba, bà Sáu (nội dung ghi ở phần ý kiến thảo luận).',
    );
  });

  test('is what people wrote where they wrote something, even nothing', () => {
    const edited = meeting({
      notes: NOTES,
      minutes: { items: { [uuid(2)]: 'Thảo luận sôi nổi.', [uuid(3)]: '' } },
    });
    expect(minuteOf(edited, uuid(2))).toBe('Thảo luận sôi nổi.');
    expect(minuteOf(edited, uuid(3))).toBeUndefined();
  });

  test('never outgrows what a record holds', () => {
    const long = Array.from({ length: 12 }, (_, index) => note(index, uuid(2), 'ý '.repeat(400)));
    const draft = itemDraft(meeting({ notes: long }), uuid(2));
    expect(draft.length).toBe(4000);
    expect(draft.endsWith('…')).toBe(true);
  });

  test('gives papers the opinions by agenda and time, each once', () => {
    expect(opinionsOf(meeting({ notes: NOTES })).map(({ text }) => text)).toEqual([
      'Xóm có ba ngõ xe không vào được',
      'Nên mua chung bình',
      'Đã có hai bình hỏng',
      'Nhất trí.',
    ]);
    const { opinions = [], items = [] } = paperSource(meeting({ notes: NOTES })).meeting ?? {};
    expect(opinions).toHaveLength(4);
    expect(items.join('\n')).not.toContain('Nên mua chung bình');
  });
});

describe('the sentence of attendance', () => {
  test.each([
    [{}, ''],
    [{ fullMembers: 25 }, 'Được triệu tập 25 đảng viên chính thức.'],
    [
      { fullMembers: 25, probationaryMembers: 2, fullMembersPresent: 24, probationaryMembersPresent: 2 },
      'Được triệu tập 27 đảng viên (25 chính thức, 2 dự bị); có mặt 26 đảng viên (24 chính thức, 2 dự bị).',
    ],
    [{ absentWithReason: 1, absentWithoutReason: 0 }, 'Vắng 1 (có lý do 1, không lý do 0).'],
    [{ absentWithReason: 0, absentWithoutReason: 0 }, 'Không có đảng viên vắng.'],
    [{ exemptMembers: 2 }, 'Được miễn sinh hoạt 2.'],
  ])('of %j', (details, sentence) => expect(attendanceSentence(meeting({}, details).details)).toBe(sentence));

  test('counts guests', () => {
    expect(attendanceSentence(meeting({}, { guests: [{ name: 'Lê A' }, { name: 'Lê B' }] }).details)).toBe(
      'Khách mời 2.',
    );
  });
});

describe('the draft of the conclusion', () => {
  test('is none before a vote', () => {
    expect(conclusionDraft(meeting({}, { fullMembers: 25 }))).toBeUndefined();
    expect(conclusionDraft(meeting({ votes: VOTES }))).toBeUndefined();
  });

  test('says what was carried, what was not, and by how many', () => {
    expect(conclusionDraft(meeting({ votes: VOTES }, { fullMembers: 25 }))).toBe(
      'Chi bộ biểu quyết thông qua:\n1. Lập tổ phòng cháy của xóm (21/25 tán thành, đạt 84%).\n' +
        'Không thông qua:\n1. Mua ba bình chữa cháy (12/25 tán thành, 48%, không quá một nửa).',
    );
  });

  test('names what was not voted on', () => {
    expect(conclusionDraft(meeting({ votes: VOTES.slice(0, 1) }, { fullMembers: 25 }))).toContain(
      'Chưa biểu quyết:\n1. Mua ba bình chữa cháy.',
    );
  });
});

describe('a meeting', () => {
  const START = Date.parse('2026-12-03T12:34:00Z');
  const END = Date.parse('2026-12-03T14:05:00Z');

  test('is opened: its day is today where none was written', () => {
    const opened = startMeeting(meeting(), START);
    expect(opened).toMatchObject({ state: 'dang-hop', details: { heldOn: '2026-12-03' } });
    expect(opened.run?.begun.map(({ itemId }) => itemId)).toEqual([uuid(1)]);
    expect(startMeeting(meeting({}, { heldOn: '2026-12-05' }), START).details.heldOn).toBe('2026-12-05');
    meetingSchema.parse(opened);
  });

  test('is closed: the hours of the minutes are those of the clock, the conclusion begins from the votes', () => {
    const voted = {
      ...startMeeting(meeting({}, { fullMembers: 25, startsAt: '19:30' }), START),
      votes: VOTES,
    };
    const closed = endMeeting(voted, END);
    expect(closed).toMatchObject({ state: 'da-hop', details: { startsAt: '19:34', endsAt: '21:05' } });
    expect(closed.minutes.conclusion).toContain('21/25');
    meetingSchema.parse(closed);
  });

  test('keeps a conclusion that people wrote', () => {
    const written = { ...startMeeting(meeting({ votes: VOTES }, { fullMembers: 25 }), START) };
    const closed = endMeeting({ ...written, minutes: { items: {}, conclusion: 'Nhất trí cao.' } }, END);
    expect(closed.minutes.conclusion).toBe('Nhất trí cao.');
  });

  test('goes on where it was closed too early', () => {
    const closed = endMeeting(startMeeting(meeting(), START), END);
    const open = goOn(closed, END + 60_000);
    expect(open.state).toBe('dang-hop');
    expect(open.run?.endedAt).toBeUndefined();
    expect(open.run?.pausedMs).toBe(60_000);
  });

  test('is not begun after all: what was noted stays', () => {
    const back = cancelStart({ ...startMeeting(meeting(), START), notes: NOTES });
    expect(back).toMatchObject({ state: 'du-kien', notes: NOTES });
    expect('run' in back).toBe(false);
  });

  test('may be held without the clock', () => {
    expect(closeWithoutClock(meeting())).toMatchObject({ state: 'da-hop' });
    expect(endMeeting(meeting(), END)).toMatchObject({ state: 'da-hop' });
  });
});

test('speakers are those the meeting knows, each once', () => {
  const { details } = meeting(
    {},
    { chair: 'Nguyễn Văn An, Bí thư', clerk: 'Trần Hoa', guests: [{ name: 'bà Sáu' }] },
  );
  expect(knownSpeakers(details, [member(1, { shortName: 'Trần Hoa' })])).toEqual([
    'Trần Hoa',
    'Nguyễn Văn An',
    'bà Sáu',
  ]);
});
