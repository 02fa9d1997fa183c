import { describe, expect, test } from 'vitest';
import { readBySchema } from '../../../src/checks/file/schema-problems.ts';
import { parseYaml } from '../../../src/language/front-matter.ts';
import { LOOP_NAMES, PLACEHOLDER_NAMES } from '../../../src/model/placeholder.ts';
import { templateSchema } from '../../../src/schema/template.ts';

const HEAD = `title: Phiếu
summary: Tóm tắt
purpose: Mục đích
filledBy: Thư ký
whenUsed: Cuối buổi
stage: trong
order: 1
source: { confidence: E, note: Mẫu gợi ý. }
blocks:
`;

const FOOT = 'publishedOn: "2026-11-22"\n';

const problemsOf = (blocks: string) =>
  readBySchema(templateSchema, parseYaml(HEAD + blocks + FOOT, 0)).problems;
const only = (blocks: string) => {
  const problems = problemsOf(blocks);
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('a template with a mistake is refused at its line with the right names', () => {
  test('an unknown block', () => {
    const problem = only('  - block: tabel\n');
    expect(problem).toMatchObject({ line: 10, column: 12, rule: 'gia-tri' });
    expect(problem?.message).toContain('Có phải “table”?');
    expect(problem?.message).toContain('signature-pair');
  });

  test('a block without its name', () => {
    expect(only('  - text: Xin chào\n')?.message).toMatch(/^Thiếu trường blocks\[1\]\.block/u);
  });

  test('an unknown field of a block', () => {
    const problem = only('  - block: paragraph\n    text: Xin chào\n    bold: true\n');
    expect(problem).toMatchObject({ line: 12, rule: 'truong-la' });
    expect(problem?.message).toContain('block, text, style');
  });

  test('an unknown placeholder', () => {
    const problem = only("  - block: paragraph\n    text: 'Về {topic.titel}'\n");
    expect(problem).toMatchObject({ line: 11, column: 11 });
    expect(problem?.message).toContain('Có phải “topic.title”?');
    expect(problem?.message).toContain('{topic.updatedOn}');
  });

  test('a placeholder of another list', () => {
    const problem = only(
      "  - block: each\n    over: topic.questions\n    blocks:\n      - block: paragraph\n        text: '{item.motion}'\n",
    );
    expect(problem?.line).toBe(14);
    expect(problem?.message).toContain('Danh sách topic.questions không có chỗ điền {item.motion}');
    expect(problem?.message).toContain('{item.text}');
  });

  test('a placeholder of a list outside any list', () => {
    expect(only("  - block: paragraph\n    text: '{item.text}'\n")?.message).toContain('topic.questions');
  });

  test('a loop over a field that is not there', () => {
    const problem = only(
      '  - block: each\n    over: topic.question\n    blocks: [{ block: paragraph, text: a }]\n',
    );
    expect(problem?.line).toBe(11);
    for (const name of LOOP_NAMES) expect(problem?.message).toContain(name);
  });

  test('a brace without its pair', () => {
    expect(only("  - block: paragraph\n    text: 'Về {topic.title'\n")?.message).toContain('Dấu { }');
  });

  test('a row that does not fit its table, and cells without a list', () => {
    const table = '  - block: table\n    columns: [{ title: A, width: 5 }, { title: B, width: 5 }]\n';
    expect(only(`${table}    rows: [[a, b], [a]]\n`)?.message).toContain('Dòng có 1 ô, bảng có 2 cột');
    expect(only(`${table}    cells: [a, b]\n`)?.message).toContain('over và cells');
  });

  test('every problem is reported at once', () => {
    const problems = problemsOf(
      "  - block: tabel\n  - block: paragraph\n    text: '{topic.titel}'\n  - block: heading\n",
    );
    expect(problems.map(({ line }) => line).sort((a, b) => a - b)).toEqual([10, 12, 13]);
  });
});

test('every placeholder may be used', () => {
  const blocks = PLACEHOLDER_NAMES.map((name) => `  - block: paragraph\n    text: '{${name}}'\n`).join('');
  expect(problemsOf(blocks)).toEqual([]);
});
