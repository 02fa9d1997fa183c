import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright-core';
import { findOrInstallChromium } from '../../scripts/chromium.ts';
import { serveFolder } from './serve-folder.ts';

/** What the search page of the built site costs in a real browser on this machine. */
export interface BrowserFigures {
  /** Bytes loaded from the first key to the first result: gzip, or as they are where already packed. */
  firstBytes: number;
  /** Mean of the bytes that each later query loads. */
  laterBytes: number;
  /** From the last key to the list of results; the pause that waits for more keys is in it. */
  firstResultMs: number;
  laterP50Ms: number;
  laterP95Ms: number;
}

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export async function measureInBrowser(folder: string, queries: readonly string[]): Promise<BrowserFigures> {
  const server = await serveFolder(folder);
  const profile = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findOrInstallChromium(),
    headless: true,
    args: FLAGS.split(' '),
  });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/tim-kiem/`);
    await page.waitForLoadState('networkidle');
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const times: number[] = [];
    const bytes: number[] = [];
    for (const query of queries) {
      times.push(await typeAndWait(page, query));
      await page.waitForLoadState('networkidle');
      bytes.push(await weigh(responses.splice(0)));
    }
    const later = times.slice(1).sort((a, b) => a - b);
    return {
      firstBytes: bytes[0] ?? 0,
      laterBytes: Math.round(
        bytes.slice(1).reduce((sum, each) => sum + each, 0) / Math.max(1, bytes.length - 1),
      ),
      firstResultMs: Math.round(times[0] ?? 0),
      laterP50Ms: Math.round(later[Math.floor(later.length * 0.5)] ?? 0),
      laterP95Ms: Math.round(later[Math.floor(later.length * 0.95)] ?? 0),
    };
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Puts a query in as its last key would, and waits until the page has answered it. */
async function typeAndWait(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('search-page input[type=search]');
    const list = document.querySelector('search-page [data-part=found]');
    const status = document.querySelector('search-page [role=status]');
    if (!input || !list || !status) throw new Error('The search page has changed.');
    const started = performance.now();
    const answered = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done(performance.now() - started);
      });
      observer.observe(list, { childList: true });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    });
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return answered;
  }, query);
}

async function weigh(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      const isPacked = /\.(?:pf_\w+|pagefind|woff2)$/u.test(new URL(response.url()).pathname);
      return isPacked ? body.length : gzipSync(body).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
