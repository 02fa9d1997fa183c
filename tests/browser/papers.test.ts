import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { GIVEN_FILE } from '../../src/text/given-file.ts';
import { vi } from '../../src/text/vi.ts';
import { DIST, publishedNames } from '../site/built-site.ts';
import { FIXTURE, FIXTURE_DIST } from '../site/fixture-site.ts';
import { htmlText, pdfContent, wordsOf, type PdfContent, type PdfText } from '../unit/papers/extract.ts';
import { useChromium } from './chromium.ts';
import { fontsLoaded } from './quiet.ts';

const openSite = useChromium();
const openLibrary = useChromium('library');

const SET = '/chuyen-de/quy-khuyen-hoc/giay-to/';

/** What a reader without JavaScript gets from their printer. */
async function printed(path: string, open = openSite): Promise<PdfContent> {
  await using site = await open(path, { javaScriptEnabled: false });
  await fontsLoaded(site.page);
  return await pdfContent(await site.page.pdf({ preferCSSPageSize: true, tagged: true }));
}

/** Of a topic of the fixture site, what this file looks for. */
function topicOf(name: string): { durationMinutes: number; agenda: { title: string }[] } {
  const source = readFileSync(`${FIXTURE}/content/topics/${name}.mdx`, 'utf8');
  return parse(/^---\n(.*?)\n---\n/su.exec(source)?.[1] ?? '') as ReturnType<typeof topicOf>;
}

const letters = (text: string) => wordsOf(text).join('');

/** Letters that a PDF prints as text, without page numbers. */
const lettersOf = (texts: readonly PdfText[]) =>
  letters(
    texts
      .filter(({ isArtifact, baseline }) => !isArtifact && baseline > 19)
      .map(({ text }) => text)
      .join(''),
  );

/** What `all` has more than `part`, letter by letter. */
function surplus(all: string, part: string): string {
  const rest = new Map<string, number>();
  for (const letter of part) rest.set(letter, (rest.get(letter) ?? 0) + 1);
  return Array.from(all)
    .filter((letter) => {
      const count = rest.get(letter) ?? 0;
      rest.set(letter, count - 1);
      return count <= 0;
    })
    .join('');
}

const builtPage = (path: string, dist = FIXTURE_DIST) => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe.each(publishedNames('templates'))('the form %s', (name) => {
  test('prints on as many sheets as its PDF, give or take one, with the same words, without scripts', async () => {
    const fromPage = await printed(`/bieu-mau/${name}/`, openLibrary);
    const [html = ''] =
      /<article class="paper.*?<\/article>/su.exec(builtPage(`/bieu-mau/${name}/`, DIST)) ?? [];
    const words = letters(htmlText(html));
    expect(surplus(words, lettersOf(fromPage.texts))).toBe('');
    // Chromium repeats the heads of tables as text; nothing else may come twice.
    const heads = letters(htmlText((html.match(/<thead>.*?<\/thead>/gsu) ?? []).join(' ')));
    const extra = surplus(lettersOf(fromPage.texts), words);
    expect(surplus(extra, heads.repeat(fromPage.pages.length - 1))).toBe('');

    const pdf = join(DIST, 'bieu-mau', name, `${name}-mau-trong.pdf`);
    if (!existsSync(pdf)) return;
    const { pages } = await pdfContent(readFileSync(pdf));
    expect(Math.abs(pages.length - fromPage.pages.length)).toBeLessThanOrEqual(1);
  });
});

test('a printed form keeps the margins, A4 and its page numbers from the second page', async () => {
  const { pages, texts } = await printed('/bieu-mau/bien-ban/');
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    pages.map(() => [210, 297]),
  );
  const body = texts.filter(({ baseline, text }) => baseline > 19 && text.trim());
  expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThan(29.5);
  expect(Math.max(...body.map(({ right }) => right))).toBeLessThan(195.5);
  expect(Math.max(...body.map(({ baseline }) => baseline))).toBeLessThan(277.5);
  const numbers = texts.filter(({ baseline, text }) => baseline < 19 && text.trim());
  expect(numbers.map(({ text, page, size }) => [text.trim(), page, Math.round(size)])).toEqual(
    pages.slice(1).map((_, index) => [String(index + 2), index + 2, 14]),
  );
});

test('the papers of a topic lead to the workbench, with that topic', async () => {
  await using site = await openSite(SET);
  const { page, faults } = site;
  await page.getByRole('link', { name: vi.topic.use }).click();
  await page.waitForURL('**/ban-lam-viec/#/dung/quy-khuyen-hoc');
  await page.locator('work-bench form').waitFor();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

describe('the blank Word file of a form', () => {
  const FORM = '/bieu-mau/giay-moi/';
  const NAME = 'giay-moi-mau-trong.docx';
  const press = (page: Page) => page.locator('main a[href$=".docx"]').click();

  test('comes by its link alone in an ordinary browser', async () => {
    await using site = await openSite(FORM);
    const { page, settled } = site;
    await settled();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const [file] = await Promise.all([page.waitForEvent('download'), press(page)]);
    expect(file.suggestedFilename()).toBe(NAME);
    expect(asked.filter((path) => !path.endsWith('.docx'))).toEqual([]);
  });

  describe('inside another app', () => {
    const ZALO =
      'Mozilla/5.0 (Linux; Android 12; K; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Zalo/23.1';
    const shared = (page: Page) =>
      page.evaluate(async () => {
        const { files } = window as unknown as { files: File[] };
        return Promise.all(
          files.map(async (file) => [
            file.name,
            new TextDecoder().decode(await file.slice(0, 2).arrayBuffer()),
          ]),
        );
      });
    const openInside = async (page: Page) => {
      await page.evaluate(() => {
        const taken: File[] = [];
        Object.assign(window, { files: taken });
        navigator.canShare = () => true;
        navigator.share = ({ files = [] } = {}) => Promise.resolve(void taken.push(...files));
      });
      await press(page);
    };

    test('a Word file goes to the apps of the phone, and where that cannot be the way out is said', async () => {
      await using site = await openSite(FORM, { userAgent: ZALO });
      const { page } = site;
      await openInside(page);
      await expect.poll(() => shared(page)).toEqual([[NAME, 'PK']]);
      const said = page.locator('blank-word [role=status]');
      await expect.poll(() => said.textContent()).toBe(GIVEN_FILE.made(NAME));
      await page.evaluate(() => {
        navigator.canShare = () => false;
      });
      await press(page);
      await expect.poll(() => said.textContent()).toBe(GIVEN_FILE.insideApp(NAME));
    });

    test('is made on the device where a strange network answers in place of it', async () => {
      await using site = await openSite(FORM, { userAgent: ZALO });
      const { page, faults } = site;
      await page.route('**/*.docx', (route) => route.fulfill({ body: '<html>Đăng nhập wifi</html>' }));
      await openInside(page);
      await expect.poll(() => shared(page)).toEqual([[NAME, 'PK']]);
      expect(faults).toEqual({ errors: [], foreign: [] });
    });
  });
});

test.each(['/bieu-mau/', '/bieu-mau/bien-ban/', SET])(
  '%s has every file it links to, at the size it says',
  (path) => {
    const links = [...builtPage(path).matchAll(/href="([^"]+\.(?:docx|pdf))"[^>]*>([^<]*)/gu)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, href = '', label = ''] of links) {
      const { size } = statSync(join(FIXTURE_DIST, href));
      expect([href, label]).toEqual([href, expect.stringContaining(`${Math.round(size / 1000)} kB`)]);
    }
  },
);

test('the sum of an agenda is printed once, after its last item', async () => {
  const { texts } = await printed('/chuyen-de/quy-khuyen-hoc/');
  const all = letters(texts.map(({ text }) => text).join(''));
  const { agenda, durationMinutes } = topicOf('quy-khuyen-hoc');
  const sum = all.split(letters(vi.topic.total(durationMinutes)));
  expect(sum).toHaveLength(2);
  expect(sum[0]).toContain(letters(agenda.at(-1)?.title ?? '–'));
});
