import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingsOf } from '../../../src/language/headings.ts';
import { bodyTree } from './body.ts';

const slugs = (body: string) => headingsOf(bodyTree(body)).map(({ slug }) => slug);

test('anchors are ASCII and follow the text', () => {
  expect(slugs('## Mục tiêu của **buổi**\n\n### Việc `1` & [hai](/)\n')).toEqual([
    'muc-tieu-cua-buoi',
    'viec-1-hai',
  ]);
});

test('a heading repeated gets a number', () => {
  expect(slugs('## Bước\n\n## Bước\n\n## Bước')).toEqual(['buoc', 'buoc-2', 'buoc-3']);
});

test('a number given to a repeated heading never meets a heading that has that number', () => {
  expect(slugs('## Bước\n\n## Bước\n\n## Bước 2')).toEqual(['buoc', 'buoc-2', 'buoc-2-2']);
  expect(slugs('## Bước 2\n\n## Bước\n\n## Bước')).toEqual(['buoc-2', 'buoc', 'buoc-3']);
});

test('a heading of signs alone still has an anchor', () => {
  expect(slugs('## …\n\n## ???')).toEqual(['muc', 'muc-2']);
});

test('depth and text come with the anchor', () => {
  expect(headingsOf(bodyTree('## Một *hai*\n\n### Ba'))).toEqual([
    { depth: 2, slug: 'mot-hai', text: 'Một hai' },
    { depth: 3, slug: 'ba', text: 'Ba' },
  ]);
});

test('headings inside other things are not sections', () => {
  expect(slugs('> ## Trong khung\n\n## Ngoài')).toEqual(['ngoai']);
});

test('anchors of a page are unique whatever its headings are', () => {
  const heading = fc.tuple(
    fc.constantFrom('Bước', 'bước', 'Buoc 2', '2', '…'),
    fc.constantFrom('', ' 2', ' 3', ' 2 2'),
  );
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (parts) => {
      const found = slugs(parts.map((part) => `## ${part.join('')}`).join('\n\n'));
      expect(found).toHaveLength(parts.length);
      expect(new Set(found).size).toBe(parts.length);
    }),
  );
});
