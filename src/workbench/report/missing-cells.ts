import type { Report } from '../../schema/workbench-report.ts';

/** Expected cells without a report; names are compared without looking at capitals and blanks. */
export function missingCells(expected: readonly string[], reports: readonly Report[]): string[] {
  const plain = (name: string) => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
  const there = new Set(reports.map(({ cell }) => plain(cell)));
  return expected.filter((name) => plain(name) !== '' && !there.has(plain(name)));
}
