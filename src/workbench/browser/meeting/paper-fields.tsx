import type { Session } from '../../../schema/session.ts';
import { BENCH_PAPERS } from '../../../text/workbench/papers.ts';
import { DETAIL_LABELS } from '../../../text/workbench/details.ts';
import { withDetail, withDocument } from '../../meeting/edit.ts';
import { PAPER_DETAILS, type PaperDetail } from '../../meeting/paper-details.ts';
import type { Kept } from '../bench/kept.ts';
import { DateField, NumberField, Switch, TextField, TimeField } from '../bench/fields.tsx';
import { hashOf } from '../bench/route.ts';
import type { MeetingPaper } from './papers.ts';

interface Props {
  kept: Kept<'meetings'>;
  paper: MeetingPaper;
  details: readonly PaperDetail[];
}

/** What stands on this paper, to be mended beside it; number and day are its own. */
export function PaperFields({ kept, paper: { form, template }, details }: Props) {
  const meeting = kept.value.value;
  const own = meeting.details.documents?.find((each) => each.template === form);
  const link = (part: 'chuan-bi' | 'sau-buoi', text: string) => (
    <a href={hashOf({ screen: 'meeting', id: meeting.id, part })}>{text}</a>
  );
  return (
    <details class="bench-stage" open>
      <summary>
        <h4>{BENCH_PAPERS.fields}</h4>
      </summary>
      <p class="small">{BENCH_PAPERS.fieldsHelp}</p>
      <div class="bench-fields">
        {template.symbol !== undefined && (
          <>
            <NumberField
              label={BENCH_PAPERS.numberOf(template.title)}
              value={own?.number}
              min={1}
              max={9999}
              onValue={(number) => kept.edit((now) => withDocument(now, form, { number }), `number-${form}`)}
            />
            <DateField
              label={BENCH_PAPERS.dayOf(template.title)}
              value={own?.issuedOn}
              onValue={(issuedOn) =>
                kept.edit((now) => withDocument(now, form, { issuedOn }), `issued-${form}`)
              }
            />
          </>
        )}
        {details.map((name) => (
          <div key={name} data-detail={name}>
            <Detail kept={kept} session={meeting.details} name={name} />
          </div>
        ))}
      </div>
      <p>{link('chuan-bi', BENCH_PAPERS.toPrepare)}</p>
      {template.stage !== 'truoc' && <p>{link('sau-buoi', BENCH_PAPERS.toAfter)}</p>}
    </details>
  );
}

const LONGEST: Partial<Record<PaperDetail, number>> = { upperGuidance: 300, subjectBasis: 300, place: 80 };
const MOST: Partial<Record<PaperDetail, number>> = { draftRound: 20 };

function Detail({ kept, session, name }: { kept: Kept<'meetings'>; session: Session; name: PaperDetail }) {
  const label = DETAIL_LABELS[name];
  const onValue = (value: string | number | boolean | undefined) =>
    kept.edit((now) => withDetail(now, name, value), name);
  const value = session[name] as string | undefined;
  switch (PAPER_DETAILS[name]) {
    case 'date':
      return <DateField label={label} value={value} onValue={onValue} />;
    case 'time':
      return <TimeField label={label} value={value} onValue={onValue} />;
    case 'number': {
      const least = name === 'draftRound' ? 1 : 0;
      const count = session[name] as number | undefined;
      return (
        <NumberField label={label} value={count} min={least} max={MOST[name] ?? 1000} onValue={onValue} />
      );
    }
    case 'switch':
      return <Switch label={label} value={session[name] === true} onValue={onValue} />;
    case 'text':
      return <TextField label={label} value={value} maxLength={LONGEST[name] ?? 120} onValue={onValue} />;
  }
}
