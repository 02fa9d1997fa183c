import type { PaperDocument } from '../../papers/define/blocks.ts';
import { fill } from '../../papers/fill/fill.ts';
import type { Template } from '../../schema/template.ts';
import type { Cell, Task } from '../../schema/workbench.ts';
import { cellDetails } from '../meeting/open-meeting.ts';
import { trackedTasks } from '../meeting/tracked-tasks.ts';

/** Name of the form that follows tasks until they are done. */
export const TRACKER_FORM = 'theo-doi-thuc-hien';

/** The book of tasks of a cell as a paper, over all its meetings. */
export function trackerDocument(template: Template, cell: Cell, tasks: readonly Task[]): PaperDocument {
  return fill(template, { form: TRACKER_FORM, session: cellDetails(cell), tasks: trackedTasks(tasks) });
}
