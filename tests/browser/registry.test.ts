import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { REGULATION_STATUSES } from '../../src/model/regulation.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();
/** Only a long list folds. */
const openLibrary = useChromium('library');

/** The keys of one column from top to bottom, group by group. */
const columns = (page: Page, index: number) =>
  page.locator('table.registry').evaluateAll(
    (tables, at) =>
      tables.map((table) =>
        [...((table as HTMLTableElement).tBodies[0]?.rows ?? [])].map(({ cells }) => {
          const cell = cells[at];
          return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
        }),
      ),
    index,
  );

const states = (page: Page) =>
  page
    .locator('table.registry')
    .first()
    .locator('thead th')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-sort')));

/** Numbers are compared as numbers. */
const ORDER = new Intl.Collator('vi', { numeric: true });
const inOrder = (keys: readonly string[]) => [...keys].sort(ORDER.compare);
const shownRows = (page: Page) => page.locator('table.registry tbody tr:visible');

describe('the registry of documents', () => {
  test('comes with the newest of each group first, and says so', async () => {
    await using site = await openSite('/van-ban/');
    for (const dates of await columns(site.page, 1)) expect(dates).toEqual(inOrder(dates).reverse());
    expect(await states(site.page)).toEqual([null, 'descending', null, null, null]);
  });

  test('puts what is in force before what is not', async () => {
    await using site = await openSite('/van-ban/');
    const words = (await columns(site.page, 4)).map((group) => [...new Set(group)]);
    for (const group of words) expect(group).toHaveLength(1);
    const isInForce = words.map(([status]) => status === REGULATION_STATUSES['con-hieu-luc']);
    expect(isInForce).toContain(true);
    expect(isInForce.lastIndexOf(true)).toBeLessThan(isInForce.indexOf(false));
  });

  test.each([0, 1, 2, 3, 4])('is sorted by its column %i, up and down', async (index) => {
    await using site = await openSite('/van-ban/');
    const { page } = site;
    const before = await columns(page, index);
    const button = page.locator('thead th').nth(index).locator('button');
    await button.click();
    expect((await states(page))[index]).toBe('ascending');
    expect(await columns(page, index)).toEqual(before.map(inOrder));
    await button.click();
    expect((await states(page)).filter(Boolean)).toEqual(['descending']);
    expect(await columns(page, index)).toEqual(before.map((keys) => inOrder(keys).reverse()));
  });

  test('shows what holds every word typed, without marks too, and keeps it in the address', async () => {
    await using site = await openSite('/van-ban/');
    const { page } = site;
    await page.locator('registry-browser input').fill('ban to chuc 42');
    await expect.poll(() => shownRows(page).count()).toBe(1);
    expect(await page.locator('registry-browser output').innerText()).toBe('1 văn bản');
    expect(new URL(page.url()).searchParams.get('loc')).toBe('ban to chuc 42');
    await page.reload();
    await expect.poll(() => shownRows(page).count()).toBe(1);
    await page.locator('registry-browser input').fill('xyzxyz');
    await page.locator('registry-browser .empty').waitFor();
  });

  test('on a phone long groups stand closed, and a word typed opens those that hold it', async () => {
    await using site = await openLibrary('/van-ban/', { viewport: PHONE });
    const { page } = site;
    const closed = page.locator('registry-browser details:not([open]):visible');
    await expect.poll(() => closed.count()).toBeGreaterThan(0);
    await page.locator('registry-browser input').fill('22');
    await expect.poll(() => closed.count()).toBe(0);
  });

  test('keeps every row and its link', async () => {
    await using site = await openSite('/van-ban/');
    const links = () =>
      site.page
        .locator('table.registry tbody th a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const before = await links();
    await site.page.locator('thead th button').nth(3).click();
    expect((await links()).sort()).toEqual(before.sort());
  });
});
