import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { DATABASE } from '../../../src/device/browser/database.ts';
import { NEXT_MEETING_KEY } from '../../../src/site/workbench-path.ts';
import { FILES } from '../../../src/text/workbench/files.ts';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { LOCK } from '../../../src/text/workbench/lock.ts';
import { FORMER } from '../../../src/text/workbench/prepare.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { useChromium } from '../chromium.ts';
import { CHROMIUM_FLAGS } from '../flags.ts';
import { BENCH, CELL, planFirst, saved } from './bench-page.ts';
import { hashOfPart, MEETING, openBench } from './seed.ts';

const openSite = useChromium();
const PHRASE = 'cây đa giếng nước sân đình';

/** Everything that this browser keeps of the site, as letters, bytes among them. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const change = database.transaction([...database.objectStoreNames]);
    const stores = await Promise.all(
      [...database.objectStoreNames].map(
        (store) =>
          new Promise<unknown>((resolve) => {
            const request = change.objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    database.close();
    const letters = (_: string, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
    return JSON.stringify([stores, Object.entries(localStorage), Object.entries(sessionStorage)], letters);
  }, DATABASE);

async function typePhrase(page: Page): Promise<void> {
  await page.getByLabel(LOCK.phrase, { exact: true }).fill(PHRASE);
  await page.getByLabel(LOCK.again).fill(PHRASE);
}

/** Puts a lock on by the screen of files. */
async function lock(page: Page): Promise<void> {
  await page.goto(`${BENCH}#/tep`);
  await page.getByText(LOCK.title).click();
  await typePhrase(page);
  await page.getByRole('button', { name: LOCK.put, exact: true }).click();
  await page.getByRole('button', { name: LOCK.lift }).waitFor();
}

async function unlock(page: Page, phrase = PHRASE): Promise<void> {
  await page.getByLabel(LOCK.phrase).fill(phrase);
  await page.getByRole('button', { name: LOCK.open }).click();
}

describe('a lock by passphrase', () => {
  test('leaves nothing that can be read without it, and everything is there with it', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    const told = { ...MEETING, rev: 99, topic: { ...MEETING.topic, title: 'Bản của cửa sổ kia' } };
    await openBench(page, hashOfPart('chuan-bi'), {
      members: [
        {
          id: '00000000-0000-4000-8000-000000000700',
          rev: 1,
          savedAt: MEETING.savedAt,
          cellId: MEETING.cellId,
          shortName: 'Nguyễn Thị Ẵm',
          standing: 'chinh-thuc',
          isExempt: false,
          isAway: false,
        },
      ],
    });
    await page.evaluate(([text]) => localStorage.setItem('stcd:ban-lam-viec:chua-luu:thu', text), [
      JSON.stringify([{ kind: 'meetings', record: told, isUnderway: false }]),
    ] as const);
    await page.reload();
    const before = await everythingKept(page);
    for (const word of [CELL, 'Nguyễn Thị Ẵm', MEETING.topic.title, 'Bản của cửa sổ kia'])
      expect(before).toContain(word);
    await lock(page);
    const after = await everythingKept(page);
    for (const word of [CELL, 'Nguyễn Thị Ẵm', MEETING.topic.title, 'Bản của cửa sổ kia', PHRASE])
      expect(after).not.toContain(word);
    expect(await page.evaluate((key) => localStorage.getItem(key), NEXT_MEETING_KEY)).toBeNull();

    await page.goto(`${BENCH}${hashOfPart('chuan-bi')}`);
    await page.reload();
    await page.getByText(LOCK.shutTitle).waitFor();
    expect(await page.locator('work-bench').textContent()).not.toContain(CELL);
    await unlock(page, 'cay da gieng nuoc san dinh');
    await page.getByText(LOCK.wrong).waitFor();
    await unlock(page);
    const title = page.locator('.bench-meeting-title');
    await expect.poll(() => title.textContent()).toBe(MEETING.topic.title);
    await page.getByText(FORMER.title).click();
    await page.getByRole('button', { name: FORMER.take('').trim() }).click();
    await expect.poll(() => title.textContent()).toBe('Bản của cửa sổ kia');
    await saved(page);
    expect(await everythingKept(page)).not.toContain('Bản của cửa sổ kia');
    expect(site.faults).toEqual({ errors: [], foreign: [] });
  });

  test('on a shared machine is there from the first letter; every window shuts, and one that is open opens the next', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await page.getByLabel(FIRST_RUN.cell).fill(CELL);
    await page.getByLabel(FIRST_RUN.locked).check();
    await typePhrase(page);
    await page.getByRole('button', { name: FIRST_RUN.start }).click();
    await page.locator('#quy-1').waitFor();
    const title = await planFirst(page, 4);
    await page.getByText(YEAR.details).click();
    await page.getByLabel(YEAR.note).fill('Mượn loa của trường');
    await saved(page);
    const kept = await everythingKept(page);
    for (const word of [CELL, title, 'Mượn loa']) expect(kept).not.toContain(word);

    const second = await page.context().newPage();
    await second.goto(BENCH);
    await second.getByText(title, { exact: true }).waitFor();
    await page.getByRole('button', { name: FRAME.shut }).click();
    await second.getByText(LOCK.shutTitle).waitFor();
    await page.getByText(LOCK.shutTitle).waitFor();
    await unlock(second);
    await second.getByText(title, { exact: true }).waitFor();
    // The other window asked when it was shut, and asks again when it is opened anew.
    await page.reload();
    await page.getByText(title, { exact: true }).waitFor();
  });

  test('that is taken away leaves everything readable and asks no more', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openBench(page, '#/tep');
    await lock(page);
    await page.getByRole('button', { name: LOCK.lift }).click();
    await page.getByText(LOCK.intro).waitFor();
    expect(await everythingKept(page)).toContain(MEETING.topic.title);
    await page.reload();
    await page.locator('.bench-head').waitFor();
  });

  test('whose passphrase is forgotten says so, and leaves the way to begin anew', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openBench(page, '#/tep');
    await lock(page);
    await page.reload();
    await page.getByText(LOCK.forgot, { exact: true }).click();
    await page.getByText(LOCK.forgotWhat(0).slice(0, 30)).waitFor();
    await page.getByRole('button', { name: LOCK.forgotSure }).click();
    await page.getByText(FILES.wiped).waitFor();
    await page.goto(`${BENCH}#/`);
    await page.getByLabel(FIRST_RUN.cell).waitFor();
  });

  test('keeps what a full device did not take as sealed as the rest', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openBench(page, hashOfPart('chuan-bi'));
    await lock(page);
    await page.goto(`${BENCH}#/chi-bo`);
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Tên chi bộ', { exact: true }).fill('Chi bộ thôn Nam');
    await page.getByText(FRAME.states.failed).waitFor();
    // The page goes into the background, as on a phone before it is thrown away.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const shelf = () =>
      page.evaluate<string>(() => {
        const found = Object.entries<string>(localStorage).find(([key]) => key.includes('chua-luu'));
        return found?.[1] ?? '';
      });
    await expect.poll(shelf).toMatch(/^khoa:/u);
    await page.reload();
    await unlock(page);
    await expect.poll(() => page.locator('.bench-cell').textContent()).toBe('Chi bộ thôn Nam');
    await saved(page);
  });
});

test('the files of the browser hold no word that was typed behind the lock', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'khoa-'));
  const executablePath = findChromium();
  /** What is on the disk, once the browser is gone. */
  const onDisk = async (isLocked: boolean, word: string) => {
    const folder = join(profile, String(isLocked));
    const context = await chromium.launchPersistentContext(folder, {
      ...(executablePath && { executablePath }),
      args: [...CHROMIUM_FLAGS],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(inject('siteUrls').fixture + BENCH);
    await page.getByLabel(FIRST_RUN.cell).fill(`Chi bo ${word}`);
    if (isLocked) {
      await page.getByLabel(FIRST_RUN.locked).check();
      await typePhrase(page);
    }
    await page.getByRole('button', { name: FIRST_RUN.start }).click();
    await page.locator('#quy-1').waitFor();
    await saved(page);
    await context.close();
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
      .some((bytes) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
  };
  try {
    // The same look finds a word that was not locked away.
    expect([await onDisk(false, 'QUAKHOMO'), await onDisk(true, 'QUAKHOKIN')]).toEqual([true, false]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
