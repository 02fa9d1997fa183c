import { isHeld } from '../../../model/meeting.ts';
import { isBackupDue } from '../../file/reminder.ts';
import type { Bench } from './bench.ts';

/** Returns whether it is time to save a file. Read whenever something was saved. */
export function isFileDue(bench: Bench): boolean {
  const { changes = 0, backedUpOn, heldInFile = [] } = bench.marker.value;
  const hasHeld = bench.heads.value.some(
    ({ id, state, heldOn = '' }) =>
      isHeld(state) && !heldInFile.includes(id) && (backedUpOn === undefined || heldOn >= backedUpOn),
  );
  return isBackupDue({ changes, backedUpOn, hasHeld }, bench.today);
}
