import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSourceFiles } from '../../../src/checks/build/source-file.ts';
import { readEntry, writeEntry } from '../../../src/editor/entry-file.ts';
import { reasonsToRefuse, reportOn } from '../../../src/editor/entry-problems.ts';

const read = (kind: 'topics' | 'guides' | 'templates' | 'regulations', name: string) =>
  readEntry(kind, readFileSync(`tests/fixture-site/content/${kind}/${name}`, 'utf8'));
const topic = read('topics', 'quy-khuyen-hoc.mdx');
const refuse = (entry: object) => reasonsToRefuse('topics', 'x', { ...topic, ...entry });

const published = readSourceFiles('content').files.filter(({ isPublished }) => isPublished);

test.each(published.map((file) => [file.path, file] as const))(
  '%s is read, accepted and written as it was',
  (_path, { kind, id, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    // Sveltia trims what it reads.
    const entry = readEntry(kind, text.trim());
    expect(reasonsToRefuse(kind, id, entry)).toEqual([]);
    expect(writeEntry(kind, entry)).toBe(text);
  },
);

describe('what is wrong is refused by the name of its field', () => {
  test.each([
    [{ durationMinutes: 20 }, 'Thời lượng (phút): Nhỏ nhất là 30.'],
    [{ agenda: [{ title: 'x', minutes: 500, lead: 'y' }] }, 'Chương trình › 1 › Số phút: Lớn nhất là 120.'],
    [{ durationMinutes: 100 }, 'Thời lượng (phút): Tổng số phút của chương trình'],
    [{ body: 'Một.\n\n{alert(1)}' }, 'Nội dung, dòng 3: '],
    [{ body: '<script>x</script>' }, 'Nội dung, dòng 1: '],
    [{ summary: 'Chữ \u202E ngược' }, 'ký tự'],
  ])('%o', (change, reason) => {
    expect(refuse(change).join('\n')).toContain(reason);
  });

  test('a block of a form is named by its kind', () => {
    const template = read('templates', 'bien-ban.yaml');
    const [first, ...blocks] = template['blocks'] as object[];
    const reasons = reasonsToRefuse('templates', 'x', {
      ...template,
      blocks: [first, { block: 'writing-lines', lines: 99 }, ...blocks],
    });
    expect(reasons).toEqual(['Các khối trên giấy › 2 › Số dòng: Lớn nhất là 40.']);
  });
});

test('an optional field left empty is not written; an empty cell of a table is', () => {
  const template = read('templates', 'bien-ban.yaml');
  const block = {
    block: 'table',
    columns: [],
    rows: [['', 'a', '']],
    cells: ['{index}', ''],
    over: '',
    lastRow: [],
  };
  const text = writeEntry('templates', { ...template, symbol: '', blocks: [block] });
  expect(text).not.toMatch(/symbol|over|lastRow/u);
  expect(text).toContain('- ["", "a", ""]');
  expect(text).toContain('      - "{index}"\n      - ""\n');
});

describe('what is only not written yet', () => {
  test('an optional field that was left empty is no fault', () => {
    expect(refuse({ shortDurationReason: '', review: { status: 'tham-khao', by: '', on: '' } })).toEqual([]);
    expect(refuse({ worksheet: { title: '', columns: [], exampleRows: [] } })).toEqual([]);
  });

  test('a draft waits for required fields, and rules between fields wait with it', () => {
    expect(refuse({ summary: '', questions: [], objectives: ['một'] })).toEqual([]);
  });

  test('a draft does not wait with what is wrong in what is written', () => {
    expect(refuse({ summary: '', durationMinutes: 9000 })).toEqual(['Thời lượng (phút): Lớn nhất là 240.']);
  });

  test('a list that is too short is refused once everything else is there', () => {
    expect(refuse({ objectives: ['một'] })).toEqual(['Mục tiêu: Cần ít nhất 2 mục.']);
  });
});

describe('the report above the preview', () => {
  test('a text of the library has nothing missing and nothing wrong', () => {
    expect(reportOn('topics', 'quy-khuyen-hoc', topic)).toMatchObject({ missing: [], wrong: [] });
  });

  test('a topic of which only the name is written may be saved; what is missing is named as the form names it', () => {
    const { missing, wrong } = reportOn('topics', 'x', { title: 'Giữ đường làng sạch', body: '' });
    expect(wrong).toEqual([]);
    expect(missing.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Tóm tắt', 'Lĩnh vực', 'Chương trình', 'Nội dung']),
    );
    expect(missing.map(({ label }) => label)).not.toContain('Tên');
  });

  test('what is empty is missing once, whatever rules its field has', () => {
    const { missing, wrong } = reportOn('feedback', 'x', { about: '', body: '' });
    expect(wrong).toEqual([]);
    expect(missing.map(({ label }) => label)).toEqual(['Người gửi', 'Ngày gửi', 'Về trang', 'Nội dung']);
  });

  test('an item that was added in the form is an item like another', () => {
    const changes = [{ on: '2026-11-30', note: 'Thêm câu hỏi.' }];
    const entry = { ...topic, updatedOn: '2026-11-30', changes };
    const added = { ...entry, changes: changes.map((each) => ({ ...each, __sc_item_id: 'a-1' })) };
    expect(reportOn('topics', 'x', added)).toMatchObject({ missing: [], wrong: [] });
    expect(writeEntry('topics', added)).toBe(writeEntry('topics', entry));
  });

  test('a letter is about a page, said as the site says it', () => {
    const letter = { author: 'Một bạn đọc', sentOn: '2026-11-20', body: 'Bạn đọc hỏi.' };
    for (const about of ['https://so-tay.example/huong-dan/x/', 'huong-dan/x', '/huong-dan/x']) {
      expect(reasonsToRefuse('feedback', 'x', { ...letter, about }).join()).toContain('phần sau tên miền');
    }
    expect(reasonsToRefuse('feedback', 'x', { ...letter, about: '/huong-dan/x/' })).toEqual([]);
  });

  test('reminders are those of the check of the proposal', () => {
    const { reminders } = reportOn('topics', 'x', { ...topic, body: 'Nộp trước ngày 31/11/2026.' });
    expect(reminders.join()).toContain('Nội dung, dòng 1: Không có ngày');
  });
});
