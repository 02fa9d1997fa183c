import { describe, expect, test } from 'vitest';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import type { PaperBlock } from '../../../src/papers/define/blocks.ts';
import { pageEstimate } from '../../../src/papers/draw/page-estimate.ts';
import type { Session } from '../../../src/schema/session.ts';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { pdfContent } from './extract.ts';
import { FULL_SESSION, LONG_NAMES, LONG_TOPIC, SHORT_TOPIC, template, TEMPLATES } from './samples.ts';

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
    expect(Math.max(...linesOf(12))).toBe(1);
  });

  test('keeps every line where no limit is said', () => {
    expect(new Set(linesOf(9, { ...sheet, maxPages: undefined }))).toEqual(new Set([3]));
  });

  test('gives up empty rows as it does lines, and keeps six', () => {
    const rows = (count: number) => {
      const form = { ...sheet, maxPages: 1, blocks: [...sheet.blocks.slice(0, 1), table(count)] };
      return fill(form).blocks.flatMap((block) => (block.type === 'table' ? [block.rows.length] : []));
    };
    const table = (blankRows: number) =>
      ({
        block: 'table',
        columns: [{ title: 'Họ và tên', width: 100 }],
        rows: [],
        blankRows,
        emptyRows: 0,
      }) as never;
    expect(rows(6)).toEqual([6]);
    const [fitted = 0] = rows(30);
    expect(fitted).toBeGreaterThan(15);
    expect(fitted).toBeLessThan(25);
  });

  test.each([
    ['that saves no page', 4, 1],
    ['more than one page is still too many', 30, 2],
  ])('loses nothing where %s', (_why, questions, maxPages) => {
    const lines = linesOf(questions, { ...sheet, maxPages: undefined });
    expect(linesOf(questions, { ...sheet, maxPages })).toEqual(lines);
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

describe.skipIf(!canMakePdf())('papers that a small cell prints', () => {
  const pagesOf = async (name: string, topic?: typeof LONG_TOPIC, session: Session = BLANK_SESSION) => {
    const form = TEMPLATES.get(name);
    if (!form) throw new Error(`No form ${name}.`);
    const paper = fill(form, { topic, session });
    return (await pdfContent(await typstToPdf(documentsToTypst([paper])))).pages.length;
  };

  test.each(['ket-luan', 'mot-trang', 'danh-sach-khach-moi', 'phieu-thu-thap-y-kien'])(
    'the blank %s is one page',
    async (name) => expect(await pagesOf(name)).toBe(1),
  );

  test('the topic on one sheet is one page with seven questions and two motions', async () => {
    const topic = { ...topicWith(7), title: 'Quỹ khuyến học', officialScope: 'Quỹ khuyến học của thôn.' };
    expect(await pagesOf('mot-trang', topic)).toBe(1);
  });

  test('the invitation of a cell with a long name is one page', async () => {
    const session = { ...FULL_SESSION, ...LONG_NAMES };
    expect(await pagesOf('giay-moi', SHORT_TOPIC, session)).toBe(1);
  });
});
