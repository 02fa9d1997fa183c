import { describe, expect, test } from 'vitest';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import type { PaperBlock } from '../../../src/papers/define/blocks.ts';
import { pageEstimate } from '../../../src/papers/draw/page-estimate.ts';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { pdfContent } from './extract.ts';
import { LONG_TOPIC, template } from './samples.ts';

const sheet = template('phieu-thao-luan');
const question = {
  kind: 'lien-he-don-vi' as const,
  text: 'Mấy năm qua khu ta có em nào nghỉ học giữa chừng? Chi bộ biết trước hay biết sau, ai đáng lẽ biết sớm nhất?',
};
const motion = {
  motion:
    'Phân công mỗi đảng viên trao đổi với hai nhà có người cao tuổi theo danh sách, xong trước ngày 31/01/2027.',
};
const topicWith = (questions: number) => ({
  ...LONG_TOPIC,
  decisions: [motion, motion],
  questions: Array.from({ length: questions }, () => ({ ...LONG_TOPIC.questions[0], ...question })),
});
const linesOf = (questions: number, form = sheet) =>
  fill(form, { topic: topicWith(questions) }).blocks.flatMap((block) =>
    block.type === 'writing-lines' ? [block.count] : [],
  );

describe('a form of at most two pages', () => {
  test('keeps its lines where they fit', () => {
    expect(linesOf(2)).toEqual([3, 3]);
  });

  test('takes them away from the last places first, and leaves one', () => {
    const lines = linesOf(7);
    expect(lines.length).toBe(7);
    expect(lines).toEqual([...lines].sort((one, other) => other - one));
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...linesOf(30))).toBe(1);
  });

  test('keeps every line where no limit is said', () => {
    expect(new Set(linesOf(9, { ...sheet, maxPages: undefined }))).toEqual(new Set([3]));
  });

  const longNames = {
    ...BLANK_SESSION,
    upperBody: 'Đảng bộ phường Bình Minh',
    cell: 'Chi bộ Văn phòng Đảng ủy – Ủy ban nhân dân phường Bình Minh',
  };

  test
    .skipIf(!canMakePdf())
    .each(
      [BLANK_SESSION, longNames].flatMap((session) =>
        [4, 6, 7, 8].map((questions) => ({ questions, session })),
      ),
    )('is printed on two pages with $questions questions, $session.cell', async ({ questions, session }) => {
    const paper = fill(sheet, { topic: topicWith(questions), session });
    const pdf = await typstToPdf(documentsToTypst([paper]));
    expect((await pdfContent(pdf)).pages.length).toBeLessThanOrEqual(2);
    expect(pageEstimate(paper)).toBe(2);
  });

  test('counts the lines that long names need in its head', () => {
    const pages = (session: typeof longNames) => {
      const paper = fill(sheet, { topic: topicWith(2), session });
      const [header] = paper.blocks;
      const lines = (count: number): PaperBlock => ({ type: 'writing-lines', count });
      return Array.from({ length: 40 }, (_, count) =>
        pageEstimate({ ...paper, blocks: header ? [header, lines(count)] : [] }),
      ).lastIndexOf(1);
    };
    const short = { ...longNames, upperBody: 'Đảng bộ xã An', cell: 'Chi bộ thôn Đông' };
    // Three lines more of 20 points are two or three lines of 24 points less.
    expect(pages(short) - pages(longNames)).toBeGreaterThanOrEqual(2);
  });
});
