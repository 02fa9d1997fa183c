import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until every font that the page asks for has come. Works without scripts too. */
export async function fontsLoaded(page: Page): Promise<void> {
  const status = () =>
    page.evaluate(() => {
      // What is not laid out asks for no font.
      document.body.getBoundingClientRect();
      return document.fonts.status;
    });
  await expect.poll(status).toBe('loaded');
}

/** Waits until every element of the page has its script. */
export async function scriptsRun(page: Page): Promise<void> {
  await expect.poll(() => page.locator(':not(:defined)').count()).toBe(0);
}
