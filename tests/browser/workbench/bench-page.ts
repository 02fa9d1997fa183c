import type { Page } from 'playwright-core';
import { todayInVietnam } from '../../../src/model/today.ts';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { CHOOSE, YEAR } from '../../../src/text/workbench/year.ts';

export const BENCH = '/ban-lam-viec/';
/** A day of the year on the screen, in its last quarter. */
export const DAY = `${todayInVietnam(new Date()).slice(0, 4)}-12-17`;
export const CELL = 'Chi bộ thôn Đông';

/** Answers the three questions as a secretary of a hamlet does. */
export async function begin(page: Page, { isShared = false } = {}): Promise<void> {
  await page.getByLabel(FIRST_RUN.cell).fill(CELL);
  if (isShared) await page.getByLabel(FIRST_RUN.memory).check();
  await page.getByRole('button', { name: FIRST_RUN.start }).click();
  await page.locator('#quy-1').waitFor();
}

/** Puts the first topic of the list into a quarter; gives its title. */
export async function planFirst(page: Page, quarter: number): Promise<string> {
  await page.getByRole('link', { name: CHOOSE.title(YEAR.quarter(quarter)), exact: true }).click();
  const take = page.getByRole('button', { name: new RegExp(`^${CHOOSE.take}: `, 'u') }).first();
  const title = (await take.getAttribute('aria-label'))?.replace(`${CHOOSE.take}: `, '') ?? '';
  await take.click();
  await page.getByText(title, { exact: true }).first().waitFor();
  return title;
}

/** Waits until the device has everything. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(FRAME.states.saved).waitFor();
}
