import { formatDate } from '../../model/calendar-day.ts';
import { REPORT_COLUMNS } from '../../text/workbench/report.ts';
import type { Report } from '../../schema/workbench-report.ts';

/** One row a meeting, and one for a cell that held none. Cells as they are read by people. */
export function reportRows(reports: readonly Report[]): string[][] {
  return reports.flatMap((report) => {
    if (report.meetings.length === 0) return [[report.cell, '', '', '', '', '', '', '', '', '']];
    return report.meetings.map((meeting) => [
      report.cell,
      meeting.heldOn ? formatDate(meeting.heldOn) : '',
      meeting.title,
      String(meeting.minutes),
      shareOf(meeting.fullMembersPresent, meeting.fullMembers),
      shareOf(meeting.probationaryMembersPresent, meeting.probationaryMembers),
      String(meeting.opinions),
      meeting.votes.map(({ yes, no, other }) => `${yes}–${no}–${other}`).join('; '),
      meeting.score === undefined ? '' : String(meeting.score),
      meeting.proposals ?? '',
    ]);
  });
}

/** `9/11`; of nobody nobody is there, whether or not that was written down. */
function shareOf(part: number | undefined, whole: number | undefined): string {
  if (part === undefined && whole === undefined) return '';
  return `${part ?? (whole === 0 ? 0 : '?')}/${whole ?? '?'}`;
}

/** The table as a file that Excel opens with Vietnamese letters: UTF-8 with its mark, `;` between, no formula runs. */
export function reportCsv(reports: readonly Report[]): string {
  const rows = [[...REPORT_COLUMNS], ...reportRows(reports)];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  // A cell that begins so is a formula to a spreadsheet; an apostrophe makes it text.
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
