import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PRESETS } from '../../src/papers/define/choose-papers.ts';
import { SESSION_FORM } from '../../src/text/session-form.ts';

/** The papers of a topic, and the page of one form. */
export const SET = '/chuyen-de/quy-khuyen-hoc/giay-to/';
export const FORM = '/bieu-mau/giay-moi/';

export async function open(page: Page): Promise<void> {
  await page.locator('session-form summary').click();
  await page.locator('session-form form').waitFor();
}

/** Every paper of the set is chosen, so that each can be looked at. */
export async function openWholeSet(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('radio', { name: PRESETS['du-bo'] }).check();
}

export const status = (page: Page) => page.locator('session-form [role=status]');
export const sheets = (page: Page) => page.locator('article.paper');
export const htmlOf = (page: Page) =>
  sheets(page).evaluateAll((articles) => articles.map((article) => article.outerHTML));

export async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
}

/** Waits for the sheets, as a reader does: by what the form says. */
export async function updated(page: Page): Promise<void> {
  await expect.poll(() => status(page).textContent()).toBe(SESSION_FORM.updated);
}

export async function download(page: Page, selector: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
