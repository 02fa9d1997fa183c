const PREFIX = 'stcd:ban-lam-viec:chua-luu:';
/** Each window sets aside what is its own. */
const KEY = `${PREFIX}${Date.now()}-${Math.random()}`;

/**
 * Sets aside what was typed and is not in the database yet, for a page that is being closed: a database writes later
 * than the page may live, this shelf writes at once. Without a text it is cleared.
 */
export function setUnsavedAside(text: string | undefined): void {
  try {
    if (text !== undefined) localStorage.setItem(KEY, text);
    else localStorage.removeItem(KEY);
  } catch {
    // A full device: what the database did not take in time is lost with the page.
  }
}

/** What closed pages had set aside, each page by its name. */
export function allUnsaved(): Map<string, string> {
  return new Map(names().map((name) => [name, localStorage.getItem(name) ?? '']));
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
