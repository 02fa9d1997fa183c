import { describe, expect, test } from 'vitest';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { pdfContent } from './extract.ts';
import { LONG_TOPIC, template } from './samples.ts';

const sheet = template('phieu-thao-luan');
const question = {
  kind: 'lien-he-don-vi' as const,
  text: 'Mấy năm qua khu ta có em nào nghỉ học giữa chừng? Chi bộ biết trước hay biết sau, ai đáng lẽ biết sớm nhất?',
};
const topicWith = (questions: number) => ({
  ...LONG_TOPIC,
  decisions: LONG_TOPIC.decisions.slice(0, 2),
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

  test.skipIf(!canMakePdf()).each([4, 6, 8])(
    'is printed on two pages with %i questions',
    async (questions) => {
      const pdf = await typstToPdf(documentsToTypst([fill(sheet, { topic: topicWith(questions) })]));
      expect((await pdfContent(pdf)).pages.length).toBeLessThanOrEqual(2);
    },
  );
});
