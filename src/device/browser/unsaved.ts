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

/** What closed pages had set aside, each page by its name. What cannot be read was not written here, and goes. */
export function allUnsaved(): Map<string, Unsaved[]> {
  const found = new Map<string, Unsaved[]>();
  for (const name of names()) {
    try {
      found.set(name, JSON.parse(localStorage.getItem(name) ?? '') as Unsaved[]);
    } catch {
      forgetUnsaved([name]);
    }
  }
  return found;
}

/** Takes pages off the shelf; without names, all of them. */
export function forgetUnsaved(pages: readonly string[] = names()): void {
  for (const page of pages) localStorage.removeItem(page);
}

function names(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}
