import { formatDate, formatDateInFull, weekdayOf } from '../../../model/calendar-day.ts';
import { nameOf } from '../../../papers/fill/people.ts';
import type { Session } from '../../../schema/session.ts';
import { timeInWords } from '../../../text/papers.ts';
import type { PaperDetail } from '../../meeting/paper-details.ts';

/** What papers print of each detail that is known, in every form it may take. */
export function printedValues(
  session: Session,
  names: readonly PaperDetail[],
): (readonly [PaperDetail, string])[] {
  return names.flatMap((name) => {
    const value = session[name];
    if (value === undefined || typeof value === 'boolean') return [];
    return formsOf(name, String(value)).map((text) => [name, text] as const);
  });
}

function formsOf(name: PaperDetail, value: string): string[] {
  if (name === 'heldOn') return [formatDate(value), formatDateInFull(value), weekdayOf(value)];
  if (name === 'startsAt' || name === 'endsAt') return [timeInWords(value)];
  return [value, nameOf(value) ?? value];
}
