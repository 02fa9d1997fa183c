import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SHARE } from '../../src/text/share.ts';
import { vi as text } from '../../src/text/vi.ts';
import { readQr } from '../unit/papers/read-qr.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();
const TOPIC = '/chuyen-de/quy-khuyen-hoc/';
const MOST_SCREENS = 12;

const screens = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
const isOpen = (page: Page, id: string) =>
  page.locator(`details:has(> summary > #${id})`).evaluate((fold) => (fold as HTMLDetailsElement).open);

describe('a topic on a phone', () => {
  test(`is ${MOST_SCREENS} screens at most, with what matters open`, async () => {
    await using site = await openSite(TOPIC, { viewport: PHONE });
    await site.settled();
    expect(await screens(site.page)).toBeLessThanOrEqual(MOST_SCREENS);
    for (const id of ['phan-muc-tieu', 'phan-chuong-trinh']) expect(await isOpen(site.page, id)).toBe(true);
    expect(await isOpen(site.page, 'phan-loi')).toBe(false);
  });

  test('opens the part that its address asks for, at once and later', async () => {
    await using site = await openSite(`${TOPIC}#phan-loi`, { viewport: PHONE });
    await site.settled();
    expect(await isOpen(site.page, 'phan-loi')).toBe(true);
    await site.page.evaluate(() => (location.hash = '#phan-theo-doi'));
    await expect.poll(() => isOpen(site.page, 'phan-theo-doi')).toBe(true);
  });

  test.each(['#%', '#%E0%A4%A', '#khong-co', '#1'])(
    'an address that leads to no part takes nothing away: %s',
    async (hash) => {
      await using site = await openSite(`${TOPIC}${hash}`, { viewport: PHONE });
      const { page, faults, settled } = site;
      await settled();
      expect(await isOpen(page, 'phan-loi')).toBe(false);
      await page.locator('reader-settings summary').click();
      await page.locator('reader-settings input').first().waitFor();
      expect(faults.errors).toEqual([]);
    },
  );

  test('opens for paper, and is afterwards as it was', async () => {
    await using site = await openSite(TOPIC, { viewport: PHONE });
    await site.settled();
    await site.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await site.page.locator('article details:not([open]):not(.screen-only *)').count()).toBe(0);
    await site.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await isOpen(site.page, 'phan-loi')).toBe(false);
  });
});

describe('a topic on a wide screen', () => {
  test('has everything open, and its contents beside it', async () => {
    await using site = await openSite(TOPIC);
    await site.settled();
    expect(await site.page.locator('article details.fold:not([open])').count()).toBe(0);
    const side = await site.page.locator('.topic-side').boundingBox();
    const text = await site.page.locator('article .fold').first().boundingBox();
    expect(side?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });

  test('lists its own parts beside it in their order, without scripts too', async () => {
    await using site = await openSite(TOPIC, { javaScriptEnabled: false });
    const contents = site.page.locator('.topic-side nav a');
    expect(await contents.first().isVisible()).toBe(true);
    const parts = site.page.locator('article .topic-text .fold:not(.page-meta *) h2');
    expect(await contents.allInnerTexts()).toEqual(await parts.allInnerTexts());
  });
});

test('the bars of an agenda are as long as their minutes, one after the other', async () => {
  await using site = await openSite(TOPIC);
  const rows = await site.page.locator('.agenda li').evaluateAll((items) =>
    items.map((item) => {
      const bar = item.querySelector('path')?.getBoundingClientRect();
      return { minutes: parseInt(item.textContent.trim(), 10), left: bar?.left ?? 0, width: bar?.width ?? 0 };
    }),
  );
  const [first] = rows;
  const unit = (first?.width ?? 0) / (first?.minutes ?? 1);
  expect(unit).toBeGreaterThan(1);
  let end = first?.left ?? 0;
  for (const { minutes, left, width } of rows) {
    expect(Math.abs(width - minutes * unit)).toBeLessThan(1);
    expect(Math.abs(left - end)).toBeLessThan(1);
    end = left + width;
  }
});

test('one action leads on, before all others', async () => {
  await using site = await openSite(TOPIC, { viewport: PHONE });
  const filled = site.page.locator('main .button:not(.is-quiet):visible');
  expect(await filled.allInnerTexts()).toEqual([text.topic.use]);
  expect(await filled.getAttribute('href')).toBe('/ban-lam-viec/#/dung/quy-khuyen-hoc');
});

test('a page is passed on as text, by mail, or to a phone beside', async () => {
  await using site = await openSite(TOPIC, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = site;
  await page.locator('share-page summary').click();
  await page.getByRole('button', { name: SHARE.copy }).click();
  await page.getByText(SHARE.copied).waitFor();
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const mail = await page.getByRole('link', { name: SHARE.mail }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')).toContain(address);
  const code = page.locator('share-page svg');
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  expect(readQr(size, (await code.locator('path').getAttribute('d')) ?? '')).toBe(address);
  await page.keyboard.press('Escape');
  expect(await page.locator('share-page .panel').isVisible()).toBe(false);
  expect(site.faults.errors).toEqual([]);
});
