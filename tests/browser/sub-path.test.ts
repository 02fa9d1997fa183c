import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MEETING } from '../../src/text/workbench/prepare.ts';
import { YEAR } from '../../src/text/workbench/year.ts';
import { vi } from '../../src/text/vi.ts';
import { BELOW } from '../site/fixture-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { useChromium } from './chromium.ts';
import { serve } from './dist-server.ts';
import { begin } from './workbench/bench-page.ts';

const openSite = useChromium();
const { dist, base } = BELOW;
const TOPIC = 'chuyen-de/quy-khuyen-hoc/';

let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => (served = await serve(dist, base)));
afterAll(() => served.stop());

/** Opens a page of the site below its path; `lost` gathers every request that found nothing. */
async function open(page: Page, path: string): Promise<string[]> {
  const lost: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  await page.goto(served.url + base + path);
  await page.waitForLoadState('networkidle');
  return lost;
}

test.each(pageExamples(dist))('$name asks for nothing that is not there', async ({ example }) => {
  await using site = await openSite('/404.html');
  expect(await open(site.page, example.slice(1))).toEqual([]);
  expect(site.faults.errors).toEqual([]);
});

test('search finds and opens a page', async () => {
  await using site = await openSite('/404.html');
  const lost = await open(site.page, 'tim-kiem/?q=quy%20khuyen%20hoc');
  await site.page.locator('main ol.search-results a').first().click();
  await site.page.waitForURL(`**${base}${TOPIC}**`);
  expect(lost).toEqual([]);
});

test('the box over any page opens a result, and the home page’s form leads to the search page', async () => {
  await using site = await openSite('/404.html');
  const lost = await open(site.page, '');
  await site.page.keyboard.press('/');
  await site.page.locator('dialog.search-box [role=combobox]').fill('quy khuyen hoc');
  await site.page.locator('dialog.search-box [role=option]').first().click();
  await site.page.waitForURL(`**${base}chuyen-de/**`);
  await site.page.goto(served.url + base);
  await site.page.locator('main input[type=search]').fill('quỹ');
  await site.page.locator('main form button').click();
  await site.page.waitForURL(`**${base}tim-kiem/?q=*`);
  expect(lost).toEqual([]);
});

test('papers are filled in from what the page fetches', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  const lost = await open(page, 'ban-lam-viec/');
  await begin(page);
  await page.goto(`${served.url}${base}${TOPIC}giay-to/`);
  await page.getByRole('link', { name: vi.topic.use }).click();
  await page.getByRole('button', { name: YEAR.prepare }).click();
  await page.getByRole('link', { name: MEETING.parts['giay-to'], exact: true }).click();
  await page.locator('.bench-paper article').waitFor();
  expect(lost).toEqual([]);
});

test('the slip names the page it is opened from, and the page of feedback carries it along', async () => {
  await using site = await openSite('/404.html');
  const lost = await open(site.page, `gop-y/phieu/?trang=/${TOPIC}`);
  await site.page.locator('feedback-slip [data-part=address]').getByText(`${base}${TOPIC}`).waitFor();
  await site.page.goto(`${served.url}${base}gop-y/?trang=/${TOPIC}`);
  const title = site.page.locator('feedback-links [data-part=title]');
  await title.filter({ visible: true }).waitFor();
  expect(await title.getAttribute('href')).toBe(`${base}${TOPIC}`);
  expect(await site.page.locator('[data-takes=path]').getAttribute('href')).toMatch(
    new RegExp(`${base}gop-y/phieu/\\?trang=/${TOPIC}$`, 'u'),
  );
  expect(lost).toEqual([]);
});

test('the editor starts', async () => {
  await using site = await openSite('/404.html');
  const lost = await open(site.page, 'quan-tri/');
  await site.page.getByRole('button').first().waitFor();
  expect(lost).toEqual([]);
});
