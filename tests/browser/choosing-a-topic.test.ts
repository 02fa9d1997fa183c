import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SUBJECTS } from '../../src/model/classification.ts';
import { word } from '../words.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();

const shown = (page: Page) => page.locator('topic-filter .cards > li:visible').count();
const counted = async (page: Page) => parseInt(await page.locator('topic-filter output').innerText(), 10);
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const chosenField = (page: Page) => page.locator('input[name=linh-vuc]:checked').inputValue();
const state = async (page: Page) => [await chosenField(page), await shown(page)];

/** Opens a question and taps one of its answers, as a finger does. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const question = page.locator(`[aria-controls=loc-${name}]`);
  if ((await question.getAttribute('aria-expanded')) === 'false') await question.click();
  await page.locator(`label:has(input[name=${name}][value="${value}"])`).click();
}

describe('the filter of topics', () => {
  test('shows at once what matches, and how many', async () => {
    await using site = await openSite('/chuyen-de/');
    const { page } = site;
    const everything = await shown(page);
    expect(await counted(page)).toBe(everything);
    await choose(page, 'linh-vuc', 'khuyen-hoc-quy-cong-dong');
    expect(await shown(page)).toBeGreaterThan(0);
    expect(await shown(page)).toBeLessThan(everything);
    expect(await counted(page)).toBe(await shown(page));
    expect(query(page)).toEqual({ 'linh-vuc': 'khuyen-hoc-quy-cong-dong' });
  });

  test('says at each answer how many topics it would leave', async () => {
    await using site = await openSite('/chuyen-de/');
    const { page } = site;
    const answers = await page
      .locator('#loc-linh-vuc label:has(.count)')
      .evaluateAll((all) =>
        all.map(
          (label) =>
            [
              label.querySelector('input')?.value ?? '',
              Number(label.querySelector('.count')?.textContent),
            ] as const,
        ),
      );
    expect(answers.length).toBeGreaterThan(5);
    for (const [value, count] of answers) {
      await choose(page, 'linh-vuc', value);
      expect([value, await shown(page)]).toEqual([value, count]);
    }
  });

  test('says on the question what was answered, and closes under a finger', async () => {
    await using site = await openSite('/chuyen-de/');
    const question = site.page.locator('[aria-controls=loc-linh-vuc]');
    await choose(site.page, 'linh-vuc', 'khuyen-hoc-quy-cong-dong');
    expect(await question.innerText()).toBe(SUBJECTS[word(SUBJECTS, 'khuyen-hoc-quy-cong-dong')]);
    expect(await question.getAttribute('aria-expanded')).toBe('false');
    expect(await site.page.locator('#loc-linh-vuc').isVisible()).toBe(false);
  });

  test('leaves no heading without a topic', async () => {
    await using site = await openSite('/chuyen-de/?linh-vuc=khuyen-hoc-quy-cong-dong');
    const headings = await site.page.locator('topic-filter summary:visible h2').allInnerTexts();
    expect(headings.map((text) => text.replace(/\s*\d+$/u, ''))).toEqual([
      SUBJECTS[word(SUBJECTS, 'khuyen-hoc-quy-cong-dong')],
    ]);
  });

  test('combines its choices', async () => {
    await using site = await openSite('/chuyen-de/?linh-vuc=khuyen-hoc-quy-cong-dong');
    const { page } = site;
    const ofField = await shown(page);
    await choose(page, 'loai-hinh', 'nong-thon');
    expect(await shown(page)).toBeLessThanOrEqual(ofField);
    expect(query(page)).toEqual({ 'linh-vuc': 'khuyen-hoc-quy-cong-dong', 'loai-hinh': 'nong-thon' });
    for (const card of await page.locator('topic-filter .cards > li:visible').all()) {
      expect(await card.getAttribute('data-linh-vuc')).toBe('khuyen-hoc-quy-cong-dong');
      expect((await card.getAttribute('data-loai-hinh'))?.split(' ')).toContain('nong-thon');
    }
  });

  test('comes back by the back button and after a reload', async () => {
    await using site = await openSite('/chuyen-de/');
    const { page } = site;
    const everything = await shown(page);
    await choose(page, 'linh-vuc', 'xay-dung-dang');
    const some = await shown(page);
    await page.reload();
    await expect.poll(() => state(page)).toEqual(['xay-dung-dang', some]);
    await page.goBack();
    await expect.poll(() => state(page)).toEqual(['', everything]);
    await page.goForward();
    await expect.poll(() => state(page)).toEqual(['xay-dung-dang', some]);
  });

  test('is still there when the reader comes back from a topic', async () => {
    await using site = await openSite('/chuyen-de/');
    const { page } = site;
    await choose(page, 'linh-vuc', 'khuyen-hoc-quy-cong-dong');
    const some = await shown(page);
    await page.locator('topic-filter .cards > li:visible a').first().click();
    await page.waitForURL(/\/chuyen-de\/[a-z-]+\/$/u);
    await page.goBack();
    await expect.poll(() => state(page)).toEqual(['khuyen-hoc-quy-cong-dong', some]);
  });

  test.each(['?linh-vuc=khong-co', '?linh-vuc=%22%3E%3Cb%3E', '?constructor=x', '?linh-vuc', '?x=%E0%A4%A'])(
    'shows everything where the address says what it does not know: %s',
    async (search) => {
      await using site = await openSite(`/chuyen-de/${search}`);
      expect(await shown(site.page)).toBe(await site.page.locator('topic-filter .cards > li').count());
      expect(await chosenField(site.page)).toBe('');
      expect(site.faults.errors).toEqual([]);
    },
  );

  test('says so where nothing matches, and “Bỏ lọc” shows everything again', async () => {
    await using site = await openSite('/chuyen-de/');
    const { page } = site;
    const reset = page.getByRole('button', { name: 'Bỏ lọc' });
    expect(await reset.isVisible()).toBe(false);
    const everything = await shown(page);
    await page.goto(
      '/chuyen-de/?linh-vuc=khuyen-hoc-quy-cong-dong&loai-hinh=luc-luong-vu-trang&thanh-phan=hai-cuoc-rieng',
    );
    expect(await shown(page)).toBe(0);
    expect(await counted(page)).toBe(0);
    expect(await page.locator('topic-filter .empty').isVisible()).toBe(true);
    await reset.click();
    await page.waitForFunction(() => location.search === '');
    await expect.poll(() => state(page)).toEqual(['', everything]);
    await page.locator('topic-filter .empty').waitFor({ state: 'hidden' });
    await reset.waitFor({ state: 'hidden' });
  });
});

test('a secretary goes from the home page to the discussion sheet', async () => {
  await using site = await openSite('/');
  const { page } = site;
  await page
    .locator('main')
    .getByRole('link', { name: /^Chuyên đề \d+$/u })
    .click();
  await choose(page, 'linh-vuc', 'khuyen-hoc-quy-cong-dong');
  await page.getByRole('link', { name: 'Lãnh đạo xây dựng quỹ khuyến học' }).first().click();
  await page.getByRole('link', { name: 'In phiếu thảo luận (A4)' }).click();
  await page.waitForURL('**/chuyen-de/quy-khuyen-hoc/in/');
  expect(await page.locator('h1').innerText()).toMatch(/phiếu thảo luận/iu);
  expect(await page.getByRole('button', { name: 'In phiếu này' }).isVisible()).toBe(true);
});

test('on a phone the first topic stands on the first screen', async () => {
  await using site = await openSite('/chuyen-de/', { viewport: PHONE });
  const first = await site.page.locator('topic-filter .cards a').first().boundingBox();
  const bar = await site.page.locator('.site-nav').boundingBox();
  expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
});
