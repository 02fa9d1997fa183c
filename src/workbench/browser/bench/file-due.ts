import { isHeld } from '../../../model/meeting.ts';
import { isBackupDue } from '../../file/reminder.ts';
import type { Bench } from './bench.ts';

/** Returns whether it is time to save a file. Read whenever something was saved. */
export function isFileDue(bench: Bench): boolean {
  const { changes = 0, backedUpOn } = bench.marker.value;
  const hasHeld = bench.heads.value.some(
    ({ state, heldOn }) => isHeld(state) && (backedUpOn === undefined || (heldOn ?? '') >= backedUpOn),
  );
  return isBackupDue({ changes, backedUpOn, hasHeld }, bench.today);
}
