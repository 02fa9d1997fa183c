import { describe, expect, test } from 'vitest';
import { sessionSchema } from '../../../../src/schema/session.ts';
import { metaOf } from '../../../../src/schema/walk.ts';
import { DETAIL_LABELS } from '../../../../src/text/workbench/details.ts';
import { LIST_STEPS } from '../../../../src/text/workbench/prepare.ts';
import { dayHints } from '../../../../src/workbench/meeting/day-hints.ts';
import { linesOf, officialWords } from '../../../../src/workbench/meeting/lines.ts';
import {
  fillHoles,
  holesOf,
  lacksPerson,
  withPerson,
} from '../../../../src/workbench/meeting/motion-holes.ts';
import {
  detailAt,
  detailsOn,
  PAPER_DETAILS,
  type PaperDetail,
} from '../../../../src/workbench/meeting/paper-details.ts';
import { SESSION_NOTICES } from '../../../../src/text/session-notices.ts';
import { paperNotices } from '../../../../src/workbench/meeting/paper-notices.ts';
import { gapsOf, STEPS } from '../../../../src/workbench/meeting/steps.ts';
import { trackedTasks } from '../../../../src/workbench/meeting/tracked-tasks.ts';
import { formOfRole } from '../../../../src/model/paper-kind.ts';
import { planDocument } from '../../../../src/workbench/year/plan-paper.ts';
import { TEMPLATES } from '../../papers/samples.ts';
import { bareMeeting, CELL, newMeeting, STAMP } from './sample.ts';

describe('holes of a motion', () => {
  test('are named by the words around them and by what is missing', () =>
    expect(holesOf('Gửi kiến nghị; giao đồng chí … gửi đề nghị trước ngày …; báo tháng ….')).toEqual([
      { before: 'kiến nghị; giao đồng chí', after: 'gửi đề nghị trước ngày', kind: 'nguoi' },
      { before: 'gửi đề nghị trước ngày', after: '; báo tháng', kind: 'ngay' },
      { before: '; báo tháng', after: '.', kind: 'ngay' },
    ]));

  test.each([
    ['Giao … đứng ra', 'nguoi'],
    ['Phân công cho … theo dõi', 'nguoi'],
    ['Tập trung khâu … trước', 'khac'],
    ['Trong quý ... làm', 'ngay'],
  ])('%s asks %s', (motion, kind) => expect(holesOf(motion)[0]?.kind).toBe(kind));

  test('are filled by their place; what is not given stays', () => {
    const motion = 'Giao đồng chí … gửi trước ngày ….';
    expect(fillHoles(motion, ['Lê Thị Cúc'])).toBe('Giao đồng chí Lê Thị Cúc gửi trước ngày ….');
    expect(fillHoles(motion, [undefined, ' 10/12 '])).toBe('Giao đồng chí … gửi trước ngày 10/12.');
    expect(holesOf(fillHoles(motion, ['Lê Thị Cúc', '10/12']))).toEqual([]);
    expect(fillHoles(motion, ['$1 $&', undefined])).toContain('$1 $&');
  });

  test('those of a new motion are asked for', () =>
    expect(holesOf(LIST_STEPS.newMotion).map(({ kind }) => kind)).toContain('nguoi'));
});

describe('a motion that names nobody', () => {
  test.each([
    ['Lập quỹ khuyến học từ quý này.', true],
    ['Tán thành quy ước của thôn.', true],
    ['Giao bí thư gửi đề nghị.', false],
    ['Giao đồng chí Lê Thị Cúc lập danh sách.', false],
    ['Việc này Trần Bảy nhận.', false],
    ['Mỗi đảng viên vận động một hộ.', false],
    ['Giao … đứng ra lập quỹ.', false],
  ])('%s → %s', (motion, isLacking) => expect(lacksPerson(motion)).toBe(isLacking));

  test('gets one', () => {
    expect(withPerson('Lập quỹ từ quý này.', 'Lê Thị Cúc')).toBe(
      'Lập quỹ từ quý này; giao đồng chí Lê Thị Cúc thực hiện.',
    );
    expect(withPerson('Lập quỹ', 'ông Bảy')).toBe('Lập quỹ; giao ông Bảy thực hiện.');
    expect(withPerson('Lập quỹ.', ' ')).toBe('Lập quỹ.');
    expect(lacksPerson(withPerson('Lập quỹ.', 'Bảy'))).toBe(false);
  });
});

describe('steps', () => {
  test('say what a bare meeting lacks', () => {
    const gaps = gapsOf(bareMeeting());
    expect(gaps['nguoi-ngay'].map(({ gap }) => gap)).toEqual(['ngay', 'gio', 'noi', 'chu-tri', 'thu-ky']);
    expect(gaps['chuyen-de']).toEqual([]);
    for (const step of ['chuong-trinh', 'cau-hoi', 'bieu-quyet', 'viec'] as const) {
      expect(gaps[step]).toEqual([{ gap: 'chua-co' }]);
    }
    expect(gaps.bang).toEqual([{ gap: 'khong-bang' }]);
    expect(Object.keys(gaps)).toEqual([...STEPS]);
  });

  test('count minutes, holes, tasks without person or day', () => {
    const gaps = gapsOf(
      bareMeeting({
        agenda: [{ id: STAMP.id(), title: 'Mở đầu', minutes: 70, lead: 'Chủ trì' }],
        decisions: [
          { id: STAMP.id(), motion: 'Giao đồng chí … làm.' },
          { id: STAMP.id(), motion: 'Lập quỹ.' },
        ],
        followUp: [
          { id: STAMP.id(), task: 'Lập', role: 'Bí thư', daysAfter: 3, evidence: 'Sổ', person: 'An' },
        ],
      }),
    );
    expect(gaps['chuong-trinh']).toEqual([{ gap: 'thieu-phut', minutes: 20 }]);
    expect(gaps['bieu-quyet']).toEqual([
      { gap: 'con-cho-trong', count: 1 },
      { gap: 'chua-giao', count: 1 },
    ]);
    expect(gaps.viec).toEqual([{ gap: 'chua-ngay', count: 1 }]);
  });
});

describe('the day of a meeting', () => {
  const hints = (day: string, today = '2026-11-01', needed = 7) =>
    dayHints(day, today, 3, {
      preparation: [{ id: STAMP.id(), task: 'Soạn', role: 'Bí thư', daysBefore: needed, output: 'Tờ' }],
    }).map(({ hint }) => hint);

  test.each([
    ['2026-12-03', ['con-ngay', 'thuong-ky']],
    ['2026-12-06', ['con-ngay', 'khac-thuong-ky', 'chu-nhat']],
    ['2026-12-05', ['con-ngay', 'khac-thuong-ky', 'thu-bay']],
    ['2026-10-03', ['da-qua', 'thuong-ky', 'thu-bay']],
    ['2026-11-03', ['khong-kip', 'thuong-ky']],
    ['2027-01-01', ['con-ngay', 'khac-thuong-ky', 'ngay-le']],
    ['2027-09-02', ['con-ngay', 'khac-thuong-ky', 'ngay-le']],
  ])('%s: %j', (day, expected) => expect(hints(day)).toEqual(expected));
});

test('lines are items: blank ones left out, too many and too long ones cut', () => {
  expect(linesOf(' một \n\n hai', 6, 240)).toEqual(['một', 'hai']);
  expect(linesOf('a\nb\nc', 2, 240)).toEqual(['a', 'b']);
  expect(linesOf('dài quá', 2, 3)).toEqual(['dài']);
  expect(linesOf(undefined, 2, 3)).toEqual([]);
});

test('a title of documents is what its schema takes', () => {
  expect(officialWords('“Lập” quỹ: việc của ai?…')).toBe('Lập quỹ việc của ai');
  expect(officialWords(' .:? ')).toBeUndefined();
});

describe('details beside a paper', () => {
  test('are those that the form prints', () => {
    const minutes = TEMPLATES.get('bien-ban');
    if (!minutes) throw new Error('No minutes.');
    const found = detailsOn(minutes);
    expect(found).toEqual(expect.arrayContaining(['heldOn', 'startsAt', 'venue', 'chair', 'clerk', 'cell']));
    expect(found).not.toContain('upperGuidance');
  });

  test('ask whether the deputy signs where the secretary would', () => {
    const asks = [...TEMPLATES].filter(([, form]) => detailsOn(form).includes('signsAsDeputy'));
    const signed = [...TEMPLATES].filter(([, form]) =>
      JSON.stringify(form.blocks).includes('"role":"Bí thư"'),
    );
    expect(asks.map(([name]) => name)).toEqual(signed.map(([name]) => name));
    expect(asks.length).toBeGreaterThan(5);
  });

  test('have the labels of the form of a session', () => {
    for (const name of Object.keys(PAPER_DETAILS) as PaperDetail[]) {
      expect(DETAIL_LABELS[name]).toBe(metaOf(sessionSchema.shape[name]).title);
    }
  });

  test('are found by the place that was pressed', () => {
    const text = 'Chủ trì: đồng chí Nguyễn Văn An; thư ký: đồng chí Lê Thị Cúc';
    const values = [
      ['chair', 'Nguyễn Văn An'],
      ['clerk', 'Lê Thị Cúc'],
    ] as const;
    expect(detailAt(text, text.indexOf('Văn'), values)).toBe('chair');
    expect(detailAt(text, text.indexOf('Thị'), values)).toBe('clerk');
    expect(detailAt('CHI BỘ THÔN ĐÔNG', 3, [['cell', 'Chi bộ thôn Đông']])).toBe('cell');
    expect(detailAt('không có gì', 0, values)).toBeUndefined();
    expect(detailAt(text, 0, [['venue', '']])).toBeUndefined();
  });
});

test('a meeting that was held is not asked whether its day is gone', () => {
  const past = { ...newMeeting(), details: { ...newMeeting().details, heldOn: '2026-10-03' } };
  const ids = (meeting: typeof past) => paperNotices(meeting, '2026-11-01', []).map(({ id }) => id);
  expect(ids(past)).toContain('past-2026-10-03');
  expect(ids({ ...past, state: 'da-hop' })).not.toContain('past-2026-10-03');
});

test('a meeting that was held is not asked to prepare', () => {
  const now = newMeeting();
  const preparation = [{ id: STAMP.id(), task: 'Soạn', role: 'Bí thư', daysBefore: 16, output: 'Tờ' }];
  const today = {
    ...now,
    topic: { ...now.topic, preparation },
    details: { ...now.details, heldOn: '2026-11-01' },
  };
  const ids = (meeting: typeof today) => paperNotices(meeting, '2026-11-01', []).map(({ id }) => id);
  expect(ids(today)).toContain('short-2026-11-01');
  expect(ids({ ...today, state: 'da-hop' })).not.toContain('short-2026-11-01');
});

test('what is missing or cannot be is named before papers are printed', () => {
  const now = newMeeting();
  const decisions = [{ id: STAMP.id(), motion: 'Giao đồng chí … đứng ra.' }];
  const meeting = {
    ...now,
    details: { ...now.details, fullMembers: 9, fullMembersPresent: 8, absentWithReason: 2 },
    topic: { ...now.topic, decisions },
    votes: decisions.map(({ id }) => ({
      decisionId: id,
      method: 'gio-tay' as const,
      yes: 12,
      no: 0,
      other: 0,
    })),
  };
  const messages = paperNotices(meeting, '2026-11-01', []).map(({ message }) => message);
  expect(messages).toEqual(
    expect.arrayContaining([
      SESSION_NOTICES.holes(1),
      SESSION_NOTICES.votes(1, 12, 9),
      SESSION_NOTICES.absent(10, 9),
    ]),
  );
  expect(messages[0]).toBe(SESSION_NOTICES.missing('địa điểm, chủ trì, thư ký'));
});

test('a task is tracked by its last report', () => {
  const task = { ...STAMP, id: STAMP.id(), rev: 1, savedAt: '', cellId: CELL.id, text: 'Lập quỹ' };
  const reports = [
    { on: '2026-12-01', percent: 20, text: 'Bắt đầu' },
    { on: '2026-12-08', percent: 60, text: 'Gần xong' },
  ];
  expect(trackedTasks([{ ...task, state: 'dang-lam', percent: 60, reports, person: 'Cúc' }])).toEqual([
    { task: 'Lập quỹ', person: 'Cúc', dueOn: undefined, percent: 60, result: 'Gần xong', state: 'Đang làm' },
  ]);
});

test('the plan of a year is a paper of the cell, with a row for each quarter', () => {
  const found = formOfRole([...TEMPLATES], 'ke-hoach-nam');
  if (!found) throw new Error('No plan.');
  const form = { form: found[0], template: found[1] };
  const entries = [{ id: STAMP.id(), quarter: 3, title: 'Quỹ khuyến học', plannedOn: '2026-08-03' }];
  const { blocks } = planDocument(form, CELL, { year: 2026, entries });
  expect(JSON.stringify(blocks)).toContain('CHI BỘ THÔN ĐÔNG');
  expect(JSON.stringify(blocks)).toContain('năm 2026');
  const rows = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells) : [],
  );
  expect(rows.map(([quarter, title, , , day]) => [quarter, title, day]).slice(0, 4)).toEqual([
    ['I', '', ''],
    ['II', '', ''],
    ['III', 'Quỹ khuyến học', '03/8/2026'],
    ['IV', '', ''],
  ]);
});
