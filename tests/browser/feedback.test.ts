import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { FIXTURE_SITE } from '../site/fixture-site.ts';
import { readQr } from '../unit/papers/read-qr.ts';
import { useChromium } from './chromium.ts';

const openSite = useChromium();

const TOPIC = '/chuyen-de/quy-khuyen-hoc/';
/** The longest title takes two lines. */
const LONG = '/chuyen-de/toan-dan-doan-ket-xay-dung-doi-song-van-hoa/';
const HOSTILE = [
  '//evil.example/',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\\evil.example/',
  '/chuyen-de/../../evil/',
  '/<img src=x onerror=alert(1)>/',
  '/chuyen-de/khong-co-trang-nay/',
  '/chuyen-de/quy-khuyen-hoc/?x=<b>',
  '',
];

const titleOnSlip = (page: Page) => page.locator('feedback-slip [data-part=title]');
async function codeOnSlip(page: Page): Promise<string | undefined> {
  const svg = page.locator('feedback-slip svg');
  const size = Number((await svg.getAttribute('viewBox'))?.split(' ')[2]);
  return readQr(size, (await svg.locator('path').getAttribute('d')) ?? '');
}
async function pagesOnPaper(page: Page): Promise<number> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  return (await getDocument({ data, verbosity: 0 }).promise).numPages;
}

describe('the slip', () => {
  test.each([TOPIC, LONG])('opened from %s names it, and its code leads back to it', async (path) => {
    await using site = await openSite(path);
    const title = await site.page.locator('h1').innerText();
    await site.page.getByRole('link', { name: 'In phiếu góp ý' }).click();
    await titleOnSlip(site.page).getByText(title).waitFor();
    expect(await site.page.locator('feedback-slip').innerText()).toContain(`${FIXTURE_SITE.origin}${path}`);
    expect(await codeOnSlip(site.page)).toBe(`${FIXTURE_SITE.origin}/gop-y/?trang=${path}`);
    expect(await site.page.locator('feedback-slip svg').getAttribute('aria-label')).toContain(
      `?trang=${path}`,
    );
    expect(await pagesOnPaper(site.page)).toBe(1);
    expect(site.faults).toEqual({ errors: [], foreign: [] });
  });

  test.each(HOSTILE)('asked about %j stays blank', async (asked) => {
    await using site = await openSite(`/gop-y/phieu/?trang=${encodeURIComponent(asked)}`);
    await site.settled();
    expect(await titleOnSlip(site.page).innerText()).toBe('');
    expect(await codeOnSlip(site.page)).toBe(`${FIXTURE_SITE.origin}/gop-y/`);
    expect(site.faults.foreign).toEqual([]);
  });

  test('is whole without scripts', async () => {
    await using site = await openSite('/gop-y/phieu/', { javaScriptEnabled: false });
    expect(await site.page.locator('feedback-slip svg').isVisible()).toBe(true);
    expect(await site.page.locator('article.paper').innerText()).toContain(FIXTURE_SITE.origin);
  });
});

describe('the page of feedback', () => {
  test('opened from a code knows the page, and every way carries it along', async () => {
    await using site = await openSite(`/gop-y/?trang=${TOPIC}`);
    const title = site.page.locator('feedback-links [data-part=title]');
    await title.waitFor();
    expect(await title.innerText()).toBe('Lãnh đạo xây dựng quỹ khuyến học');
    expect(await title.getAttribute('href')).toBe(TOPIC);
    const links = await site.page.locator('feedback-links [data-takes]').all();
    const carried = await Promise.all(
      links.map(async (link) => decodeURIComponent((await link.getAttribute('href')) ?? '')),
    );
    expect(carried).toHaveLength(4);
    for (const href of carried) expect(href).toContain(TOPIC);
    expect(site.faults).toEqual({ errors: [], foreign: [] });
  });

  test.each(HOSTILE)('asked about %j says nothing of it', async (asked) => {
    await using site = await openSite(`/gop-y/?trang=${encodeURIComponent(asked)}`);
    await site.settled();
    expect(await site.page.locator('feedback-links [data-part=title]').isVisible()).toBe(false);
    expect(await site.page.content()).not.toContain('evil.example');
    expect(site.faults.foreign).toEqual([]);
  });
});
