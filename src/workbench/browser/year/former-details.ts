import { SESSION_KEY } from '../../../device/session-kept.ts';
import { CELL_COUNTS, CELL_LINES } from '../../cell-details.ts';
import type { Cell } from '../../../schema/workbench.ts';

type Details = Partial<Cell>;

/** What the form of a session has remembered on this device about the cell; `undefined` where it has nothing. */
export function formerDetails(): Details | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(SESSION_KEY) ?? 'null') as {
      session?: Record<string, unknown>;
    } | null;
    const session = stored?.session;
    if (!session) return undefined;
    const found: Record<string, unknown> = {};
    for (const name of CELL_LINES) if (typeof session[name] === 'string') found[name] = session[name];
    for (const name of CELL_COUNTS) if (typeof session[name] === 'number') found[name] = session[name];
    if (typeof session['hasCommittee'] === 'boolean') found['hasCommittee'] = session['hasCommittee'];
    return Object.keys(found).length > 1 ? found : undefined;
  } catch {
    return undefined;
  }
}
