import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();

const firstResult = (page: Page) => page.locator('main ol.search-results a').first();
const pathOf = async (page: Page) =>
  new URL((await firstResult(page).getAttribute('href')) ?? '', page.url()).pathname;
const question = (page: Page) => new URL(page.url()).searchParams.get('q');

describe('the search', () => {
  test.each([
    'quỹ khuyến học',
    'quy khuyen hoc',
    'QUỸ KHUYẾN HỌC',
    'qu\u0079\u0303 khuye\u0302\u0301n ho\u0323c',
  ])('finds the page of the fund first for “%s”', async (words) => {
    await using site = await openSite('/tim-kiem/');
    await site.page.locator('main input[type=search]').fill(words);
    await firstResult(site.page).waitFor();
    await site.page.waitForFunction(() => new URL(location.href).searchParams.has('q'));
    expect(await pathOf(site.page)).toBe('/chuyen-de/quy-khuyen-hoc/');
  });

  test('keeps its question in the address, and answers it again from there', async () => {
    await using site = await openSite('/tim-kiem/');
    await site.page.locator('main input[type=search]').fill('giảm nghèo');
    await firstResult(site.page).waitFor();
    // The address follows once the question rests.
    await expect.poll(() => question(site.page)).toBe('giảm nghèo');
    await site.page.reload();
    await firstResult(site.page).waitFor();
    expect(await site.page.locator('main input[type=search]').inputValue()).toBe('giảm nghèo');
    expect(await pathOf(site.page)).toBe('/chuyen-de/lanh-dao-giam-ngheo/');
  });

  test('gives results that open', async () => {
    await using site = await openSite('/tim-kiem/?q=quy%20khuyen%20hoc');
    await firstResult(site.page).click();
    await site.page.waitForURL('**/chuyen-de/quy-khuyen-hoc/**');
    expect(await site.page.locator('h1').innerText()).toContain('khuyến học');
  });

  test('says so where there is nothing, and shows every page', async () => {
    await using site = await openSite('/tim-kiem/?q=xyzzyqwv');
    await site.page.getByText('Không tìm thấy').waitFor();
    expect(await site.page.locator('main ol.search-results li').count()).toBe(0);
    expect(await site.page.locator('[data-part=lists] a').first().isVisible()).toBe(true);
    expect(site.faults.errors).toEqual([]);
  });

  test('asks for the texts of the results in view, and for no index of Pagefind', async () => {
    await using site = await openSite('/');
    const asked: string[] = [];
    site.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await site.page.goto('/tim-kiem/?q=chìa%20khóa%20nhà%20văn%20hóa');
    const kinds = () =>
      [
        ...new Set(asked.flatMap((path) => (path.startsWith('/pagefind/') ? [path.split('/')[2]] : []))),
      ].sort();
    await expect.poll(kinds).toContain('texts');
    await site.page.waitForLoadState('networkidle');
    expect(kinds()).toEqual(['texts', 'titles.json', 'words', 'words.json']);
  });

  test('a doubtful answer says so above its pages', async () => {
    await using site = await openSite('/tim-kiem/?q=bà%20con%20ăn%20cưới');
    await site.page.getByRole('heading', { name: 'Có thể là:' }).waitFor();
    expect(await site.page.locator('ol[data-part=found] > li').count()).toBeGreaterThan(0);
  });

  test('treats a hostile question as words', async () => {
    await using site = await openSite(`/tim-kiem/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    await site.page.waitForLoadState('networkidle');
    expect(await site.page.locator('main img').count()).toBe(0);
    expect(site.faults).toEqual({ errors: [], foreign: [] });
  });

  test('loads its index only when a question is asked', async () => {
    await using site = await openSite('/');
    const asked: string[] = [];
    site.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await site.page.goto('/tim-kiem/');
    await site.page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  });

  test('says that it failed, and shows every page, where the index is missing', async () => {
    await using site = await openSite('/');
    await site.page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await site.page.goto('/tim-kiem/?q=chi%20bo');
    await site.page.getByText('chưa tải được').waitFor();
    expect(await site.page.locator('[data-part=lists] a').first().isVisible()).toBe(true);
  });
});

describe('the filters', () => {
  const filters = (page: Page) => page.locator('details[data-part=filters]');
  const isOpen = (page: Page) => filters(page).evaluate((details) => (details as HTMLDetailsElement).open);
  const kinds = async (page: Page) =>
    new Set(
      await page
        .locator('main ol.search-results a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[1])),
    );

  test('stand open where there is room, and narrow what was found by kind', async () => {
    await using site = await openSite('/tim-kiem/?q=bi%E1%BB%83u%20quy%E1%BA%BFt');
    await firstResult(site.page).waitFor();
    expect(await isOpen(site.page)).toBe(true);
    await expect.poll(async () => (await kinds(site.page)).size).toBeGreaterThan(2);
    await filters(site.page).getByText('Hướng dẫn').click();
    await expect.poll(() => kinds(site.page)).toEqual(new Set(['huong-dan']));
    const count = Number(
      await filters(site.page).locator('label', { hasText: 'Hướng dẫn' }).locator('.count').textContent(),
    );
    expect(await site.page.locator('main ol.search-results > li').count()).toBe(count);
  });

  test('are folded on a phone, where the first result can be seen at once', async () => {
    await using site = await openSite('/tim-kiem/?q=quy%20khuyen%20hoc', { viewport: PHONE });
    await firstResult(site.page).waitFor();
    expect(await isOpen(site.page)).toBe(false);
    const place = await firstResult(site.page).boundingBox();
    expect((place?.y ?? PHONE.height) + (place?.height ?? 0)).toBeLessThan(PHONE.height);
    await filters(site.page).locator('summary').click();
    await filters(site.page).getByText('Hướng dẫn').click();
    await expect.poll(() => kinds(site.page)).toEqual(new Set(['huong-dan']));
    await site.page.reload();
    await firstResult(site.page).waitFor();
    expect(await isOpen(site.page)).toBe(true);
    expect(await kinds(site.page)).toEqual(new Set(['huong-dan']));
  });
});
