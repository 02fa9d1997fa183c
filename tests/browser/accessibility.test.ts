import { describe, expect, test } from 'vitest';
import { DIST } from '../site/built-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { axeFaults } from './axe-faults.ts';
import { DESKTOP, PHONE, useChromium } from './chromium.ts';

const openSite = useChromium('library');

// Opening a page takes as long as looking at it: each is opened once.
describe.each(pageExamples(DIST))('axe finds nothing on $name', ({ example }) => {
  test('on a phone and on a desktop, light and dark', { timeout: 120_000 }, async () => {
    await using site = await openSite(example, { viewport: PHONE });
    for (const viewport of [PHONE, DESKTOP]) {
      await site.page.setViewportSize(viewport);
      expect(await axeFaults(site.page), `${viewport.width} px`).toEqual([]);
    }
  });
});

describe('axe finds nothing in what opens on request', () => {
  test('the reader’s settings', async () => {
    await using site = await openSite('/', { viewport: PHONE });
    await site.page.locator('reader-settings summary').click();
    expect(await axeFaults(site.page)).toEqual([]);
  });

  test('search results', async () => {
    await using site = await openSite('/tim-kiem/?q=khuy%E1%BA%BFn%20h%E1%BB%8Dc', { viewport: PHONE });
    await site.page.locator('main ol a').first().waitFor();
    expect(await axeFaults(site.page)).toEqual([]);
  });

  test('a filter that leaves nothing', async () => {
    await using site = await openSite('/chuyen-de/?linh-vuc=chuyen-doi-so', { viewport: PHONE });
    expect(await axeFaults(site.page)).toEqual([]);
  });
});
