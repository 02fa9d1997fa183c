import type { Unsaved } from '../records.ts';

const PREFIX = 'stcd:ban-lam-viec:chua-luu:';
/** Each window sets aside what is its own. */
const KEY = `${PREFIX}${Date.now()}-${Math.random()}`;

/**
 * Sets aside what was typed and is not in the database yet, for a page that is being closed: a database writes later
 * than the page may live, this shelf writes at once. An empty list clears it.
 */
export function setUnsavedAside(unsaved: readonly Unsaved[]): void {
  try {
    if (unsaved.length > 0) localStorage.setItem(KEY, JSON.stringify(unsaved));
    else localStorage.removeItem(KEY);
  } catch {
    // A full device: what the database did not take in time is lost with the page.
  }
}

/** Takes what pages that were closed had set aside; nothing of it stays on the shelf. */
export function takeUnsaved(): Unsaved[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    const texts = keys.map((key) => localStorage.getItem(key) ?? '[]');
    for (const key of keys) localStorage.removeItem(key);
    return texts.flatMap((text) => JSON.parse(text) as Unsaved[]);
  } catch {
    return [];
  }
}
