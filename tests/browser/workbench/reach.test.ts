import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_RUN } from '../../../src/text/workbench/first-run.ts';
import { MEETING as WORDS } from '../../../src/text/workbench/prepare.ts';
import { RUN } from '../../../src/text/workbench/run.ts';
import { VOTES } from '../../../src/text/workbench/votes.ts';
import { CHOOSE, YEAR } from '../../../src/text/workbench/year.ts';
import { uuid } from '../../unit/workbench/run/meeting.ts';
import { useChromium } from '../chromium.ts';
import { BENCH, CELL } from './bench-page.ts';
import { hashOfPart, MEETING, openBench } from './seed.ts';

const openSite = useChromium();

const RUNNING = {
  ...MEETING,
  state: 'dang-hop' as const,
  run: {
    startedAt: '2026-12-03T12:30:00.000Z',
    pausedMs: 0,
    begun: [{ itemId: uuid(1), at: '2026-12-03T12:30:00.000Z', pausedMsBefore: 0 }],
    extraMinutes: {},
  },
};

/** Every screen of the bench, and something that is on it once it is drawn. */
const SCREENS = {
  year: ['#/', '#quy-1'],
  choose: ['#/chon/4', '.bench-screen h2'],
  prepare: [hashOfPart('chuan-bi'), '.bench-stage'],
  papers: [hashOfPart('giay-to'), '.bench-paper article'],
  run: [hashOfPart('dieu-hanh'), '.bench-tabs'],
  after: [hashOfPart('sau-buoi'), '.bench-after'],
  projector: [`#/chieu/${MEETING.id}`, '.bench-projector-time'],
  tasks: ['#/viec', '.bench-tasks'],
  files: ['#/tep', '.bench-screen h2'],
  cell: ['#/chi-bo', '.bench-screen h2'],
  reports: ['#/bao-cao', '.bench-screen h2'],
} as const;

/** Shows one screen with all that is folded on it. */
async function show(page: Page, [hash, drawn]: (typeof SCREENS)[keyof typeof SCREENS]): Promise<void> {
  await page.goto(`${BENCH}${hash}`);
  await page.locator(drawn).first().waitFor();
  await page.locator('work-bench details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
}

test('at 400 per cent every screen scrolls down only', async () => {
  // 1280 by 1024 seen through a quarter.
  await using site = await openSite(BENCH, { viewport: { width: 320, height: 256 } });
  const { page } = site;
  await openBench(page, '#/', { meetings: [RUNNING] });
  const wide: Record<string, number> = {};
  for (const [name, screen] of Object.entries(SCREENS)) {
    await show(page, screen);
    wide[name] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }
  expect(wide).toEqual(Object.fromEntries(Object.keys(SCREENS).map((name) => [name, 0])));
});

test('in forced colours every control keeps an edge, and the place one is at a mark', async () => {
  await using site = await openSite(BENCH, { forcedColors: 'active' });
  const { page } = site;
  await openBench(page, '#/', { meetings: [RUNNING] });
  for (const screen of Object.values(SCREENS)) {
    await show(page, screen);
    const bare = await page
      .locator('work-bench :is(button, .button, input, select, textarea):visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(control);
            const isDrawnByBrowser =
              control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
            const isPicker = control instanceof HTMLInputElement && control.type === 'file';
            const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
            return !hasEdge && !isDrawnByBrowser && !isPicker && appearance === 'none';
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(bare, screen[0]).toEqual([]);
    const unmarked = await page
      .locator('work-bench :is([aria-current], [aria-selected]):visible')
      .evaluateAll((places) => {
        const look = (place: Element | undefined) => {
          if (!place) return '';
          const { borderTopWidth, borderBottomWidth, borderStyle, textDecorationLine, outlineStyle, color } =
            getComputedStyle(place);
          const { backgroundColor } = getComputedStyle(place);
          return [
            borderTopWidth,
            borderBottomWidth,
            borderStyle,
            textDecorationLine,
            outlineStyle,
            color,
            backgroundColor,
          ].join();
        };
        return places
          .filter((place) => place.matches('[aria-current=page], [aria-selected=true]'))
          .filter((place) => {
            const other = [...(place.parentElement?.children ?? [])].find(
              (each) => each !== place && each.tagName === place.tagName,
            );
            return other !== undefined && look(place) === look(other);
          })
          .map((place) => place.outerHTML.slice(0, 120));
      });
    expect(unmarked, screen[0]).toEqual([]);
  }
});

test('where motion is reduced nothing moves by itself', async () => {
  await using site = await openSite(BENCH, { reducedMotion: 'reduce' });
  const { page } = site;
  await openBench(page, '#/', { meetings: [RUNNING] });
  for (const screen of Object.values(SCREENS)) {
    await show(page, screen);
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((each) => each.constructor.name),
      ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scroll'] : []),
    ]);
    expect(moving, screen[0]).toEqual([]);
  }
});

describe('by keys alone', () => {
  /** Presses Tab until a control with that name has the focus, as one does who sees it. */
  async function tabTo(page: Page, name: string | RegExp): Promise<void> {
    const isThere = () =>
      page.evaluate(
        ([source, flags]) => {
          const at = document.activeElement;
          const label = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null;
          const names = [at?.getAttribute('aria-label'), label?.textContent, at?.textContent].map((each) =>
            each?.trim(),
          );
          return names.some((each) => each !== undefined && new RegExp(source, flags).test(each));
        },
        [
          typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$` : name.source,
          'u',
        ] as const,
      );
    for (let step = 0; step < 250; step += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}.`);
  }

  test('a cell is set up, a topic chosen and prepared, the meeting begun and a motion voted on', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await page.getByLabel(FIRST_RUN.cell).waitFor();
    await tabTo(page, FIRST_RUN.cell);
    await page.keyboard.type(CELL);
    await page.keyboard.press('Enter');
    await page.locator('#quy-1').waitFor();
    await tabTo(page, CHOOSE.title(YEAR.quarter(4)));
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: new RegExp(`^${CHOOSE.take}: `, 'u') })
      .first()
      .waitFor();
    await tabTo(page, new RegExp(`^${CHOOSE.take}: `, 'u'));
    await page.keyboard.press('Enter');
    await tabTo(page, YEAR.prepare);
    await page.keyboard.press('Enter');
    await page.locator('.bench-stage').first().waitFor();
    await tabTo(page, WORDS.parts['dieu-hanh']);
    await page.keyboard.press('Enter');
    await tabTo(page, RUN.start);
    await page.keyboard.press('Enter');
    await page.locator('.bench-clock-time').waitFor();
    await tabTo(page, RUN.parts.attendance);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, VOTES.baseEdit);
    await page.locator('.bench-vote').first().waitFor();
  });
});

describe('a bench with five hundred meetings', () => {
  const meetings = Array.from({ length: 500 }, (_, index) => ({
    ...MEETING,
    id: uuid(10_000 + index),
    state: 'da-hop' as const,
    details: { ...MEETING.details, heldOn: `${2000 + (index % 26)}-0${1 + (index % 9)}-03` },
  }));

  test('lists them without reading one; opening one reads one', async () => {
    await using site = await openSite(BENCH);
    const { page } = site;
    await openBench(page, '#/', { meetings });
    await page.addInitScript(() => {
      const read: string[] = [];
      Object.assign(window, { read });
      for (const [place, names] of [
        [IDBObjectStore.prototype, ['get', 'getAll', 'openCursor']],
        [IDBIndex.prototype, ['get', 'getAll', 'openCursor']],
      ] as const) {
        for (const name of names) {
          const usual = Reflect.get(place, name) as (...given: unknown[]) => unknown;
          Reflect.set(place, name, function counted(this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
            const store = this instanceof IDBIndex ? this.objectStore.name : this.name;
            read.push(`${name} ${store}`);
            return usual.apply(this, given);
          });
        }
      }
    });
    await page.reload();
    await page.locator('#quy-1').waitFor();
    const reads = () =>
      page.evaluate(() =>
        (window as unknown as { read: string[] }).read.filter((each) => / (?:meetings|heads)$/u.test(each)),
      );
    expect(await reads()).toEqual(['getAll heads']);
    await page.goto(`${BENCH}${hashOfPart('chuan-bi', uuid(10_007))}`);
    await page.locator('.bench-meeting-title').waitFor();
    expect((await reads()).filter((each) => each.endsWith('meetings'))).toEqual(['get meetings']);
  });
});
