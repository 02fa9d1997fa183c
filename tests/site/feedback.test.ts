import { describe, expect, test } from 'vitest';
import { SITE } from '../../src/site/identity.ts';
import { readQr } from '../unit/papers/read-qr.ts';
import { all, builtPages, publishedNames, textOf } from './built-site.ts';
import { pageType } from './page-types.ts';

const ASKING = ['topic', 'guide', 'regulation', 'template', 'curated shelf'];
const pages = builtPages();
const asking = pages.filter(({ path }) => ASKING.includes(pageType(path).name));
const linksOf = (path: string) =>
  pages
    .filter((page) => page.path === path)
    .flatMap((page) => all(page, 'a').map(({ attributes }) => attributes['href'] ?? ''));

test.each(asking)('$path can be written about by mail, on paper and on the forge', ({ path }) => {
  const address = `${SITE.origin}${path}`;
  const links = linksOf(path);
  expect(links).toContain(`/gop-y/phieu/?trang=${path}`);
  const [mail, issue] = ['mailto:', `${SITE.repository}/issues/new`].map((start) =>
    links.filter((link) => link.startsWith(start)).map((link) => new URL(link).searchParams),
  );
  expect(mail?.map((query) => [query.get('subject'), query.get('body')])).toEqual([
    [`Góp ý ${path}`, address],
  ]);
  expect(issue?.map((query) => [query.get('template'), query.get('trang')])).toEqual([
    ['bao-loi-noi-dung.yml', address],
  ]);
});

describe('the page of feedback', () => {
  const page = pages.find(({ path }) => path === '/gop-y/');

  test('holds every published letter, with the page it is about', () => {
    const letters = page ? all(page, 'article') : [];
    expect(letters).toHaveLength(publishedNames('feedback').length);
    for (const letter of letters) expect(textOf(letter)).toMatch(/Về bài: \S/u);
  });

  test('leads to the three forms of the repository', () => {
    const forms = linksOf('/gop-y/')
      .filter((link) => link.startsWith(`${SITE.repository}/issues/new`))
      .map((link) => new URL(link).searchParams.get('template'));
    expect(forms.sort()).toEqual(['bao-loi-noi-dung.yml', 'de-nghi-chuyen-de.yml', 'gop-y.yml']);
  });
});

test('the code of the blank slip leads to the page of feedback, and says so in letters', () => {
  const slip = pages.find(({ path }) => path === '/gop-y/phieu/');
  const [svg] = slip ? all(slip, 'svg').filter(({ attributes }) => attributes['role'] === 'img') : [];
  const [path] = slip ? all(slip, 'path').filter(({ node }) => node.parent === svg?.node) : [];
  const size = Number(svg?.attributes['viewBox']?.split(' ')[2]);
  expect(readQr(size, path?.attributes['d'] ?? '')).toBe(`${SITE.origin}/gop-y/`);
  expect(svg?.attributes['aria-label']).toContain(`${SITE.origin}/gop-y/`);
  expect(slip && all(slip, 'article').map(textOf).join()).toContain(`${SITE.origin}/gop-y/`);
});
