import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCopy } from '../../src/offline/build/offline-files.ts';
import type { CopyList } from '../../src/offline/copy-format.ts';
import { OFFLINE } from '../../src/text/offline.ts';
import { MEETING } from '../../src/text/workbench/prepare.ts';
import { YEAR } from '../../src/text/workbench/year.ts';
import { DIST } from '../site/built-site.ts';
import { launchChromium } from './chromium.ts';
import { hostOf, type Host } from './moody-host.ts';
import { begin, BENCH, CELL } from './workbench/bench-page.ts';

/** A host of its own for each test: it is stopped, lies, and offers newer pages. */
const SITE = 'tests/.output/offline-dist';
let chromium: Awaited<ReturnType<typeof launchChromium>>;
let host: Host;
let page: Page;

beforeAll(async () => {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(DIST, SITE, { recursive: true, filter: (name) => !/\.(?:pdf|docx)$/u.test(name) });
  chromium = await launchChromium();
  host = await hostOf(SITE);
  page = await (await chromium.newContext({ locale: 'vi-VN' })).newPage();
});
afterAll(async () => {
  await chromium.close();
  await host.stop();
});

const list = () => JSON.parse(readFileSync(join(SITE, 'ngoai-tuyen.json'), 'utf8')) as CopyList;
const status = () => page.locator('offline-copy [role=status]').textContent();
const button = (name: string) => page.locator('offline-copy').getByRole('button', { name, exact: true });
const open = (path: string) => page.goto(host.url + path);

describe('a copy for where there is no network', () => {
  test('is small enough to fetch once', () => {
    const { pack } = list();
    const bytes = pack.pieces.reduce((sum, piece) => sum + piece.bytes, 0);
    // The list travels packed, as every host packs JSON; the pieces are packed already.
    const listed = gzipSync(readFileSync(join(SITE, 'ngoai-tuyen.json'))).length;
    expect(bytes + listed).toBeLessThanOrEqual(3_000_000);
  });

  test('is fetched only when asked for; reading pages register nothing', async () => {
    await open('/');
    await open(OFFLINE.path);
    await button(OFFLINE.download).waitFor();
    expect(await status()).toMatch(/^Chưa tải về máy này/u);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });

  test('refuses what a strange network answers in place of its pieces, and keeps none of it', async () => {
    const last = list().pack.pieces.length - 1;
    host.lie((path) => (path.endsWith(`.${last}`) ? '<html>Đăng nhập wifi</html>' : undefined));
    await button(OFFLINE.download).click();
    await expect.poll(status).toBe(OFFLINE.notOurs);
    expect(await keptNames()).not.toContain('kept/pack');
    host.lie(() => undefined);
  });

  test('is fetched on from where it broke, with progress, and says its day and size', async () => {
    host.asked.length = 0;
    await button(OFFLINE.resume).click();
    await expect.poll(status).toMatch(/^Bản đã tải ngày .*Đây là bản mới nhất\.$/u);
    const pieces = host.asked.filter((path) => /^\/ngoai-tuyen\/[^/]+\.\d+$/u.test(path));
    expect(pieces).toHaveLength(1);
    expect(await keptNames()).toEqual(['kept/index', 'kept/pack']);
  });

  test('answers every page with its sentence while the server is stopped', async () => {
    await host.pause();
    const paths = list().files.flatMap(([path]) => (path.endsWith('/') ? [path] : []));
    expect(paths.length).toBeGreaterThan(300);
    await open('/');
    await page.locator('.review-banner', { hasText: 'Bản đã tải ngày' }).waitFor();
    const wrong = await page.evaluate(async (all) => {
      const faults: string[] = [];
      for (const path of all) {
        const answer = await fetch(path);
        if (!answer.ok || !(await answer.text()).includes('</html>')) faults.push(path);
      }
      return faults;
    }, paths);
    expect(wrong).toEqual([]);
    for (const path of ['/chuyen-de/', '/chuyen-de/quy-khuyen-hoc/', '/van-ban/', '/bieu-mau/bien-ban/']) {
      await open(path);
      expect(await page.locator('.review-banner').textContent()).toMatch(/^Đang mất mạng\. Bản đã tải ngày/u);
      // Its style and its letters are there too.
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      await expect.poll(() => page.evaluate(() => document.fonts.check('16px "So Tay Sans"'))).toBe(true);
    }
  });

  test('searches without a server, passages too', async () => {
    await open('/tim-kiem/?q=quy%20khuyen%20hoc');
    await page.locator('.search-results a', { hasText: 'khuyến học' }).first().waitFor();
    await page.locator('.search-results mark').first().waitFor();
    await expect.poll(() => page.locator('search-page [role=status]').textContent()).toMatch(/^Tìm thấy/u);
  });

  test('makes a Word file without a server', async () => {
    await open('/bieu-mau/bien-ban/');
    const link = page.locator('main a[href$=".docx"]').first();
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('fills the papers of a topic without a server', async () => {
    await open(BENCH);
    await begin(page);
    await open(`${BENCH}#/dung/quy-khuyen-hoc`);
    await page.getByRole('button', { name: YEAR.prepare }).click();
    await page.getByRole('link', { name: MEETING.parts['giay-to'], exact: true }).click();
    await expect.poll(() => page.locator('.bench-paper article').textContent()).toContain(CELL.toUpperCase());
  });

  test('says plainly that a page is not kept', async () => {
    const answer = await open('/khong-co-trang-nay/');
    expect(answer?.status()).toBe(503);
    expect(await page.locator('.review-banner').textContent()).toBe(OFFLINE.notKept);
  });

  test('gives way to the network as soon as there is one', async () => {
    await host.resume();
    await open('/van-ban/');
    expect(await page.locator('.review-banner').count()).toBe(0);
  });

  test('offers one changed text for at most 60 kB, and never by itself', async () => {
    const file = join(SITE, 'chuyen-de/quy-khuyen-hoc/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<h1>', '<h1>Bản mới: '));
    await writeCopy(SITE + '/');
    await open(OFFLINE.path);
    await expect.poll(status).toMatch(/Có bản mới hơn, tải thêm khoảng/u);
    host.asked.length = 0;
    host.sentBytes = 0;
    await button(OFFLINE.update).click();
    await expect.poll(status).toMatch(/Đây là bản mới nhất\.$/u);
    expect(host.asked.filter((path) => !path.startsWith('/ngoai-tuyen'))).toEqual([
      '/chuyen-de/quy-khuyen-hoc/',
    ]);
    expect(host.sentBytes).toBeLessThanOrEqual(60_000);
    await host.pause();
    await open('/chuyen-de/quy-khuyen-hoc/');
    expect(await page.locator('h1').textContent()).toMatch(/^Bản mới:/u);
    await host.resume();
  });

  test('is taken off the device, and what was typed stays', async () => {
    await open(OFFLINE.path);
    await page.evaluate(() => localStorage.setItem('stcd:ban-lam-viec:chi-bo', 'kept'));
    await button(OFFLINE.remove).click();
    await expect.poll(status).toBe(OFFLINE.removed);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await page.evaluate(() => localStorage.getItem('stcd:ban-lam-viec:chi-bo'))).toBe('kept');
  });
});

async function keptNames(): Promise<string[]> {
  const names = await page.evaluate(async () => {
    const cache = await caches.open('stcd:ngoai-tuyen:v1');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(1));
  });
  return names.filter((name) => !name.startsWith('kept/piece/')).sort();
}
