import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BENCH_PAPERS } from '../../../src/text/workbench/papers.ts';
import { pdfContent, wordsOf } from '../../unit/papers/extract.ts';
import { PHONE, useChromium } from '../chromium.ts';
import { fontsLoaded } from '../quiet.ts';
import { bar, choose, copiesOf, DISCUSSION, goOn, openPapers, REPORT, show, taken } from './papers-page.ts';
import { BENCH } from './seed.ts';

const openSite = useChromium();
const beginPrinting = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

test('print begins every paper and every copy on a new page, with its head', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await openPapers(page);
  await choose(page, 'du-bo');
  await copiesOf(page, DISCUSSION).fill('3');
  const count = (await taken(page)).length;
  expect(count).toBeGreaterThan(10);
  await beginPrinting(page);
  await fontsLoaded(page);
  const { pages, texts } = await pdfContent(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const letters = (text: string) => wordsOf(text).join('');
  const starts = pages.flatMap((_, index) => {
    const top = texts.filter(({ page: at, baseline }) => at === index + 1 && baseline < 32);
    const head = letters(top.map(({ text }) => text).join(''));
    return head.includes(letters('ĐẢNG CỘNG SẢN VIỆT NAM')) ? [index + 1] : [];
  });
  expect(starts).toHaveLength(count + 2);
  expect(starts[0]).toBe(1);
});

test('print holds one paper where one is asked for, and all again afterwards', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await openPapers(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await show(page, REPORT);
  await page.getByRole('button', { name: BENCH_PAPERS.printOne }).click();
  await goOn(page);
  await page.locator('body[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper-item:visible').count()).toBe(1);
  expect(await page.locator('.paper-item').textContent()).toContain('BÁO CÁO');
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Tab');
  await beginPrinting(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper-item:visible').count()).toBe(5);
});

test.each([
  ['the usual size', undefined],
  ['the largest size', '3'],
])('the print bar is in view on a phone, over no field in use, at %s', async (_, size) => {
  await using site = await openSite(BENCH, { viewport: PHONE, reducedMotion: 'reduce' });
  const { page } = site;
  await openPapers(page);
  if (size) await page.evaluate((each) => document.documentElement.setAttribute('data-size', each), size);
  const fields = await page.locator('.bench-papers :is(input, select, textarea):visible').all();
  expect(fields.length).toBeGreaterThan(20);
  const places = page.locator('.bench-bar');
  for (const field of fields) {
    await field.focus();
    const [one, print, below] = await Promise.all(
      [field, bar(page), places].map((each) => each.boundingBox()),
    );
    if (!one || !print || !below) throw new Error('A field or a bar is not drawn.');
    expect(print.y + print.height).toBeLessThanOrEqual(below.y + 1);
    expect(PHONE.height - print.y).toBeLessThan(PHONE.height * 0.4);
    expect(one.y + one.height).toBeLessThanOrEqual(print.y + 1);
  }
  expect(await bar(page).getByRole('button').isVisible()).toBe(true);
});
