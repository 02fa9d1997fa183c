import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { READ_ALOUD } from '../../src/text/read-aloud.ts';
import { useChromium } from './chromium.ts';
import { BENCH, hashOfPart, openBench } from './workbench/seed.ts';

const openSite = useChromium('library');

interface Voice {
  lang: string;
  localService: boolean;
}

/** A device whose voices say nothing and note what they were given; they come late, as on phones. */
async function giveVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((given) => {
    const spoken: string[] = [];
    let isCancelled = false;
    const late = new EventTarget();
    class Utterance {
      voice: unknown = null;
      lang = '';
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    let known: readonly Voice[] = [];
    setTimeout(() => {
      known = given;
      late.dispatchEvent(new Event('voiceschanged'));
    }, 50);
    const synthesis = Object.assign(late, {
      getVoices: () => known,
      cancel: () => (isCancelled = true),
      speak: (utterance: Utterance) => {
        isCancelled = false;
        spoken.push(utterance.text);
        setTimeout(() => {
          if (!isCancelled) utterance.onend?.();
        }, 5);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
  }, voices);
}

const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
const button = (page: Page) => page.getByRole('button', { name: READ_ALOUD.start, exact: true });

async function openPapers(page: Page): Promise<void> {
  await page.goto(BENCH);
  await openBench(page, hashOfPart('giay-to'));
  await page.locator('.bench-paper article').waitFor();
}

describe('a paper read aloud', () => {
  test('is said sentence by sentence to its end, shows where it is, and stops when told', async () => {
    await using site = await openSite('/404.html');
    const { page, faults } = site;
    await giveVoices(page, [
      { lang: 'en-US', localService: true },
      { lang: 'vi-VN', localService: true },
    ]);
    await openPapers(page);
    await button(page).click();
    await page.locator('.bench-paper [data-read-now]').waitFor();
    await button(page).waitFor();
    const said = (await spoken(page)).join(' ');
    expect(said).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(said).not.toMatch(/…{2}|\.{4}/u);
    expect(await page.locator('[data-read-now]').count()).toBe(0);
    await button(page).click();
    await page.getByRole('button', { name: READ_ALOUD.stop, exact: true }).click();
    await button(page).waitFor();
    expect(await page.locator('[data-read-now]').count()).toBe(0);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test.each([
    ['of a service that would hear what was typed', [{ lang: 'vi-VN', localService: false }]],
    ['that speaks no Vietnamese', [{ lang: 'en-US', localService: true }]],
    ['at all', []],
  ])('is not offered where there is no voice but one %s', async (_, voices) => {
    await using site = await openSite('/404.html');
    const { page } = site;
    await giveVoices(page, voices);
    await openPapers(page);
    await expect.poll(() => page.evaluate(() => speechSynthesis.getVoices().length)).toBe(voices.length);
    expect(await button(page).count()).toBe(0);
  });
});

test('a page is read aloud from the reader’s settings, also by a voice of a service', async () => {
  await using site = await openSite('/404.html');
  const { page, faults } = site;
  await giveVoices(page, [{ lang: 'vi-VN', localService: false }]);
  await page.goto('/huong-dan/');
  await page.locator('reader-settings summary').click();
  await page.getByRole('button', { name: READ_ALOUD.page, exact: true }).click();
  await page.locator('main [data-read-now]').first().waitFor();
  await page.getByRole('button', { name: READ_ALOUD.stop, exact: true }).click();
  await page.getByRole('button', { name: READ_ALOUD.page, exact: true }).waitFor();
  expect(await page.locator('[data-read-now]').count()).toBe(0);
  expect(await spoken(page)).toContain((await page.locator('h1').textContent())?.trim());
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('every word that a topic shows is read, wherever it stands, and nothing that is pressed', async () => {
  await using site = await openSite('/404.html');
  const { page } = site;
  await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
  await page.goto('/chuyen-de/quy-khuyen-hoc/');
  await page.locator('reader-settings summary').click();
  await page.getByRole('button', { name: READ_ALOUD.page, exact: true }).click();
  await page.getByRole('button', { name: READ_ALOUD.page, exact: true }).waitFor({ timeout: 50_000 });
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const said = letters((await spoken(page)).join(' '));
  for (const place of ['h1', '.lede', '.fold li', '.agenda li', '.fold dd', '.fold td']) {
    for (const text of await page.locator(`main ${place}`).allInnerTexts()) {
      // A block within a block is said after the words before it, as it is shown.
      for (const line of text.split('\n')) expect(said).toContain(letters(line));
    }
  }
  const pressed = await page.locator('main .topic-side .button').allInnerTexts();
  for (const text of pressed) expect(said).not.toContain(letters(text));
});
