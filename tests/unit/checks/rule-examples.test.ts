import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/build/check-content.ts';
import { RULES, type RuleName } from '../../../src/language/rule-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'rule-page-'));
cpSync(join(import.meta.dirname, '../../content-corpus/base'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const guide = readFileSync(join(folder, 'guides/chuan-bi.mdx'), 'utf8');
const SENTENCE = 'Viết đề cương trước, gửi sớm, mời góp ý.';

/** The rules that a guide breaks, without the warnings of other rules. */
function rulesBrokenBy(text: string): RuleName[] {
  writeFileSync(join(folder, 'guides/x.mdx'), text);
  return checkContent(folder).problems.map(({ rule }) => rule);
}

const inBody = Object.entries(RULES).filter(([, { place }]) => place === 'body');
const inFrontMatter = Object.entries(RULES).filter(([, { place }]) => place === 'front-matter');

/** A guide with one line of its front matter written in another way. */
function withLine(line: string): string {
  const key = line.split(':')[0] ?? '';
  const known = key === 'sumary' ? 'summary' : key;
  const pattern = new RegExp(`^${known}:.*$`, 'mu');
  if (line === 'summary:') return guide.replace(/^summary:.*\n/mu, '');
  return pattern.test(guide) ? guide.replace(pattern, line) : guide.replace('---\n', `---\n${line}\n`);
}

test.each(inBody)('%s: the example of a body breaks it', (name, { wrong }) => {
  const text = name === 'chu-gia' || name === 'ma-hoa' ? wrong : wrong.replace('; ', '\n\n');
  expect(rulesBrokenBy(guide.replace(SENTENCE, () => text))).toContain(name);
});

test.each(inBody)('%s: what to write instead breaks nothing', (_name, { right }) => {
  expect(rulesBrokenBy(guide.replace(SENTENCE, () => right))).toEqual([]);
});

test.each(inFrontMatter)('%s: the example of a field breaks it', (name, { wrong }) => {
  expect(rulesBrokenBy(withLine(wrong))).toContain(name);
});

test.each(inFrontMatter.filter(([name]) => name !== 'khoa-cam'))(
  '%s: the field written right breaks nothing',
  (_name, { right }) => expect(rulesBrokenBy(withLine(right))).toEqual([]),
);
