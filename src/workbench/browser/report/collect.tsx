import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { PaperDocument } from '../../../papers/define/blocks.ts';
import { canPrint } from '../../../device/browser/can-print.ts';
import { REPORT } from '../../../text/workbench/report.ts';
import { collectedPaper, proposalsBySubject } from '../../report/collected-paper.ts';
import { missingCells } from '../../report/missing-cells.ts';
import type { DroppedFile, Merged } from '../../report/merge-reports.ts';
import { reportCsv } from '../../report/report-table.ts';
import { LongField } from '../bench/fields.tsx';
import { giveFile } from '../give-file.ts';
import { ReportTable } from './report-sheet.tsx';

const TEXT = REPORT.collect;
const NOTHING: Merged = { reports: [], faults: [] };

/** Many reports put together on the screen of a committee. Nothing is kept: the files are read and forgotten. */
function Collect() {
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const [{ reports, faults }, setMerged] = useState<Merged>(NOTHING);
  const [said, say] = useState('');
  const [expected, setExpected] = useState<string>();
  const take = async (dropped: FileList | null) => {
    const read = await Promise.all(
      Array.from(dropped ?? [], async (file) => ({ name: file.name, text: await file.text() })),
    );
    // What reads them is large and comes with the first file.
    const { mergeReports } = await import('./read-reports.ts');
    const all = [...files, ...read];
    setFiles(all);
    setMerged(mergeReports(all));
  };
  const clear = () => {
    setFiles([]);
    setMerged(NOTHING);
  };
  const missing = missingCells((expected ?? '').split('\n'), reports);
  return (
    <>
      <label
        class="bench-drop screen-only"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files ?? null);
        }}
      >
        {TEXT.drop}
        <input
          type="file"
          multiple
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => {
            void take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <div class="screen-only">
        <LongField label={TEXT.expected} value={expected} onValue={setExpected} maxLength={40_000} rows={4} />
      </div>
      <p role="status">{files.length === 0 ? TEXT.empty : TEXT.count(reports.length, heldIn(reports))}</p>
      {expected && reports.length > 0 && (
        <p class={missing.length > 0 ? 'bench-alert' : ''}>
          {missing.length > 0 ? TEXT.missing(missing.join(', ')) : TEXT.allThere}
        </p>
      )}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ name, fault }) => (
            <li key={`${name}${fault}`}>
              <strong>{name}</strong>: {TEXT.faults[fault]}
            </li>
          ))}
        </ul>
      )}
      {reports.length > 0 && (
        <>
          <ReportTable reports={reports} />
          <h2>{TEXT.bySubject}</h2>
          {proposalsBySubject(reports).map(({ subject, proposals }) => (
            <section key={subject}>
              <h3>{subject}</h3>
              {proposals.map((proposal) => (
                <p key={proposal}>{proposal}</p>
              ))}
            </section>
          ))}
          <p class="button-row screen-only">
            <button type="button" class="button" onClick={() => void giveFile(say, () => csvOf(reports))}>
              {TEXT.csv}
            </button>
            <button
              type="button"
              class="button is-quiet"
              onClick={() => void giveFile(say, () => wordOf(collectedPaper(reports, missing)))}
            >
              {TEXT.word}
            </button>
            {canPrint() && (
              <button type="button" class="button is-quiet" onClick={() => window.print()}>
                {TEXT.print}
              </button>
            )}
            <button type="button" class="button is-quiet" onClick={clear}>
              {TEXT.clear}
            </button>
          </p>
          <p class="screen-only" role="status">
            {said}
          </p>
        </>
      )}
    </>
  );
}

const heldIn = (reports: readonly { meetings: readonly unknown[] }[]) =>
  reports.reduce((sum, { meetings }) => sum + meetings.length, 0);

const FILE_NAME = 'tong-hop-bao-cao';

const csvOf = (reports: Parameters<typeof reportCsv>[0]) =>
  new File([reportCsv(reports)], `${FILE_NAME}.csv`, { type: 'text/csv;charset=utf-8' });

async function wordOf(paper: PaperDocument): Promise<File> {
  const { wordFile } = await import('../word-files.ts');
  return wordFile(paper, FILE_NAME);
}

/** `<report-collector>`: the page of a committee. */
class ReportCollector extends HTMLElement {
  connectedCallback(): void {
    this.replaceChildren();
    render(<Collect />, this);
  }
}

customElements.define('report-collector', ReportCollector);
