import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SVELTIA_VIETNAMESE } from '../../../src/text/editor-interface.ts';

type Sentences = { [key: string]: string | Sentences };

const read = (language: string) =>
  JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${language}.json`, 'utf8')) as Sentences;

/** `save_conflict.title` → its sentence. */
function flat(sentences: Sentences, above = ''): Map<string, string> {
  return new Map(
    Object.entries(sentences).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${above}${key}`, value]] : [...flat(value, `${above}${key}.`)],
    ),
  );
}

const ours = [...flat(SVELTIA_VIETNAMESE)];
const english = flat(read('en-US'));
const vietnamese = flat(read('vi'));

test.each(ours)('%s is a sentence of Sveltia that has no Vietnamese', (key) => {
  expect(english.has(key)).toBe(true);
  expect(vietnamese.has(key)).toBe(false);
});

/** Said to who writes the settings of Sveltia, or of stores that no site of this engine has. */
const FOR_NO_EDITOR = /^(?:config|cloud_storage)\./u;

test('an editor reads no sentence of Sveltia in English', () => {
  const known = new Set([...vietnamese.keys(), ...ours.map(([key]) => key)]);
  expect([...english.keys()].filter((key) => !known.has(key) && !FOR_NO_EDITOR.test(key))).toEqual([]);
});

test.each(ours)('%s is filled with the same values', (key, sentence) => {
  const values = (text: string) => [...new Set(text.match(/\{\$\w+/gu) ?? [])].sort();
  expect(values(sentence)).toEqual(values(english.get(key) ?? ''));
});
