import { useState } from 'preact/hooks';
import { LIST_STEPS } from '../../../text/workbench/prepare.ts';
import { fillHoles, holesOf, lacksPerson, withPerson } from '../../meeting/motion-holes.ts';
import { TextField } from '../bench/fields.tsx';

/** One field a hole; the sentence changes when the button is pressed, not while one types. */
export function MotionQuestions({ motion, onFill }: { motion: string; onFill: (motion: string) => void }) {
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
