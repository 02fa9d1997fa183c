import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesIn } from './built-site.ts';

/** What browsers learned after the oldest ones that the site serves in full: Chrome 102, Firefox 102, Safari 15.4. */
const NEWER: Readonly<Record<string, RegExp>> = {
  'Chrome 110, Firefox 115, Safari 16': /\.(?:toReversed|toSorted|toSpliced)\(/u,
  'Firefox 104': /\.findLast(?:Index)?\(/u,
  'Chrome 117, Firefox 119, Safari 17.4': /\b(?:Map|Object)\.groupBy\(/u,
  'Chrome 119, Firefox 121, Safari 17.4': /Promise\.withResolvers\(/u,
  'Chrome 122, Firefox 127, Safari 17': /\.(?:isSubsetOf|isSupersetOf|symmetricDifference|isDisjointFrom)\(/u,
  'Chrome 122, Firefox 131, Safari 18.4':
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|toArray|some|every)\(/u,
};

const scripts = filesIn(DIST).filter((file) => /^_astro\/[^/]+\.js$/u.test(file));

test('the pages of the site have scripts', () => expect(scripts.length).toBeGreaterThan(5));

test.each(scripts)('%s calls nothing that the baseline does not know', (file) => {
  const code = readFileSync(join(DIST, file), 'utf8');
  const found = Object.entries(NEWER).flatMap(([since, call]) => {
    const [text] = call.exec(code) ?? [];
    return text === undefined ? [] : [`${text} (${since})`];
  });
  expect(found).toEqual([]);
});
