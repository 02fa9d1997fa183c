import type { PaperDocument } from '../../papers/define/blocks.ts';
import { fill } from '../../papers/fill/fill.ts';
import type { Template } from '../../schema/template.ts';
import type { Cell, YearPlan } from '../../schema/workbench.ts';
import { cellDetails } from '../meeting/open-meeting.ts';

/** Name of the form of a year's plan. */
export const PLAN_FORM = 'ke-hoach-nam';

/** The plan of a year as a paper: every topic in its quarter, and a line for each quarter that has none. */
export function planDocument(
  template: Template,
  cell: Cell,
  { year, entries }: Pick<YearPlan, 'year' | 'entries'>,
): PaperDocument {
  const session = { ...cellDetails(cell), year };
  return fill(template, { form: PLAN_FORM, session, plan: entries });
}
