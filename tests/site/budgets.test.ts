import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUDGETS } from '../../bench/budgets.ts';
import { allBytes, brotli, modulesOf, textBytes, weigh } from '../../bench/page-weight.ts';
import { all, builtPages, DIST, filesIn, type BuiltPage } from './built-site.ts';
import { pageType } from './page-types.ts';

const pages = builtPages();
const fileOf = ({ path }: BuiltPage) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

const isTool = ({ path }: BuiltPage) => pageType(path).use === 'tool';

describe.each(pages)('$path', (page) => {
  const weight = weigh(DIST, fileOf(page));

  test('asks for few and small fonts', () => {
    expect(weight.fontFiles).toBeLessThanOrEqual(BUDGETS.fontFiles);
    expect(weight.fonts).toBeLessThanOrEqual(BUDGETS.fonts);
  });

  test('has no script that holds back the first paint', () => {
    const blocking = all(page, 'script').filter(
      ({ attributes }) => 'src' in attributes && attributes['type'] !== 'module' && !('defer' in attributes),
    );
    expect(blocking).toHaveLength(0);
  });
});

describe.each(pages.filter((page) => !isTool(page)))('$path', (page) => {
  const weight = weigh(DIST, fileOf(page));
  const isTopic = pageType(page.path).name === 'topic';

  test('fits the budget of its HTML, CSS and JavaScript', () => {
    expect(textBytes(weight)).toBeLessThanOrEqual(isTopic ? BUDGETS.topicPage : BUDGETS.page);
    expect(weight.js).toBeLessThanOrEqual(BUDGETS.js);
  });

  test('asks for few files', () => {
    expect(weight.requests).toBeLessThanOrEqual(BUDGETS.requests);
  });
});

const isWorkbench = ({ path }: { path: string }) => pageType(path).name === 'workbench';

const isRead = (page: BuiltPage) => pageType(page.path).use === 'reading';

test.each(pages.filter(isRead))('$path is read for few bytes, letters and signs with it', (page) => {
  expect(allBytes(weigh(DIST, fileOf(page)))).toBeLessThanOrEqual(BUDGETS.readingPage);
});

test.each(pages.filter(isWorkbench))(
  '$path loads its first screen within the budget of the workbench',
  (page) => {
    const { css, js } = weigh(DIST, fileOf(page));
    const ofEveryPage = weigh(DIST, '404.html').css;
    expect(js).toBeLessThanOrEqual(BUDGETS.workbenchJs);
    expect(css - ofEveryPage).toBeLessThanOrEqual(BUDGETS.workbenchCss);
  },
);

const screens = filesIn(DIST).filter((path) => /^_astro\/[\w-]+-screen\.[\w-]+\.js$/u.test(path));

test('every further screen of the workbench is a file of its own, within its budget', () => {
  expect(screens.length).toBeGreaterThan(6);
  const first = new Set(
    filesIn(DIST)
      .filter((path) => /^_astro\/WorkbenchPage\..*\.js$/u.test(path))
      .flatMap((path) => [...modulesOf(DIST, path)]),
  );
  const sizes = screens.map((path) => {
    const brought = [...modulesOf(DIST, path)].filter((each) => !first.has(each));
    const all = brought.reduce((sum, each) => sum + brotli(join(DIST, each)), 0);
    return { path, own: brotli(join(DIST, path)), all };
  });
  expect(sizes.filter(({ own }) => own > BUDGETS.workbenchScreen)).toEqual([]);
  expect(sizes.filter(({ all }) => all > BUDGETS.workbenchScreenAll)).toEqual([]);
});

const isOtherTool = (page: (typeof pages)[number]) => isTool(page) && !isWorkbench(page);

test.each(pages.filter(isOtherTool))('$path loads its tool within the budget of tools', (page) => {
  const { html, css, js } = weigh(DIST, fileOf(page));
  expect(html + css).toBeLessThanOrEqual(BUDGETS.page);
  expect(js).toBeLessThanOrEqual(BUDGETS.toolJs);
});

test.each(pages.filter(({ path }) => pageType(path).name === 'topic'))(
  '$path is small to lay out',
  (page) => {
    expect(page.elements.length).toBeLessThanOrEqual(BUDGETS.topicNodes);
  },
);

test('what a Word file is made with stays small', () => {
  const file = filesIn(DIST).find((path) => path.startsWith('_astro/word-files.') && path.endsWith('.js'));
  expect(gzipSync(readFileSync(join(DIST, file ?? ''))).length).toBeLessThanOrEqual(BUDGETS.wordFiles);
});
