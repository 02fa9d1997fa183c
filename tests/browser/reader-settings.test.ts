import { describe, expect, test } from 'vitest';
import { SETTINGS_KEY } from '../../src/device/early-settings.ts';
import { PHONE, useChromium, type OpenPage } from './chromium.ts';

const openSite = useChromium();

async function choose({ page }: OpenPage, name: 'size' | 'theme', value: string): Promise<void> {
  const summary = page.locator('reader-settings summary');
  if (!(await page.locator('.settings-panel').isVisible())) await summary.click();
  await page.locator(`input[name=${name}][value="${value}"]`).check();
}

const chosen = ({ page }: OpenPage) =>
  page.evaluate(() => [document.documentElement.dataset['size'], document.documentElement.dataset['theme']]);

const background = ({ page }: OpenPage) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textSize = ({ page }: OpenPage) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

describe('the reader’s settings', () => {
  test.each(['1', '2', '3'])('on a phone the panel stays on the screen at size %s', async (size) => {
    await using site = await openSite('/', { viewport: PHONE });
    await choose(site, 'size', size);
    await site.page.reload();
    await site.page.locator('reader-settings summary').click();
    const panel = await site.page.locator('.settings-panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    expect(panel?.width).toBeGreaterThan(PHONE.width / 2);
    const search = await site.page.locator('header .header-action').first().boundingBox();
    const name = await site.page.locator('.site-name').boundingBox();
    expect(search?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
  });

  test('change size and colours at once', async () => {
    await using site = await openSite('/huong-dan/nghi-quyet-22/');
    const [lightPaper, normal] = [await background(site), await textSize(site)];
    expect(normal).toBeGreaterThanOrEqual(18);
    await choose(site, 'size', '3');
    await choose(site, 'theme', 'dark');
    expect(await textSize(site)).toBeGreaterThan(normal * 1.3);
    expect(await background(site)).not.toBe(lightPaper);
  });

  test('hold on the next page and show there as chosen', async () => {
    await using site = await openSite('/');
    await choose(site, 'size', '2');
    await choose(site, 'theme', 'dark');
    await site.page.goto('/van-ban/');
    expect(await chosen(site)).toEqual(['2', 'dark']);
    await site.page.locator('reader-settings summary').click();
    expect(await site.page.locator('input[name=size][value="2"]').isChecked()).toBe(true);
    expect(await site.page.locator('input[name=theme][value=dark]').isChecked()).toBe(true);
  });

  test('stand before the first paint', async () => {
    await using site = await openSite('/');
    await choose(site, 'size', '3');
    await choose(site, 'theme', 'dark');
    // The body does not exist yet when the settings are written: nothing can have been painted.
    await site.page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.documentElement.dataset['theme']) return;
        Object.assign(window, { hadBody: document.querySelector('body') !== null });
        observer.disconnect();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
    await site.page.goto('/chuyen-de/');
    expect(await chosen(site)).toEqual(['3', 'dark']);
    expect(await site.page.evaluate(() => (window as { hadBody?: boolean }).hadBody)).toBe(false);
  });

  test('close when the reader clicks elsewhere', async () => {
    await using site = await openSite('/');
    await site.page.locator('reader-settings summary').click();
    await site.page.locator('h1').click();
    expect(await site.page.locator('.settings-panel').isVisible()).toBe(false);
  });

  test.each(['not JSON', '"text"', 'null', '[]', '{"size":"9","theme":"<b>"}', '{"size":{"a":1}}'])(
    'ignore what they cannot read in storage: %s',
    async (stored) => {
      await using site = await openSite('/');
      await site.page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        SETTINGS_KEY,
        stored,
      ] as const);
      await site.page.reload();
      expect(await chosen(site)).toEqual([undefined, undefined]);
      expect(site.faults.errors).toEqual([]);
      await choose(site, 'size', '2');
      expect((await chosen(site))[0]).toBe('2');
    },
  );

  test('work for this page where storage is blocked', async () => {
    await using site = await openSite('/');
    await site.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await site.page.goto('/chuyen-de/');
    await choose(site, 'size', '3');
    expect((await chosen(site))[0]).toBe('3');
    expect(site.faults.errors).toEqual([]);
  });
});
