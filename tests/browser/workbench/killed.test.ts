import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { CHROMIUM_FLAGS } from '../flags.ts';
import { begin, BENCH, planFirst, saved } from './bench-page.ts';

const profile = mkdtempSync(join(tmpdir(), 'ban-lam-viec-'));
/** Ends the browser that still runs where the test has failed. */
let endLast: (() => void) | undefined;
afterAll(() => {
  endLast?.();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser of its own process on one profile, so that it can be killed and opened again. */
async function openBrowser(): Promise<{ page: Page; kill: () => Promise<void> }> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('There is no Chromium.');
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  // A group of its own: every process of the browser ends at once, as when the power goes.
  const child = spawn(executable, [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${executable} does not start.`);
  const end = () => {
    endLast = undefined;
    process.kill(-pid, 'SIGKILL');
  };
  endLast = end;
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.goto(inject('siteUrls').fixture + BENCH);
  const kill = async () => {
    const ended = once(child, 'exit');
    end();
    await ended;
  };
  return { page, kill };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.on('exit', () => failed(new Error(said)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (?<address>ws:\S+)/u.exec(said)?.groups?.['address'];
      if (address) found(address);
    });
  });
}

/** Words of every length, the same in every run. */
const typed = (turn: number) => `Lần ${turn}: ${'mượn loa của trường, '.repeat(turn % 7)}xong`;

test('what the screen called saved is there after the browser was killed, turn by turn', async () => {
  let { page, kill } = await openBrowser();
  await begin(page);
  await planFirst(page, 4);
  for (let turn = 1; turn <= 5; turn += 1) {
    await page.getByText(YEAR.details).click();
    const note = page.getByLabel(YEAR.note);
    // Each letter is a change of its own; the last one is on the device when the screen says so.
    await note.pressSequentially(typed(turn));
    await expect.poll(() => note.inputValue()).toContain(typed(turn));
    const whole = await note.inputValue();
    await page.getByText(FRAME.states.saved).waitFor();
    await saved(page);
    await kill();
    ({ page, kill } = await openBrowser());
    await page.getByText(YEAR.details).click();
    expect(await page.getByLabel(YEAR.note).inputValue()).toBe(whole);
    await page.getByLabel(YEAR.note).fill('');
    await saved(page);
    await page.getByText(YEAR.details).click();
  }
  await kill();
});
