import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../site/built-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { PHONE, useChromium } from './chromium.ts';
import { MOST_SHIFT, shiftsOf, watchShifts } from './layout-shifts.ts';
import { hostOf, type Host } from './moody-host.ts';

const openSite = useChromium('library');
/** Packs what it sends, as real hosts do, and is asked for the first time: what paints first is as on a phone. */
let host: Host;
beforeAll(async () => {
  host = await hostOf(DIST);
});
afterAll(() => host.stop());

/** All but pictures that a page asks for on its first visit, letters included (gzip; brotli is a tenth less). */
const MOST_BYTES = { reading: 43_500, paper: 65_000, tool: 100_000 };

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
    await watchShifts(page);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'image') return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(host.url + example);
    await settled();
    const { sum, shifts } = await shiftsOf(page);
    const bytes = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    expect(bytes, 'bytes').toBeLessThanOrEqual(MOST_BYTES[use]);
    expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
  });
});
