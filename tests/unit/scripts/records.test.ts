import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; license: string };

describe('decisions', () => {
  const FOLDER = 'docs/decisions';
  const names = readdirSync(FOLDER).filter((name) => /^\d/u.test(name));

  test('are numbered without a gap', () => {
    expect(names.sort().map((name) => parseInt(name, 10))).toEqual(names.map((_, index) => index + 1));
  });

  test.each(names)('%s has its number, the day it was taken and its status', (name) => {
    const [title = '', , status = ''] = read(join(FOLDER, name)).split('\n');
    expect(title).toMatch(new RegExp(`^# ${parseInt(name, 10)}\\. \\S`, 'u'));
    expect(status).toMatch(/^Taken \d{4}-\d{2}-\d{2} · Status: (?:accepted|superseded by \[decision \d+\])/u);
    for (const [, file = ''] of status.matchAll(/\]\((\d{4}[^)]*)\)/gu)) expect(names).toContain(file);
  });
});

test('the version of the package is the newest one in the changelog', () => {
  const [newest] = read('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\] – \d{4}-\d{2}-\d{2}$/gmu);
  expect(newest?.[1]).toBe(manifest.version);
});

test('a forge recognises the licence of the code; the paths of the other one exist', () => {
  expect(manifest.license).toBe('MIT AND CC-BY-4.0');
  expect(read('LICENSE')).toMatch(
    /^MIT License\n\nCopyright \(c\) \d{4} .+\n\nPermission is hereby granted/u,
  );
  const content = read('LICENSE-CONTENT');
  expect(content).toContain('SPDX-License-Identifier: CC-BY-4.0');
  const paths = [...content.matchAll(/^ {2}([\w./-]+) {2,}\S/gmu)].map(([, path = '']) => path);
  expect(paths).toContain('content/');
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/architecture.md'])(
  '%s links to files that exist',
  (file) => {
    // What stands at the root of the site is an example, not a file beside this one.
    const links = [...read(file).matchAll(/\]\((?!https?:|\/)([^)#]+)/gu)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  },
);

test('the README says what each command is for', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const readme = read('README.md');
  const unsaid = Object.keys(scripts).filter(
    (name) =>
      !readme.includes(`npm run ${name}\``) &&
      !readme.includes(`npm ${name}`) &&
      !readme.includes(`npm run ${name} `),
  );
  expect(unsaid).toEqual([]);
});
