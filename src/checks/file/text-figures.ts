import { problem, type Problem } from '../../language/problem.ts';
import type { ReadText } from '../../language/read-text.ts';

/** The letter O in a figure: between digits, or before what is counted. */
const LETTER_FOR_NAUGHT =
  /(?<![\p{L}\d.,/-])\d+[Oo](?:\d+(?![\p{L}\d])|(?= (?:phút|giờ|ngày|tháng|năm|tuổi|người|hộ|đồng|triệu|buổi|tờ|trang|câu|%)))/gu;

/** Reminds of a letter that stands for a digit: it looks right, and nobody finds or reads it aloud as a number. */
export function figureProblems(texts: readonly ReadText[]): Problem[] {
  return texts.flatMap(({ text, line, column }) =>
    [...text.matchAll(LETTER_FOR_NAUGHT)].map(([written]) => ({
      ...problem(
        { line, column },
        'chu-gia',
        `“${written}” có chữ O thay cho số 0. Gõ lại: ${written.replace(/o/giu, '0')}.`,
      ),
      severity: 'warning' as const,
    })),
  );
}
