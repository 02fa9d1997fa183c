import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright-core';
import { findOrInstallChromium } from '../../scripts/chromium.ts';
import { serveFolder } from '../serve-folder.ts';

/** What the search page of the built site costs in a real browser on this machine. */
export interface BrowserFigures {
  /** Bytes loaded from the first key to the first list: gzip, or as they are where already packed. */
  firstBytes: number;
  /** Mean of the bytes that each later query loads. */
  laterBytes: number;
  /** Bytes loaded until the first question is answered from the articles, passages shown. */
  firstWholeBytes: number;
  /** From the last key to the first list of results; the pause that waits for more keys is in it. */
  coldFirstResultMs: number;
  firstResultMs: Percentiles;
  /** To the whole answer. */
  wholeAnswerMs: Percentiles;
}

export interface Percentiles {
  p50: number;
  p95: number;
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
    const times: Times[] = [];
    const bytes: number[] = [];
    let firstBytes = 0;
    for (const query of queries) {
      const time = await typeAndWait(page, query);
      await page.waitForLoadState('networkidle');
      const all = responses.splice(0);
      if (times.length === 0)
        firstBytes = await weigh(all.filter((each) => time.loadedFirst.includes(each.url())));
      times.push(time);
      bytes.push(await weigh(all));
    }
    const later = times.slice(1);
    return {
      firstBytes,
      firstWholeBytes: bytes[0] ?? 0,
      laterBytes: Math.round(
        bytes.slice(1).reduce((sum, each) => sum + each, 0) / Math.max(1, bytes.length - 1),
      ),
      coldFirstResultMs: Math.round(times[0]?.first ?? 0),
      firstResultMs: percentiles(later.map(({ first }) => first)),
      wholeAnswerMs: percentiles(later.map(({ whole }) => whole)),
    };
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

interface Times {
  first: number;
  whole: number;
  /** Addresses of what was loaded before the first list. */
  loadedFirst: string[];
}

/** Puts a query in as its last key would, and waits for the first list and for the whole answer. */
async function typeAndWait(page: Page, query: string): Promise<Times> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('search-page input[type=search]');
    const list = document.querySelector('search-page [data-part=found]');
    const status = document.querySelector('search-page [role=status]');
    if (!input || !list || !status) throw new Error('The search page has changed.');
    status.textContent = '';
    const started = performance.now();
    let first = 0;
    let loadedFirst: string[] = [];
    const whole = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        const now = performance.now() - started;
        if (first === 0) {
          first = now;
          loadedFirst = performance
            .getEntriesByType('resource')
            .filter((entry) => entry.startTime >= started)
            .map(({ name }) => name);
        }
        // The status is said when the answer is whole.
        if (status.textContent === '') return;
        observer.disconnect();
        done(now);
      });
      observer.observe(list, { childList: true });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    });
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return { whole: await whole, first, loadedFirst };
  }, query);
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

async function weigh(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      const isPacked = /\.(?:pf_\w+|pagefind|words|woff2)$/u.test(new URL(response.url()).pathname);
      return isPacked ? body.length : gzipSync(body).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
