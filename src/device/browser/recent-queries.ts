const RECENT_QUERIES_KEY = 'stcd:tim:v1';
const MOST = 6;

/** Questions asked before on this device, the newest first. They never leave it. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(RECENT_QUERIES_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberQuery(query: string): void {
  const others = recentQueries().filter((each) => each !== query);
  write([query, ...others].slice(0, MOST));
}

export function forgetQueries(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    localStorage.setItem(RECENT_QUERIES_KEY, JSON.stringify(queries));
  } catch {
    // Storage is full or blocked: the device remembers nothing, the search works as before.
  }
}
