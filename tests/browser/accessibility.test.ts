import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { DIST } from '../site/built-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { DESKTOP, PHONE, useChromium } from './chromium.ts';

const openSite = useChromium('library');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const VIEWPORTS = { phone: PHONE, desktop: DESKTOP };

// Opening a page takes as long as looking at it: each is opened once.
describe.each(pageExamples(DIST))('axe finds nothing on $name', ({ example }) => {
  test('on a phone and on a desktop, light and dark', { timeout: 120_000 }, async () => {
    await using site = await openSite(example, { viewport: PHONE });
    for (const [device, viewport] of Object.entries(VIEWPORTS)) {
      await site.page.setViewportSize(viewport);
      for (const colorScheme of SCHEMES) {
        await site.page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page: site.page }).withTags(TAGS).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => [
            device,
            colorScheme,
            id,
            target.join(' '),
            failureSummary,
          ]),
        );
        expect(found).toEqual([]);
      }
    }
  });
});

describe('axe finds nothing in what opens on request', () => {
  test('the reader’s settings', async () => {
    await using site = await openSite('/', { viewport: PHONE });
    await site.page.locator('reader-settings summary').click();
    const { violations } = await new AxeBuilder({ page: site.page }).withTags(TAGS).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('search results', async () => {
    await using site = await openSite('/tim-kiem/?q=khuy%E1%BA%BFn%20h%E1%BB%8Dc', { viewport: PHONE });
    await site.page.locator('main ol a').first().waitFor();
    const { violations } = await new AxeBuilder({ page: site.page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('a filter that leaves nothing', async () => {
    await using site = await openSite('/chuyen-de/?linh-vuc=chuyen-doi-so', { viewport: PHONE });
    const { violations } = await new AxeBuilder({ page: site.page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
