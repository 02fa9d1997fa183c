import { QUESTION_KINDS } from '../../../model/classification.ts';
import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { LIST_STEPS } from '../../../text/workbench/prepare.ts';
import { withList } from '../../meeting/edit.ts';
import { added, changed } from '../../meeting/list-commands.ts';
import { LongField, SelectField } from '../bench/fields.tsx';
import { ItemList } from './item-list.tsx';
import type { StepProps } from './prepare-screen.tsx';

type Question = AdaptedTopic['questions'][number];
type Kind = Question['kind'];
const KINDS = Object.entries(QUESTION_KINDS) as [Kind, string][];
const MOST = 20;

/** What is discussed. */
export function QuestionsStep({ bench, kept, meeting }: StepProps) {
  const { questions } = meeting.topic;
  const edit = (change: (now: Question[]) => readonly Question[], step = '') =>
    kept.edit((now) => withList(now, 'questions', change), step);
  const set = (id: string, part: { [Key in keyof Question]?: Question[Key] | undefined }) =>
    edit((now) => changed<Question>(now, id, part), `question-${id}-${Object.keys(part).join()}`);
  const add = () =>
    edit((now) =>
      added<Question>(now, { id: bench.stamp.id(), kind: 'de-xuat', text: LIST_STEPS.newQuestion }, MOST),
    );
  return (
    <ItemList
      items={questions}
      nameOf={({ text }) => text}
      most={MOST}
      edit={edit}
      onAdd={add}
      show={({ id, text, kind, hint }) => (
        <>
          <LongField
            label={LIST_STEPS.question}
            value={text}
            maxLength={320}
            rows={2}
            onValue={(next) => next && set(id, { text: next })}
          />
          <div class="bench-fields">
            <SelectField
              label={LIST_STEPS.questionKind}
              value={kind}
              options={KINDS}
              onValue={(next) => next && set(id, { kind: next })}
            />
            <LongField
              label={LIST_STEPS.hint}
              value={hint}
              maxLength={400}
              rows={2}
              onValue={(next) => set(id, { hint: next })}
            />
          </div>
        </>
      )}
    />
  );
}
