import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorPolicy } from '../../src/editor/backend.ts';
import { EDITOR_PATH } from '../../src/editor/build/editor-bundle.ts';
import { EDITOR } from '../../src/editor/settings.ts';
import {
  all,
  allPages,
  DIST,
  EDITOR_PAGE,
  filesIn,
  isHiddenFromSearchEngines,
  metaContents,
} from './built-site.ts';

const pages = allPages().filter(({ path }) => path === EDITOR_PAGE);
const [page] = pages;
if (!page) throw new Error(`There is no ${EDITOR_PAGE} in the built site.`);
const FOLDER = join(DIST, EDITOR_PATH).replace(/\/$/u, '');
const editorFiles = filesIn(FOLDER);

test('the editor has one policy, its own', () => {
  expect(metaContents(page, 'Content-Security-Policy')).toEqual([editorPolicy(EDITOR)]);
  expect(page.html.match(/content-security-policy/giu)).toHaveLength(1);
});

test('the policy lets nothing run that is not a file of the site, and names no one but the forge', () => {
  const directives = new Map(
    editorPolicy(EDITOR)
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  const outside = [...directives].flatMap(([name, sources]) =>
    sources.filter((source) => source.startsWith('http')).map((source) => `${name} ${source}`),
  );
  expect(outside).toEqual([
    'connect-src https://api.github.com',
    'img-src https://avatars.githubusercontent.com',
  ]);
});

test('the page holds one script, a file of the site, and nothing inline', () => {
  const scripts = all(page, 'script').map(({ attributes }) => attributes);
  expect(scripts).toEqual([{ type: 'module', src: `${EDITOR_PATH}start.js` }]);
  expect(all(page, 'style')).toEqual([]);
  expect(page.html).not.toMatch(/\son\w+=/u);
});

test('the page says what it is before it runs, and where to turn', () => {
  expect(all(page, 'h1')).toHaveLength(1);
  expect(all(page, 'noscript')).toHaveLength(1);
  const links = all(page, 'a').map(({ attributes }) => attributes['href']);
  expect(links).toEqual(['/huong-dan-bien-tap/', '/quan-tri/can-ra-soat/', '/']);
  expect(all(page, 'a').every(({ attributes }) => attributes['target'] === '_blank')).toBe(true);
});

describe('readers and search engines do not meet the editor', () => {
  test('it is not to be indexed and not in the sitemap', () => {
    expect(isHiddenFromSearchEngines(page)).toBe(true);
    expect(readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8')).not.toContain(`${EDITOR_PAGE}<`);
  });

  test('the search of the site does not know it', () => {
    expect(readFileSync(join(DIST, 'pagefind', 'titles.json'), 'utf8')).not.toContain(EDITOR_PAGE);
  });

  test('no page for readers loads a file of it', () => {
    const loading = allPages().filter(({ path, html }) => path !== EDITOR_PAGE && html.includes(EDITOR_PATH));
    expect(loading.map(({ path }) => path)).toEqual([]);
  });
});

describe('the bundle', () => {
  const scripts = editorFiles
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

  test('holds only the languages that are used', () => {
    expect(editorFiles.filter((file) => /^(?:fr|de|zh-CN|ja|rust|python)\./u.test(file))).toEqual([]);
    expect(editorFiles.some((file) => file.startsWith('vi.'))).toBe(true);
    expect(editorFiles.length).toBeLessThan(50);
  });

  test('asks no one for letters, and not how GitHub is doing', () => {
    expect(scripts.length).toBeGreaterThan(5);
    for (const script of scripts) {
      expect(script).not.toMatch(/cdn\.jsdelivr\.net\/fontsource[^"'`]*woff2/u);
      expect(script).not.toContain('githubstatus.com/api');
    }
  });
});
