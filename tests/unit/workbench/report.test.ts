import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SUBJECTS } from '../../../src/model/classification.ts';
import { reportSchema } from '../../../src/schema/workbench-report.ts';
import { collectedPaper, proposalsBySubject } from '../../../src/workbench/report/collected-paper.ts';
import { makeReport, namesIn } from '../../../src/workbench/report/make-report.ts';
import { mergeReports } from '../../../src/workbench/report/merge-reports.ts';
import { missingCells } from '../../../src/workbench/report/missing-cells.ts';
import { reportCsv, reportRows } from '../../../src/workbench/report/report-table.ts';
import { word } from '../../words.ts';
import { aCell, aMeeting, NOW } from './samples.ts';

const held = (more: Parameters<typeof aMeeting>[0] = {}) => {
  const meeting = aMeeting();
  return {
    ...meeting,
    state: 'da-hop' as const,
    details: { ...meeting.details, heldOn: '2026-11-03' },
    ...more,
  };
};
const report = (more: Partial<ReturnType<typeof aCell>> = {}, now = NOW) =>
  makeReport(aCell(more), { year: 2026, quarter: 4 }, { meetings: [held()], tasks: [] }, new Date(now));
const file = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });

describe('the report upward', () => {
  test('is what its schema says, and holds only meetings held in its period', () => {
    const meetings = [
      held(),
      held({ state: 'du-kien' }),
      held({ details: { ...held().details, heldOn: '2026-08-03' } }),
    ];
    const made = makeReport(aCell(), { year: 2026, quarter: 4 }, { meetings, tasks: [] }, new Date(NOW));
    expect(reportSchema.parse(made)).toEqual(made);
    expect(made.meetings).toHaveLength(1);
    expect(made.meetings[0]).toMatchObject({ minutes: 90, fullMembers: 11 });
  });

  test('tells how long a meeting took, not how long it was planned, where that is known', () => {
    const meetings = [held({ details: { ...held().details, startsAt: '19:34', endsAt: '20:44' } })];
    const made = makeReport(aCell(), { year: 2026, quarter: 4 }, { meetings, tasks: [] }, new Date(NOW));
    expect(made.meetings[0]?.minutes).toBe(70);
  });

  test('of no probationary member nobody is missing', () => {
    const details = { ...held().details, fullMembersPresent: 9, probationaryMembers: 0 };
    const meetings = [held({ details })];
    const made = makeReport(aCell(), { year: 2026, quarter: 4 }, { meetings, tasks: [] }, new Date(NOW));
    expect(reportRows([made])[0]?.slice(4, 6)).toEqual(['9/11', '0/0']);
  });

  test('no name of a person that stands in a meeting can be in it', () => {
    // Letters that stand in no sentence of the site: a name that gets out is found.
    const name = fc.string({ unit: fc.constantFrom('Ꙁ', 'Ꙃ', 'Ꙅ', 'Ꙇ'), minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 12, maxLength: 12 }), (names) => {
        const [
          chair,
          clerk,
          author,
          presenter,
          reviewer,
          scorer,
          signs,
          guest,
          speaker,
          person,
          absent,
          said,
        ] = names;
        const base = held();
        const meeting = {
          ...base,
          details: {
            ...base.details,
            chair,
            clerk,
            author,
            presenter,
            reviewer,
            scorer,
            secretaryName: signs,
            guests: [{ name: guest ?? '' }],
          },
          notes: [{ id: base.id, speaker, text: said ?? '', at: NOW }],
          minutes: { items: { [base.id]: said ?? '' }, conclusion: said, upperSpeech: absent },
          topic: {
            ...base.topic,
            followUp: [
              { id: base.id, task: said ?? '', role: person ?? '', person, daysAfter: 1, evidence: 'x' },
            ],
          },
        };
        const cell = aCell({ chair, clerk, secretaryName: signs, scorer });
        const task = {
          id: base.id,
          rev: 1,
          savedAt: NOW,
          cellId: cell.id,
          meetingId: meeting.id,
          text: said ?? '',
          person,
          state: 'dang-lam' as const,
          percent: 0,
          reports: [],
        };
        const made = makeReport(cell, { year: 2026 }, { meetings: [meeting], tasks: [task] }, new Date(NOW));
        expect(made.tasks.given).toBe(1);
        const text = JSON.stringify(made);
        for (const each of names) expect(text).not.toContain(each);
      }),
    );
  });

  test('a proposal that names a member is pointed at', () => {
    const base = held();
    const meeting = { ...base, minutes: { items: {}, proposals: 'Đề nghị hỗ trợ nhà bà Lan, ông Bảy.' } };
    const made = makeReport(aCell(), { year: 2026 }, { meetings: [meeting], tasks: [] }, new Date(NOW));
    expect(namesIn(made, [{ shortName: 'ông Bảy' }, { shortName: 'An' }, { shortName: 'Lan' }])).toEqual([
      'ông Bảy',
      'Lan',
    ]);
  });
});

describe('many reports together', () => {
  const other = 'aaaaaaaa-1111-4111-8111-111111111111';

  test('one a cell, the newest; every file that does not count is named', () => {
    const files = [
      file('cu.json', report()),
      file('moi.json', report({}, '2026-12-01T00:00:00.000Z')),
      file('khac.json', report({ id: other, name: 'Chi bộ thôn An' })),
      file('quy-3.json', { ...report({ id: other }), quarter: 3 }),
      file('hong.json', { format: 'so-tay-chuyen-de/bao-cao' }),
      { name: 'anh.jpg', text: '\u0000\u0001' },
    ];
    const { reports, faults } = mergeReports(files);
    expect(reports.map(({ cell }) => cell)).toEqual(['Chi bộ thôn An', 'Chi bộ thôn Đông']);
    expect(faults).toEqual([
      { name: 'cu.json', fault: 'older' },
      { name: 'quy-3.json', fault: 'other-period' },
      { name: 'hong.json', fault: 'not-a-report' },
      { name: 'anh.jpg', fault: 'not-a-report' },
    ]);
  });

  test('missing cells are found whatever their capitals and blanks', () => {
    expect(missingCells(['  chi bộ  thôn đông', 'Chi bộ thôn Bắc', ''], [report()])).toEqual([
      'Chi bộ thôn Bắc',
    ]);
  });

  test('the table for Excel has its mark and no cell that runs', () => {
    const base = held();
    const meeting = { ...base, topic: { ...base.topic, title: '=HYPERLINK("x");a' } };
    const made = makeReport(aCell(), { year: 2026 }, { meetings: [meeting], tasks: [] }, new Date(NOW));
    const csv = reportCsv([made]);
    expect(csv.startsWith('\uFEFFChi bộ;')).toBe(true);
    expect(csv).toContain(`;"'=HYPERLINK(""x"");a";`);
  });

  test('proposals stand by subject, and all of it is one paper', () => {
    const base = held();
    const meeting = {
      ...base,
      topic: { ...base.topic, field: word(SUBJECTS, 'an-ninh-trat-tu') },
      minutes: { items: {}, proposals: 'Thêm đèn đường.' },
    };
    const made = makeReport(aCell(), { year: 2026 }, { meetings: [meeting], tasks: [] }, new Date(NOW));
    expect(proposalsBySubject([made])).toEqual([
      { subject: 'An ninh trật tự, phòng cháy', proposals: ['Chi bộ thôn Đông: Thêm đèn đường.'] },
    ]);
    const table = collectedPaper([made], ['Chi bộ thôn Bắc']).blocks.find(({ type }) => type === 'table');
    expect(table?.type === 'table' && table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });
});
