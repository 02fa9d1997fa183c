import type { Records } from '../../schema/workbench-file.ts';
import type { RecordKind, RecordOf } from '../../schema/workbench.ts';

/** One record of a file beside the one of that name on the device. */
export interface Compared<Kind extends RecordKind = RecordKind> {
  kind: Kind;
  ofFile: RecordOf<Kind>;
  /** Absent where the device does not have it. */
  ofDevice?: RecordOf<Kind>;
  /** `new`: only in the file · `newer`, `older`: changed on one side later than on the other. */
  state: 'new' | 'newer' | 'older';
}

const KINDS: readonly RecordKind[] = ['cells', 'members', 'plans', 'meetings', 'tasks'];

/**
 * What opening a file would bring. Records that say the same on both sides are left out; what only the device has
 * stays as it is and is not named.
 */
export function compare(ofFile: Records, onDevice: Records): Compared[] {
  return KINDS.flatMap((kind) => {
    const known = new Map(onDevice[kind].map((record) => [record.id, record]));
    return ofFile[kind].flatMap((record): Compared[] => {
      const there = known.get(record.id);
      if (!there) return [{ kind, ofFile: record, state: 'new' }];
      if (isSame(record, there)) return [];
      const state = record.savedAt > there.savedAt ? 'newer' : 'older';
      return [{ kind, ofFile: record, ofDevice: there, state }];
    });
  });
}

/** The record to save where the file's is taken: its text, behind the device's own count of saves. */
export function taken<Kind extends RecordKind>({ ofFile, ofDevice }: Compared<Kind>): RecordOf<Kind> {
  return { ...ofFile, rev: ofDevice?.rev ?? 0 };
}

/** The same text; how often and when it was saved does not matter. */
function isSame(a: object, b: object): boolean {
  return JSON.stringify(textOf(a)) === JSON.stringify(textOf(b));
}

function textOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) => key !== 'rev' && key !== 'savedAt' && inner !== undefined,
  );
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, textOf(inner)]);
}
