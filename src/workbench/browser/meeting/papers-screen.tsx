import '../../../styles/workbench/papers.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FRAME } from '../../../text/workbench/frame.ts';
import { BENCH_PAPERS } from '../../../text/workbench/papers.ts';
import type { PaperChoice } from '../../paper-plan.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';
import type { Form } from '../../form.ts';
import { meetingForms } from '../bench/forms.ts';
import { lazy } from '../bench/screen.tsx';
import { listed, useMembers } from '../bench/use-members.ts';
import { Notices } from './notices.tsx';
import { recallChoice, rememberChoice } from './paper-choice.ts';
import { PaperList } from './paper-list.tsx';
import { PaperTools } from './paper-tools.tsx';
import { papersOf } from './papers.ts';
import { PrintBar } from './print-bar.tsx';
import { PrintGate, usePrintGate } from './print-gate.tsx';
import { PrintPlace } from './print-place.ts';

// Below the list: it comes once the list is there.
const PaperPreview = lazy(async () => (await import('./paper-preview.tsx')).PaperPreview);

interface Props {
  bench: Bench;
  meeting: Kept<'meetings'>;
}

/** The papers of a meeting, once the forms are there. */
export function PapersScreen({ bench, meeting }: Props) {
  const [forms, setForms] = useState<readonly Form[]>();
  const [isFault, setFault] = useState(false);
  const load = () => {
    setFault(false);
    meetingForms().then(setForms, () => setFault(true));
  };
  useEffect(load, []);
  if (forms) return <Papers bench={bench} meeting={meeting} forms={forms} />;
  if (!isFault) return <p role="status">{BENCH_PAPERS.loading}</p>;
  return (
    <p role="alert">
      {BENCH_PAPERS.fault}{' '}
      <button type="button" class="button is-quiet" onClick={load}>
        {FRAME.retry}
      </button>
    </p>
  );
}

/** Choose, look at one, mend it beside itself, print, take as Word. */
function Papers({ bench, meeting: kept, forms }: Props & { forms: readonly Form[] }) {
  const meeting = kept.value.value;
  const [choice, setChoice] = useState(() => recallChoice(meeting));
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState('');
  const known = useMembers(bench);
  const members = listed(known);
  const tasks = bench.tasks.value.map((task) => task.value.value);
  const { papers, notices } = useMemo(
    () => papersOf(forms, choice, confirmed, { meeting, members, tasks, today: bench.today }),
    [forms, choice, confirmed, meeting, known.value, bench.tasks.value],
  );
  const taken = papers.filter((paper) => paper.isTaken);
  const current = papers.find(({ form }) => form === shown) ?? taken[0];
  const change = (next: PaperChoice) => {
    setChoice(next);
    rememberChoice(meeting.id, next);
  };
  const gate = usePrintGate(notices, confirmed);
  const place = useRef<HTMLDivElement>(null);
  const print = useRef<PrintPlace | null>(null);
  useEffect(() => {
    if (place.current) print.current = new PrintPlace(place.current);
    return () => print.current?.close();
  }, []);
  print.current?.hold(taken, choice.isTwoSided);
  return (
    <>
      <div class="bench-papers screen-only">
        <PaperList
          papers={papers}
          choice={choice}
          hasCommittee={meeting.details.hasCommittee}
          onChoice={change}
          shown={current?.form}
          onShow={setShown}
        />
        <Notices meetingId={meeting.id} notices={notices} kept={confirmed} onKept={setConfirmed} />
        <PaperTools
          papers={taken}
          current={current}
          title={meeting.topic.title}
          print={print}
          before={gate.before}
        />
        {current && (
          <PaperPreview key={current.form} kept={kept} paper={current} among={taken} onShow={setShown} />
        )}
        <PrintBar
          papers={taken}
          isTwoSided={choice.isTwoSided}
          onPrint={() => gate.before(() => print.current?.print(taken))}
        />
        <PrintGate {...gate} />
      </div>
      <div ref={place} />
    </>
  );
}
