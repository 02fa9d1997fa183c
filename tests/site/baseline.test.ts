import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import postcss, { type AtRule, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import type { Promised } from '../../src/build/baseline.ts';
import { DIST, filesIn } from './built-site.ts';
import { newerCalls } from './newer-calls.ts';

const scripts = filesIn(DIST).filter((file) => /^_astro\/[^/]+\.js$/u.test(file));
const sheets = filesIn(DIST).filter((file) => /^_astro\/[^/]+\.css$/u.test(file));
const textOf = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** Names that libraries gave methods of their own before the language did. */
const OWN_METHODS =
  /^(?:Set\.union|Set\.intersection|Error\.captureStackTrace|(?:Async)?DisposableStack\.use|Iterator\.take)$/u;
/** Asked for only where it is known, or never called here. */
const GUARDED: Readonly<Record<string, readonly RegExp[]>> = {
  // docx looks for marks in templates with it, and this site gives it none; built by RegExp(), so nothing fails before.
  dist: [/\(\?<[=!]/u],
};

function tooNew(file: string, promised: Promised): string[] {
  const code = textOf(file);
  const name = posix.basename(file).split('.')[0] ?? '';
  const calls = newerCalls(promised).filter((each) => !OWN_METHODS.test(each.name));
  // Looking back stops the whole script where it is not known: Safari before 16.4.
  return [...calls, { name: 'lookbehind', call: /\(\?<[=!]/u }]
    .filter(({ call }) => call.test(code) && !GUARDED[name]?.some((known) => known.source === call.source))
    .map((each) => each.name);
}

test('the tables know what came after the baseline', () => {
  const names = newerCalls('production').map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Array.toReversed',
      'Array.findLastIndex',
      'Promise.withResolvers',
      'Object.groupBy',
    ]),
  );
  expect(names).not.toContain('Array.at');
  expect(newerCalls('readable').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Array.at', 'Object.hasOwn']),
  );
});

test('the pages of the site have scripts', () => expect(scripts.length).toBeGreaterThan(5));

test.each(scripts)('%s calls nothing that the baseline does not know', (file) => {
  expect(tooNew(file, 'production')).toEqual([]);
});

/** Everything that reading, filtering and searching load, with what those load in turn. */
function loadedForReading(): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !scripts.includes(file)) return;
    found.add(file);
    for (const [, name = ''] of textOf(file).matchAll(/(?:from|import)\s*\(?["'`](\.\/[^"'`]+\.js)["'`]/gu))
      visit(posix.join(dirname(file), name));
  };
  const START = /\/(?:Page|TopicBrowser|RegistryBrowser|QuarterNow|SearchPanel)\./u;
  for (const file of scripts) if (START.test(file)) visit(file);
  return [...found].sort();
}

describe('reading, filtering and searching in the oldest browsers', () => {
  test('loads more than its first scripts', () => expect(loadedForReading().length).toBeGreaterThan(5));

  test.each(loadedForReading())('%s calls nothing that they do not know', (file) => {
    expect(tooNew(file, 'readable')).toEqual([]);
    // Private methods, fields and blocks of the class itself.
    expect(textOf(file).match(/\bthis\.#\w+|\bstatic[\s{#]\w*/u)?.[0]).toBeUndefined();
  });
});

/** Rules that the oldest browsers would not know are not said again. */
function isKnown(rule: Rule): boolean {
  const asked = rule.parent?.type === 'atrule' ? (rule.parent as AtRule).params : '';
  return !/:has\(|::target-text/u.test(rule.selector) && !/\bscripting\b/u.test(asked);
}

describe.each(sheets)('%s', (file) => {
  const sheet = postcss.parse(textOf(file));
  const layers = sheet.nodes.filter(
    (node): node is AtRule => node.type === 'atrule' && node.name === 'layer' && Boolean(node.nodes),
  );

  test('says its rules once more without layers', () => {
    const copies = sheet.nodes.filter(
      (node): node is AtRule => node.type === 'atrule' && node.name === 'supports',
    );
    // Sheets that one page imports one after the other stand in one file, each with its copy.
    expect(copies.length > 0).toBe(layers.length > 0);
    // What comes later wins: the copy ends the file, and nothing in a layer comes after it.
    expect(sheet.nodes.at(-1)).toBe(copies.at(-1) ?? sheet.nodes.at(-1));
    const copied = new Set<string>();
    for (const copy of copies) copy.walkRules((rule) => rule.selectors.forEach((each) => copied.add(each)));
    const layered: string[] = [];
    for (const layer of layers)
      layer.walkRules((rule) => {
        if (isKnown(rule)) layered.push(...rule.selectors);
      });
    // A selector without brackets or colons is the same in older words.
    const plain = layered.filter((selector) => /^[\w\s.#>+~*[\]='"-]+$/u.test(selector));
    if (layered.length > 20) expect(plain.length).toBeGreaterThan(5);
    expect(plain.filter((selector) => !copied.has(selector))).toEqual([]);
  });

  test('asks for widths in the words of the baseline', () => {
    sheet.walkAtRules('media', ({ params }) => expect(params).not.toMatch(/[<>]/u));
  });
});
