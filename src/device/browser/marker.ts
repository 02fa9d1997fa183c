import type { Marker } from '../records.ts';

const MARKER_KEY = 'stcd:ban-lam-viec:dau';

/** What is left of the records when the database is gone; `undefined` on a first visit. */
export function readMarker(): Marker | undefined {
  try {
    const marker = JSON.parse(localStorage.getItem(MARKER_KEY) ?? 'null') as Partial<Marker> | null;
    if (typeof marker?.records !== 'number') return undefined;
    const { records, backedUpOn, heldInFile, changes = 0 } = marker;
    return {
      records,
      changes,
      ...(typeof backedUpOn === 'string' && { backedUpOn }),
      ...(Array.isArray(heldInFile) && { heldInFile }),
    };
  } catch {
    return undefined;
  }
}

export function writeMarker(marker: Marker): void {
  try {
    localStorage.setItem(MARKER_KEY, JSON.stringify(marker));
  } catch {
    // Without the marker a loss cannot be told from a first visit; the records themselves are safe.
  }
}

export function forgetMarker(): void {
  localStorage.removeItem(MARKER_KEY);
}
