import { describe, expect, test } from 'vitest';
import { CONTENT_KINDS, PAGE_KIND_NAMES } from '../../src/kinds/content-kind.ts';
import { EDITOR_TEXT } from '../../src/text/editor.ts';
import { publishedNames } from '../site/built-site.ts';
import { FIXTURE, FIXTURE_DIST } from '../site/fixture-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { PHONE, useChromium } from './chromium.ts';

const openSite = useChromium();
const withoutScripts = { javaScriptEnabled: false };

describe('without scripts', () => {
  test.each(pageExamples(FIXTURE_DIST))(
    '$name can be read, and offers no control that would do nothing',
    async ({ example }) => {
      await using site = await openSite(example, { ...withoutScripts, viewport: PHONE });
      const { page } = site;
      expect(await page.locator('main h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
      const links = await page.locator('main a').all();
      expect(links.length).toBeGreaterThan(0);
      const dead =
        'print-button button, reader-settings summary, share-page summary, topic-filter button, topic-filter input, registry-browser input, search-page input, th button';
      for (const control of await page.locator(dead).all()) expect(await control.isVisible()).toBe(false);
      expect(site.faults.foreign).toEqual([]);
    },
  );

  test('the editor says what it needs, not that it is opening', async () => {
    await using site = await openSite('/quan-tri/', withoutScripts);
    expect(await site.page.locator('noscript p').isVisible()).toBe(true);
    expect(await site.page.getByText(EDITOR_TEXT.opening).isVisible()).toBe(false);
    expect(await site.page.getByText(EDITOR_TEXT.slow).isVisible()).toBe(false);
  });

  test('a topic shows all its parts and the way to its sheet', async () => {
    await using site = await openSite('/chuyen-de/quy-khuyen-hoc/', withoutScripts);
    const { page } = site;
    for (const heading of await page.locator('article h2').all())
      expect(await heading.isVisible()).toBe(true);
    await page.getByRole('link', { name: 'In phiếu thảo luận (A4)' }).click();
    expect(await page.locator('article.paper').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Trở lại đề cương' }).isVisible()).toBe(true);
  });

  test('topics are browsed by field and by setting', async () => {
    await using site = await openSite('/chuyen-de/', withoutScripts);
    const { page } = site;
    expect(await page.locator('topic-filter .cards > li:visible').count()).toBe(
      publishedNames('topics', FIXTURE).length,
    );
    // Folded, which needs no script to unfold.
    await page.locator('main details.groups summary').click();
    await page.locator('main a[href="/chuyen-de/linh-vuc/kinh-te-giam-ngheo/"]').first().click();
    expect(await page.locator('main a[href="/chuyen-de/lanh-dao-giam-ngheo/"]').first().isVisible()).toBe(
      true,
    );
    await page.goto('/chuyen-de/');
    await page.locator('main details.groups summary').click();
    await page.locator('main a[href="/chuyen-de/loai-hinh/nong-thon/"]').first().click();
    expect(await page.locator('main .cards > li').first().isVisible()).toBe(true);
  });

  test('the search page leads to every list instead', async () => {
    await using site = await openSite('/tim-kiem/?q=quy', withoutScripts);
    const { page } = site;
    const links = page.locator('[data-part=lists] a');
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
    const paths = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    for (const kind of PAGE_KIND_NAMES) expect(paths).toContain(CONTENT_KINDS[kind].path);
    await page.locator('[data-part=lists] a[href="/chuyen-de/loai-hinh/nong-thon/"]').click();
    expect(await page.locator('main .cards > li').first().isVisible()).toBe(true);
  });

  test('the search form of the home page leads to that list', async () => {
    await using site = await openSite('/', withoutScripts);
    await site.page.locator('main input[type=search]').fill('quỹ');
    await site.page.locator('main form button').click();
    await site.page.waitForURL('**/tim-kiem/?q=*');
    expect(await site.page.locator('[data-part=lists] a').first().isVisible()).toBe(true);
  });

  test('the registry can be read in its order', async () => {
    await using site = await openSite('/van-ban/', withoutScripts);
    const rows = site.page.locator('table.registry tbody tr');
    expect(await rows.count()).toBe(publishedNames('regulations', FIXTURE).length);
    expect(await rows.first().isVisible()).toBe(true);
  });
});
