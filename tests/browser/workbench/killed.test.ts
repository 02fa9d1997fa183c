import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { begin, BENCH, planFirst, saved } from './bench-page.ts';
import { useOwnBrowser } from './own-browser.ts';

const openBrowser = useOwnBrowser();

async function openBenchAnew(): Promise<{ page: Page; kill: () => Promise<void> }> {
  const { context, kill } = await openBrowser();
  const page = await context.newPage();
  await page.goto(inject('siteUrls').fixture + BENCH);
  return { page, kill };
}

/** Words of every length, the same in every run. */
const typed = (turn: number) => `Lần ${turn}: ${'mượn loa của trường, '.repeat(turn % 7)}xong`;

test('what the screen called saved is there after the browser was killed, turn by turn', async () => {
  let { page, kill } = await openBenchAnew();
  await begin(page);
  await planFirst(page, 4);
  for (let turn = 1; turn <= 5; turn += 1) {
    await page.getByText(YEAR.details).click();
    const note = page.getByLabel(YEAR.note);
    // Each letter is a change of its own; the last one is on the device when the screen says so.
    await note.pressSequentially(typed(turn));
    await expect.poll(() => note.inputValue()).toContain(typed(turn));
    const whole = await note.inputValue();
    await page.getByText(FRAME.states.saved).waitFor();
    await saved(page);
    await kill();
    ({ page, kill } = await openBenchAnew());
    await page.getByText(YEAR.details).click();
    expect(await page.getByLabel(YEAR.note).inputValue()).toBe(whole);
    await page.getByLabel(YEAR.note).fill('');
    await saved(page);
    await page.getByText(YEAR.details).click();
  }
  await kill();
});
