import { reportSchema, type Report } from '../../schema/workbench-report.ts';

/** A file that somebody dropped: what it is called, what stands in it. */
export interface DroppedFile {
  name: string;
  text: string;
}

export interface Merged {
  /** One report a cell, the newest of those that were given. */
  reports: readonly Report[];
  /** Files that are no report, or are an older one of a cell: why, by name of the file. */
  faults: readonly { name: string; fault: 'not-a-report' | 'older' | 'other-period' }[];
}

const MOST_CHARACTERS = 1_000_000;

/** Joins the reports of many cells for one period; nothing is kept anywhere. Never throws, whatever the files hold. */
export function mergeReports(files: readonly DroppedFile[]): Merged {
  const faults: Merged['faults'][number][] = [];
  const newest = new Map<string, { name: string; report: Report }>();
  const read = files.map(({ name, text }) => ({ name, report: readReport(text) }));
  const period = commonPeriod(read.flatMap(({ report }) => report ?? []));
  for (const { name, report } of read) {
    if (!report) faults.push({ name, fault: 'not-a-report' });
    else if (periodOf(report) !== period) faults.push({ name, fault: 'other-period' });
    else {
      const before = newest.get(report.cellId);
      const isNewer = before === undefined || report.madeAt > before.report.madeAt;
      if (before) faults.push({ name: isNewer ? before.name : name, fault: 'older' });
      if (isNewer) newest.set(report.cellId, { name, report });
    }
  }
  const reports = [...newest.values()].map(({ report }) => report);
  return { reports: reports.sort((a, b) => a.cell.localeCompare(b.cell, 'vi')), faults };
}

function readReport(text: string): Report | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    const read = reportSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/u, '')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

const periodOf = ({ year, quarter }: Report) => `${year}-${quarter ?? ''}`;

/** The period that most reports are about. */
function commonPeriod(reports: readonly Report[]): string | undefined {
  const counts = new Map<string, number>();
  for (const report of reports) counts.set(periodOf(report), (counts.get(periodOf(report)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
