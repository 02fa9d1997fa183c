import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIXTURE_SITE } from '../site/fixture-site.ts';
import { useChromium } from './chromium.ts';

const openSite = useChromium();

/** What holds the focus, by its text or its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  });

/** Presses Tab until the focus is on an element that matches; fails after `most` presses. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab did not reach ${selector} in ${most} presses.`);
}

describe('by keyboard only', () => {
  test('the first Tab shows the skip link, and it leads past the header', async () => {
    await using site = await openSite('/chuyen-de/quy-khuyen-hoc/');
    await site.page.keyboard.press('Tab');
    expect(await focused(site.page)).toBe('Đến nội dung chính');
    const box = await site.page.locator('.skip-link').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await site.page.keyboard.press('Enter');
    await site.page.keyboard.press('Tab');
    expect(await site.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the header is passed in the order it is read', async () => {
    await using site = await openSite('/gioi-thieu/');
    const names: string[] = [];
    for (let presses = 0; presses < 9; presses += 1) {
      await site.page.keyboard.press('Tab');
      names.push(await focused(site.page));
    }
    const expected = [
      'Đến nội dung chính',
      FIXTURE_SITE.name,
      'Chuyên đề',
      'Hướng dẫn',
      'Hỏi đáp',
      'Biểu mẫu',
      'Văn bản',
      'Tìm kiếm',
      'Aa Cỡ chữ',
    ];
    expect(names).toEqual(expected);
  });

  test('everything that takes the focus shows it', async () => {
    await using site = await openSite('/chuyen-de/');
    const seen = new Set<string>();
    for (let presses = 0; presses < 40; presses += 1) {
      await site.page.keyboard.press('Tab');
      const outline = await site.page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          element: element.outerHTML.slice(0, 80),
          isVisible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        };
      });
      if (outline)
        seen.add(
          `${outline.isVisible ? 'visible' : 'invisible'} ${outline.isVisible ? '' : outline.element}`,
        );
    }
    expect([...seen]).toEqual(['visible ']);
  });

  test('the settings open, change the page, and Escape gives the focus back', async () => {
    await using site = await openSite('/');
    const { page } = site;
    await tabTo(page, 'reader-settings summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.settings-panel').isVisible()).toBe(true);
    await tabTo(page, 'input[name=size]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('html').getAttribute('data-size')).toBe('2');
    await tabTo(page, 'input[name=theme]');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await page.locator('.settings-panel').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('reader-settings summary'))).toBe(true);
  });

  test('topics are filtered and the filter is taken off', async () => {
    await using site = await openSite('/chuyen-de/');
    const { page } = site;
    await tabTo(page, '[aria-controls=loc-linh-vuc]');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[name=linh-vuc]');
    await page.keyboard.press('ArrowDown');
    // Keys may go on to the next answer: the question stays open.
    expect(await page.locator('#loc-linh-vuc').isVisible()).toBe(true);
    expect(new URL(page.url()).searchParams.get('linh-vuc')).toBeTruthy();
    await tabTo(page, 'button[type=reset]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search === '');
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('the registry is sorted', async () => {
    await using site = await openSite('/van-ban/');
    await tabTo(site.page, 'th button');
    await site.page.keyboard.press('Enter');
    expect(await site.page.locator('thead th').first().getAttribute('aria-sort')).toBe('ascending');
  });

  test('a search is asked and its first result opened', async () => {
    await using site = await openSite('/');
    const { page } = site;
    await tabTo(page, 'main input[type=search]');
    await page.keyboard.type('quy khuyen hoc');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/u);
    await page.locator('main ol.search-results a').first().waitFor();
    await tabTo(page, 'main ol.search-results a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/chuyen-de\/quy-khuyen-hoc\//u);
  });
});
