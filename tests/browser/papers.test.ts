import { AxeBuilder } from '@axe-core/playwright';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlText, pdfContent, wordsOf, type PdfText } from '../unit/papers/extract.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};
const DIST = 'dist';
const TOPIC =
  readdirSync(join(DIST, 'chuyen-de')).find((name) => existsSync(join(DIST, 'chuyen-de', name, 'giay-to'))) ??
  '';
const SET = `/chuyen-de/${TOPIC}/giay-to/`;
const FORMS = readdirSync(join(DIST, 'bieu-mau')).filter((name) =>
  statSync(join(DIST, 'bieu-mau', name)).isDirectory(),
);

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = join(DIST, new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.statusCode = existsSync(file) ? 200 : 404;
    response.end(existsSync(file) ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page as a reader without JavaScript sees it, unless scripts are asked for. */
async function open<Result>(
  path: string,
  use: (page: Page) => Promise<Result>,
  { hasScripts = false, width = 1200 } = {},
): Promise<Result> {
  const context = await browser.newContext({
    javaScriptEnabled: hasScripts,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const result = await use(page);
  expect(faults).toEqual([]);
  await context.close();
  return result;
}

const printed = async (path: string) =>
  open(path, async (page) => pdfContent(await page.pdf({ preferCSSPageSize: true, tagged: true })));

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

const article = (path: string) =>
  /<article class="paper.*?<\/article>/su.exec(readFileSync(join(DIST, path, 'index.html'), 'utf8'))?.[0] ??
  '';

describe.each(FORMS)('/bieu-mau/%s/', (name) => {
  test('prints on as many sheets as its PDF, give or take one, with the same words, without scripts', async () => {
    const fromPage = await printed(`/bieu-mau/${name}/`);
    const html = article(`/bieu-mau/${name}/`);
    const words = letters(htmlText(html));
    expect(surplus(words, lettersOf(fromPage.texts))).toBe('');
    // Chromium repeats the heads of tables as text; nothing else may come twice.
    const heads = letters(htmlText((html.match(/<thead>.*?<\/thead>/gsu) ?? []).join(' ')));
    expect(surplus(surplus(lettersOf(fromPage.texts), words), heads.repeat(fromPage.pages.length - 1))).toBe(
      '',
    );
    const pdf = join(DIST, 'bieu-mau', name, `${name}-mau-trong.pdf`);
    if (!existsSync(pdf)) return;
    const { pages } = await pdfContent(new Uint8Array(readFileSync(pdf)));
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

test('“chỉ in giấy này” prints one paper, “in tất cả” every one from a new page', async () => {
  const one = await printed(`${SET}#giay-moi`);
  expect(one.pages).toHaveLength(1);
  expect(lettersOf(one.texts)).toContain(letters('GIẤY MỜI'));
  const all = await printed(SET);
  const starts = all.pages.flatMap((_, index) => {
    const top = all.texts.filter(({ page, baseline }) => page === index + 1 && baseline < 32);
    return lettersOf(top).includes(letters('ĐẢNG CỘNG SẢN VIỆT NAM')) ? [index + 1] : [];
  });
  const papers = readFileSync(join(DIST, SET, 'index.html'), 'utf8').match(/<article class="paper/gu) ?? [];
  expect(papers.length).toBeGreaterThan(14);
  expect(starts).toHaveLength(papers.length);
});

describe.each(['/bieu-mau/', '/bieu-mau/bien-ban/', SET, `/chuyen-de/${TOPIC}/in/`])('%s', (path) => {
  test.each([360, 1200])('is accessible and does not scroll sideways at %d px', async (width) => {
    await open(
      path,
      async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      { hasScripts: true, width },
    );
  });

  test('has every file it links to, at the size it says', () => {
    const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
    const links = [...html.matchAll(/href="([^"]+\.(?:docx|pdf|zip))"[^>]*>([^<]*)/gu)];
    expect(links.length > 0 || path.endsWith('/in/')).toBe(true);
    for (const [, href = '', label = ''] of links) {
      const { size } = statSync(join(DIST, href));
      expect([href, label]).toEqual([href, expect.stringContaining(`${Math.round(size / 1000)} kB`)]);
    }
  });
});
