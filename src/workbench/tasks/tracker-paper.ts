import type { PaperDocument } from '../../papers/define/blocks.ts';
import { fill } from '../../papers/fill/fill.ts';
import type { Form } from '../form.ts';
import type { Cell, Task } from '../../schema/workbench.ts';
import { cellDetails } from '../meeting/open-meeting.ts';
import { trackedTasks } from '../meeting/tracked-tasks.ts';

/** The book of tasks of a cell as a paper, over all its meetings. */
export function trackerDocument({ form, template }: Form, cell: Cell, tasks: readonly Task[]): PaperDocument {
  return fill(template, { form, session: cellDetails(cell), tasks: trackedTasks(tasks) });
}
