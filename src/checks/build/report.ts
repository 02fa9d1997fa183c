import { folderOf } from './folder-of.ts';
import type { ContentPlace } from '../../model/content-place.ts';
import type { FileProblem } from '../file/source.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Prints problems: `text` for people, one per line; `json` as an array for other tools; `github` as annotations. */
export function formatReport(
  problems: readonly FileProblem[],
  format: ReportFormat,
  place: ContentPlace,
): string {
  const located = problems.map(({ file, line, column, rule, severity, message }) => ({
    // A name may hold line ends, which would begin a line of their own in the report.
    file: `${folderOf(place, file)}/${format === 'json' ? file : file.replace(/\p{C}/gu, '\uFFFD')}`,
    line,
    column,
    rule,
    severity,
    message,
  }));
  if (format === 'json') return JSON.stringify(located, null, 2);
  if (format === 'github') return located.map(annotation).join('\n');
  return located
    .map(({ file, line, column, rule, severity, message }) => {
      const mark = severity === 'warning' ? 'nhắc nhở: ' : '';
      return `${file}:${line}:${column} [${rule}] ${mark}${message}`;
    })
    .join('\n');
}

/** A workflow command: GitHub shows it beside the line. A bare `%`, line end, `:` or `,` would end it early. */
function annotation({ file, line, column, rule, severity, message }: FileProblem): string {
  const inMessage = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${inProperty(file)},line=${line},col=${column},title=${inProperty(rule)}`;
  return `::${severity} ${place}::${inMessage(message)}`;
}

/** Which files stand in place of one of a library below. */
export function formatReplaced(replaced: readonly string[]): string {
  return `Thay tệp cùng tên của thư viện dùng lại (${replaced.length}): ${replaced.join(', ')}.`;
}

/** One sentence on the whole result. */
export function summarise(problems: readonly FileProblem[], fileCount: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return `Nội dung hợp lệ: ${fileCount} tệp, không có lỗi.`;
  return `Đã kiểm tra ${fileCount} tệp: ${errors} lỗi phải sửa, ${warnings} nhắc nhở.`;
}
