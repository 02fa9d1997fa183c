import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { LIST_STEPS } from '../../../text/workbench/prepare.ts';
import { withList } from '../../meeting/edit.ts';
import { added } from '../../meeting/list-commands.ts';
import { MOST_MOTION_LETTERS, withMotion } from '../../meeting/motions.ts';
import { LongField } from '../bench/fields.tsx';
import { ItemList } from './item-list.tsx';
import { MotionQuestions } from './motion-questions.tsx';
import type { StepProps } from './prepare-screen.tsx';

type Decision = AdaptedTopic['decisions'][number];
const MOST = 12;

/** What is voted on: every hole is a question, and a motion that names nobody asks who. */
export function MotionsStep({ bench, kept, meeting }: StepProps) {
  const edit = (change: (now: Decision[]) => readonly Decision[], step = '') =>
    kept.edit((now) => withList(now, 'decisions', change), step);
  const set = (id: string, motion: string | undefined, step = '') => {
    if (motion) kept.edit((now) => withMotion(now, id, motion), step);
  };
  return (
    <ItemList
      items={meeting.topic.decisions}
      nameOf={({ motion }) => motion}
      most={MOST}
      edit={edit}
      onAdd={() => edit((now) => added(now, { id: bench.stamp.id(), motion: LIST_STEPS.newMotion }, MOST))}
      show={({ id, motion }) => (
        <>
          <LongField
            label={LIST_STEPS.motion}
            value={motion}
            maxLength={MOST_MOTION_LETTERS}
            onValue={(next) => set(id, next, `motion-${id}`)}
          />
          <MotionQuestions key={motion} motion={motion} onFill={(next) => set(id, next)} />
        </>
      )}
    />
  );
}
