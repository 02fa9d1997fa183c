import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCase } from './letter-cases.ts';
import type { ExpectedProblem } from './overlay.ts';

/** A case of one file of the valid content with one text replaced by another. */
export function changed(
  name: string,
  file: string,
  [from, to]: readonly [from: string, to: string],
  ...expected: Omit<ExpectedProblem, 'file'>[]
): MadeCase {
  return {
    name,
    make: (folder) => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
      writeFileSync(
        join(folder, file),
        text.replace(from, () => to),
      );
    },
    expected: expected.map((each) => ({ file, ...each })),
  };
}

/** Slips of YAML, each with the line and the words that an editor needs. */
export const BAD_YAML: readonly MadeCase[] = [
  ...(
    [
      [
        'nested thirteen deep',
        `related: ${'['.repeat(13)}${']'.repeat(13)}`,
        'yaml',
        'lồng nhau quá nhiều cấp',
      ],
      ['with an escape in a key', '"related\\u200B": []', 'ky-tu', 'U+200B'],
      ['with a key that is named before', '&a related: []', 'yaml', 'Không dùng dấu &'],
      ['with a bracket that is not closed', 'related: [a, b', 'yaml', 'mở ngoặc mà chưa đóng'],
      ['with text after the text', 'related: "a" b', 'yaml', 'Có ký tự đặt sai chỗ'],
      ['with two colons', 'related: a: b', 'yaml', 'Câu có dấu hai chấm'],
      ['without a colon', 'related', 'yaml', 'Thiếu dấu hai chấm sau tên trường'],
    ] as const
  ).map(([name, line, rule, message]) =>
    changed(`YAML ${name}`, 'guides/chuan-bi.mdx', ['related: []', line], {
      line: rule === 'yaml' && message.startsWith('mở ngoặc') ? 15 : 14,
      rule,
      message,
    }),
  ),
  changed(
    'YAML with two forbidden keys on a line',
    'guides/chuan-bi.mdx',
    ['related: []', 'related: [{ slug: 1, layout: 2 }]'],
    { line: 14, rule: 'khoa-cam', message: '“slug”' },
    { line: 14, rule: 'khoa-cam', message: '“layout”' },
  ),
  changed(
    'YAML with a quotation mark that is not closed',
    'regulations/42-hd-tw-2025.yaml',
    ['publishedOn: "2026-01-10"', 'publishedOn: "2026-01-10'],
    { line: 24, column: 14, rule: 'yaml', message: 'Thiếu dấu đóng ngoặc' },
  ),
  changed(
    'YAML with an open quotation mark above others',
    'guides/chuan-bi.mdx',
    ['title: Chuẩn bị buổi sinh hoạt', 'title: "Chuẩn bị buổi sinh hoạt'],
    { line: 2, rule: 'yaml', message: 'Thiếu dấu đóng ngoặc' },
  ),
  changed(
    'YAML with a text that a # cuts off',
    'guides/chuan-bi.mdx',
    ['title: Chuẩn bị', 'title: Bài #1 chuẩn bị'],
    { line: 2, rule: 'yaml', message: 'thêm dấu cách sau #', severity: 'warning' },
  ),
  changed(
    'YAML of another version',
    'regulations/42-hd-tw-2025.yaml',
    ['number:', '# Ghi chú\n%YAML 1.1\n---\nnumber:'],
    { line: 2, rule: 'yaml', message: 'dấu %' },
  ),
];
