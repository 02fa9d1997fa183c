import { CELL_COUNTS, CELL_LINES } from '../../cell-details.ts';
import type { Cell } from '../../../schema/workbench.ts';

/** Names under which the site kept details of a session, and the papers chosen for it, before it had the workbench. */
const SESSION = 'stcd:buoi-sinh-hoat:v1';
const FORMER_KEYS = [SESSION, `${SESSION}:khong-doc-duoc`, 'stcd:chon-giay-to:v1'];

/** What this device still knows of the cell from that time; `undefined` where it knows nothing. */
export function formerDetails(): Partial<Cell> | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(SESSION) ?? 'null') as {
      session?: Record<string, unknown>;
    } | null;
    const session = stored?.session;
    if (!session) return undefined;
    const found: Record<string, unknown> = {};
    if (typeof session['cell'] === 'string') found['name'] = session['cell'];
    for (const name of CELL_LINES) if (typeof session[name] === 'string') found[name] = session[name];
    for (const name of CELL_COUNTS) if (typeof session[name] === 'number') found[name] = session[name];
    if (typeof session['hasCommittee'] === 'boolean') found['hasCommittee'] = session['hasCommittee'];
    return Object.keys(found).length > 1 ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Takes it off this device. */
export function forgetFormer(): void {
  try {
    for (const shelf of [localStorage, sessionStorage]) for (const key of FORMER_KEYS) shelf.removeItem(key);
  } catch {
    // Where storage is blocked nothing was kept.
  }
}
