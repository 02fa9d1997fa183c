import type { RecordOf } from '../schema/workbench.ts';

/** Where new names and moments come from; tests give their own. */
export interface Stamp {
  /** A random UUID. */
  id: () => string;
  now: () => Date;
}

/** What every record carries before it is saved for the first time. */
export function newRecord(stamp: Stamp): { id: string; rev: number; savedAt: string } {
  return { id: stamp.id(), rev: 0, savedAt: stamp.now().toISOString() };
}

/** What a list shows of a meeting, so that no list reads whole meetings. */
export interface MeetingHead {
  id: string;
  cellId: string;
  state: RecordOf<'meetings'>['state'];
  title: string;
  heldOn?: string;
  topicId?: string;
}

export function headOf({ id, cellId, state, topic, details, origin }: RecordOf<'meetings'>): MeetingHead {
  return {
    id,
    cellId,
    state,
    title: topic.title,
    ...(details.heldOn && { heldOn: details.heldOn }),
    ...(origin && { topicId: origin.id }),
  };
}
