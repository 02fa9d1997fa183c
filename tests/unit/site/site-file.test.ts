import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GROUNDS } from '../../../src/schema/site.ts';
import { readSiteFile } from '../../../src/site/build/site-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'trang-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sound = readFileSync('tests/fixture-site/site.yaml', 'utf8');

function read(text: string): ReturnType<typeof readSiteFile> {
  writeFileSync(join(folder, 'site.yaml'), text);
  return readSiteFile(folder);
}

test('a sound file is read, with washes mixed from the colours where it names none', () => {
  const { name, colours } = read(sound);
  expect(name).toBe('Sổ tay thử nghiệm');
  expect(colours.wash).toMatch(/^#[\da-f]{6}$/u);
  expect(colours.wash).not.toBe(colours.accent);
});

test('the site of this repository is sound', () => {
  expect(readSiteFile('.').colours.accent).toBe('#9e1b20');
});

describe.each([
  ['a name that is missing', /^name: .*\n/mu, '', /site\.yaml:\d+:\d+ \[truong-thieu\] Thiếu trường name/u],
  [
    'a field that does not exist',
    /^mail:/mu,
    'email:',
    /site\.yaml:6:1 \[truong-la\] Không có trường “email”/u,
  ],
  [
    'an address that is none',
    /^origin: .*$/mu,
    'origin: thu-nghiem',
    /site\.yaml:5:\d+ \[gia-tri\] origin: /u,
  ],
  ['an address with a question', /^origin: (.*)$/mu, 'origin: $1/?a', /site\.yaml:5:\d+ .*dấu \?/u],
  ['a mail address that is none', /^mail: .*$/mu, 'mail: gop-y', /site\.yaml:6:\d+ \[gia-tri\] mail: /u],
  [
    'a colour too faint for light',
    '#1b4f9e',
    '#8fb4e8',
    /site\.yaml:9:\d+ \[gia-tri\] colours\.accent: Màu #8fb4e8 chỉ tương phản \d,\d/u,
  ],
  [
    'a colour too faint for dark',
    '#9ec2f2',
    '#1b4f9e',
    /site\.yaml:10:\d+ \[gia-tri\] colours\.accentOnDark: Màu #1b4f9e chỉ tương phản \d,\d/u,
  ],
  ['a colour by name', '"#1b4f9e"', 'blue', /site\.yaml:9:\d+ .*sáu chữ số/u],
  [
    'a mark that is not there',
    'name:',
    'mark: dau.svg\nname:',
    /site\.yaml:2:\d+ \[gia-tri\] mark: Không có tệp dau\.svg/u,
  ],
  ['a library that is no path', 'name:', 'extends:\n  from: chung\nname:', /extends\.from: Viết common/u],
  ['a mark outside the folder', 'name:', 'mark: ../x.svg\nname:', /mark: Viết tên một tệp/u],
  ['broken YAML', 'name:', 'name: [', /site\.yaml:\d+:\d+ \[yaml\]/u],
])('%s', (_case, from, to, complaint) => {
  test('is refused with line, reason and what to do', () => {
    const text = sound.replace(from, to);
    expect(text).not.toBe(sound);
    expect(() => read(text)).toThrow(complaint);
  });
});

test('a folder without site.yaml is no site', () => {
  expect(() => readSiteFile(tmpdir())).toThrow(/Không có tệp .*site\.yaml/u);
});

test('the grounds that colours are measured on are those of the style sheet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  for (const { grounds, ink } of Object.values(GROUNDS)) {
    for (const ground of grounds) expect(css).toMatch(new RegExp(`--(?:paper|sheet): ${ground};`, 'u'));
    expect(css).toContain(`--accent-ink: ${ink};`);
  }
});
