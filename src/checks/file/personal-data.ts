import { problem, type Problem } from '../../language/problem.ts';
import type { ReadText } from '../../language/read-text.ts';
import type { ContentKindName } from '../../kinds/content-kind.ts';
import { HOUSE, LONG_AGO, PERSONAL } from './personal-patterns.ts';

/**
 * Finds what a person could be found or harmed by. In letters it is an error: who wrote has not agreed to it. Elsewhere
 * it may be the telephone of an office, so the reviewer is asked; a house of long ago is history.
 */
export function personalDataProblems(kind: ContentKindName, texts: readonly ReadText[]): Problem[] {
  return texts.flatMap(({ text, line, column }) => {
    if (/^https?:\/\/\S+$/iu.test(text)) return [];
    const found = new Map<string, string>();
    for (const [name, pattern] of PERSONAL) {
      const match = pattern.exec(text)?.[0];
      const isHistory = name === HOUSE && kind !== 'feedback' && LONG_AGO.test(text);
      if (match !== undefined && !isHistory && !found.has(name)) found.set(name, match.slice(0, 40));
    }
    if (found.size === 0) return [];
    const what = [...found].map(([name, match]) => `${name} (“${match}”)`).join(', ');
    return kind === 'feedback'
      ? [
          problem(
            { line, column },
            'rieng-tu',
            `Thư có ${what}. Xóa trước khi đăng: thư chỉ giữ điều người gửi muốn nói với mọi người.`,
          ),
        ]
      : [
          {
            ...problem(
              { line, column },
              'rieng-tu',
              `Có ${what}. Của một người thì xóa; của cơ quan thì để lại và nói rõ trong đề nghị.`,
            ),
            severity: 'warning' as const,
          },
        ];
  });
}
