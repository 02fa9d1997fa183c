import '../../../styles/paper-pages.css';
import { useEffect, useState } from 'preact/hooks';
import { DATA_FILE, type TemplateData } from '../../../papers/define/paper-data.ts';
import type { PaperDocument } from '../../../papers/define/blocks.ts';
import { documentToHtml, UNDER_HEADINGS } from '../../../papers/draw/to-html.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { YEAR } from '../../../text/workbench/year.ts';
import { PLAN_FORM, planDocument } from '../../year/plan-paper.ts';
import { json, type Bench } from '../bench/bench.ts';
import { handOver } from '../give-file.ts';

/** The year's plan as it is printed: the sheet itself, filled from what is planned, to print and as Word. */
export function PlanSheet({ bench }: { bench: Bench }) {
  const [templates, setTemplates] = useState<TemplateData>();
  const [isFault, setFault] = useState(false);
  const load = () => {
    setFault(false);
    json<TemplateData>(`/bieu-mau/${DATA_FILE}`).then(setTemplates, () => setFault(true));
  };
  useEffect(load, []);
  const template = templates?.[PLAN_FORM];
  const cell = bench.cell.value?.value.value;
  const plan = bench.plan.value?.value.value;
  if (isFault) {
    return (
      <p role="alert">
        {FRAME.screenFault}{' '}
        <button type="button" class="button is-quiet" onClick={load}>
          {FRAME.retry}
        </button>
      </p>
    );
  }
  if (!cell || !plan) return null;
  if (!templates) return <p role="status">{FRAME.loading}</p>;
  // A site may publish no such form.
  if (!template) return <p role="status">{YEAR.noForm}</p>;
  const paper = planDocument(template, cell, plan);
  return (
    <>
      <p class="button-row screen-only">
        {typeof window.print === 'function' && (
          <button type="button" class="button" onClick={() => window.print()}>
            {YEAR.print}
          </button>
        )}
        <button type="button" class="button is-quiet" onClick={() => void give(paper)}>
          {YEAR.word}
        </button>
      </p>
      <div
        class="paper-item is-shown"
        // Drawn from the form and the plan, every text escaped by the one drawing of papers.
        dangerouslySetInnerHTML={{ __html: documentToHtml(paper, UNDER_HEADINGS) }}
      />
    </>
  );
}

async function give(paper: PaperDocument): Promise<void> {
  const { wordFile } = await import('../word-files.ts');
  handOver(await wordFile(paper), `${paper.name}.docx`);
}
