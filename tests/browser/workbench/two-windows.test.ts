import { expect, test } from 'vitest';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { BENCH, saved } from './bench-page.ts';
import { hashOfPart, openBench, storedMeeting } from './seed.ts';

const openSite = useChromium();

test('what another window writes is seen in the field in which one stands, before the next letter', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await openBench(page, hashOfPart('sau-buoi'));
  const field = (of: typeof page) => of.getByLabel('Đề xuất, kiến nghị với cấp trên');
  await field(page).fill('Xin thêm loa');
  await saved(page);
  const other = await page.context().newPage();
  await other.goto(`${BENCH}${hashOfPart('sau-buoi')}`);
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
  await saved(page);
  await page.evaluate(() => {
    // The device answers as it does where another window was faster.
    const get: IDBObjectStore['get'] = Reflect.get(IDBObjectStore.prototype, 'get');
    IDBObjectStore.prototype.get = function (key) {
      const request = get.call(this, key);
      request.addEventListener('success', () => {
        if (this.name === 'meetings' && request.result) (request.result as { rev: number }).rev += 7;
      });
      return request;
    };
  });
  await page.getByLabel('Đề xuất, kiến nghị với cấp trên').fill('Xin thêm loa');
  const choice = page.getByRole('button', { name: FRAME.keepMine });
  await choice.waitFor();
  const box = await choice.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
});
