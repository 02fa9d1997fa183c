import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const rules = readFileSync('.github/CODEOWNERS', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [pattern = '', ...owners] = line.split(/\s+/u);
    return { pattern, owners };
  });

const [editors] = rules.find(({ pattern }) => pattern === '/content/')?.owners ?? [];
const [maintainers] = rules.find(({ pattern }) => pattern === '*')?.owners ?? [];

/** The last line that fits decides. This file uses `*`, whole folders and whole files only. */
function ownersOf(path: string): string[] {
  const fits = ({ pattern }: { pattern: string }) =>
    pattern === '*' || (pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : `/${path}` === pattern);
  return rules.findLast(fits)?.owners ?? [];
}

/** Every file but those that installs, builds and git itself make. */
const MADE = ['.git', '.astro', '.cache', 'coverage', 'dist', 'node_modules'];
const files = readdirSync('.')
  .filter((name) => !MADE.includes(name))
  .flatMap((name) =>
    statSync(name).isDirectory()
      ? readdirSync(name, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      : [name],
  );

test('every line is of a form that is understood here, and fits something', () => {
  for (const { pattern, owners } of rules) {
    expect(pattern).toMatch(/^(?:\*|\/[\w./-]+)$/u);
    if (pattern !== '*') expect(existsSync(pattern.slice(1)), pattern).toBe(true);
    expect(owners, pattern).not.toEqual([]);
  }
});

test('the department owns content, the maintainers everything that runs', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(editors).not.toBe(maintainers);
  for (const path of files) {
    const expected = path.startsWith('content/') ? editors : maintainers;
    expect(ownersOf(path), path).toContain(expected);
  }
});

test('every folder at the top of the repository is named', () => {
  const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''));
  const unnamed = [...folders].filter(
    (folder) => !rules.some(({ pattern }) => pattern.startsWith(`/${folder}/`)),
  );
  expect(unnamed).toEqual([]);
});

test('the owners are teams of the organisation that keeps the repository', () => {
  const organisation = /https:\/\/github\.com\/(?<name>[\w-]+)\//u.exec(readFileSync('site.yaml', 'utf8'))
    ?.groups?.['name'];
  for (const owner of rules.flatMap(({ owners }) => owners)) {
    expect(owner).toMatch(new RegExp(`^@${organisation}/[a-z0-9-]+$`, 'u'));
  }
});
