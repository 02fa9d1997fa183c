import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/papers/fill/fill.ts';
import { evenPercents } from '../../../src/papers/fill/fill-table.ts';
import { LOOP_NAMES, LOOPS, PLACEHOLDER_NAMES } from '../../../src/model/placeholder.ts';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import { templateSchema, type Template } from '../../../src/schema/template.ts';
import {
  FULL_MEETING,
  FULL_PLAN,
  FULL_SESSION,
  FULL_TASKS,
  LONG_TOPIC,
  SHORT_TOPIC,
  TEMPLATES,
  template,
} from './samples.ts';

/** Words that no line parts. */
const whole = (words: string): string => words.replaceAll(' ', '\u00a0');

function made(blocks: unknown[], symbol?: string): Template {
  const { title, summary, purpose, filledBy, whenUsed, stage, order, source, publishedOn } =
    template('phieu-thao-luan');
  return templateSchema.parse({
    title,
    summary,
    purpose,
    filledBy,
    whenUsed,
    stage,
    order,
    source,
    publishedOn,
    blocks,
    symbol,
  });
}

const SOURCES = [
  ['blank', {}],
  ['short', { topic: SHORT_TOPIC }],
  [
    'long',
    { topic: LONG_TOPIC, topicPath: '/chuyen-de/x/', session: FULL_SESSION, citations: ['Chỉ thị 50-CT/TW'] },
  ],
] as const;

describe.each([...TEMPLATES])('%s', (_name, each) => {
  test.each(SOURCES)('leaves no hole (%s)', (_source, source) => {
    const printed = JSON.stringify(fill(each, source).blocks);
    expect(printed).not.toMatch(/undefined|null|NaN|\[object|[{}]topic|\{session|\{item|\{index/u);
  });

  test('speaks NFC Vietnamese', () => {
    const printed = JSON.stringify(each);
    expect(printed).toBe(printed.normalize('NFC'));
  });
});

test('every placeholder and every item has a value where everything is known', () => {
  const everything = {
    ...SOURCES[2][1],
    session: {
      ...FULL_SESSION,
      ...{ author: 'A', presenter: 'B', reviewer: 'C', scorer: 'D', exemptMembers: 1, score: 92 },
      ...{ upperGuidance: 'Hướng dẫn', subjectBasis: 'Nghị quyết', draftRound: 2 },
      ...{
        probationaryMembers: 2,
        probationaryMembersPresent: 2,
        absentWithReason: 1,
        absentWithoutReason: 0,
      },
      guests: [{ name: 'Trần Văn B', unit: 'Hội', capacity: 'Khách' }],
      votes: Array.from({ length: 12 }, () => ({ yes: 20, no: 0, other: 0 })),
    },
    meeting: FULL_MEETING,
    plan: FULL_PLAN,
    tasks: FULL_TASKS,
  };
  const blocks = [
    { block: 'checklist', items: PLACEHOLDER_NAMES.slice(0, 40).map((name) => `${name}: {${name}}`) },
    { block: 'checklist', items: PLACEHOLDER_NAMES.slice(40).map((name) => `${name}: {${name}}`) },
    ...LOOP_NAMES.map((over) => ({
      block: 'each',
      over,
      blocks: Object.keys(LOOPS[over]).map((name) => ({
        block: 'paragraph',
        text: `${over} ${name}: {${name}}`,
      })),
    })),
  ];
  const { blocks: filled } = fill({ ...made(blocks), copies: 'moi-khach' }, everything);
  const left = JSON.stringify(filled).match(/"[^"]*…[^"]*"/gu) ?? [];
  expect(left.map((text) => text.slice(1, text.indexOf(':')))).toEqual([]);
});

test('what is missing becomes dots, an empty field, an empty signature', () => {
  const { blocks } = fill(
    made([
      { block: 'paragraph', text: 'Tại {session.venue}, {session.heldOn}' },
      { block: 'field', label: 'Chủ trì:', value: '{session.chair}' },
      {
        block: 'signature-pair',
        left: { role: 'Thư ký', name: '{session.clerk}' },
        right: { role: 'Bí thư' },
      },
    ]),
  );
  expect(blocks).toEqual([
    { type: 'paragraph', style: 'body', text: 'Tại ……………………, ……………………' },
    { type: 'field', label: 'Chủ trì:' },
    { type: 'signature-pair', left: { role: 'THƯ KÝ' }, right: { role: 'BÍ THƯ' } },
  ]);
});

test('the header follows the format: number without colon, zeros, upper case', () => {
  const plan: Template = { ...made([{ block: 'party-header' }], 'KH'), stage: 'truoc' };
  const [header] = fill(plan, { form: 'ke-hoach-nam', session: FULL_SESSION }).blocks;
  expect(header).toEqual({
    type: 'party-header',
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    upperBody: 'ĐẢNG BỘ XÃ AN KHÁNH',
    cell: 'CHI BỘ THÔN ĐÔNG',
    number: 'Số 05-KH/CB',
    placeAndDate: `${whole('An Khánh')}, ${whole('ngày 03 tháng 02 năm 2026')}`,
  });
});

describe('the common day of signing dates a paper only where that fits its stage; its number is its own', () => {
  const UNDATED = ['Số 12-KH/CB', `…………, ${whole('ngày …… tháng …… năm 20…')}`];
  const dated = (stage: Template['stage'], issuedOn?: string, heldOn?: string) => {
    const documents = [{ template: 'x', number: 12 }];
    const session = { ...BLANK_SESSION, documents, issuedOn, heldOn };
    const source = { form: 'x', session };
    const [header] = fill({ ...made([{ block: 'party-header' }], 'KH'), stage }, source).blocks;
    return header?.type === 'party-header' ? [header.number, header.placeAndDate] : [];
  };
  const on = (number: string, day: string) => [`Số ${number}-KH/CB`, `…………, ${whole(`ngày ${day}`)}`];

  test.each([
    ['truoc', '2026-11-25', '2026-12-03', on('12', '25 tháng 11 năm 2026')],
    ['trong', '2026-11-25', '2026-12-03', on('12', '03 tháng 12 năm 2026')],
    ['sau', '2026-11-25', '2026-12-03', UNDATED],
    ['truoc', '2026-12-05', '2026-12-03', UNDATED],
    ['sau', '2026-12-05', '2026-12-03', on('12', '05 tháng 12 năm 2026')],
    ['trong', '2026-12-03', '2026-12-03', on('12', '03 tháng 12 năm 2026')],
    ['sau', '2026-12-03', '2026-12-03', on('12', '03 tháng 12 năm 2026')],
    ['sau', '2026-12-05', undefined, on('12', '05 tháng 12 năm 2026')],
    ['truoc', undefined, '2026-12-03', UNDATED],
    ['trong', undefined, '2026-12-03', on('12', '03 tháng 12 năm 2026')],
  ] as const)('%s, signed %s, held %s', (stage, issuedOn, heldOn, expected) =>
    expect(dated(stage, issuedOn, heldOn)).toEqual(expected),
  );
});

test('number and day of one paper stand on that paper and on no other', () => {
  const documents = [{ template: 'ke-hoach', number: 7, issuedOn: '2026-11-10' }];
  const session = { ...BLANK_SESSION, documentNumber: 99, documents, heldOn: '2026-12-03' };
  const header = (form: string) => {
    const plan: Template = { ...made([{ block: 'party-header' }], 'KH'), stage: 'truoc' };
    const [head] = fill(plan, { form, session }).blocks;
    return head?.type === 'party-header' ? [head.number, head.placeAndDate] : [];
  };
  expect(header('ke-hoach')).toEqual(['Số 07-KH/CB', `…………, ${whole('ngày 10 tháng 11 năm 2026')}`]);
  expect(header('ke-hoach-nam')).toEqual(['Số ……-KH/CB', `…………, ${whole('ngày …… tháng …… năm 20…')}`]);
});

test('a cell without a committee gets its own words', () => {
  const text = { block: 'paragraph', text: '{session.committee}; {session.committeeAuthority}' };
  const words = (hasCommittee: boolean) =>
    fill(made([text]), { session: { ...BLANK_SESSION, hasCommittee } }).blocks.map(
      (block) => 'text' in block && block.text,
    );
  expect(words(true)).toEqual(['chi ủy; T/M Chi ủy']);
  expect(words(false)).toEqual(['bí thư, phó bí thư (nếu có); T/M Chi bộ']);
});

test('a list makes one row an item; without a topic, empty numbered rows', () => {
  const table = {
    block: 'table',
    columns: [
      { title: 'TT', width: 8 },
      { title: 'Việc', width: 92 },
    ],
    over: 'topic.preparation',
    cells: ['{index}', '{item.task}'],
    emptyRows: 2,
  };
  const rows = (source: object) =>
    fill(made([table]), source).blocks.map((block) => ('rows' in block ? block.rows : []))[0];
  expect(rows({ topic: SHORT_TOPIC })?.map(({ cells }) => cells)).toEqual([
    ['1', 'Chuẩn bị 1'],
    ['2', 'Chuẩn bị 2'],
    ['3', 'Chuẩn bị 3'],
  ]);
  expect(rows({})).toEqual([
    { cells: ['1', ''], kind: 'blank' },
    { cells: ['2', ''], kind: 'blank' },
  ]);
});

test.each([[[1, 1, 1]], [[8, 92]], [[3, 90, 90, 90]], [[1, 1, 1, 1, 1, 1, 1, 1]], [[7, 39, 54]]])(
  'widths of %s add up to 100 in even steps',
  (shares) => {
    const percents = evenPercents(shares);
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    for (const percent of percents) expect([percent % 2, percent >= 4]).toEqual([0, true]);
  },
);

test('a topic adds the bases that the form has not named', () => {
  const basis = { block: 'legal-basis', items: ['Căn cứ Hướng dẫn 42-HD/BTCTW;'], hasTopicCitations: true };
  const { blocks } = fill(made([basis]), { citations: ['Hướng dẫn 42-HD/BTCTW', 'Chỉ thị 50-CT/TW'] });
  expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
    '- Căn cứ Chỉ thị 50-CT/TW;',
    '- Căn cứ Hướng dẫn 42-HD/BTCTW.',
  ]);
});
