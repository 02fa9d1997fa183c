const LAST_CELL = 'stcd:ban-lam-viec:chi-bo';

/** The cell worked on last, in this tab before others; `null` where none is known. */
export function recallCell(): string | null {
  try {
    return sessionStorage.getItem(LAST_CELL) ?? localStorage.getItem(LAST_CELL);
  } catch {
    return null;
  }
}

export function rememberCell(id: string): void {
  try {
    sessionStorage.setItem(LAST_CELL, id);
    localStorage.setItem(LAST_CELL, id);
  } catch {
    // The first cell is taken up next time.
  }
}

export function forgetCell(): void {
  try {
    for (const shelf of [sessionStorage, localStorage]) shelf.removeItem(LAST_CELL);
  } catch {
    // Where storage is blocked nothing was remembered.
  }
}
