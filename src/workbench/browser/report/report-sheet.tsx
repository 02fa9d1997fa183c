import type { Report } from '../../../schema/workbench-report.ts';
import { REPORT, REPORT_COLUMNS } from '../../../text/workbench/report.ts';
import { reportRows } from '../../report/report-table.ts';

/** A report, or many, as a table that is read on the screen and printed. */
export function ReportTable({ reports }: { reports: readonly Report[] }) {
  return (
    <div class="bench-wide" tabIndex={0} role="region" aria-label={REPORT.title}>
      <table>
        <thead>
          <tr>
            {REPORT_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reportRows(reports).map((row) => (
            <tr key={row.join()}>
              {row.map((cell, index) => (
                <td key={REPORT_COLUMNS[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ReportSheet({ report }: { report: Report }) {
  const { given, done, late } = report.tasks;
  return (
    <article class="bench-sheet bench-report">
      <h3>
        {report.cell}:{' '}
        {report.quarter ? REPORT.quarter(report.quarter, report.year) : REPORT.year(report.year)}
      </h3>
      <ReportTable reports={[report]} />
      <p>{REPORT.tasks(given, done, late)}</p>
    </article>
  );
}
