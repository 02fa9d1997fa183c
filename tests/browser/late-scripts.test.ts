import { describe, expect, test } from 'vitest';
import { DIST } from '../site/built-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { PHONE, useChromium } from './chromium.ts';
import { MOST_SHIFT, shiftsOf, watchShifts } from './layout-shifts.ts';

const openSite = useChromium('library');

/** A slow processor: everything is there and painted, then the scripts run, under the eyes of the reader. */
describe.each(pageExamples(DIST))('$name', ({ example }) => {
  test.each([PHONE, { width: 412, height: 823 }])(
    'does not jump when its scripts run late, $width px wide',
    async (viewport) => {
      await using site = await openSite('/robots.txt', { viewport, isMobile: true });
      const { page, settled } = site;
      await watchShifts(page);
      let letThrough = (): void => undefined;
      const painted = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route('**/*.js', async (route) => {
        await painted;
        await route.continue();
      });
      await page.goto(example, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      letThrough();
      await settled();
      const { sum, shifts } = await shiftsOf(page);
      expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
    },
  );
});

test.each(['/chuyen-de/', '/van-ban/', '/hoi-dap/'])(
  'on a phone the long list %s is folded, below the first screen',
  async (path) => {
    await using site = await openSite(path, { viewport: PHONE, isMobile: true });
    await site.settled();
    const folded = await site.page
      .locator('.card-group:not([open])')
      .evaluateAll((groups) => groups.map((group) => group.getBoundingClientRect().top));
    expect(folded.length).toBeGreaterThan(0);
    expect(Math.min(...folded)).toBeGreaterThan(PHONE.height);
  },
);
