import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { BENCH, saved } from './bench-page.ts';
import { answer, holdBack } from './meeting-words.ts';
import { hashOfPart, openBench, storedMeeting } from './seed.ts';

const openSite = useChromium();

const field = (page: Page) => page.getByLabel('Đề xuất, kiến nghị với cấp trên');

/** Another window of the same browser, at what is written up of the meeting. */
async function anotherWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(`${BENCH}${hashOfPart('sau-buoi')}`);
  await field(other).waitFor();
  return other;
}

test('what another window writes is seen in the field in which one stands, before the next letter', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await openBench(page, hashOfPart('sau-buoi'));
  await field(page).fill('Xin thêm loa');
  await saved(page);
  const other = await anotherWindow(page);
  await expect.poll(() => field(other).inputValue()).toBe('Xin thêm loa');
  await field(other).fill('Xin thêm loa và bàn');
  await saved(other);
  // The first window's hand has not left the field.
  await expect.poll(() => field(page).inputValue()).toBe('Xin thêm loa và bàn');
  await field(page).press('End');
  await field(page).pressSequentially(', ghế');
  await saved(page);
  await expect
    .poll(async () => (await storedMeeting(page)).minutes.proposals)
    .toBe('Xin thêm loa và bàn, ghế');
});

test('what two windows changed at once is asked about in view, however far down one types', async () => {
  await using site = await openSite(BENCH, { viewport: PHONE });
  const { page } = site;
  await openBench(page, hashOfPart('sau-buoi'));
  const other = await anotherWindow(page);
  const letGo = await holdBack(page);
  await field(page).fill('Xin thêm loa');
  await page.getByText(FRAME.states.failed).waitFor();
  await field(other).fill('Xin thêm bàn');
  await saved(other);
  await letGo();
  await field(page).fill('Xin thêm loa to');
  const choice = page.getByRole('button', { name: FRAME.keepMine });
  await choice.waitFor();
  const box = await choice.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
  await answer(page, 'takes');
  await expect.poll(() => field(page).inputValue()).toBe('Xin thêm bàn');
  await page.getByRole('button', { name: FRAME.undo }).click();
  await expect.poll(() => field(page).inputValue()).toBe('Xin thêm loa to');
});
