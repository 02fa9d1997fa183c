import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { letters } from '../browser/paper-faults.ts';
import { pdfContent } from '../unit/papers/extract.ts';
import { start, type Engine } from './engine.ts';
import { ENGINES, type KnownEngine } from './known-engines.ts';

const OUTPUT = resolve('tests/.output/engines');
mkdirSync(OUTPUT, { recursive: true });

/** What stands wider than the window and cannot be scrolled by itself. */
const WIDTHS = '({ page: document.documentElement.scrollWidth, window: innerWidth })';
const style = (selector: string, property: string) =>
  `getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`;
const text = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.textContent.trim())`;

/** Types as a reader does: the value, then the event that follows it. */
const type = (selector: string, value: string) =>
  `(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.focus();
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true })); return field.value })()`;

describe.each(ENGINES)('$name', (known) => {
  describe.skipIf(!known.isInstalled())(`apt-get install ${known.packages.join(' ')}`, () => smoke(known));
});

function smoke(known: KnownEngine): void {
  let engine: Engine;
  const site = inject('siteUrls').library;
  const picture = (name: string) => engine.picture(`${OUTPUT}/${known.name.replace(' ', '-')}-${name}.png`);
  const open = async (path: string) => engine.open(site + path);

  beforeAll(async () => {
    engine = await start(known);
  });
  afterAll(() => engine.close());

  test.each(['/', '/chuyen-de/', '/chuyen-de/quy-khuyen-hoc/', '/van-ban/', '/bieu-mau/bien-ban/'])(
    '%s has its look, and fits the window',
    async (path) => {
      await open(path);
      expect(await engine.run(style('.site-header', 'borderTopStyle'))).toBe('solid');
      expect(await engine.run(style('body', 'backgroundColor'))).not.toBe('rgba(0, 0, 0, 0)');
      await expect.poll(() => engine.run('[...document.querySelectorAll(":not(:defined)")].length')).toBe(0);
      const widths = await engine.run<{ page: number; window: number }>(WIDTHS);
      await picture(path.replaceAll('/', '_'));
      expect(widths.page).toBeLessThanOrEqual(widths.window);
    },
  );

  test('the list is narrowed by its filters', async () => {
    await open('/chuyen-de/');
    const shown = 'document.querySelectorAll(".cards > li:not([hidden])").length';
    const all = await engine.run<number>(shown);
    await engine.run('document.querySelector(\'[aria-controls="loc-thoi-luong"]\').click()');
    await engine.run('document.querySelector(\'#loc-thoi-luong input[value="90"]\').click()');
    await expect.poll(() => engine.run(shown)).toBeLessThan(all);
    expect(await engine.run(shown)).toBeGreaterThan(0);
  });

  test('the search finds by words without marks, and says nothing false', async () => {
    await open('/tim-kiem/?q=quy%20khuyen%20hoc');
    await expect
      .poll(() => engine.run(text('.search-results a')))
      .toEqual(expect.arrayContaining([expect.stringContaining('khuyến học')]));
    const status = () => engine.run<string[]>(text('search-page [role=status]'));
    await expect.poll(status).toEqual([expect.stringMatching(/^Tìm thấy \d+ trang/u)]);
    expect((await engine.run<string[]>(text('[data-part=advice]')))[0]).toBe('');
    await picture('search');
  });

  // What is promised for reading alone does not hold for the workbench.
  test.skipIf(known.promised === 'readable')('the workbench opens and takes what is typed', async () => {
    await open('/ban-lam-viec/');
    const fields = 'document.querySelectorAll("work-bench form :is(input, select)").length';
    await expect.poll(() => engine.run(fields)).toBeGreaterThan(4);
    await engine.run(type('work-bench form input', 'Chi bộ thôn Đông'));
    await engine.run('document.querySelector("work-bench form button").click()');
    await expect.poll(() => engine.run(text('.bench-cell'))).toEqual(['Chi bộ thôn Đông']);
    await picture('workbench');
  });

  test('a form is printed alone, with its title and its lines', async ({ skip }) => {
    await open('/bieu-mau/bien-ban/');
    const file = `${OUTPUT}/${known.name.replace(' ', '-')}-bien-ban.pdf`;
    if (!(await engine.print(file))) skip('this engine is not asked for paper here');
    const { texts, pages } = await pdfContent(new Uint8Array(readFileSync(file)));
    const printed = letters(texts.map((each) => each.text).join(''));
    expect(printed).toContain(letters('BIÊN BẢN'));
    // The menu and the foot of the site stay on the screen.
    for (const word of ['Hỏi đáp', 'Mã nguồn', 'Cỡ chữ']) expect(printed).not.toContain(letters(word));
    expect(pages.length).toBeGreaterThan(0);
  });
}
