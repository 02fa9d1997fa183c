import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARTS_PATH } from '../../src/build/parts-page.ts';
import { startDevServer, type DevServer } from '../site/dev-server.ts';
import { copyProject } from '../site/project-copy.ts';
import { launchChromium } from './chromium.ts';

/** The parts as they were approved: `npm run approve` takes them anew. */
const APPROVED = 'tests/browser/approved-parts';
/** What a failed comparison leaves to look at. */
const SEEN = 'tests/.output/parts';
const isApproving = process.env['APPROVE'] === '1';

interface Look {
  options: BrowserContextOptions;
  isPrinted?: boolean;
  isLargest?: boolean;
  parts: readonly string[];
}

const PHONE = { viewport: { width: 360, height: 740 } };

const LOOKS: Readonly<Record<string, Look>> = {
  phone: {
    options: PHONE,
    parts: [
      'buttons',
      'search-form',
      'review-notes',
      'cards',
      'card-groups',
      'empty',
      'groups-of-cells',
      'doors',
      'news',
      'facts',
      'agenda',
      'days',
      'way',
      'course',
      'replacements',
      'registry',
    ],
  },
  wide: { options: { viewport: { width: 1280, height: 800 } }, parts: ['agenda', 'coverage', 'registry'] },
  dark: {
    options: { ...PHONE, colorScheme: 'dark' },
    parts: ['signs', 'badges', 'cards', 'chips', 'agenda', 'way', 'replacements'],
  },
  contrast: {
    options: { ...PHONE, forcedColors: 'active' },
    parts: ['badges', 'chips', 'agenda', 'way', 'replacements'],
  },
  largest: { options: PHONE, isLargest: true, parts: ['cards', 'agenda', 'way'] },
  print: { options: {}, isPrinted: true, parts: ['agenda', 'way', 'coverage', 'registry'] },
};

const copy = copyProject();
let server: DevServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  mkdirSync(APPROVED, { recursive: true });
  mkdirSync(SEEN, { recursive: true });
  server = await startDevServer(copy.folder);
  // Letters alike on every machine: no hints of its own, no colours between its points.
  browser = await launchChromium(['--font-render-hinting=none', '--disable-lcd-text']);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
  copy.remove();
});

describe.each(Object.entries(LOOKS))('parts: %s', (look, { options, isPrinted, isLargest, parts }) => {
  let page: Page;
  beforeAll(async () => {
    if (!browser || !server) throw new Error('The page of parts is not served.');
    const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    await page.goto(`${server.origin}${PARTS_PATH}`);
    await page.waitForFunction(scriptsRun);
    if (isPrinted) await page.emulateMedia({ media: 'print' });
    await page.evaluate((size) => {
      // Its doors lie over the parts, at the foot of a phone.
      document.querySelector('.site-header')?.remove();
      if (size) document.documentElement.dataset['size'] = '3';
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }, isLargest);
    await ownLetters(page);
    await page.waitForFunction(signsDrawn);
  }, 120_000);
  afterAll(() => page.context().close());

  test.each(parts)('%s looks as it was approved', async (part) => {
    const name = `${part}-${look}.png`;
    const element = page.locator(`[data-part='${part}']`);
    // Alone, so that a part above that grew by a fraction of a point moves no line of this one.
    await element.evaluate((own) => {
      for (const each of document.querySelectorAll<HTMLElement>('[data-part]')) each.hidden = each !== own;
    });
    const seen = await sharp(await element.screenshot())
      .png({ compressionLevel: 9, effort: 10 })
      .toBuffer();
    if (isApproving) {
      if (await differs(join(APPROVED, name), seen)) writeFileSync(join(APPROVED, name), seen);
      return;
    }
    const isOther = await differs(join(APPROVED, name), seen);
    if (isOther) writeFileSync(join(SEEN, name), seen);
    expect(isOther, `look at ${join(SEEN, name)}; as it should be: npm run approve`).toBe(false);
  });
});

test('no approved picture is of a part that is no longer looked at', () => {
  const looked = Object.entries(LOOKS).flatMap(([look, { parts }]) =>
    parts.map((part) => `${part}-${look}.png`),
  );
  expect(readdirSync(APPROVED).sort()).toEqual(looked.sort());
});

/** True where more differs than the edges of letters and lines. */
async function differs(file: string, seen: Buffer): Promise<boolean> {
  if (!existsSync(file)) return true;
  const [before, now] = await Promise.all([readFileSync(file), seen].map(pixels));
  if (!before || !now) return true;
  const { width, height } = before.info;
  if (width !== now.info.width || height !== now.info.height) return true;
  return pixelmatch(before.data, now.data, undefined, width, height, { threshold: 0.1 }) > 0;
}

const pixels = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** The face that a slow machine may not have in time for its page: pictures wait for it. */
async function ownLetters(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of rules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const of = (name: string) => rule.style.getPropertyValue(name);
      if (!of('src').includes('url(')) continue;
      const face = new FontFace(of('font-family').replaceAll(/["']/gu, ''), of('src'), {
        weight: of('font-weight') || 'normal',
        style: of('font-style') || 'normal',
      });
      document.fonts.add(await face.load());
    }
    await document.fonts.ready;
  });
}

/** A server that has just started loads its first page twice: once it knows what scripts import. */
const scriptsRun = () => document.querySelector(':not(:defined)') === null;

/** Signs come in a file of their own, after their page. */
const signsDrawn = () =>
  [...document.querySelectorAll<SVGUseElement>('[data-part] .sign use')].every(
    (use) => !use.checkVisibility() || use.getBBox().width > 0,
  );
