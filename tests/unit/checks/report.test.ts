import { expect, test } from 'vitest';
import { formatReport, summarise } from '../../../src/checks/build/report.ts';
import type { FileProblem } from '../../../src/checks/file/source.ts';

const problem = (severity: FileProblem['severity']): FileProblem => ({
  file: 'guides/x.mdx',
  line: 3,
  column: 5,
  rule: 'lien-ket',
  severity,
  message: 'Sửa “địa chỉ”.',
});

test('text has one line a problem, and marks reminders', () => {
  expect(formatReport([problem('error'), problem('warning')], 'text', 'content')).toBe(
    'content/guides/x.mdx:3:5 [lien-ket] Sửa “địa chỉ”.\ncontent/guides/x.mdx:3:5 [lien-ket] nhắc nhở: Sửa “địa chỉ”.',
  );
  expect(formatReport([], 'text', 'content')).toBe('');
});

test('JSON has the six fields and nothing else', () => {
  expect(JSON.parse(formatReport([problem('error')], 'json', 'content'))).toEqual([
    {
      file: 'content/guides/x.mdx',
      line: 3,
      column: 5,
      rule: 'lien-ket',
      severity: 'error',
      message: 'Sửa “địa chỉ”.',
    },
  ]);
  expect(JSON.parse(formatReport([], 'json', 'content'))).toEqual([]);
});

test('GitHub gets one command a problem, with the signs escaped that would end it early', () => {
  const odd = { ...problem('error'), file: 'a:b,c%.mdx', message: '100 %\r\nmột: hai, ba' };
  expect(formatReport([odd, problem('warning')], 'github', 'content')).toBe(
    '::error file=content/a%3Ab%2Cc%25.mdx,line=3,col=5,title=lien-ket::100 %25%0D%0Amột: hai, ba\n' +
      '::warning file=content/guides/x.mdx,line=3,col=5,title=lien-ket::Sửa “địa chỉ”.',
  );
  expect(formatReport([], 'github', 'content')).toBe('');
});

test('the summary counts errors apart from reminders', () => {
  expect(summarise([], 6)).toBe('Nội dung hợp lệ: 6 tệp, không có lỗi.');
  expect(summarise([problem('error'), problem('warning'), problem('error')], 6)).toBe(
    'Đã kiểm tra 6 tệp: 2 lỗi phải sửa, 1 nhắc nhở.',
  );
});

test('a name with a line end cannot begin a line of its own', () => {
  const odd = { ...problem('error'), file: 'guides/x.mdx\n::warning::y\u202E' };
  expect(formatReport([odd], 'text', 'content').split('\n')).toHaveLength(1);
  expect(formatReport([odd], 'text', 'content')).not.toContain('\u202E');
  expect(formatReport([odd], 'github', 'content').split('\n')).toHaveLength(1);
});
