import { expect, test } from 'vitest';
import { keptAt, wayOf, withSentence } from '../../../src/offline/answer.ts';
import { FORMAT, typeOf } from '../../../src/offline/copy-format.ts';

test.each([
  ['/quan-tri/', 'leave'],
  ['/quan-tri/bo-bien-tap/start.js', 'leave'],
  ['/ngoai-tuyen.json', 'leave'],
  ['/ngoai-tuyen.js', 'leave'],
  ['/bieu-mau/bien-ban/bien-ban.docx', 'leave'],
  ['/chuyen-de/x/giay-to/tron-bo-x.pdf', 'leave'],
  ['/_astro/Page.abc.css', 'kept-first'],
  ['/pagefind/words/12345678.words', 'kept-first'],
  ['/pagefind/titles.json', 'network-first'],
  ['/', 'network-first'],
  ['/quan-trinh/', 'network-first'],
  ['/chuyen-de/x/giay-to/du-lieu.json', 'network-first'],
])('%s: %s', (path, way) => expect(wayOf(path)).toBe(way));

test('a kept page is found without its closing slash, and nothing that every object has', () => {
  const file = { digest: 'x', bytes: 1, start: 0 };
  const index = { format: FORMAT, keptOn: '2026-11-30', bytes: 1, files: { '/van-ban/': file } } as const;
  expect(keptAt(index, '/van-ban')).toEqual({ path: '/van-ban/', file });
  expect(keptAt(index, '/van-ban/')?.path).toBe('/van-ban/');
  expect(keptAt(index, 'constructor')).toBeUndefined();
});

test('files are answered as what they are', () => {
  expect(typeOf('/van-ban/')).toBe('text/html; charset=utf-8');
  expect(typeOf('/_astro/x.js')).toBe('text/javascript; charset=utf-8');
  expect(typeOf('/pagefind/words/1.words')).toBe('application/octet-stream');
});

test('the sentence is the first thing in the body', () => {
  expect(withSentence('<html><body class="x"><main>', 'Câu')).toBe(
    '<html><body class="x"><p class="review-banner" role="note">Câu</p><main>',
  );
});
