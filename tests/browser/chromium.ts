import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { CHROMIUM_FLAGS } from './flags.ts';
import { fontsLoaded, scriptsRun } from './quiet.ts';
import type { ServedSite } from './serve-sites.ts';

/** What went wrong on a page since it was opened. */
export interface PageFaults {
  /** Console errors, uncaught errors and violations of the Content-Security-Policy. */
  errors: string[];
  /** Requests that left the site. */
  foreign: string[];
}

/** Requests that have not been answered yet, nor have failed. */
type Pending = Set<Request>;

export interface OpenPage {
  page: Page;
  faults: PageFaults;
  /** Waits until every element has its script, and all that the page asked for has been answered. */
  settled: () => Promise<void>;
}

/** Opens pages of the built site, each in a fresh context that is closed by `await using`. */
export type OpenSite = (path: string, options?: BrowserContextOptions) => Promise<OpenPage & AsyncDisposable>;

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** A Chromium as the tests use it; whoever starts it closes it. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: [...CHROMIUM_FLAGS, ...flags] });
}

/** One Chromium for a test file, on one of the served sites; call it at the top of the file. */
export function useChromium(served: ServedSite = 'fixture'): OpenSite {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (path, options = {}) => {
    if (!browser) throw new Error('Chromium has not started.');
    const siteUrl = inject('siteUrls')[served];
    const context = await browser.newContext({
      baseURL: siteUrl,
      viewport: DESKTOP,
      locale: 'vi-VN',
      ...options,
    });
    const page = await context.newPage();
    const faults = watch(page, siteUrl);
    const pending = watchRequests(page);
    await page.goto(path);
    const settled = async () => {
      await scriptsRun(page);
      await fontsLoaded(page);
      await expect.poll(() => [...pending].map((request) => request.url())).toEqual([]);
    };
    return { page, faults, settled, [Symbol.asyncDispose]: () => context.close() };
  };
}

function watchRequests(page: Page): Pending {
  const pending: Pending = new Set();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return pending;
}

function watch(page: Page, siteUrl: string): PageFaults {
  const faults: PageFaults = { errors: [], foreign: [] };
  // Chromium writes every violation of the policy to the console as an error.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => faults.errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && !/^(?:data|blob):/u.test(url)) faults.foreign.push(url);
  });
  return faults;
}
