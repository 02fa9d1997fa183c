import { expect, test } from 'vitest';
import { vocabularySchema } from '../../../src/schema/vocabulary.ts';

const word = (id: string, formerIds: readonly string[] = []) => ({ id, label: id, formerIds });
const faultsOf = (...words: readonly object[]) =>
  vocabularySchema
    .safeParse({ title: 'Lĩnh vực', words })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

test('a word may say which ids it replaced', () => {
  expect(faultsOf(word('kinh-te', ['lam-an']), word('van-hoa'))).toEqual([]);
});

test('an id stands once', () => {
  expect(faultsOf(word('kinh-te'), word('kinh-te'))).toEqual([
    ['words.1.id', 'Mã “kinh-te” đã có ở trên. Đặt mã khác.'],
  ]);
});

test.each([
  ['is in use', [word('kinh-te', ['van-hoa']), word('van-hoa')], 'words.0.formerIds.0'],
  ['is its own', [word('kinh-te', ['kinh-te'])], 'words.0.formerIds.0'],
  [
    'stands at a word above',
    [word('kinh-te', ['lam-an']), word('van-hoa', ['cu', 'lam-an'])],
    'words.1.formerIds.1',
  ],
])('an id that was replaced and %s is refused where it stands', (_, words, path) => {
  expect(faultsOf(...words).map(([where]) => where)).toEqual([path]);
});
