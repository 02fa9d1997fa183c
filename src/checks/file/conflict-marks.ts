import { problem, type Problem } from '../../language/problem.ts';

const MARK = /^(?:<{7}|>{7})(?: .*)?$/u;

/** Marks that Git leaves where two people changed the same lines: nothing else in such a file means anything yet. */
export function conflictProblems(text: string): Problem[] {
  const at = text.split('\n').findIndex((line) => MARK.test(line));
  if (at < 0) return [];
  const message =
    'Hai người cùng sửa đoạn này, Git chưa biết giữ bản nào. Giữ một bản (hoặc ghép hai bản), rồi xóa cả ba dòng dấu: <<<<<<<, =======, >>>>>>>. Không chắc thì hỏi người sửa sau cùng.';
  return [problem({ line: at + 1, column: 1 }, 'cu-phap', message)];
}
