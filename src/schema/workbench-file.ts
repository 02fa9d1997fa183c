import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordKind, type RecordOf } from './workbench.ts';

/** The file in which a cell keeps and moves what stands on its workbench. */
export const FILE_FORMAT = 'so-tay-chuyen-de';
/** Of the file written today. A newer file is not read. */
export const FILE_VERSION = 1;

/** The same file under a passphrase: another format, so that a version that does not know it says so. */
export const SEALED_FORMAT = 'so-tay-chuyen-de/khoa';
export const SEALED_VERSION = 1;

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
