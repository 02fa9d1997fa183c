import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useChromium } from './chromium.ts';

const openSite = useChromium();

/** The keys of one column, from top to bottom. */
const column = (page: Page, index: number) =>
  page.locator('table.registry tbody tr').evaluateAll(
    (rows, at) =>
      rows.map((row) => {
        const cell = (row as HTMLTableRowElement).cells[at];
        return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
      }),
    index,
  );

const states = (page: Page) =>
  page
    .locator('table.registry thead th')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-sort')));

const inOrder = (keys: readonly string[]) => [...keys].sort(new Intl.Collator('vi').compare);

describe('the registry of documents', () => {
  test('comes with the newest first, and says so', async () => {
    await using site = await openSite('/van-ban/');
    const dates = await column(site.page, 1);
    expect(dates).toEqual(inOrder(dates).reverse());
    expect(await states(site.page)).toEqual([null, 'descending', null, null, null]);
  });

  test.each([0, 1, 2, 3, 4])('is sorted by its column %i, up and down', async (index) => {
    await using site = await openSite('/van-ban/');
    const { page } = site;
    const before = await column(page, index);
    const button = page.locator('thead th').nth(index).locator('button');
    await button.click();
    expect((await states(page))[index]).toBe('ascending');
    expect(await column(page, index)).toEqual(inOrder(before));
    await button.click();
    expect((await states(page)).filter(Boolean)).toEqual(['descending']);
    expect(await column(page, index)).toEqual(inOrder(before).reverse());
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
