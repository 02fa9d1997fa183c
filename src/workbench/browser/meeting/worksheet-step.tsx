import type { AdaptedTopic } from '../../../schema/workbench.ts';
import { TOPIC_STEP } from '../../../text/workbench/prepare.ts';
import { withTopic } from '../../meeting/edit.ts';
import { linesOf } from '../../meeting/lines.ts';
import { LongField, TextField } from '../bench/fields.tsx';
import type { StepProps } from './prepare-screen.tsx';

type Worksheet = NonNullable<AdaptedTopic['worksheet']>;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 8;

/** The table that the meeting fills in together. */
export function WorksheetStep({ kept, meeting: { topic } }: StepProps) {
  const { worksheet } = topic;
  const set = (next: Worksheet | undefined, step = '') =>
    kept.edit((now) => withTopic(now, 'worksheet', next), step);
  if (!worksheet) {
    const { title, columns } = TOPIC_STEP.newWorksheet;
    return (
      <button type="button" class="button is-quiet" onClick={() => set({ title, columns: [...columns] })}>
        {TOPIC_STEP.addWorksheet}
      </button>
    );
  }
  return (
    <>
      <TextField
        label={TOPIC_STEP.worksheetTitle}
        value={worksheet.title}
        maxLength={120}
        required
        onValue={(title) => title && set({ ...worksheet, title }, 'worksheet-title')}
      />
      <LongField
        label={TOPIC_STEP.worksheetColumns}
        value={worksheet.columns.join('\n')}
        maxLength={500}
        rows={4}
        onValue={(text) => {
          const columns = linesOf(text, MOST_COLUMNS, 60);
          // Example rows belong to the columns that they were written for.
          if (columns.length >= FEWEST_COLUMNS) set(fitted(worksheet, columns), 'worksheet-columns');
        }}
      />
      <button type="button" class="button is-quiet" onClick={() => set(undefined)}>
        {TOPIC_STEP.removeWorksheet}
      </button>
    </>
  );
}

function fitted({ exampleRows, ...rest }: Worksheet, columns: string[]): Worksheet {
  const rows = exampleRows?.filter((row) => row.length === columns.length) ?? [];
  return { ...rest, columns, ...(rows.length > 0 && { exampleRows: rows }) };
}
