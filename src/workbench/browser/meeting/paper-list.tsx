import { PRESETS, type Preset } from '../../../papers/define/choose-papers.ts';
import { TEMPLATE_STAGES } from '../../../model/paper-kind.ts';
import { BENCH_PAPERS, OUTCOMES } from '../../../text/workbench/papers.ts';
import { MOST_COPIES, type PaperChoice } from '../../paper-plan.ts';
import { NumberField, SelectField, Switch } from '../bench/fields.tsx';
import type { MeetingPaper } from './papers.ts';

const PRESET_NAMES = Object.entries(PRESETS) as [Preset, string][];
const OUTCOME_NAMES = Object.entries(OUTCOMES) as [PaperChoice['outcome'], string][];
const STAGES = Object.entries(TEMPLATE_STAGES) as [keyof typeof TEMPLATE_STAGES, string][];

interface Props {
  papers: readonly MeetingPaper[];
  choice: PaperChoice;
  /** Without one, its papers are not offered among those of every cell. */
  hasCommittee: boolean;
  onChoice: (choice: PaperChoice) => void;
  shown: string | undefined;
  onShow: (form: string) => void;
}

/** Which papers and how many copies: a ready choice, changed paper by paper. */
export function PaperList({ papers, choice, hasCommittee, onChoice, shown, onShow }: Props) {
  const change = (part: Partial<PaperChoice>) => onChoice({ ...choice, ...part });
  const rows = (some: readonly MeetingPaper[]) => (
    <ul class="bench-paper-list">
      {some.map((paper) => (
        <Row
          key={paper.form}
          paper={paper}
          isShown={paper.form === shown}
          onShow={() => onShow(paper.form)}
          onTaken={(isTaken) => change({ taken: new Map(choice.taken).set(paper.form, isTaken) })}
          onCopies={(copies) => change({ copies: withCopies(choice.copies, paper.form, copies) })}
        />
      ))}
    </ul>
  );
  const isOther = ({ template, isTaken }: MeetingPaper) =>
    template.set === 'rieng' || (template.neededWhen === 'co-chi-uy' && !hasCommittee && !isTaken);
  const others = papers.filter(isOther);
  const ofSet = papers.filter((paper) => !isOther(paper));
  return (
    <details class="bench-stage" open>
      <summary>
        <h3>{BENCH_PAPERS.choose}</h3>
      </summary>
      <div class="bench-fields">
        <SelectField
          label={BENCH_PAPERS.presets}
          value={choice.preset}
          options={PRESET_NAMES}
          // A ready choice begins anew: what was ticked by hand belonged to the one before.
          onValue={(preset) => preset && change({ preset, taken: new Map() })}
        />
        <SelectField
          label={BENCH_PAPERS.outcome}
          value={choice.outcome}
          options={OUTCOME_NAMES}
          onValue={(outcome) => outcome && change({ outcome })}
        />
      </div>
      <Switch
        label={BENCH_PAPERS.secretBallot}
        value={choice.isBallotSecret}
        onValue={(isBallotSecret) => change({ isBallotSecret })}
      />
      <Switch
        label={BENCH_PAPERS.twoSided}
        value={choice.isTwoSided}
        onValue={(isTwoSided) => change({ isTwoSided })}
      />
      {STAGES.map(([stage, title]) => (
        <section key={stage}>
          <h4>{title}</h4>
          {rows(ofSet.filter(({ template }) => template.stage === stage))}
        </section>
      ))}
      <details class="bench-fold">
        <summary>{BENCH_PAPERS.others}</summary>
        {rows(others)}
      </details>
    </details>
  );
}

interface RowProps {
  paper: MeetingPaper;
  isShown: boolean;
  onShow: () => void;
  onTaken: (isTaken: boolean) => void;
  onCopies: (copies: number | undefined) => void;
}

function Row({ paper: { template, isTaken, copies, print }, isShown, onShow, onTaken, onCopies }: RowProps) {
  return (
    <li>
      <Switch label={template.title} value={isTaken} onValue={onTaken} />
      <span class="bench-paper-tools">
        {isTaken && template.copies !== 'moi-khach' && (
          <NumberField
            label={BENCH_PAPERS.copiesOf(template.title)}
            isLabelHidden
            value={copies}
            min={1}
            max={MOST_COPIES}
            onValue={onCopies}
          />
        )}
        {isTaken && <span class="small">{BENCH_PAPERS.pages(print.pages)}</span>}
        <button
          type="button"
          class="bench-step"
          aria-pressed={isShown}
          aria-label={BENCH_PAPERS.show(template.title)}
          onClick={onShow}
        >
          {BENCH_PAPERS.preview}
        </button>
      </span>
    </li>
  );
}

function withCopies(all: ReadonlyMap<string, number>, form: string, copies: number | undefined) {
  const next = new Map(all);
  if (copies === undefined) next.delete(form);
  else next.set(form, copies);
  return next;
}
