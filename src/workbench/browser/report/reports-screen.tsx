import { useEffect, useState } from 'preact/hooks';
import { canPrint } from '../../../device/browser/can-print.ts';
import { quarterOf } from '../../../model/calendar-day.ts';
import type { Meeting } from '../../../schema/workbench.ts';
import { REPORT } from '../../../text/workbench/report.ts';
import { slugify } from '../../../vietnamese/letters.ts';
import { heldIn, makeReport, namesIn } from '../../report/make-report.ts';
import type { Bench } from '../bench/bench.ts';
import { SelectField } from '../bench/fields.tsx';
import { hashOf } from '../bench/route.ts';
import { handOver, saidOf } from '../give-file.ts';
import { canShare, shareFile } from '../share-file.ts';
import { ReportSheet } from './report-sheet.tsx';

/** The report upward: chosen by quarter, seen as the very text that leaves, then saved, shared or printed. */
export function ReportsScreen({ bench }: { bench: Bench }) {
  const kept = bench.cell.value;
  const year = bench.year.value;
  const [quarter, setQuarter] = useState(String(quarterOf(bench.today)));
  const [meetings, setMeetings] = useState<readonly Meeting[]>([]);
  const [names, setNames] = useState<readonly { shortName: string }[]>([]);
  const [said, setSaid] = useState('');
  const cell = kept?.value.value;
  const read = async () => {
    if (!cell) return;
    await bench.flush();
    setMeetings(await bench.store.all('meetings', cell.id));
    setNames(await bench.store.all('members', cell.id));
  };
  useEffect(() => void read(), [cell?.id]);
  if (!cell) return null;
  const tasks = bench.tasks.value.map((task) => task.value.value);
  const period = { year, quarter: Number(quarter) || undefined };
  const report = makeReport(cell, period, { meetings, tasks }, bench.stamp.now());
  const same = namesIn(report, names);
  const text = JSON.stringify(report, null, 2);
  const name = `bao-cao-${slugify(cell.name)}-${year}${period.quarter ? `-quy-${quarter}` : ''}.bao-cao.json`;
  const file = new File([text], name, { type: 'application/json' });
  const save = async () => setSaid(saidOf(await handOver(file), name, REPORT.saved(name)));
  const share = async () => setSaid((await shareFile(file)) === 'refused' ? REPORT.fault : '');
  const unsent = heldIn(period, meetings).filter(({ state }) => state === 'da-hop');
  const markSent = async () => {
    for (const meeting of unsent) await bench.store.save('meetings', { ...meeting, state: 'da-gui' });
    await bench.meeting.peek()?.refresh();
    await bench.readHeads();
    await read();
    setSaid(REPORT.marked(unsent.length));
  };
  const options = [
    ...[1, 2, 3, 4].map((each) => [String(each), REPORT.quarter(each, year)] as const),
    ['', REPORT.year(year)] as const,
  ];
  return (
    <section>
      <h2>{REPORT.title}</h2>
      <div class="screen-only">
        <SelectField
          label={REPORT.period}
          value={quarter}
          onValue={(next) => setQuarter(next ?? '')}
          options={options.slice(0, 4)}
          none={REPORT.year(year)}
        />
        <p>{REPORT.noNames}</p>
        {same.length > 0 && <p class="bench-alert">{REPORT.names(same.join(', '))}</p>}
      </div>
      {report.meetings.length === 0 ? (
        <p>{REPORT.none}</p>
      ) : (
        <>
          <ReportSheet report={report} />
          <details class="bench-fold screen-only">
            <summary>{REPORT.preview}</summary>
            <pre class="bench-raw">{text}</pre>
          </details>
          <p class="button-row screen-only">
            <button type="button" class="button" onClick={() => void save()}>
              {REPORT.save}
            </button>
            {canShare() && (
              <button type="button" class="button is-quiet" onClick={() => void share()}>
                {REPORT.share}
              </button>
            )}
            {canPrint() && (
              <button type="button" class="button is-quiet" onClick={() => window.print()}>
                {REPORT.print}
              </button>
            )}
          </p>
        </>
      )}
      {unsent.length > 0 && (
        <p class="screen-only">
          <button type="button" class="button is-quiet" onClick={() => void markSent()}>
            {REPORT.mark}
          </button>
        </p>
      )}
      <p class="screen-only" role="status">
        {said}
      </p>
      <p class="screen-only">
        <a href={hashOf({ screen: 'files' })}>{REPORT.back}</a>
      </p>
    </section>
  );
}
