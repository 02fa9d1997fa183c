import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordKind, type RecordOf } from './workbench.ts';

const { cells, members, plans, meetings, tasks } = RECORD_SCHEMAS;

/** Records by kind; members stand in it only where the person says so. */
export const recordsSchema = z.strictObject({
  cells: z.array(cells).max(50),
  members: z.array(members).max(5000).default([]),
  plans: z.array(plans).max(500),
  meetings: z.array(meetings).max(2000),
  tasks: z.array(tasks).max(20_000),
});

export type Records = { [Kind in RecordKind]: RecordOf<Kind>[] };
