import type { PaperDocument } from '../../papers/define/blocks.ts';
import { fill } from '../../papers/fill/fill.ts';
import type { Form } from '../form.ts';
import type { Cell, YearPlan } from '../../schema/workbench.ts';
import { cellDetails } from '../meeting/open-meeting.ts';

/** The plan of a year as a paper: every topic in its quarter, and a line for each quarter that has none. */
export function planDocument(
  { form, template }: Form,
  cell: Cell,
  { year, entries }: Pick<YearPlan, 'year' | 'entries'>,
): PaperDocument {
  const session = { ...cellDetails(cell), year };
  return fill(template, { form, session, plan: entries });
}
