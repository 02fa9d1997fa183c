import { Console } from 'node:console';
import { chromium, type Page } from 'playwright-core';
import { findOrInstallChromium } from '../scripts/chromium.ts';
import { FRAME } from '../src/text/workbench/frame.ts';
import { OWN_AGENDA } from '../src/text/workbench/own-agenda.ts';
import { AGENDA_STEP } from '../src/text/workbench/prepare.ts';
import { BENCH, hashOfPart, MEETING, openBench } from '../tests/browser/workbench/seed.ts';
import { PHONE } from '../tests/browser/chromium.ts';
import { uuid } from '../tests/unit/workbench/run/meeting.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * How the workbench answers on a phone of a sixth of this machine's speed: the agenda under a script of touches and
 * keys, and opening with many meetings. `processor` is the page's own thread an act, which other programs do not change. A folder as argument is measured instead of `dist`. Times depend on the
 * machine; nothing else may run on it meanwhile.
 */
const SLOWER = 6;
const [folder = 'dist'] = process.argv.slice(2);

const WHOLE = {
  ...MEETING,
  topic: {
    ...MEETING.topic,
    agenda: Array.from({ length: 14 }, (_, index) => ({
      id: uuid(300 + index),
      title: `${OWN_AGENDA[index % OWN_AGENDA.length]?.title ?? ''} ${index + 1}`,
      minutes: 5 + index,
      lead: 'Chủ trì',
    })),
  },
  notes: Array.from({ length: 14 }, (_, index) => ({
    id: uuid(500 + index),
    speaker: `Đảng viên ${index + 1}`,
    text: 'Đề nghị nêu rõ người làm, ngày xong và cách kiểm tra. '.repeat(12).trim(),
    at: '2026-12-03T13:00:00.000Z',
  })),
};
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...WHOLE, id: uuid(10_000 + index) }));

/** What a finger and a keyboard do to an agenda in a few minutes. */
async function actOnAgenda(page: Page): Promise<void> {
  for (let place = 0; place < 6; place += 1) {
    const row = page.locator('.bench-row').nth(place);
    const press = (name: string) => row.getByRole('button', { name }).first().click();
    await row.locator('.bench-row-title').click();
    for (let times = 0; times < 3; times += 1) await press(AGENDA_STEP.more);
    await press(AGENDA_STEP.less);
    await row.locator('input[inputmode=numeric]').fill('');
    await row.locator('input[inputmode=numeric]').pressSequentially('12');
    await row.getByLabel(AGENDA_STEP.title, { exact: true }).pressSequentially(' thêm chữ');
    await row.locator('.bench-row-title').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
  }
  const undo = page.getByRole('button', { name: FRAME.undo });
  for (let times = 0; times < 12; times += 1) await undo.click();
}

interface Interaction {
  name: string;
  ms: number;
}

/** Every touch and key with the time until the screen showed what came of it. */
async function interactions(page: Page, act: () => Promise<void>): Promise<Interaction[]> {
  await page.evaluate(() => {
    const found = new Map<number, { name: string; ms: number }>();
    Object.assign(window, { found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId } = entry as PerformanceEventTiming & { interactionId: number };
        const known = found.get(interactionId);
        if (interactionId && entry.duration > (known?.ms ?? 0))
          found.set(interactionId, { name: entry.name, ms: entry.duration });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500))));
  return page.evaluate(() => [...(window as unknown as { found: Map<number, Interaction> }).found.values()]);
}

/** Milliseconds from the request of the page until the year is on the screen. */
async function opening(page: Page): Promise<number> {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('#quy-1')) return;
      Object.assign(window, { shownAt: performance.now() });
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto('about:blank');
  await page.goto(`${BENCH}#/`);
  await page.locator('#quy-1').waitFor();
  return page.evaluate(() => Math.round((window as unknown as { shownAt: number }).shownAt));
}

const site = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox'] });
const rows: Record<string, string | number>[] = [];
const open = async (meetings: (typeof WHOLE)[], hash: string) => {
  const context = await browser.newContext({ baseURL: site.origin, viewport: PHONE, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(BENCH);
  await openBench(page, hash, { meetings });
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await slow.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds of processor that the page has taken, as the slower phone would count them. */
  const taken = async () => {
    const { metrics } = await slow.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return { page, context, taken };
};
try {
  const agenda = await open([WHOLE], hashOfPart('chuan-bi'));
  await agenda.page.locator('.bench-row').first().waitFor();
  const before = await agenda.taken();
  const all = (await interactions(agenda.page, () => actOnAgenda(agenda.page))).sort((a, b) => a.ms - b.ms);
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))];
  rows.push({
    what: 'agenda, ms to the next picture',
    count: all.length,
    processor: Math.round(((await agenda.taken()) - before) / all.length),
    p75: at(0.75)?.ms ?? 0,
    worst: `${at(1)?.ms ?? 0} (${at(1)?.name ?? ''})`,
  });
  await agenda.context.close();
  for (const count of [60, 500]) {
    const { page, context, taken } = await open(many(count), '#/');
    const times: number[] = [];
    const start = await taken();
    for (let turn = 0; turn < 5; turn += 1) times.push(await opening(page));
    times.sort((a, b) => a - b);
    rows.push({
      what: `opening with ${count} meetings, ms`,
      count: 5,
      processor: Math.round(((await taken()) - start) / 5),
      p75: times[3] ?? 0,
      worst: times[4] ?? 0,
    });
    await context.close();
  }
  new Console(process.stdout).table(rows);
} finally {
  await browser.close();
  site.close();
}
