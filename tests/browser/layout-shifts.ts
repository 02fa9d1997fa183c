import type { Page } from 'playwright-core';

/** More than this is seen as a jump; Google's own limit is five times as much. */
export const MOST_SHIFT = 0.02;

interface Shift {
  by: number;
  /** The elements that moved, by their first letters. */
  what: string[];
}

/** Writes down every shift of the layout of the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { by: number; what: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node?: Node }[] };
        const names = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 60) : 'text',
        );
        shifts.push({ by: value, what: names });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export async function shiftsOf(page: Page): Promise<{ sum: number; shifts: Shift[] }> {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  return { sum: shifts.reduce((total, { by }) => total + by, 0), shifts };
}
