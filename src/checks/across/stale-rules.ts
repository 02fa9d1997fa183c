import { problem } from '../../language/problem.ts';
import { formatDate } from '../../model/calendar-day.ts';
import type { CheckedFile } from '../file/check-file.ts';
import type { EditedFile, RecentChange } from '../past/past.ts';
import type { FileProblem } from '../file/source.ts';

/** Shorter lines (a date, a heading, a mark) stand in many versions by chance. */
const FEWEST_WORDS = 4;
/** Of a change that is undone by less, the rest was most likely edited on purpose. */
const LEAST_UNDONE = 0.5;
/** A text that has less of the older one was not made from it. */
const LEAST_KEPT = 0.5;
/** Two lines that share this much are one line, edited. */
const SAME_LINE = 0.5;
const SHOWN_LETTERS = 50;

/**
 * Files that take back what someone else changed lately. An editor that was opened before saves its older copy
 * of the whole file; whoever reviews sees lines taken out and cannot know that nobody meant it. A reminder only:
 * to take a change back may be what is wanted.
 */
export function staleProblems(files: readonly CheckedFile[], edited: readonly EditedFile[]): FileProblem[] {
  const sources = new Map(files.map(({ source }) => [source.path, source]));
  return edited.flatMap(({ file, published, changes }) => {
    const source = sources.get(file);
    if (!source) return [];
    const now = new TextDecoder().decode(source.bytes);
    const most = changes
      .map((change) => ({ change, lines: undoneLines(now, published, change) }))
      .reduce<Undone | undefined>(
        (best, each) => (each.lines.length > (best?.lines.length ?? 0) ? each : best),
        undefined,
      );
    return most ? [reminder(file, now, most)] : [];
  });
}

interface Undone {
  change: RecentChange;
  /** Lines that are back although they were taken out, and lines that are gone although they were added. */
  lines: string[];
}

function reminder(file: string, now: string, { change, lines }: Undone): FileProblem {
  const [first = ''] = lines;
  const shown = first.length > SHOWN_LETTERS ? `${first.slice(0, SHOWN_LETTERS)}…` : first;
  const at = now.split('\n').findIndex((line) => lines.includes(line.trim()));
  const message = `Bản này bỏ mất điều đã sửa ngày ${formatDate(change.on)} (${lines.length} dòng, ví dụ “${shown}”). Có thể bài được mở từ trước ngày ấy: mở lại bản đang đăng rồi sửa tiếp. Nếu cố ý thì ghi rõ trong đề nghị.`;
  return {
    file,
    ...problem({ line: Math.max(1, at + 1), column: 1 }, 'ban-cu', message),
    severity: 'warning',
  };
}

function undoneLines(now: string, published: string, { before }: RecentChange): string[] {
  const [nowLines, publishedLines, beforeLines] = [linesOf(now), linesOf(published), linesOf(before)];
  if ([...beforeLines].filter((line) => nowLines.has(line)).length < LEAST_KEPT * beforeLines.size) return [];
  const added = [...publishedLines].filter((line) => !beforeLines.has(line));
  const removed = [...beforeLines].filter((line) => !publishedLines.has(line));
  const written = [...nowLines].filter((line) => !beforeLines.has(line) && !publishedLines.has(line));
  const undone = [
    ...removed.filter((line) => nowLines.has(line)),
    ...added.filter((line) => !nowLines.has(line) && !written.some((other) => isSameLine(line, other))),
  ];
  return undone.length >= LEAST_UNDONE * (added.length + removed.length) ? undone : [];
}

function linesOf(text: string): Set<string> {
  const lines = text.split('\n').map((line) => line.trim());
  return new Set(lines.filter((line) => wordsOf(line).length >= FEWEST_WORDS));
}

function isSameLine(one: string, other: string): boolean {
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / (words.size + others.size) >= SAME_LINE;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/u).filter(Boolean);
}
