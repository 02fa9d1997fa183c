import { existsSync } from 'node:fs';
import { firefox, type Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { OpenSite } from './chromium.ts';
import { fontsLoaded, scriptsRun } from './quiet.ts';
import type { ServedSite } from './serve-sites.ts';

const PATH = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** False where no Firefox is installed; tests say so by the name of what they skip. */
export const hasFirefox = (): boolean => existsSync(PATH);

/** One Firefox for a test file, started when it is first asked for; call it at the top of the file. */
export function useFirefox(served: ServedSite = 'fixture'): OpenSite {
  let started: Promise<Browser> | undefined;
  afterAll(async () => {
    await (await started)?.close();
  });
  return async (path, options = {}) => {
    // This channel speaks WebDriver BiDi, which a Firefox as it is shipped understands.
    started ??= firefox.launch({ channel: 'moz-firefox', executablePath: PATH, timeout: 180_000 });
    const context = await (
      await started
    ).newContext({ baseURL: inject('siteUrls')[served], locale: 'vi-VN', ...options });
    const page = await context.newPage();
    await page.goto(path);
    const settled = async () => {
      await scriptsRun(page);
      await fontsLoaded(page);
    };
    return {
      page,
      faults: { errors: [], foreign: [] },
      settled,
      [Symbol.asyncDispose]: () => context.close(),
    };
  };
}
