import type { Cell, Task } from '../../../schema/workbench.ts';
import { TASKS } from '../../../text/workbench/tasks.ts';
import { trackerDocument } from '../../tasks/tracker-paper.ts';
import { FormSheet } from '../bench/form-sheet.tsx';

/** The book of tasks as the form that follows them is printed. */
export function TasksSheet({ cell, tasks }: { cell: Cell; tasks: readonly Task[] }) {
  return (
    <FormSheet
      role="so-theo-doi"
      fill={(form) => trackerDocument(form, cell, tasks)}
      words={{ print: TASKS.print, word: TASKS.word }}
    />
  );
}
