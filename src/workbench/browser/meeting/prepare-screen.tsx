import { useState } from 'preact/hooks';
import type { Meeting } from '../../../schema/workbench.ts';
import { PREPARE } from '../../../text/workbench/prepare.ts';
import { gapsOf, STEPS, type Gap, type Step } from '../../meeting/steps.ts';
import type { Bench } from '../bench/bench.ts';
import type { Kept } from '../bench/kept.ts';
import { AgendaStep } from './agenda-step.tsx';
import { nextDay } from './day-line.tsx';
import { MotionsStep } from './motions-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { PreparationStep } from './preparation-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { TasksStep } from './tasks-step.tsx';
import { TopicStep } from './topic-step.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { WorksheetStep } from './worksheet-step.tsx';

export interface StepProps {
  bench: Bench;
  kept: Kept<'meetings'>;
  meeting: Meeting;
}

const BODIES: Record<Step, (props: StepProps) => preact.JSX.Element> = {
  'chuyen-de': TopicStep,
  'nguoi-ngay': PeopleStep,
  'viec-truoc': PreparationStep,
  'chuong-trinh': AgendaStep,
  'cau-hoi': QuestionsStep,
  'bieu-quyet': MotionsStep,
  viec: TasksStep,
  bang: WorksheetStep,
};

/** What lacks nothing that a meeting needs: a sheet to work on is a choice. */
const isDone = (gaps: readonly Gap[]) => gaps.every(({ gap }) => gap === 'khong-bang');

/** Everything before the meeting, by steps that may be done in any order. */
export function PrepareScreen({ bench, meeting: kept }: { bench: Bench; meeting: Kept<'meetings'> }) {
  const meeting = kept.value.value;
  const gaps = gapsOf(meeting);
  const ahead = {
    preparation: meeting.topic.preparation,
    heldOn: meeting.details.heldOn,
    today: bench.today,
  };
  const [open, setOpen] = useState<ReadonlySet<Step>>(new Set(['chuong-trinh']));
  return (
    <section class="bench-prepare">
      <UpdateNotice bench={bench} kept={kept} />
      <p>{PREPARE.intro}</p>
      {STEPS.map((step) => {
        const Body = BODIES[step];
        return (
          <details
            key={step}
            class="bench-stage"
            data-step={step}
            open={open.has(step)}
            onToggle={(event) => {
              const next = new Set(open);
              if (event.currentTarget.open) next.add(step);
              else next.delete(step);
              if (next.size !== open.size) setOpen(next);
            }}
          >
            <summary>
              <span class={`bench-tick${isDone(gaps[step]) ? ' is-done' : ''}`} aria-hidden="true">
                {isDone(gaps[step]) ? '✓' : '○'}
              </span>
              <h3>{PREPARE.steps[step]}</h3>
              <span class="bench-gaps">
                <span class="visually-hidden">{isDone(gaps[step]) ? PREPARE.done : PREPARE.open}</span>{' '}
                {gaps[step].map(gapInWords).join(', ')}
                {step === 'viec-truoc' && nextDay(ahead)}
              </span>
            </summary>
            {open.has(step) && <Body bench={bench} kept={kept} meeting={meeting} />}
          </details>
        );
      })}
    </section>
  );
}

function gapInWords(gap: Gap): string {
  if ('count' in gap) return PREPARE.gaps[gap.gap](gap.count);
  return 'minutes' in gap ? PREPARE.gaps[gap.gap](gap.minutes) : PREPARE.gaps[gap.gap];
}
