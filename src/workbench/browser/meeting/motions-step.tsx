import { useState } from 'preact/hooks';
import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { LIST_STEPS } from '../../../text/workbench/prepare.ts';
import { withList } from '../../meeting/edit.ts';
import { added, changed } from '../../meeting/list-commands.ts';
import { fillHoles, holesOf, lacksPerson, withPerson } from '../../meeting/motion-holes.ts';
import { LongField, TextField } from '../bench/fields.tsx';
import { ItemList } from './item-list.tsx';
import type { StepProps } from './prepare-screen.tsx';

type Decision = AdaptedTopic['decisions'][number];
const MOST = 12;
const MOST_LETTERS = 400;

/** What is voted on: every hole is a question, and a motion that names nobody asks who. */
export function MotionsStep({ bench, kept, meeting }: StepProps) {
  const edit = (change: (now: Decision[]) => readonly Decision[], step = '') =>
    kept.edit((now) => withList(now, 'decisions', change), step);
  const set = (id: string, motion: string | undefined, step = '') => {
    if (motion) edit((now) => changed<Decision>(now, id, { motion: motion.slice(0, MOST_LETTERS) }), step);
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
            maxLength={MOST_LETTERS}
            onValue={(next) => set(id, next, `motion-${id}`)}
          />
          <Questions key={motion} motion={motion} onFill={(next) => set(id, next)} />
        </>
      )}
    />
  );
}

/** One field a hole; the sentence changes when the button is pressed, not while one types. */
function Questions({ motion, onFill }: { motion: string; onFill: (motion: string) => void }) {
  const holes = holesOf(motion);
  const isForNobody = lacksPerson(motion);
  const [answers, setAnswers] = useState<readonly (string | undefined)[]>([]);
  if (holes.length === 0 && !isForNobody) return null;
  const answer = (place: number) => (text: string | undefined) =>
    setAnswers((now) => {
      const next = [...now];
      next[place] = text;
      return next;
    });
  return (
    <form
      class="bench-holes"
      onSubmit={(event) => {
        event.preventDefault();
        const filled = fillHoles(motion, answers);
        onFill(withPerson(filled, isForNobody ? (answers[holes.length] ?? '') : ''));
      }}
    >
      {holes.map(({ kind, before, after }, place) => (
        <TextField
          key={place}
          label={LIST_STEPS.holeAt(LIST_STEPS.hole[kind], before, after)}
          value={answers[place]}
          maxLength={120}
          onValue={answer(place)}
        />
      ))}
      {isForNobody && (
        <TextField
          label={LIST_STEPS.who}
          help={LIST_STEPS.whoHelp}
          value={answers[holes.length]}
          maxLength={120}
          onValue={answer(holes.length)}
        />
      )}
      <button class="button is-quiet">{LIST_STEPS.fillIn}</button>
    </form>
  );
}
