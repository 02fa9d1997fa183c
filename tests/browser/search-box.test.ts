import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();

const box = (page: Page) => page.locator('dialog.search-box');
const input = (page: Page) => box(page).locator('[role=combobox]');
const options = (page: Page) => box(page).locator('[role=option]');

async function openBox(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await input(page).waitFor();
}

describe('the search over any page', () => {
  test.each(['/', 'Control+k'])('opens by %s and takes the focus', async (key) => {
    await using site = await openSite('/huong-dan/');
    await openBox(site.page, key);
    expect(await input(site.page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('opens by a tap on the header, on a phone', async () => {
    await using site = await openSite('/', { viewport: PHONE });
    await site.page.locator('search-link a').click();
    await input(site.page).fill('quy khuyen hoc');
    await options(site.page).first().waitFor();
    expect(await site.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('arrows choose, Enter opens the page at the words', async () => {
    await using site = await openSite('/');
    await openBox(site.page);
    await input(site.page).fill('chìa khóa nhà văn hóa');
    await options(site.page).first().waitFor();
    // The words are looked up in the page once the list is being read.
    await site.page.locator('[role=option][href*=":~:text="]').first().waitFor();
    await site.page.keyboard.press('ArrowDown');
    const active = await input(site.page).getAttribute('aria-activedescendant');
    expect(await site.page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL('**/chuyen-de/doi-song-van-hoa-khu-dan-cu/**');
    await site.page.waitForFunction(() => scrollY > 0);
    expect(site.faults.errors).toEqual([]);
  });

  test('Enter without a choice asks the search page, which remembers the question', async () => {
    await using site = await openSite('/');
    await openBox(site.page);
    await input(site.page).fill('giam ngheo');
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL('**/tim-kiem/?q=giam+ngheo');
    await site.page.locator('main ol.search-results a').first().waitFor();
    await openBox(site.page, 'Control+k');
    await expect.poll(() => options(site.page).allInnerTexts()).toEqual(['giam ngheo']);
    await box(site.page).getByText('Xóa lịch sử tìm').click();
    await expect.poll(() => options(site.page).count()).toBe(0);
    expect(await site.page.evaluate(() => localStorage.getItem('stcd:tim:v1'))).toBe('[]');
  });

  test('takes the letters typed while it is being loaded, and says that it loads', async () => {
    await using site = await openSite('/');
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await site.page.route('**/search-box*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openBox(site.page);
    await site.page.keyboard.type('quy khuyen hoc');
    expect(await input(site.page).inputValue()).toBe('quy khuyen hoc');
    expect(await box(site.page).getByRole('status').innerText()).toContain('Đang tải');
    release();
    await options(site.page).first().waitFor();
    expect(await input(site.page).inputValue()).toBe('quy khuyen hoc');
    expect(await options(site.page).first().getAttribute('href')).toContain('/chuyen-de/quy-khuyen-hoc/');
  });

  test('says what it mended', async () => {
    await using site = await openSite('/');
    await openBox(site.page);
    await input(site.page).fill('quyx khuyeens hojc');
    await box(site.page).getByText('Có phải bạn tìm “quỹ khuyến học”?').waitFor();
  });

  test('marks the words found though typed without marks', async () => {
    await using site = await openSite('/');
    await openBox(site.page);
    await input(site.page).fill('quy khuyen hoc');
    await options(site.page).first().waitFor();
    expect(await options(site.page).first().locator('mark').allInnerTexts()).toEqual([
      'quỹ',
      'khuyến',
      'học',
    ]);
  });

  test('closes by Escape, and a slash in a field stays a slash', async () => {
    await using site = await openSite('/tim-kiem/');
    await site.page.locator('main input[type=search]').focus();
    await site.page.keyboard.press('/');
    expect(await box(site.page).count()).toBe(0);
    await openBox(site.page, 'Control+k');
    await site.page.keyboard.press('Escape');
    expect(await box(site.page).evaluate((element) => (element as HTMLDialogElement).open)).toBe(false);
  });

  test('a missing index is a fault, and every page is one link away', async () => {
    await using site = await openSite('/');
    await site.page.route('**/pagefind/titles.json', (route) => route.fulfill({ status: 404, body: '' }));
    await openBox(site.page);
    await input(site.page).fill('chi bộ');
    await box(site.page).getByText('chưa tải được').waitFor();
    expect(await box(site.page).getByRole('link').getAttribute('href')).toBe('/tim-kiem/');
  });

  test('has no accessibility fault, open and with results', async () => {
    await using site = await openSite('/');
    await openBox(site.page);
    await input(site.page).fill('quỹ');
    await options(site.page).first().waitFor();
    expect(await axeFaults(site.page, 'dialog')).toEqual([]);
  });
});

describe('the search page', () => {
  test('counts and narrows by kind, in the address too', async () => {
    await using site = await openSite('/tim-kiem/?q=quỹ');
    const results = site.page.locator('ol[data-part=found] > li');
    await site.page.getByText('Tìm thấy').waitFor();
    const all = await results.count();
    const topics = site.page.locator('label', { hasText: 'Chuyên đề' }).first();
    const count = Number(await topics.locator('.count').innerText());
    expect(count).toBeGreaterThan(0);
    await topics.click();
    expect(await results.count()).toBe(count);
    expect(count).toBeLessThan(all);
    expect(new URL(site.page.url()).searchParams.get('loai')).toBe('topics');
  });

  test('searches by title alone where the text is missing, and says so', async () => {
    await using site = await openSite('/');
    await site.page.route('**/*.words', (route) => route.fulfill({ status: 404, body: '' }));
    await site.page.goto('/tim-kiem/?q=quy%20khuyen%20hoc');
    await site.page.getByText('Chỉ mới tìm theo tên bài').waitFor();
    expect(await site.page.locator('ol[data-part=found] a').first().getAttribute('href')).toBe(
      '/chuyen-de/quy-khuyen-hoc/',
    );
  });

  test('searches by title alone where the site was published anew while the page was open', async () => {
    await using site = await openSite('/');
    await site.page.route('**/pagefind/words.json', async (route) => {
      const response = await route.fetch();
      const words = (await response.json()) as object;
      await route.fulfill({ response, json: { ...words, order: 'another' } });
    });
    await site.page.goto('/tim-kiem/?q=quy%20khuyen%20hoc');
    await site.page.getByText('Chỉ mới tìm theo tên bài').waitFor();
    expect(await site.page.locator('ol[data-part=found] a').first().getAttribute('href')).toBe(
      '/chuyen-de/quy-khuyen-hoc/',
    );
  });

  test('shows titles at once, and keeps them in place under the pointer while articles come', async () => {
    await using site = await openSite('/tim-kiem/');
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await site.page.route('**/*.words', async (route) => {
      await held;
      await route.continue();
    });
    await site.page.locator('main input[type=search]').fill('biên bản họp chi bộ');
    const results = site.page.locator('ol[data-part=found] > li');
    await results.first().waitFor();
    const status = site.page.locator('main search-page [role=status]');
    expect(await status.innerText()).toBe('');
    const before = await results.locator('a').allInnerTexts();
    await results.nth(2).hover();
    const top = await results.nth(2).boundingBox();
    release();
    await site.page.getByText('Tìm thấy').waitFor();
    const after = await results.locator('a').allInnerTexts();
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect((await results.nth(2).boundingBox())?.y).toBe(top?.y);
  });

  test('fills in the words around what was found without moving what is below', async () => {
    await using site = await openSite('/tim-kiem/?q=chìa%20khóa%20nhà%20văn%20hóa');
    await site.page.getByText('Tìm thấy').waitFor();
    const second = site.page.locator('ol[data-part=found] > li').nth(1);
    const { y } = (await second.boundingBox()) ?? { y: 0 };
    await site.page.locator('ol[data-part=found] p mark').first().waitFor();
    expect((await second.boundingBox())?.y).toBe(y);
  });

  test('has no accessibility fault with results', async () => {
    await using site = await openSite('/tim-kiem/?q=quỹ');
    await site.page.locator('ol[data-part=found] > li').first().waitFor();
    expect(await axeFaults(site.page)).toEqual([]);
  });
});
