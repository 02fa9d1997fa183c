import { describe, expect, test } from 'vitest';
import { CELL_FIELDS } from '../../../src/text/workbench/cell-fields.ts';
import { FILES } from '../../../src/text/workbench/files.ts';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { FORMER } from '../../../src/text/workbench/prepare.ts';
import { YEAR } from '../../../src/text/workbench/year.ts';
import { useChromium } from '../chromium.ts';
import { begin, BENCH, planFirst, saved } from './bench-page.ts';
import { CELL as SEEDED_CELL, hashOfPart, MEETING, openBench, storedMeeting } from './seed.ts';

const openSite = useChromium();

describe('what a cell types', () => {
  test('a tab that is killed while one types loses nothing that stood there for a moment', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await planFirst(page, 4);
    await page.getByText(YEAR.details).click();
    await page.getByLabel(YEAR.note).fill('Mượn loa của trường');
    await saved(page);
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(BENCH);
    await again.getByText(YEAR.details).click();
    expect(await again.getByLabel(YEAR.note).inputValue()).toBe('Mượn loa của trường');
  });

  test('a device that takes nothing: what was typed is said to be unsaved, and is there when it takes again', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await planFirst(page, 4);
    await saved(page);
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByText(YEAR.details).click();
    await page.getByLabel(YEAR.note).fill('Mượn loa của trường');
    await page.getByText(FRAME.states.failed).waitFor();
    await page.reload();
    await page.getByText(YEAR.details).click();
    expect(await page.getByLabel(YEAR.note).inputValue()).toBe('Mượn loa của trường');
    await saved(page);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('chua-luu'))),
    ).toEqual([]);
  });

  test('two windows: the second shows what the first wrote', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await saved(page);
    const second = await page.context().newPage();
    await second.goto(BENCH);
    await second.locator('#quy-1').waitFor();
    // Neither has a plan yet: both begin the same one.
    const title = await planFirst(page, 4);
    await second.getByText(title, { exact: true }).waitFor();
    const other = await planFirst(second, 3);
    await page.getByText(other, { exact: true }).waitFor();
    await page.reload();
    await page.getByText(title, { exact: true }).waitFor();
    await page.getByText(other, { exact: true }).waitFor();
  });

  test('on a shared machine nothing is left after the tab', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page, { isShared: true });
    await planFirst(page, 4);
    await page.getByText(FRAME.memoryOnly).waitFor();
    await page.reload();
    await page.getByLabel(FIRST_RUN.cell).waitFor();
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([]);
    expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual([]);
  });

  test('records that the browser has thrown away are missed aloud, never an empty first screen', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await begin(page);
    await saved(page);
    await page.goto('/404.html');
    await page.evaluate(async () => {
      const names = await indexedDB.databases();
      await Promise.all(
        names.map(
          ({ name = '' }) =>
            new Promise((done) => {
              indexedDB.deleteDatabase(name).onsuccess = done;
            }),
        ),
      );
    });
    await page.goto(BENCH);
    expect(await page.getByRole('alert').textContent()).toContain(FRAME.lost(1).slice(0, 40));
    await page.getByRole('link', { name: FRAME.openFile }).waitFor();
  });

  test('where the browser gives no database it says so, and works as on a shared machine', async () => {
    await using site = await openSite('/404.html');
    const { page } = site;
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.goto(BENCH);
    await page.getByText(FRAME.blocked).waitFor();
    await begin(page);
    await page.getByText(FRAME.memoryOnly).waitFor();
  });

  test('a database of the first version is taken over with all that stands in it', async () => {
    await using site = await openSite('/404.html');
    const { page } = site;
    // As the site made it before it knew of a lock.
    await page.evaluate(
      ([cell, meeting]) =>
        new Promise((done) => {
          const asked = indexedDB.open('so-tay-chuyen-de', 1);
          asked.onupgradeneeded = () => {
            const database = asked.result;
            database.createObjectStore('cells', { keyPath: 'id' }).put(cell);
            database.createObjectStore('former', { keyPath: 'key' });
            for (const name of ['members', 'plans', 'meetings', 'tasks', 'heads'])
              database.createObjectStore(name, { keyPath: 'id' }).createIndex('cellId', 'cellId');
            asked.transaction?.objectStore('meetings').put(meeting);
          };
          asked.onsuccess = () => {
            asked.result.close();
            done(undefined);
          };
        }),
      [SEEDED_CELL, MEETING] as const,
    );
    await page.goto(`${BENCH}${hashOfPart('chuan-bi')}`);
    await expect.poll(() => page.locator('.bench-meeting-title').textContent()).toBe(MEETING.topic.title);
    expect(await page.locator('.bench-cell').textContent()).toBe(SEEDED_CELL.name);
  });

  test('a database of a newer version is left alone', async () => {
    await using site = await openSite('/404.html');
    const { page } = site;
    await page.evaluate(
      () =>
        new Promise((done) => {
          const asked = indexedDB.open('so-tay-chuyen-de', 99);
          asked.onsuccess = () => {
            asked.result.close();
            done(undefined);
          };
        }),
    );
    await page.goto(BENCH);
    await page.getByText(FRAME.newer).waitFor();
    await page.getByRole('button', { name: FRAME.reload }).waitFor();
  });
});

describe('what a closed page could not save', () => {
  /** The shelf as a page leaves it behind. */
  const SHELF = 'stcd:ban-lam-viec:chua-luu:thu';

  test('where another window went on meanwhile, is among the former versions and can be taken back', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openBench(page, hashOfPart('chuan-bi'));
    const typed = { ...MEETING, rev: 99, topic: { ...MEETING.topic, title: 'Chữ của trang đã đóng' } };
    const unsaved = JSON.stringify([{ kind: 'meetings', record: typed, isUnderway: false }]);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [SHELF, unsaved] as const);
    await page.reload();
    const title = page.locator('.bench-meeting-title');
    await expect.poll(() => title.textContent()).toBe(MEETING.topic.title);
    await page.getByText(FORMER.title).click();
    await page.getByRole('button', { name: FORMER.take('').trim() }).click();
    await expect.poll(() => title.textContent()).toBe('Chữ của trang đã đóng');
    await expect.poll(async () => (await storedMeeting(page)).topic.title).toBe('Chữ của trang đã đóng');
    await page.getByRole('button', { name: FRAME.undo }).click();
    await expect.poll(() => title.textContent()).toBe(MEETING.topic.title);
    expect(await page.evaluate((key) => localStorage.getItem(key), SHELF)).toBeNull();
  });

  test.each(['{', '"chữ"', '[{"kind":"khong-co","record":{"id":"x"}}]', '[null]'])(
    'and what is no such thing keeps nothing from opening: %s',
    async (text) => {
      await using site = await openSite(BENCH);
      const { page } = site;
      await begin(page);
      await saved(page);
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [SHELF, text] as const);
      await page.reload();
      await page.locator('#quy-1').waitFor();
      expect(await page.getByText(FRAME.blocked).count()).toBe(0);
    },
  );
});

test('right after a file was saved, the next letter is a change again', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  await begin(page);
  await planFirst(page, 4);
  await page.getByText(YEAR.details).click();
  await page.getByLabel(YEAR.note).fill('a');
  await page.getByRole('link', { name: FRAME.files, exact: true }).click();
  const state = page.locator('.bench-sheet').first();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: FILES.save, exact: true }).click(),
  ]);
  await expect.poll(() => state.textContent()).toContain('từ đó chưa sửa gì');
  await page.getByRole('link', { name: FRAME.year, exact: true }).click();
  await page.getByText(YEAR.details).click();
  await page.getByLabel(YEAR.note).fill('ab');
  await page.getByRole('link', { name: FRAME.files, exact: true }).click();
  await expect.poll(() => state.textContent()).toContain('từ đó có 1 lần sửa');
});

test('what the site remembered of a cell before it had the workbench is taken over, and then forgotten', async () => {
  await using site = await openSite(BENCH);
  const { page } = site;
  const FORMER = 'stcd:buoi-sinh-hoat:v1';
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    FORMER,
    JSON.stringify({
      version: 1,
      session: { hasCommittee: false, cell: 'Chi bộ thôn Đoài', chair: 'Nguyễn Thị Ẵm', guests: [] },
    }),
  ] as const);
  await page.reload();
  await expect.poll(() => page.getByLabel(FIRST_RUN.cell).inputValue()).toBe('Chi bộ thôn Đoài');
  await page.getByRole('button', { name: FIRST_RUN.start }).click();
  await page.locator('#quy-1').waitFor();
  await page.goto(`${BENCH}#/chi-bo`);
  await expect
    .poll(() => page.getByLabel(CELL_FIELDS.chair, { exact: true }).inputValue())
    .toBe('Nguyễn Thị Ẵm');
  expect(await page.evaluate((key) => localStorage.getItem(key), FORMER)).toBeNull();
});
