import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedNames } from '../site/built-site.ts';
import { FIXTURE_DIST } from '../site/fixture-site.ts';
import { pageExamples } from '../site/page-types.ts';
import { useChromium } from './chromium.ts';
import { packed, printed, type PrintedPaper } from './printed.ts';

const openSite = useChromium();
const openLibrary = useChromium('library');

/** A4 in PostScript points, to the nearest one. */
const A4 = { width: 595, height: 842 };

async function print(path: string): Promise<PrintedPaper> {
  await using site = await openSite(path);
  return await printed(site.page);
}

interface TopicFile {
  title: string;
  officialTitle?: string;
  questions: { text: string }[];
  decisions: { motion: string }[];
}

function topic(name: string): TopicFile {
  const source = readFileSync(`content/topics/${name}.mdx`, 'utf8');
  return parse(/^---\n(.*?)\n---\n/su.exec(source)?.[1] ?? '') as TopicFile;
}

describe('the discussion sheet', () => {
  let site: Awaited<ReturnType<typeof openLibrary>> | undefined;
  afterAll(() => site?.[Symbol.asyncDispose]());

  // One page of the browser goes from sheet to sheet: opening a new one takes longer than printing.
  test.each(publishedNames('topics'))(
    'of %s says on one to three A4 pages what the cell decides',
    async (name) => {
      const path = `/chuyen-de/${name}/in/`;
      site ??= await openLibrary(path);
      await site.page.goto(path);
      const paper = await printed(site.page);
      const { title, officialTitle = title, questions, decisions } = topic(name);
      expect(paper.text).toContain(packed(officialTitle));
      for (const { text } of questions) expect(paper.text).toContain(packed(text));
      for (const { motion } of decisions) expect(paper.text).toContain(packed(motion));
      expect(paper.pages.length).toBeGreaterThanOrEqual(1);
      expect(paper.pages.length).toBeLessThanOrEqual(3);
      expect(paper.pages.map(({ width, height }) => ({ width, height }))).toEqual(paper.pages.map(() => A4));
      expect(paper.pages.filter(({ text }) => text.trim() === '')).toEqual([]);
    },
  );
});

test('the sheet carries its header, its source, and on every page which of how many it is', async () => {
  const { pages, text } = await print('/chuyen-de/quy-khuyen-hoc/in/');
  expect(text).toContain(packed('ĐẢNG CỘNG SẢN VIỆT NAM'));
  expect(text).toContain(packed('CHI BỘ'));
  expect(text).toContain(packed('/chuyen-de/quy-khuyen-hoc/'));
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) {
    expect(packed(page.text)).toContain(packed(`Trang ${index + 1}/${pages.length}`));
  }
});

test('a printed topic holds its folded parts and where it came from', async () => {
  const { pages, text } = await print('/chuyen-de/quy-khuyen-hoc/');
  expect(text).toContain(packed('In từ https://'));
  expect(text).toContain(packed('Câu hỏi thảo luận'));
  // At the size that is written, not shrunk by a table wider than the sheet.
  expect(pages.length).toBeLessThanOrEqual(10);
});

describe.each(pageExamples(FIXTURE_DIST))('$name on paper', ({ name, example, use }) => {
  // A page that is printed for its sheets prints their titles and not its own; papers not chosen yet have no sheet.
  const title = use === 'paper' && name !== 'papers of a topic' ? '.paper-title' : 'main h1';

  test('leaves out what only a screen needs, and is dark ink on white, whatever the reader chose', async () => {
    await using site = await openSite(example, { colorScheme: 'dark' });
    await site.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const screenOnly =
      '.site-header, .site-footer, .skip-link, .breadcrumbs, .toc, .screen-only, print-button, reader-settings';
    const visible = await site.page
      .locator(screenOnly)
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 60)),
      );
    expect(visible).toEqual([]);
    expect(await site.page.locator(title).first().isVisible()).toBe(true);
    const [ink, paper] = await site.page.evaluate((selector) => {
      const { color } = getComputedStyle(document.querySelector(selector) ?? document.body);
      return [color, getComputedStyle(document.body).backgroundColor];
    }, title);
    const light = (colour: string | undefined) =>
      (colour?.match(/\d+/gu) ?? [])
        .slice(0, 3)
        .map(Number)
        .reduce((a, b) => a + b, 0);
    expect(light(ink)).toBeLessThan(250);
    expect(paper === 'rgba(0, 0, 0, 0)' || light(paper) > 740).toBe(true);
  });
});
