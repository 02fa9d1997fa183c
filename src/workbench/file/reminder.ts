import { daysBetween, type CalendarDate } from '../../model/calendar-day.ts';

/** Changes and days after which a file should be saved again. */
const CHANGES = 10;
const DAYS = 7;

export interface Kept {
  changes: number;
  backedUpOn?: string | undefined;
  /** A meeting was held since the last backup. */
  hasHeld: boolean;
}

/** Returns whether it is time to save a file: after a held meeting, or ten changes and a week. */
export function isBackupDue({ changes, backedUpOn, hasHeld }: Kept, today: CalendarDate): boolean {
  if (changes === 0) return false;
  if (hasHeld) return true;
  if (changes < CHANGES) return false;
  return backedUpOn === undefined || daysBetween(backedUpOn, today) >= DAYS;
}
