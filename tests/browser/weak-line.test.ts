import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../site/built-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { PHONE, useChromium } from './chromium.ts';
import { hostOf, type Host } from './moody-host.ts';

const openSite = useChromium('library');
/** Packs what it sends, as real hosts do, and is asked for the first time: what paints first is as on a phone. */
let host: Host;
beforeAll(async () => {
  host = await hostOf(DIST);
});
afterAll(() => host.stop());

/** More than this is seen as a jump; Google's own limit is five times as much. */
const MOST_SHIFT = 0.02;

/** All but pictures that a page asks for on its first visit, letters included (gzip; brotli is a tenth less). */
const MOST_BYTES = { reading: 48_000, paper: 70_000, tool: 100_000 };

/** A line as in a valley: 50 kB a second, 400 ms there and back. */
const SLOW = { offline: false, downloadThroughput: 50_000, uploadThroughput: 20_000, latency: 400 };

/** The narrowest phone, and the width that most phones have. */
const WIDTHS = [PHONE.width, 412];

describe.each(pageExamples(DIST))('$name', ({ example, use }) => {
  test.each(WIDTHS)('comes over a slow line whole, without a jump, %i px wide', async (width) => {
    await using site = await openSite('/robots.txt', { viewport: { ...PHONE, width }, isMobile: true });
    const { page, settled } = site;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await page.addInitScript(() => {
      const shifts: { by: number; what: string[] }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node?: Node }[] };
          const names = sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 60) : 'text',
          );
          shifts.push({ by: value, what: names });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'image') return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(host.url + example);
    await settled();
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { by: number; what: string[] }[] }).shifts,
    );
    const sum = shifts.reduce((total, { by }) => total + by, 0);
    const bytes = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    expect(bytes, 'bytes').toBeLessThanOrEqual(MOST_BYTES[use]);
    expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
  });
});
