import { expect, test } from 'vitest';
import { AFTER } from '../../../src/text/workbench/after.ts';
import { FILM } from '../../../src/text/workbench/film.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { LOCK } from '../../../src/text/workbench/lock.ts';
import { axeFaults } from '../axe-faults.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { BENCH } from './bench-page.ts';
import { hashOfPart, openBench } from './seed.ts';

const openSite = useChromium();
const PHRASE = 'cây đa giếng nước sân đình';

/** What few people see, and who sees it has no other way: axe finds nothing there either. */
test('the lock, as it is put on, shut, and opened with other words', async () => {
  await using site = await openSite(BENCH, { viewport: PHONE });
  const { page } = site;
  await openBench(page, hashOfPart('chuan-bi'));
  await page.goto(`${BENCH}#/tep`);
  await page.getByText(LOCK.title).click();
  await page.getByLabel(LOCK.phrase, { exact: true }).fill(PHRASE);
  await page.getByLabel(LOCK.again).fill(PHRASE);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: LOCK.put, exact: true }).click();
  await page.getByRole('button', { name: LOCK.lift }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.reload();
  await page.getByText(LOCK.shutTitle).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByLabel(LOCK.phrase).fill('lời khác');
  await page.keyboard.press('Enter');
  await page.getByText(LOCK.wrong).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('the film of codes, as it is shown and as it is awaited without a camera', async () => {
  await using site = await openSite(BENCH, { viewport: PHONE });
  const { page } = site;
  await openBench(page, hashOfPart('chuan-bi'));
  await page.goto(`${BENCH}#/tep`);
  await page.getByText(FILM.send).click();
  await page.getByRole('button', { name: FILM.show }).click();
  await page.locator('svg.bench-code').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'));
  });
  await page.getByRole('button', { name: FILM.receive }).click();
  await page.getByText(FILM.noCamera).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test.each([
  ['a browser that gives no database', 'blocked'],
  ['a device that takes nothing more', 'failed'],
])('%s', async (_, state) => {
  await using site = await openSite('/404.html', { viewport: PHONE });
  const { page } = site;
  if (state === 'blocked') {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.goto(BENCH);
    await page.getByText(FRAME.blocked).waitFor();
  } else {
    await page.goto(BENCH);
    await openBench(page, hashOfPart('sau-buoi'));
    await page.getByLabel(AFTER.conclusion).waitFor();
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel(AFTER.conclusion).fill('Nhất trí');
    await page.keyboard.press('Tab');
    await page.getByText(FRAME.states.failed).waitFor();
  }
  expect(await axeFaults(page)).toEqual([]);
});
