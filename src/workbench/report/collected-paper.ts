import { SUBJECTS, type Subject } from '../../model/classification.ts';
import type { PaperDocument } from '../../papers/define/blocks.ts';
import type { Report } from '../../schema/workbench-report.ts';
import { REPORT, REPORT_COLUMNS } from '../../text/workbench/report.ts';
import { reportRows } from './report-table.ts';

/** Shares of the columns of the table, in the order of `REPORT_COLUMNS`. */
const WIDTHS = [12, 9, 19, 6, 8, 8, 6, 10, 6, 16];

/** Proposals of many cells, by the subject of the topic they came from. */
export function proposalsBySubject(reports: readonly Report[]): { subject: string; proposals: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { cell, meetings } of reports) {
    for (const { field, proposals } of meetings) {
      if (!proposals) continue;
      const name =
        field !== undefined && field in SUBJECTS ? SUBJECTS[field as Subject] : REPORT.collect.noSubject;
      groups.set(name, [...(groups.get(name) ?? []), `${cell}: ${proposals}`]);
    }
  }
  return [...groups].map(([subject, proposals]) => ({ subject, proposals }));
}

/** The reports of many cells as one paper, for Word. */
export function collectedPaper(reports: readonly Report[], missing: readonly string[]): PaperDocument {
  const { title, missing: notYet, count } = REPORT.collect;
  const held = reports.reduce((sum, { meetings }) => sum + meetings.length, 0);
  const said = [count(reports.length, held), ...(missing.length > 0 ? [notYet(missing.join(', '))] : [])];
  return {
    name: 'tong-hop-bao-cao',
    title,
    note: '',
    blocks: [
      { type: 'title', text: title.toLocaleUpperCase('vi') },
      ...said.map((text) => ({ type: 'paragraph', style: 'plain', text }) as const),
      {
        type: 'table',
        columns: REPORT_COLUMNS.map((column, index) => ({
          title: column,
          width: WIDTHS[index] ?? 10,
          isCentered: false,
        })),
        rows: reportRows(reports).map((cells) => ({ cells, kind: 'filled' })),
      },
      ...proposalsBySubject(reports).flatMap(({ subject, proposals }) => [
        { type: 'heading', level: 1, text: subject } as const,
        ...proposals.map((text) => ({ type: 'paragraph', style: 'plain', text }) as const),
      ]),
    ],
  };
}
