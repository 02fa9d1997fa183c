import { useRef } from 'preact/hooks';
import { documentToHtml, UNDER_HEADINGS } from '../../../papers/draw/to-html.ts';
import { BENCH_PAPERS } from '../../../text/workbench/papers.ts';
import { detailAt, detailsOn, type PaperDetail } from '../../meeting/paper-details.ts';
import type { Kept } from '../bench/kept.ts';
import { ReadAloud } from '../bench/read-aloud.tsx';
import { PaperFields } from './paper-fields.tsx';
import { printedValues } from './printed-values.ts';
import type { MeetingPaper } from './papers.ts';

interface Props {
  kept: Kept<'meetings'>;
  paper: MeetingPaper;
  /** The papers that are turned over one after the other. */
  among: readonly MeetingPaper[];
  onShow: (form: string) => void;
}

/** One paper, as it is printed, with the fields of what stands on it. */
export function PaperPreview({ kept, paper, among, onShow }: Props) {
  const { template, document: filled } = paper;
  const details = detailsOn(template);
  const fields = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const focusOn = (name: PaperDetail) => {
    const field = fields.current?.querySelector<HTMLElement>(`[data-detail="${name}"] :is(input, textarea)`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  /** A press on something filled in leads to its field. */
  const press = (event: MouseEvent) => {
    const target = (event.target as HTMLElement).closest('p, td, th, h2, h3, h4, h5, li');
    const text = target?.textContent ?? '';
    const name = detailAt(text, caretIn(text), printedValues(kept.value.peek().details, details));
    if (name) focusOn(name);
  };
  const place = among.findIndex(({ form }) => form === paper.form);
  const turn = (steps: number) => among[place + steps]?.form;
  return (
    <section class="bench-preview">
      <h3>{template.title}</h3>
      <p class="small">{template.source.note}</p>
      <ReadAloud place={sheet} of={paper.form} />
      <div ref={fields}>
        <PaperFields kept={kept} paper={paper} details={details} />
      </div>
      {place >= 0 && among.length > 1 && (
        <p class="bench-turn">
          <button
            type="button"
            class="bench-step"
            aria-disabled={turn(-1) === undefined}
            onClick={() => onShow(turn(-1) ?? paper.form)}
          >
            ‹ {BENCH_PAPERS.former}
          </button>
          <span>{BENCH_PAPERS.place(place + 1, among.length)}</span>
          <button
            type="button"
            class="bench-step"
            aria-disabled={turn(1) === undefined}
            onClick={() => onShow(turn(1) ?? paper.form)}
          >
            {BENCH_PAPERS.next} ›
          </button>
        </p>
      )}
      <div
        ref={sheet}
        class="bench-paper"
        role="region"
        aria-label={BENCH_PAPERS.previewOf(template.title)}
        onClick={press}
        dangerouslySetInnerHTML={{ __html: documentToHtml(filled, UNDER_HEADINGS) }}
      />
    </section>
  );
}

/** Where in its text node the press fell; the start where the browser does not say. */
function caretIn(text: string): number {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  if (!node?.textContent) return 0;
  return Math.max(0, text.indexOf(node.textContent)) + (selection?.anchorOffset ?? 0);
}
