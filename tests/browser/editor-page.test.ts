import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { PHONE, useChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const openSite = useChromium();
const SIGN_IN = 'Đăng nhập bằng mã truy cập';

test('the editor opens in Vietnamese, asks no one else and breaks no rule of its policy', async () => {
  await using site = await openSite('/quan-tri/', { locale: 'en-US' });
  await site.page.getByRole('button', { name: SIGN_IN }).waitFor();
  await site.page.locator('[data-opening]').waitFor({ state: 'detached' });
  await site.settled();
  expect(site.faults).toEqual({ errors: [], foreign: [] });
});

test('the policy of the editor stops what should never be there', async () => {
  await using site = await openSite('/quan-tri/');
  await site.page.getByRole('button', { name: SIGN_IN }).waitFor();
  const violations = await violationsOf(site.page);
  const leak = await site.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const image = new Image();
    image.src = 'https://example.com/x.png';
    return fetch('https://example.com/').then(
      () => 'sent',
      () => 'stopped',
    );
  });
  await expect.poll(violations).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  expect(leak).toBe('stopped');
  expect(await site.page.evaluate(() => 'ran' in window)).toBe(false);
});

test('axe finds nothing on the page for signing in', async () => {
  await using site = await openSite('/quan-tri/');
  await site.page.getByRole('button', { name: SIGN_IN }).waitFor();
  await site.page.locator('[data-opening]').waitFor({ state: 'detached' });
  const { violations } = await new AxeBuilder({ page: site.page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the links above stay while the editor is open, beside it and not over it', async () => {
  await using site = await openSite('/quan-tri/', { viewport: PHONE });
  const { page } = site;
  await page.getByRole('button', { name: SIGN_IN }).waitFor();
  for (const name of [/^Hướng dẫn biên tập/u, /^Nội dung cần rà soát/u]) {
    // A trial click fails where anything lies over the link.
    await page.getByRole('link', { name }).click({ trial: true });
  }
  const bar = await page.getByRole('navigation').boundingBox();
  const app = await page.locator('.app-shell').boundingBox();
  expect(app?.y).toBe((bar?.y ?? 0) + (bar?.height ?? 0));
  expect((app?.y ?? 0) + (app?.height ?? 0)).toBe(PHONE.height);
});

test('without scripts the page says what it needs, and where to read', async () => {
  await using site = await openSite('/quan-tri/', { javaScriptEnabled: false });
  expect(await site.page.textContent('body')).toContain('Trang biên tập cần JavaScript');
  expect(await site.page.getByRole('link', { name: 'Hướng dẫn biên tập' }).isVisible()).toBe(true);
});

test('a browser too old for the editor is told so', async () => {
  await using site = await openSite('/404.html');
  await site.page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
  await site.page.goto('/quan-tri/');
  await site.page.getByRole('alert').waitFor();
  expect(await site.page.getByRole('alert').textContent()).toContain('quá cũ');
});
