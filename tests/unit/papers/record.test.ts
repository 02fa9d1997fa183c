import { describe, expect, test } from 'vitest';
import type { PaperBlock, PaperDocument } from '../../../src/papers/define/blocks.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import type { PaperSource } from '../../../src/papers/fill/values.ts';
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

/** What a meeting, a plan and followed tasks give to papers, and what papers are without them. */

const known = { topic: LONG_TOPIC, session: FULL_SESSION, meeting: FULL_MEETING, tasks: FULL_TASKS };

function published(name: string): Template {
  const found = TEMPLATES.get(name);
  if (!found) throw new Error(`No form ${name}.`);
  return found;
}

const withBlocks = (blocks: unknown[]) =>
  templateSchema.parse({ ...template('phieu-thao-luan'), symbol: undefined, blocks });
const blocksOf = (blocks: unknown[], source: PaperSource) => fill(withBlocks(blocks), source).blocks;
const words = ({ blocks }: PaperDocument) => JSON.stringify(blocks);
const rowsOf = (blocks: readonly PaperBlock[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(({ cells }) => cells) : []));

/** The same form as it was before papers could read a meeting: lines for a pen and nothing else. */
function withoutValues(blocks: readonly { block: string }[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    if (block.block === 'each') {
      return [
        { ...block, blocks: withoutValues((block as { block: string; blocks: { block: string }[] }).blocks) },
      ];
    }
    if (block.block !== 'writing-lines') return [block];
    const { lines } = block as unknown as { lines: number };
    return lines > 0 ? [{ block: 'writing-lines', lines }] : [];
  });
}

describe.each([...TEMPLATES])('%s', (name, each) => {
  test('is blank, and filled from a topic alone, as if nothing could be written in', () => {
    const former = { ...each, blocks: withoutValues(each.blocks) as Template['blocks'] };
    expect(fill(each)).toEqual(fill(former));
    const source = { topic: SHORT_TOPIC, form: name };
    expect(fill(each, source)).toEqual(fill(former, source));
  });
});

describe('lines for a pen', () => {
  const lines = { block: 'writing-lines', lines: 4, value: '{session.conclusion}' };

  test('give way to what is known, a paragraph a line: nothing is added below a signed text', () => {
    const meeting = { ...FULL_MEETING, conclusion: 'Một.\n\n Hai. ' };
    expect(blocksOf([lines], { meeting })).toEqual([
      { type: 'paragraph', style: 'body', text: 'Một.' },
      { type: 'paragraph', style: 'body', text: 'Hai.' },
    ]);
  });

  test.each([undefined, '', '  \n '])('all stay where nothing is known (%j)', (conclusion) =>
    expect(blocksOf([lines], { meeting: { ...FULL_MEETING, conclusion } })).toEqual([
      { type: 'writing-lines', count: 4 },
    ]),
  );

  test('none at all print only what is known', () => {
    const none = { ...lines, lines: 0 };
    expect(blocksOf([none, { block: 'page-break' }], {})).toEqual([{ type: 'page-break' }]);
    expect(blocksOf([none], { meeting: FULL_MEETING })).toHaveLength(1);
    expect(() => withBlocks([{ block: 'writing-lines', lines: 0 }])).toThrow('lines là 0');
  });
});

test('minutes hold each item, and what was concluded on it where that has its place', () => {
  const items = [
    'Đã bàn.\nNhất trí.',
    'Đã nghe.\n kết luận : giao hai đồng chí.\nXong trong tháng.',
    'Kết luận: dừng.',
  ];
  const { blocks } = fill(published('bien-ban'), { ...known, meeting: { ...FULL_MEETING, items } });
  const begin = blocks.findIndex((block) => block.type === 'heading' && block.level === 2);
  const texts = blocks.slice(begin, begin + 9).map((block) => {
    if (block.type === 'paragraph') return block.text;
    return block.type === 'field' ? [block.label, block.value] : block.type;
  });
  expect(texts).toEqual([
    ...['heading', 'Đã bàn.', 'Nhất trí.', ['Kết luận:', undefined]],
    ...['heading', 'Đã nghe.', ['Kết luận:', 'giao hai đồng chí. Xong trong tháng.']],
    ...['heading', 'writing-lines'],
  ]);
});

test.each(['bien-ban', 'bien-ban-ghep'])(
  '%s: every opinion, who was absent, the words of the end',
  (form) => {
    const printed = words(fill(published(form), known));
    for (const text of [
      ...FULL_MEETING.opinions.flatMap(({ speaker = '', text }) => [speaker, text]),
      ...FULL_MEETING.absent.map(({ name }) => name),
      ...['upperSpeech', 'conclusion'].map((key) => FULL_MEETING[key as 'conclusion'] ?? ''),
      'Trần Văn B (Chi hội phụ nữ)',
    ]) {
      expect(printed).toContain(text);
    }
  },
);

test('opinions are numbered, and two rows stay open behind them', () => {
  const rows = rowsOf(fill(published('bien-ban'), known).blocks);
  const first = rows.findIndex(([, speaker]) => speaker === 'Lê Thị Cúc');
  expect(rows.slice(first, first + 4)).toEqual([
    ['1', 'Lê Thị Cúc', 'Nên nhận đỡ đầu theo từng hộ.', ''],
    ['2', 'Trần Văn Bảy', 'Quỹ công khai ở nhà văn hóa.', ''],
    ['', '', '', ''],
    ['', '', '', ''],
  ]);
});

test('where nobody was absent, no room is left for a name', () => {
  const session = { ...FULL_SESSION, absentWithReason: 1, absentWithoutReason: 0 };
  const meeting = { ...FULL_MEETING, absent: [] };
  for (const form of ['bien-ban', 'bien-ban-ghep']) {
    const { blocks } = fill(published(form), { topic: SHORT_TOPIC, session, meeting });
    const absent = blocks.filter((block) => block.type === 'field' && block.label.startsWith('Vắng'));
    expect(absent).toEqual([
      { type: 'field', label: 'Vắng có lý do (1), họ tên, lý do:' },
      { type: 'field', label: 'Vắng không lý do (0), họ tên:', value: 'không' },
    ]);
  }
});

test('a conclusion opens with what the chair concluded, and has no open row above its signature', () => {
  const { blocks } = fill(published('ket-luan'), known);
  expect(JSON.stringify(blocks)).toContain(FULL_MEETING.conclusion);
  for (const form of ['ket-luan', 'nghi-quyet', 'nghi-quyet-ghep']) {
    const tasks = fill(published(form), known).blocks.findLast((block) => block.type === 'table');
    expect(tasks).toMatchObject({ rows: LONG_TOPIC.followUp.map(() => ({ kind: 'filled' })) });
  }
});

test('a report upward counts opinions and names nobody who spoke or was absent', () => {
  const printed = words(fill(published('bao-cao-ket-qua'), known));
  expect(printed).toContain('Số ý kiến phát biểu: 2');
  expect(printed).toContain(FULL_MEETING.conclusion);
  expect(printed).toContain(FULL_MEETING.proposals);
  for (const name of ['Lê Thị Cúc', 'Trần Văn Bảy', 'Hoàng Văn Tư', 'Đỗ Thị Năm']) {
    expect(printed).not.toContain(name);
  }
});

describe('the plan of a year', () => {
  const rows = (plan?: typeof FULL_PLAN) => rowsOf(fill(published('ke-hoach-nam'), { plan }).blocks);

  test('has a line for every quarter where nothing is planned', () => {
    const lines = ['I', 'II', 'III', 'IV', '', ''].map((quarter) => [quarter, '', '', '', '', '', '']);
    expect(rows()).toEqual(lines);
    expect(rows([])).toEqual(lines);
  });

  test('prints two topics of one quarter below each other and keeps the quarter that lacks one', () => {
    const [first, , third] = FULL_PLAN;
    const plan = [third, first, { quarter: 3, title: 'Thêm' }].flatMap((entry) => (entry ? [entry] : []));
    expect(rows(plan).map(([quarter, title]) => [quarter, title])).toEqual([
      ['I', 'Chuyên đề quý 1'],
      ['II', ''],
      ['III', 'Chuyên đề quý 3'],
      ['III', 'Thêm'],
      ['IV', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(rows(plan)[0]).toEqual([
      ...['I', 'Chuyên đề quý 1', 'Lê Thị Cúc', 'Nguyễn Văn An', '03/02/2026', 'Chi hội phụ nữ', 'Họp tối'],
    ]);
  });
});

describe('the tracker of tasks', () => {
  test('prints how far each task has come', () => {
    expect(rowsOf(fill(published('theo-doi-thuc-hien'), known).blocks)[0]).toEqual([
      ...['1', 'Lập danh sách học sinh', 'Lê Thị Cúc', '02/4/2026', '60', 'Đã rà ba xóm', 'Đang làm', ''],
    ]);
  });

  test('begins with the tasks of the topic, and has its own subject where it spans meetings', () => {
    const { topic, session } = known;
    const [first] = rowsOf(fill(published('theo-doi-thuc-hien'), { topic, session }).blocks);
    expect(first?.slice(2)).toEqual(['Đảng viên được giao', '02/4/2026', '', '', '', '']);
    expect(words(fill(published('theo-doi-thuc-hien'), { tasks: FULL_TASKS }))).toContain(
      'các chuyên đề của chi bộ',
    );
  });
});
